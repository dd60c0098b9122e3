import { MONTHS } from '../lexicon/en/months.ts'

/** Month names of the languages whose pages we date, lower case without the full stop, to the month's number. */
const OTHER_MONTHS: readonly (readonly string[])[] = [
  [
    'januar',
    'jänner',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'gen',
    'januari',
    'janeiro',
    'января',
  ],
  [
    'februar',
    'februari',
    'février',
    'févr',
    'fév',
    'febrero',
    'febbraio',
    'fevereiro',
    'fev',
    'февраля',
  ],
  ['märz', 'mär', 'mrz', 'maart', 'mars', 'marzo', 'março', 'marts', 'марта'],
  ['avril', 'avr', 'abril', 'abr', 'aprile', 'апреля'],
  ['mai', 'mayo', 'maggio', 'mag', 'mei', 'maj', 'maio', 'мая'],
  ['juni', 'juin', 'junio', 'giugno', 'giu', 'junho', 'июня'],
  ['juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho', 'июля'],
  ['août', 'agosto', 'ago', 'augustus', 'augusti', 'августа'],
  ['septembre', 'septiembre', 'setiembre', 'settembre', 'set', 'setembro', 'сентября'],
  ['oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['novembre', 'noviembre', 'novembro', 'ноября'],
  [
    'dezember',
    'dez',
    'décembre',
    'déc',
    'diciembre',
    'dic',
    'dicembre',
    'december',
    'dezembro',
    'декабря',
  ],
]

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS,
  ...OTHER_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
])

/** 1 to 12 for a month's name or abbreviation, in any case, with or without its full stop; else null. */
export function parseMonth(name: string): number | null {
  return MONTH_NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}

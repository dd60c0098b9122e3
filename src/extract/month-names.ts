import { MONTHS } from '../lexicon/en/months.ts'

/** Month names of the languages whose pages we date, lower case without the full stop, to the month's number. */
const OTHER_MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'januari', 'janeiro'],
  ['februar', 'februari', 'février', 'févr', 'fév', 'febrero', 'febbraio', 'fevereiro', 'fev'],
  ['märz', 'mär', 'mrz', 'maart', 'mars', 'marzo', 'março', 'marts'],
  ['avril', 'avr', 'abril', 'abr', 'aprile'],
  ['mai', 'mayo', 'maggio', 'mag', 'mei', 'maj', 'maio'],
  ['juni', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['août', 'agosto', 'ago', 'augustus', 'augusti'],
  ['septembre', 'septiembre', 'setiembre', 'settembre', 'set', 'setembro'],
  ['oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['novembre', 'noviembre', 'novembro'],
  ['dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre', 'december', 'dezembro'],
]

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS,
  ...OTHER_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
])

/** 1 to 12 for a month's name or abbreviation, in any case, with or without its full stop; else null. */
export function parseMonth(name: string): number | null {
  return MONTH_NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}

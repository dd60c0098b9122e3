import { MONTHS } from './en/months.ts'

/** Month names of the other languages whose pages and feeds we date, lower case without the full stop, in the year's order. */
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
  ['märz', 'mär', 'mrz', 'maart', 'mrt', 'mars', 'marzo', 'março', 'marts', 'марта'],
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
    'desember',
    'des',
    'декабря',
  ],
]

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS,
  ...OTHER_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
])

/** How the names begin, accents taken off: three letters or, where two months share them ("juin", "juil"), four. */
const MONTH_BEGINNINGS: ReadonlyMap<string, number> = beginnings()

function beginnings(): ReadonlyMap<string, number> {
  const numbers = new Map<string, Set<number>>()
  for (const [name, number] of MONTH_NUMBERS) {
    for (const length of [3, 4]) {
      const start = plain(name).slice(0, length)
      numbers.set(start, (numbers.get(start) ?? new Set()).add(number))
    }
  }
  return new Map(
    [...numbers].flatMap(([start, [number, other]]) =>
      number !== undefined && other === undefined ? [[start, number] as const] : [],
    ),
  )
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** 1 to 12 for a word that begins as a month's name does, however it goes on; else null. */
export function parseMonthBeginning(word: string): number | null {
  const name = plain(word)
  return MONTH_BEGINNINGS.get(name.slice(0, 4)) ?? MONTH_BEGINNINGS.get(name.slice(0, 3)) ?? null
}

/** 1 to 12 for a month's name or abbreviation, in any case, with or without its full stop; else null. */
export function parseMonth(name: string): number | null {
  return MONTH_NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['k', 1e3],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
  ['dozen', 12],
])
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
])

const NUMBER = new RegExp(
  String.raw`(\d[\d,]*(?:\.\d+)?|\b(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?\b|\b(?:${SMALL.join('|')})\b)((?:[ -]?(?:${[...SCALES.keys()].join('|')})\b)*)`,
  'gi',
)
/** Numbers that need more than digits to read: halves, feet and inches, sums in words. */
const BEYOND = /[½¼¾⅓⅔]|\d\/\d|\b(?:half|quarter|third|and)\b/i
/** "20p" and "20c"; but "38C" is a temperature. */
const CENTS = /(?<!\bper )\b(?:[Cc]ents?|[Pp]ence|[Pp]aise)\b|\d[pc]\b/

/**
 * The values that the digits (and small number words) of a figure's words give, in order: "$10-15 million" gives both
 * in millions. Null where they cannot be told from the digits alone.
 */
export function valuesIn(words: string): readonly number[] | null {
  if (BEYOND.test(words)) return null
  const numbers = Array.from(words.matchAll(NUMBER), ([, number = '', scales = '']) => ({
    number: readNumber(number),
    scale: readScale(scales),
  }))
  const shared = numbers.at(-1)?.scale ?? 1
  const unit = CENTS.test(words) ? 0.01 : 1
  return numbers.map(({ number, scale }, index) => {
    const own = scale === 1 && index < numbers.length - 1 ? shared : scale
    return round(number * own * unit)
  })
}

/** What the words give as value and high, where that is not what is noted; null where the two agree. */
export function figureFault(
  words: string,
  value: number | null,
  high: number | null,
): string | null {
  const given = valuesIn(words)
  if (given === null || given.length === 0) return null
  if (value === null)
    return /\d/.test(words) ? `the digits give ${given[0]}: write it, not none` : null
  const noted = high === null ? [value] : [value, high]
  const missing = noted.find((number) => !given.some((other) => isSame(number, other)))
  return missing === undefined
    ? null
    : `${missing} is not in "${words}", which gives ${given.join(' and ')}`
}

const CURRENCIES: readonly (readonly [sign: RegExp, unit: RegExp])[] = [
  [/\$/, /^[A-Z]{2}[DN]$|^BRL$|^CLP$|^COP$/],
  [/£/, /^(?:GBP|EGP|LBP|SYP)$/],
  [/€/, /^EUR$/],
  [/₹|\bRs\b/, /^(?:INR|PKR|LKR|NPR)$/],
  [/¥/, /^(?:JPY|CNY)$/],
  [/%|\bper ?cent\b(?!age)/i, /^percent$/],
]

/** Why the unit cannot be that of the words' own sign. */
export function unitFault(words: string, unit: string): string | null {
  if (!/^(?:[A-Z]{3}|[a-z][a-z0-9°/ -]*)$/.test(unit))
    return `a unit is an ISO 4217 code (USD) or lower-case words (people, percent, km): "${unit}"`
  const broken = CURRENCIES.find(([sign, allowed]) => sign.test(words) && !allowed.test(unit))
  return broken === undefined ? null : `"${words}" has another unit than ${unit}`
}

function readNumber(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''))
  return number
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (WORDS.get(word) ?? 0), 0)
}

function readScale(scales: string): number {
  return scales
    .toLowerCase()
    .split(/[ -]/)
    .reduce((product, word) => product * (SCALES.get(word) ?? 1), 1)
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9
}

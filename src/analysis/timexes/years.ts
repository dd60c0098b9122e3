import { YEAR } from './patterns.ts'
import { draftsOf, skipping, type TimexRule } from './timex-rule.ts'

/** The end and the start of a period belong to the expression; TIMEX3 keeps them in `mod`, the value is the period's. */
const PORTION = `(?:(?:the )?(?:end|start|beginning|middle|close) of |(?:early|late|mid)[ -](?:in )?|(?:earlier|later) in )?`

const year: TimexRule = {
  name: 'timexes/year',
  examples: [
    { text: 'The state has given $2 million since 2008.', finds: ['2008'] },
    {
      text: 'It was founded in early 1871 and sold at the end of 1990.',
      finds: ['early 1871', 'the end of 1990'],
    },
    { text: 'About 2000 people came; the bill was $1999 in Room 2010.', finds: [] },
    { text: 'Call 555-2008 or see page 1984.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`(?<![\w$£€¥#/.,:+-])${PORTION}(?:the year )?\b(${YEAR})\b(?![-–]?\d|[,.:]\d|%|/\d|["”]? ?(?:percent|per cent|people|miles|feet|acres|kilometers|kilometres|km|meters|metres|tons|tonnes|dollars|pounds|euros|men|women|children|troops|jobs|homes|words|votes|points|square|hours|GMT|UTC|local|years|million|billion|GMC|EST|EDT)\b|-\w)`,
    'gi',
  ),
  read(match, text) {
    const [whole, digits = ''] = match
    const number = Number(digits)
    const before = text.slice(Math.max(0, match.index - 14), match.index)
    if (NOT_A_YEAR.test(before)) return []
    const isModern = number >= 1900 && number <= 2099
    if (whole === digits && !isModern && !YEAR_PREPOSITION.test(before)) return []
    return draftsOf(match, 'DATE', { kind: 'value', value: digits })
  },
}

const NOT_A_YEAR =
  /\b(?:about|than|nearly|some|least|most|over|almost|roughly|approximately|around|No\.|Room|Highway|Route|Flight|page|Suite|Unit|Model|Windows|Office|channel|Section|Article|Bill|Order|Resolution|Peugeot|Boeing|lot|US|phone|number|ext\.|to just) $|[$£€¥#]\s?$/i
const YEAR_PREPOSITION =
  /\b(?:in|since|of|by|from|until|to|circa|and|before|after|around|between) $/i

const decade: TimexRule = {
  name: 'timexes/decade',
  hints: ['0s', '0’s', "0's", 'ties'],
  examples: [
    {
      text: 'Built in the late 1960s, it fell into ruin in the 1990s.',
      finds: ['late 1960s', 'the 1990s'],
    },
    { text: "Bands of the '80s met again.", finds: ["the '80s"] },
    { text: 'It sold 1980s and 80 sorts of soap.', finds: ['1980s'] },
  ],
  pattern:
    /(?<![\w-])(?:the )?(?:(?:early|late|mid)[ -])?(?:(\d{3})0['’]?s\b|['’‘](\d)0s\b|(?<=the )(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)/gi,
  read(match) {
    const [whole, three, two, word] = match
    const start = whole.toLowerCase().startsWith('the ') && /early|late|mid/i.test(whole) ? 4 : 0
    const value =
      three ??
      (two === undefined ? `19${DECADE_WORDS.indexOf((word ?? '').toLowerCase()) + 2}` : `19${two}`)
    return skipping(draftsOf(match, 'DATE', { kind: 'value', value }), start)
  },
}

const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]

const fiscalYear: TimexRule = {
  name: 'timexes/fiscal-year',
  hints: ['fiscal', 'financial year', 'fy'],
  examples: [
    { text: 'Orders rose in fiscal 2009.', finds: ['fiscal 2009'] },
    { text: 'The FY2010 budget passed.', finds: ['FY2010'] },
    { text: 'Fiscal policy is tight.', finds: [] },
  ],
  pattern: /\b(?:(?:the )?(?:fiscal (?:year )?|financial year )|FY ?)(20\d\d|19\d\d)\b/gi,
  read: (match) => draftsOf(match, 'DATE', { kind: 'value', value: match[1] ?? '' }),
}

const century: TimexRule = {
  name: 'timexes/century',
  hints: ['century'],
  examples: [
    { text: 'The chapel is from the 16th century.', finds: ['the 16th century'] },
    { text: 'He came 16th in the race.', finds: [] },
  ],
  pattern: /\b(?:(?:the )?(?:early|late|mid)[ -])?(?:the )?(1\d|2[01])(?:th|st)[ -]century\b/gi,
  read: (match) => draftsOf(match, 'DATE', { kind: 'value', value: String(Number(match[1]) - 1) }),
}

export const yearRules: readonly TimexRule[] = [year, decade, fiscalYear, century]

import { MONTHS, SEASONS } from '../../lexicon/en/months.ts'
import { FREQUENCIES, TIME_UNITS, type TimeUnit } from '../../lexicon/en/time-units.ts'
import { WEEKDAYS } from '../../lexicon/en/weekdays.ts'
import { NUMBER, parseNumber } from '../numbers.ts'
import { pad } from './calendar.ts'
import { timeOf } from './days.ts'
import { APPROXIMATE, MONTH, PART, SEASON, UNIT, WEEKDAY } from './patterns.ts'
import { draftsOf, type Step, skipping, type TimexRule } from './timex-rule.ts'

const VAGUE = '(?:a few|several|many|a couple of|a number of|some|few)'
const COUNT = `(?:${NUMBER}|${VAGUE}|an?|half an?)`

const ago: TimexRule = {
  name: 'timexes/ago',
  hints: [' ago', 'from now', 'hence'],
  examples: [
    { text: 'He left two days ago.', published: '2017-02-23', finds: ['two days ago'] },
    { text: 'More than a year ago, the mill burned.', finds: ['More than a year ago'] },
    { text: 'Years ago it was a port.', finds: ['Years ago'] },
    { text: 'She is two years old.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b${APPROXIMATE}?(?:(${COUNT})(?: |-))?(${UNIT})(s?) (ago|from now|hence)\b`,
    'gi',
  ),
  read(match) {
    const [, count, unitName = '', plural = '', where = ''] = match
    const unit = unitOf(unitName)
    if (unit === null) return []
    const sign = where.toLowerCase() === 'ago' ? -1 : 1
    const number = countOf(count, plural)
    if (number === null) {
      return draftsOf(match, 'DATE', { kind: 'value', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' })
    }
    return draftsOf(match, unit.isClock ? 'TIME' : 'DATE', {
      kind: 'elapsed',
      ...stepsOf(unit, sign * number),
    })
  },
}

const earlier: TimexRule = {
  name: 'timexes/earlier',
  hints: [' earlier', ' later', ' before', ' after', ' previously'],
  examples: [
    {
      text: 'It rained on March 3, 2017. Two days later the dam broke.',
      finds: ['Two days later'],
    },
    { text: 'A year earlier it had lost.', finds: ['A year earlier'] },
    { text: 'He came years before the mast was cut.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b${APPROXIMATE}?(${COUNT}|the)(?: |-)(${UNIT})(s?) (earlier|later|previously|afterwards?|(?:before|after)(?=[.,;:)"”]|$| (?:that|by|with|and|when)\b))\b`,
    'gi',
  ),
  read(match) {
    const [, count = '', unitName = '', plural = '', where = ''] = match
    const unit = unitOf(unitName)
    if (unit === null || (/^the$/i.test(count) && !/^(?:before|after)$/i.test(where))) return []
    const sign = /^(?:earlier|before|previously)$/i.test(where) ? -1 : 1
    const number = /^the$/i.test(count) ? 1 : countOf(count, plural)
    if (number === null) return draftsOf(match, 'DATE', { kind: 'unknown' })
    return draftsOf(match, unit.isClock ? 'TIME' : 'DATE', {
      kind: 'from-anchor',
      ...stepsOf(unit, sign * number),
    })
  },
}

const duration: TimexRule = {
  name: 'timexes/duration',
  examples: [
    { text: 'The siege has lasted more than two years.', finds: ['more than two years'] },
    {
      text: 'A three-month truce followed the past 20 years.',
      finds: ['three-month', 'the past 20 years'],
    },
    {
      text: 'Months of rhetoric; an hour and a half of talks.',
      finds: ['Months', 'an hour and a half'],
    },
    { text: 'He is 45 years old, she a 10-year-old.', finds: [] },
    { text: 'A second official spoke for a minute detail.', finds: [] },
    { text: 'The Seven Years’ War began on day one.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:the (?=(?:last|past|next|first|coming|previous|final|${NUMBER})))?(?:(?:last|past|next|first|previous|final) )?${APPROXIMATE}?(?:(${NUMBER}|${VAGUE}|half an?|an?|whole|full)(?:[ -](?:more |full |straight |consecutive |fiscal |whole )?))?(?:past )?\b(${UNIT})(s?)\b(and a half\b| and a half\b)?(?:-long\b)?(?![-‑ ](?:old|olds|of age)\b|['’](?:s|t)\b|['’] [A-Z]| ago\b| earlier\b)`,
    'gi',
  ),
  read(match, text) {
    const [whole, count, unitName = '', plural = '', half] = match
    const unit = unitOf(unitName)
    if (unit === null) return []
    const singular = plural === ''
    const bare = count === undefined
    const end = match.index + whole.length
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const isLong = whole.toLowerCase().endsWith('-long')
    // A unit alone counts only in the plural, as a stretch: "months of talks", "for years", "recent weeks".
    if (bare && (singular || !isStretch(whole, before, text.slice(end, end + 5)))) {
      if (!isLong || singular) return []
    }
    const after = text.slice(end, end + 14)
    const words: Words = { unit, count: count ?? '', singular, whole, before, after }
    if (NO_DURATIONS.some((isOther) => isOther(words))) return []
    const number = countOf(count, plural)
    const value = durationValue(
      unit,
      number === null ? null : number + (half === undefined ? 0 : 0.5),
    )
    return draftsOf(match, 'DURATION', { kind: 'value', value })
  },
}

function isStretch(whole: string, before: string, after: string): boolean {
  return (
    /^(?:the )?(?:past|last|next|coming|first|final|previous)\b/i.test(whole) ||
    /^ of\b/i.test(after) ||
    /\b(?:for|in|over|within|takes?|took|after|several|than|last|lasted|spent|through) $/i.test(
      before,
    )
  )
}

type Words = {
  readonly unit: TimeUnit
  readonly count: string
  readonly singular: boolean
  readonly whole: string
  readonly before: string
  readonly after: string
}

/** Words after which "a day" or "a minute" is a stretch of time; any other makes it part of a noun ("a night curfew"). */
const AFTER_A_DAY =
  /^ (?!(?:in|of|to|for|after|before|later|earlier|and|or|at|from|on|with|when|while|as|by|that|this|is|was|are|were|ahead|long|off|out|until|more|less|but|if|because)\b)[a-z]/

/** What looks like a length of time and is none. */
const NO_DURATIONS: readonly ((words: Words) => boolean)[] = [
  // "60 Minutes" is a programme; "The Seven Years" is part of a name.
  ({ whole }) => /\s[A-Z][a-z]+$/.test(whole),
  ({ whole, before }) => /[A-Z]\w* $/.test(before) && /^[A-Z]/.test(whole),
  ({ before }) => /[\d.]-?$/.test(before),
  // A year is no count: "the 1988 quarter".
  ({ count }) => /^\d{4}$/.test(count),
  ({ unit, whole, after }) =>
    unit.name === 'quarter' &&
    (/^ of\b/.test(after) || /(?:three|one)-quarters?$|\ba quarter$/i.test(whole)),
  // "A second official".
  ({ unit, singular, whole }) => unit.name === 'second' && singular && !/\d/.test(whole),
  ({ singular, count, whole, after }) =>
    singular &&
    /^an?$/i.test(count) &&
    /(?:minute|night|day)$/i.test(whole) &&
    AFTER_A_DAY.test(after),
  ({ unit, count, after }) =>
    unit.name === 'day' && /^one$/i.test(count) && /^ (?:he|she|it|they|we|I|will)\b/.test(after),
  ({ singular, after }) => singular && /^ (?:is|was) (?:over|here)/.test(after),
]

const rate: TimexRule = {
  name: 'timexes/every',
  hints: [
    'every',
    'each',
    'once',
    'twice',
    ' times',
    ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ],
  examples: [
    { text: 'They march every day and meet twice a week.', finds: ['every day', 'twice a week'] },
    { text: 'It prints every Friday, and on Mondays.', finds: ['every Friday', 'Mondays'] },
    {
      text: 'Every morning they swim; they race every June.',
      finds: ['Every morning', 'every June'],
    },
    { text: 'Each year it floods every two years.', finds: ['Each year', 'every two years'] },
    { text: 'Every daylight hour counts.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?:every|each) (?:(other|${NUMBER}) )?(?:(${PART})\b|(${MONTH}|${SEASON})\b|(${UNIT})(?:s\b|\b)|(${WEEKDAY})\b)(?: (?:${PART})\b)?|(?:once|twice|${NUMBER} times)(?: every| each| an?| per) (${UNIT})\b|(?<=\b[Oo]n |most |and )(${WEEKDAY})s\b)`,
    'gi',
  ),
  read(match) {
    const [, count, part, month, unitName, weekdayName, timesUnit, plural] = match
    const code = part === undefined ? null : timeOf(part)
    if (code !== null && count === undefined)
      return draftsOf(match, 'SET', { kind: 'value', value: `XXXX-XX-XX${code}` })
    if (month !== undefined && count === undefined)
      return draftsOf(match, 'SET', { kind: 'value', value: `XXXX-${yearly(month)}` })
    const weekday = weekdayName ?? plural
    if (weekday !== undefined) {
      if (!/^[A-Z]/.test(weekday)) return []
      return draftsOf(match, 'SET', {
        kind: 'value',
        value: `XXXX-WXX-${WEEKDAY_ORDER.indexOf(weekday.slice(0, 3).toLowerCase()) + 1}`,
      })
    }
    const unit = unitOf(unitName ?? timesUnit ?? '')
    if (unit === null) return []
    const number =
      count === undefined ? 1 : count.toLowerCase() === 'other' ? 2 : parseNumber(count)
    return draftsOf(match, 'SET', { kind: 'value', value: durationValue(unit, number) })
  },
}

/** Of "every June" the month, of "each summer" the season. */
function yearly(name: string): string {
  const month = MONTHS.get(name.replace('.', '').toLowerCase())
  return month === undefined ? (SEASONS.get(name.toLowerCase()) ?? '') : pad(month)
}

const WEEKDAY_ORDER = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const perUnit: TimexRule = {
  name: 'timexes/per',
  examples: [
    { text: 'Trade is worth $1.5 billion a day.', finds: ['a day'] },
    { text: 'They burn 3 million tons per year.', finds: ['per year'] },
    { text: 'He paid $5 a share.', finds: [] },
  ],
  pattern:
    /(?<=\d|%|hundred|thousand|million|billion|trillion|percent|cent|(?<!\b(?:wa|i|ha|thi|a|doe|ye|u|cost|need|get|take|last|spend|hi|it|plu|minu|les|perhap|alway|become))s)( )((?:an?|per|each|every) (day|week|month|year|quarter|hour|night))\b(?! (?:ago|earlier|later|before|after|and a half)\b|-)/gi,
  read(match) {
    const unit = unitOf(match[3] ?? '')
    if (unit === null) return []
    return skipping(draftsOf(match, 'SET', { kind: 'value', value: durationValue(unit, 1) }), 1)
  },
}

const frequency: TimexRule = {
  name: 'timexes/frequency',
  examples: [
    { text: 'It is read daily at the weekly fair.', finds: ['daily', 'weekly'] },
    { text: 'The Daily Courier wrote of it.', finds: [] },
  ],
  pattern: new RegExp(String.raw`(?<!-)\b(?:${[...FREQUENCIES.keys()].join('|')})\b(?!-)`, 'g'),
  read: (match) =>
    draftsOf(match, 'SET', { kind: 'value', value: FREQUENCIES.get(match[0].toLowerCase()) ?? '' }),
}

/** Number of units that the words count; null for "several" and for a bare plural. */
function countOf(count: string | undefined, plural: string): number | null {
  if (count === undefined) return plural === '' ? 1 : null
  if (/^half an?$/i.test(count)) return 0.5
  if (/^(?:an?|whole|full)$/i.test(count)) return 1
  if (/^a couple of$/i.test(count)) return 2
  return parseNumber(count)
}

function unitOf(name: string): TimeUnit | null {
  return TIME_UNITS.get(name.toLowerCase()) ?? null
}

const HALVES: ReadonlyMap<string, string> = new Map([
  ['year', '6M'],
  ['hour', '30M'],
  ['minute', '30S'],
])

/** TIMEX3: `P2Y`, `PT5H`, `PXM` for an unknown count; half an hour is `PT30M`. */
function durationValue(unit: TimeUnit, count: number | null): string {
  const head = unit.isClock ? 'PT' : 'P'
  if (count === null)
    return unit.times >= 10 ? `PX${unit.times === 10 ? 'DE' : 'CE'}` : `${head}X${unit.letter}`
  const total = count * unit.times
  const half = HALVES.get(unit.name)
  if (half !== undefined && total % 1 === 0.5) {
    return total < 1 ? `${head}${half}` : `${head}${Math.floor(total)}${unit.letter}${half}`
  }
  return `${head}${total}${unit.letter}`
}

function stepsOf(unit: TimeUnit, count: number): { readonly step: Step; readonly count: number } {
  return { step: unit.name, count: count * unit.times }
}

export const durationRules: readonly TimexRule[] = [
  ago,
  earlier,
  perUnit,
  duration,
  rate,
  frequency,
]

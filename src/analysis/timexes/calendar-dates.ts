import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/en/months.ts'
import { dayFrom, pad } from './calendar.ts'
import { timeOf } from './days.ts'
import { DAY, MONTH, PART, WEEKDAY, YEAR } from './patterns.ts'
import { yearOffsetOf } from './periods.ts'
import { type Direction, draftsOf, type TimexDraft, type TimexRule } from './timex-rule.ts'

const ORDINAL_END = '(?:st|nd|rd|th)?'
/** A weekday that goes with the date belongs to it; the date decides. */
const LEADING_WEEKDAY = String.raw`(?:${WEEKDAY},? (?:the )?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.,? )?`
const LEADING = `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?`
const STEP = '(?:(?:last|this|next|Last|This|Next) )?'

const monthFirst: TimexRule = {
  name: 'timexes/month-day',
  examples: [
    { text: 'Velna signed the pact on February 21, 2017.', finds: ['February 21, 2017'] },
    { text: 'The court sat on Feb. 21.', published: '2017-02-23', finds: ['Feb. 21'] },
    { text: 'Talks ran on March 3-5.', published: '2017-03-09', finds: ['March 3', '5'] },
    { text: 'March 500 miles, they were told.', finds: [] },
    { text: 'Support rose to 41 by March 3% faster than hoped.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${LEADING_WEEKDAY}${STEP}\b(${MONTH}) (?:the )?(${DAY})${ORDINAL_END}\b(?![,.:]?\d|%| percent| per cent| million| billion)(?:(?: ?[-–—] ?| (?:to|and|through|until) )(${DAY})${ORDINAL_END}\b(?![,.:]?\d|%| \w+ (?:people|years)))?(?:,? (${YEAR})\b(?!-\d))?(?: (${PART})\b)?`,
    'g',
  ),
  read(match) {
    const [whole, monthName = '', day = '', lastDay, year, part] = match
    const dates = datesOf(match, monthName, Number(day), year, part)
    if (lastDay === undefined) return dates
    // "March 3-5": two days, each its own timex; the words between belong to neither.
    const dayEnd = whole.indexOf(day, whole.indexOf(monthName) + monthName.length) + day.length
    const last = reading(monthOf(monthName), Number(lastDay), year)
    const lastStart = match.index + whole.indexOf(lastDay, dayEnd)
    return dates.flatMap((date): readonly TimexDraft[] => {
      const first = { ...date, span: [match.index, match.index + dayEnd] as const, time: null }
      if (last === null) return [first]
      return [first, { ...date, reading: last, span: [lastStart, match.index + whole.length] }]
    })
  },
}

const dayFirst: TimexRule = {
  name: 'timexes/day-month',
  examples: [
    { text: 'It was signed on 21 February 2017.', finds: ['21 February 2017'] },
    { text: 'She flew home on the 3rd of May.', published: '2017-05-09', finds: ['3rd of May'] },
    { text: 'A hearing is set for 14 March.', published: '2017-02-09', finds: ['14 March'] },
    { text: 'Of 21 March asked three to stay.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${LEADING_WEEKDAY}\b(${DAY})${ORDINAL_END} (?:of )?(${MONTH})(?:,? (${YEAR})\b)?(?: (${PART})\b)?`,
    'g',
  ),
  read(match) {
    const [whole, day = '', monthName = '', year, part] = match
    const isWeak = year === undefined && AMBIGUOUS_MONTHS.has(monthName.toLowerCase())
    const isDated = /^\D|\d(?:st|nd|rd|th)/.test(whole)
    const before = match.input.slice(Math.max(0, match.index - 7), match.index)
    if (
      isWeak &&
      !isDated &&
      !/\b(?:on|by|to|from|until|since|dated|for|after|before|and) $/.test(before)
    )
      return []
    return datesOf(match, monthName, Number(day), year, part)
  },
}

const numeric: TimexRule = {
  name: 'timexes/numeric-date',
  examples: [
    { text: 'The file is dated 2017-02-21.', finds: ['2017-02-21'] },
    { text: 'Posted 21/02/2017 by staff.', finds: ['21/02/2017'] },
    { text: 'Call 555-2017-02 for details.', finds: [] },
  ],
  pattern: /(?<![\w/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?![\w/-])/g,
  read(match) {
    const [, year, month, day, first = '', second = '', lastYear = ''] = match
    if (year !== undefined) {
      const iso = dayFrom(Number(year), Number(month), Number(day))
      return iso === null ? [] : draftsOf(match, 'DATE', { kind: 'value', value: iso })
    }
    // Day first or month first: only a number above twelve, or two alike, tells.
    const [a, b] = [Number(first), Number(second)]
    if (a <= 12 && b <= 12 && a !== b) return draftsOf(match, 'DATE', { kind: 'unknown' })
    const iso = a > 12 ? dayFrom(Number(lastYear), b, a) : dayFrom(Number(lastYear), a, b)
    return iso === null ? [] : draftsOf(match, 'DATE', { kind: 'value', value: iso })
  },
}

const month: TimexRule = {
  name: 'timexes/month',
  examples: [
    { text: 'Ostrava voted in February 2016.', finds: ['February 2016'] },
    { text: 'Sales fell in May.', published: '2017-06-09', finds: ['May'] },
    { text: 'It closes in mid-November.', published: '2017-06-09', finds: ['mid-November'] },
    { text: 'Output fell last September.', published: '2017-06-09', finds: ['last September'] },
    { text: 'May Hollins said the march may end. March on, she said.', finds: [] },
    { text: 'April Drew met June Ostin.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`(?<![-\w])${STEP}${LEADING}\b(${MONTH})(?:,? (?:of )?(?:(${YEAR})|(last|this|next) year)\b)?(?!-?\w)`,
    'g',
  ),
  read(match, text) {
    const [whole, name = '', year, relative] = match
    if (!isMonthHere(match, name, year, text)) return []
    const value = reading(monthOf(name), null, year, directionOf(whole), yearOffsetOf(relative))
    return value === null ? [] : draftsOf(match, 'DATE', value)
  },
}

const IN_TIME =
  /\b(?:in|of|by|since|until|till|from|during|through|to|before|after|for|between|and|or|early|late|last|next|this|each|every|every|around|ended|ending|beginning) $/i

function isMonthHere(match: RegExpExecArray, name: string, year: string | undefined, text: string) {
  if (year !== undefined || match[0] !== name) return true
  const key = name.replace('.', '').toLowerCase()
  const end = match.index + name.length
  const before = text.slice(Math.max(0, match.index - 10), match.index)
  // "Mar" and "Dec" without their full stop are names or fragments; so is a month before another capital.
  if (key.length < 4 && key !== 'may' && !name.endsWith('.')) return false
  const isNamed = /^ (?!The |A |I |In |On |He |She |It |We |They )[A-Z][a-z]/.test(
    text.slice(end, end + 6),
  )
  if (isNamed && (AMBIGUOUS_MONTHS.has(key) || /[A-Z][\w.]* $/.test(before))) return false
  if (!AMBIGUOUS_MONTHS.has(key)) return true
  if (key === 'march' && /^ (?:on|for|to)\b/.test(text.slice(end, end + 5))) {
    return /\b(?:in|since|until|by|of|last|next) $/i.test(before)
  }
  return IN_TIME.test(before) || (/\b(?:a|an|the|its|their) $/i.test(before) && key !== 'may')
}

function monthOf(name: string): number {
  return MONTHS.get(name.replace('.', '').toLowerCase()) ?? 0
}

function directionOf(whole: string): Direction | null {
  if (/^last /i.test(whole)) return 'past'
  if (/^next /i.test(whole)) return 'future'
  return /^this /i.test(whole) ? 'present' : null
}

function reading(
  month: number,
  day: number | null,
  year: string | undefined,
  direction: Direction | null = null,
  yearOffset: number | null = null,
): TimexDraft['reading'] | null {
  if (year === undefined) {
    // A leap year admits every day that any year may have.
    if (day !== null && dayFrom(2000, month, day) === null) return null
    return { kind: 'month', month, day, direction, yearOffset }
  }
  if (day === null) return { kind: 'value', value: `${year}-${pad(month)}` }
  const value = dayFrom(Number(year), month, day)
  return value === null ? null : { kind: 'value', value }
}

function datesOf(
  match: RegExpExecArray,
  monthName: string,
  day: number,
  year: string | undefined,
  part: string | undefined,
): readonly TimexDraft[] {
  const value = reading(monthOf(monthName), day, year)
  if (value === null) return []
  return draftsOf(match, part === undefined ? 'DATE' : 'TIME', value, timeOf(part))
}

export const calendarDateRules: readonly TimexRule[] = [monthFirst, dayFirst, numeric, month]

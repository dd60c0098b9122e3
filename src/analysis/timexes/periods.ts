import { MONTHS, SEASONS } from '../../lexicon/en/months.ts'
import { ORDINALS } from '../../lexicon/en/numbers.ts'
import { SEASON, YEAR } from './patterns.ts'
import { draftsOf, type Step, skipping, type TimexReading, type TimexRule } from './timex-rule.ts'

const PORTION = `(?:(?:(?:the )?(?:end|start|beginning|middle|rest|remainder) of |early |late |earlier |later |mid-)(?:in )?)?`

const period: TimexRule = {
  name: 'timexes/period',
  examples: [
    { text: 'Rules announced this week bite.', published: '2017-02-23', finds: ['this week'] },
    {
      text: 'She quit earlier this year; he left last month.',
      published: '2017-02-23',
      finds: ['earlier this year', 'last month'],
    },
    { text: 'He wants the next week off and the last two years back.', finds: ['the next week'] },
    { text: 'At last weekend shoppers came.', published: '2017-02-23', finds: ['last weekend'] },
    { text: 'It was the last day of the fair.', finds: [] },
    { text: 'He spoke on “This Week” about it.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b${PORTION}(?:the )?(last|past|previous|prior|preceding|this|that|current|same|next|coming|following|upcoming) (week|month|quarter|year|weekend|decade|century|fiscal year)\b(?!-|s\b)`,
    'gi',
  ),
  read(match) {
    // "This Week" is a programme.
    if (/^[A-Z]/.test(match[1] ?? '') && /^[A-Z][a-z]/.test(match[2] ?? '')) return []
    const lead = (match[1] ?? '').toLowerCase()
    const unit = (match[2] ?? '').toLowerCase()
    const hasArticle = /(?:^|\s)the (?:last|past|next) /i.test(match[0])
    const step = unit === 'fiscal year' ? 'year' : unit
    const count = COUNT.get(lead) ?? null
    if (count === null) return draftsOf(match, 'DATE', { kind: 'unknown' })
    // "the past year", "the next week": the stretch up to or from now, not the calendar's.
    if (
      hasArticle &&
      lead !== 'last' &&
      unit !== 'weekend' &&
      unit !== 'century' &&
      lead !== 'next'
    ) {
      const letter = DURATIONS.get(unit)
      if (letter !== undefined) return draftsOf(match, 'DURATION', { kind: 'value', value: letter })
    }
    if (unit === 'weekend') return draftsOf(match, 'DATE', { kind: 'weekend', count })
    if (unit === 'decade' || unit === 'century') {
      const letter = DURATIONS.get(unit)
      return letter === undefined
        ? []
        : draftsOf(match, 'DURATION', { kind: 'value', value: letter })
    }
    if (lead === 'same' || lead === 'that')
      return draftsOf(match, 'DATE', { kind: 'from-anchor', step: step as Step, count: 0 })
    if (/^(?:previous|prior|preceding)$/.test(lead)) {
      return draftsOf(match, 'DATE', { kind: 'from-anchor', step: step as Step, count: -1 })
    }
    if (lead === 'following') {
      return draftsOf(match, 'DATE', { kind: 'from-anchor', step: step as Step, count: 1 })
    }
    return draftsOf(match, 'DATE', { kind: 'from-publication', step: step as Step, count })
  },
}

const COUNT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
])

const DURATIONS: ReadonlyMap<string, string> = new Map([
  ['week', 'P1W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
])

const YEAR_AFTER = String.raw`(?:(?:,? (?:of )?(?:fiscal )?(${YEAR})\b)|(?: of)? (last|this|next) year\b)?`

const quarter: TimexRule = {
  name: 'timexes/quarter',
  hints: ['quarter', 'q1', 'q2', 'q3', 'q4'],
  examples: [
    {
      text: 'Profit rose in the third quarter.',
      published: '2017-11-03',
      finds: ['the third quarter'],
    },
    { text: 'It lost $6 in the first quarter of 2009.', finds: ['the first quarter of 2009'] },
    { text: 'Third-quarter sales fell; Q2 2008 was worse.', finds: ['Third-quarter', 'Q2 2008'] },
    { text: 'They live in the old quarter. He threw in the second half.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?:the |its )?(?:(${YEAR}) |((?:last|this|next) year['’]s|(?:the )?year-(?:ago|earlier)) )?(?:fiscal )?(first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal )?(?:fiscal-)?quarter\b|Q([1-4])\b)${YEAR_AFTER}`,
    'gi',
  ),
  read(match, text) {
    const [whole, yearBefore, relativeBefore, ordinal, digit, yearAfter, relativeAfter] = match
    const year = yearBefore ?? yearAfter
    const relative = relativeBefore?.replace(/^.*year-(?:ago|earlier)/i, 'last') ?? relativeAfter
    if (SPORT.test(text.slice(match.index + whole.length, match.index + whole.length + 14)))
      return []
    const number =
      digit === undefined ? (ORDINALS.get((ordinal ?? '').toLowerCase()) ?? 0) : Number(digit)
    const start = /^its /i.test(whole) ? 4 : 0
    return skipping(
      draftsOf(
        match,
        'DATE',
        year === undefined
          ? { kind: 'quarter', quarter: number, yearOffset: yearOffsetOf(relative) }
          : { kind: 'value', value: `${year}-Q${number}` },
      ),
      start,
    )
  },
}

const SPORT = /^ (?:touchdown|goal|lead|fumble|field|free|pass|points)/i

const half: TimexRule = {
  name: 'timexes/half-year',
  hints: [' half of '],
  examples: [
    { text: 'Exports fell in the first half of 1989.', finds: ['the first half of 1989'] },
    { text: 'He scored in the first half of the game.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:the )?(first|second|latter) half of (?:the year\b|(?:fiscal )?(${YEAR})\b|(last|this|next) year\b)`,
    'gi',
  ),
  read(match) {
    const [, ordinal = '', year, relative] = match
    const number = ordinal.toLowerCase() === 'first' ? 1 : 2
    return draftsOf(
      match,
      'DATE',
      year === undefined
        ? { kind: 'half', half: number, yearOffset: yearOffsetOf(relative) }
        : { kind: 'value', value: `${year}-H${number}` },
    )
  },
}

export function yearOffsetOf(relative: string | undefined): number | null {
  if (relative === undefined) return null
  return /^last/i.test(relative) ? -1 : /^next/i.test(relative) ? 1 : 0
}

const season: TimexRule = {
  name: 'timexes/season',
  hints: ['summer', 'winter', 'spring', 'fall', 'autumn'],
  examples: [
    { text: 'The river froze last winter.', published: '2017-06-09', finds: ['last winter'] },
    { text: 'In the summer of 2008 it burned.', finds: ['the summer of 2008'] },
    { text: 'Prices fall and rivers spring up; after the fall of the Wall.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?:early|late|mid)[ -])?(?:(this past|last|this|next|this coming) (${SEASON})\b|(?:the )?(${SEASON}) (?:of )?(${YEAR})\b|(?<=\b(?:[Ii]n|[Oo]ver|into|by|since|until|during|through|for) )(?:the )?(?:early |late )?(summer|winter|autumn|spring)\b(?! of\b| \w+ed\b))`,
    'gi',
  ),
  read(match) {
    const [, lead, seasonName, dated, year, bare] = match
    const code = SEASONS.get((seasonName ?? dated ?? bare ?? '').toLowerCase()) ?? ''
    if (year !== undefined)
      return draftsOf(match, 'DATE', { kind: 'value', value: `${year}-${code}` })
    const direction = /^(?:last|this past)$/i.test(lead ?? '')
      ? 'past'
      : /^(?:next|this coming)$/i.test(lead ?? '')
        ? 'future'
        : lead === undefined
          ? null
          : 'present'
    return draftsOf(match, 'DATE', { kind: 'season', code, direction })
  },
}

const samePeriod: TimexRule = {
  name: 'timexes/same-period',
  hints: [' year'],
  examples: [
    {
      text: 'Sales fell 35% in January 2009 from the same month a year ago.',
      finds: ['the same month a year ago'],
    },
    { text: 'They work for the same bank.', finds: [] },
  ],
  pattern:
    /\bthe (?:same|corresponding|comparable|year-ago|year-earlier) (?:period|month|quarter|week|day|time|months) (?:of )?(?:a year (?:ago|earlier|before)|(?:the )?last year|the (?:previous|prior) year|the year before)\b/gi,
  read: (match) => draftsOf(match, 'DATE', { kind: 'same-period', years: -1 }),
}

const reportedPeriod: TimexRule = {
  name: 'timexes/reported-period',
  examples: [
    {
      text: 'Profit for the third quarter of 1989 rose. Sales for the quarter fell.',
      finds: ['the quarter'],
    },
    { text: 'Net rose from the year-ago period.', finds: ['the year-ago period'] },
    { text: 'Spend a year in the Latin Quarter.', finds: [] },
  ],
  hints: ['quarter', 'period', 'year-', 'year’s', "year's"],
  pattern:
    /\b(?:the (latest|most recent) (?:quarter|period)\b|(the (?:full |entire |whole )?quarter)\b(?!s|-)|(?:the )?(?:year-earlier|year-ago|year-before)(?: (?:quarter|period))?)(?: end(?:ed|ing) ([A-Z][a-z]+)\b)?/gi,
  read(match) {
    const [whole, latest, quarterWords, monthName] = match
    const lead = monthName === undefined ? whole.length : whole.search(/ end(?:ed|ing) /i)
    const span = [match.index, match.index + lead] as const
    const month = MONTHS.get(monthName?.toLowerCase().slice(0, 3) ?? '')
    return [{ span, type: 'DATE', time: null, reading: readingOf(latest, quarterWords, month) }]
  },
}

/** "The quarter ended Sept. 30" says itself which; "the latest quarter" is the last that is over. */
function readingOf(
  latest: string | undefined,
  quarterWords: string | undefined,
  month: number | undefined,
): TimexReading {
  if (month !== undefined)
    return { kind: 'quarter', quarter: Math.ceil(month / 3), yearOffset: null }
  if (latest !== undefined) return { kind: 'from-publication', step: 'quarter', count: -1 }
  if (quarterWords !== undefined) return { kind: 'from-anchor', step: 'quarter', count: 0 }
  return { kind: 'from-anchor', step: 'year', count: -1 }
}

const wholeYear: TimexRule = {
  name: 'timexes/whole-year',
  examples: [
    { text: 'They meet at year-end.', published: '1989-11-02', finds: ['year-end'] },
    { text: 'Net for the year ended March 31 fell.', finds: ['the year'] },
    {
      text: 'It opens by the end of the month.',
      published: '1989-11-02',
      finds: ['the end of the month'],
    },
    { text: 'It was the year of the flood.', finds: [] },
  ],
  hints: ['year', 'end of the'],
  pattern:
    /\b(?:(?:the )?year['’]?s?[- ]end|(?:the )?end of the (?:year|month|week)|(?<=\b(?:for|in|of|during|throughout) )the (?:full |whole |entire )?year)\b(?!-| (?:of|that|when|in|he|she|before|after|to)\b)/gi,
  read(match, text) {
    const end = match.index + match[0].length
    const step = /month$/i.test(match[0]) ? 'month' : /week$/i.test(match[0]) ? 'week' : 'year'
    const isNamed = /^ end(?:ed|ing) /.test(text.slice(end, end + 8))
    return isNamed
      ? draftsOf(match, 'DURATION', { kind: 'value', value: 'P1Y' })
      : draftsOf(match, 'DATE', { kind: 'from-publication', step, count: 0 })
  },
}

const theWeekend: TimexRule = {
  name: 'timexes/the-weekend',
  examples: [
    { text: 'It rained over the weekend.', published: '2017-02-23', finds: ['the weekend'] },
    { text: 'They love the weekend paper.', finds: [] },
  ],
  hints: ['weekend'],
  pattern: /(?<=\b(?:[Oo]ver|during|of|for|before|at) )the weekend\b(?!-)/g,
  read: (match) => draftsOf(match, 'DATE', { kind: 'weekend', count: null }),
}

export const periodRules: readonly TimexRule[] = [
  period,
  quarter,
  half,
  season,
  samePeriod,
  reportedPeriod,
  wholeYear,
  theWeekend,
]

import { HOLIDAYS, MOVABLE_HOLIDAYS } from '../../lexicon/en/holidays.ts'
import { DAY_PARTS, WEEKDAYS } from '../../lexicon/en/weekdays.ts'
import { weekdayIn } from './calendar.ts'
import { PART, WEEKDAY } from './patterns.ts'
import {
  type Direction,
  draftsOf,
  skipping,
  type TimexReading,
  type TimexRule,
} from './timex-rule.ts'

const weekday: TimexRule = {
  name: 'timexes/weekday',
  examples: [
    { text: 'Rhea Calder resigned Thursday.', published: '2017-02-23', finds: ['Thursday'] },
    {
      text: 'He arrived on Wednesday night and leaves next Monday.',
      published: '2017-02-23',
      finds: ['Wednesday night', 'next Monday'],
    },
    { text: "Friday's vote was close.", published: '2017-02-25', finds: ['Friday'] },
    { text: 'She reads The Sunday Courier and sat in the sun.', finds: [] },
    { text: 'Black Friday sales, Ash Wednesday fasts.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`(?<![-\w])(?:(this past|this coming|the following|the previous|last|next|this|late|early) )?\b(${WEEKDAY})\b(?:[ -](${PART}))?(?: (?:of )?((?:this|last|next) week)\b)?(?![-\w])`,
    'gi',
  ),
  read(match, text) {
    const [whole, lead = '', name = '', part, week = ''] = match
    if (!isCapital(name) || isNameOf(match, name, text)) return []
    const weekdayNumber = WEEKDAYS.get(name.toLowerCase()) ?? 0
    // "The following Friday" counts from a day that the text need not name.
    const reading: TimexReading = /^the /i.test(lead)
      ? { kind: 'unknown' }
      : {
          kind: 'weekday',
          weekday: weekdayNumber,
          direction: directionOf(lead.toLowerCase(), week.toLowerCase()),
        }
    const skipped = /^(?:the (?:following|previous)) /i.exec(whole)?.[0].length ?? 0
    return skipping(
      draftsOf(match, part === undefined ? 'DATE' : 'TIME', reading, timeOf(part)),
      skipped,
    )
  },
}

/** TIMEX3's code of a part of the day: `TNI` for the night. */
export function timeOf(part: string | undefined): string | null {
  const code = DAY_PARTS.get(part?.toLowerCase() ?? '')
  return code === undefined ? null : `T${code}`
}

const FEASTS =
  /(?:Black|Good|Ash|Cyber|Holy|Bloody|Easter|Palm|Super|Giving|Shrove|Maundy|Boxing|Casual|The|Fat) $/

function isCapital(name: string): boolean {
  return /^[A-Z]/.test(name)
}

/** "The Sunday Courier", "Sheffield Wednesday", "Black Friday": names that hold a weekday. */
function isNameOf(match: RegExpExecArray, name: string, text: string): boolean {
  const start = match.index + match[0].indexOf(name)
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(start + name.length, start + name.length + 10)
  return (
    FEASTS.test(before) ||
    (/^ (?:Times|Post|Mirror|Night|Review|Courier|Mail)/.test(after) && !/\bon $/.test(before))
  )
}

function directionOf(lead: string, week: string): Direction | null {
  if (week === 'last week') return 'past'
  if (week === 'next week') return 'future'
  if (lead === 'last' || lead === 'this past') return 'past'
  if (lead === 'next' || lead === 'this coming') return 'future'
  return null
}

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
])

const namedDay: TimexRule = {
  name: 'timexes/named-day',
  examples: [
    { text: 'The bridge closed yesterday.', published: '2017-02-23', finds: ['yesterday'] },
    {
      text: 'It reopens tomorrow morning, not today.',
      published: '2017-02-23',
      finds: ['tomorrow morning', 'today'],
    },
    { text: 'He works for USA Today.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?:early|late|earlier|later) )?(the day before yesterday|the day after tomorrow|yesterday|today|tomorrow)\b(?: (${PART})\b)?`,
    'gi',
  ),
  read(match, text) {
    const [, name = '', part] = match
    if (
      /^[A-Z]/.test(name) &&
      /[A-Z]\w* $/.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      return []
    const count = NAMED_DAYS.get(name.toLowerCase()) ?? 0
    const reading = { kind: 'from-publication', step: 'day', count } as const
    return draftsOf(match, part === undefined ? 'DATE' : 'TIME', reading, timeOf(part))
  },
}

const partOfToday: TimexRule = {
  name: 'timexes/part-of-today',
  examples: [
    { text: 'Fires burned this morning.', published: '2017-02-23', finds: ['this morning'] },
    { text: 'They met last night; they meet again tonight.', finds: ['last night', 'tonight'] },
    { text: 'It was the last evening dress she made.', finds: [] },
  ],
  pattern:
    /\b(?:(?:early|late|earlier|later) )?(?:(tonight)|this (morning|afternoon|evening)|last (night))\b/gi,
  read(match) {
    const [, tonight, thisPart, lastNight] = match
    const count = lastNight === undefined ? 0 : -1
    const part = tonight !== undefined || lastNight !== undefined ? 'night' : (thisPart ?? '')
    const reading = { kind: 'from-publication', step: 'day', count } as const
    return draftsOf(match, 'TIME', reading, timeOf(part))
  },
}

/** "Overnight", "the night": the one that has just been, in the past, else the one that comes. */
const overnight: TimexRule = {
  name: 'timexes/overnight',
  examples: [
    { text: 'Snow fell overnight.', published: '2017-02-23', finds: ['overnight'] },
    { text: 'They spent the night in a hall.', published: '2017-02-23', finds: ['the night'] },
    { text: 'An overnight success; the night shift; the night he fell.', finds: [] },
  ],
  pattern:
    /\bovernight\b(?! [a-z]+(?:s|ss|ion)\b)|\b(?<=\b(?:through|during|into|in|spent|over) )the night(?=[.,;]| (?:and|in|at|on|after|before|as|with|to|but|when|it)\b)/g,
  read: (match) => draftsOf(match, 'TIME', { kind: 'night' }, timeOf('night')),
}

/** "By evening", "by nightfall": the day's own. */
const byPart: TimexRule = {
  name: 'timexes/by-part-of-day',
  examples: [
    { text: 'The fire was out by evening.', published: '2017-02-23', finds: ['evening'] },
    { text: 'An evening dress, by morning light.', finds: [] },
  ],
  pattern:
    /(?<=\bby )(?:(morning|afternoon|evening)|(nightfall|night))(?=[.,;]| (?:and|but|on|as|the)\b)/g,
  read(match) {
    const reading = { kind: 'from-publication', step: 'day', count: 0 } as const
    return draftsOf(match, 'TIME', reading, timeOf(match[1] ?? 'night'))
  },
}

/** "That evening", "that day": of the day that the text is at. */
const thatDay: TimexRule = {
  name: 'timexes/that-day',
  examples: [
    {
      text: 'He fled on Monday and was held that evening.',
      published: '2017-02-23',
      finds: ['that evening'],
    },
    { text: 'That evening dress; he knew that night falls.', finds: [] },
  ],
  pattern:
    /\b[Tt]hat (?:(morning|afternoon|evening|night)|(?:same )?day)(?=[.,;]| (?:and|but|in|at|on|by|with|to|when|after|the|he|she|they|it|police)\b)/g,
  read: (match) =>
    draftsOf(
      match,
      match[1] === undefined ? 'DATE' : 'TIME',
      { kind: 'from-anchor', step: 'day', count: 0 },
      timeOf(match[1]),
    ),
}

const holiday: TimexRule = {
  name: 'timexes/holiday',
  examples: [
    { text: 'He was shot on Christmas Eve.', published: '2017-02-23', finds: ['Christmas Eve'] },
    { text: 'The shops close by Labor Day.', published: '2020-08-21', finds: ['Labor Day'] },
    { text: 'Ora Christmas won the seat.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:last |next |this )?(${[...HOLIDAYS.keys(), ...MOVABLE_HOLIDAYS.keys()].map((name) => name.replaceAll("'", "['’]").replaceAll('.', String.raw`\.`)).join('|')})\b(?: (\d{4})\b)?`,
    'gi',
  ),
  read(match, text) {
    const [whole, name = '', year] = match
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    if (
      !isCapital(name) ||
      (/[A-Z][\w.]* $/.test(before) && !/\b(?:On|By|Since|Before|After) $/.test(before))
    )
      return []
    const key = name.toLowerCase().replaceAll('’', "'")
    const direction = /^last /i.test(whole) ? 'past' : /^next /i.test(whole) ? 'future' : null
    const movable = MOVABLE_HOLIDAYS.get(key)
    if (movable !== undefined) {
      const [month, weekday, which] = movable
      return year === undefined
        ? draftsOf(match, 'DATE', { kind: 'holiday', month, weekday, which, direction })
        : draftsOf(match, 'DATE', {
            kind: 'value',
            value: weekdayIn(Number(year), month, weekday, which),
          })
    }
    const monthDay = HOLIDAYS.get(key) ?? ''
    if (year !== undefined)
      return draftsOf(match, 'DATE', { kind: 'value', value: `${year}-${monthDay}` })
    return draftsOf(match, 'DATE', {
      kind: 'month',
      yearOffset: null,
      month: Number(monthDay.slice(0, 2)),
      day: Number(monthDay.slice(3)),
      direction,
    })
  },
}

export const dayRules: readonly TimexRule[] = [
  weekday,
  namedDay,
  partOfToday,
  overnight,
  byPart,
  thatDay,
  holiday,
]

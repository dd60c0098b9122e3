import { HOLIDAYS } from '../../lexicon/en/holidays.ts'
import { DAY_PARTS, WEEKDAYS } from '../../lexicon/en/weekdays.ts'
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

const holiday: TimexRule = {
  name: 'timexes/holiday',
  examples: [
    { text: 'He was shot on Christmas Eve.', published: '2017-02-23', finds: ['Christmas Eve'] },
    { text: 'Ora Christmas won the seat.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:last |next |this )?(${[...HOLIDAYS.keys()].map((name) => name.replaceAll("'", "['’]").replaceAll('.', String.raw`\.`)).join('|')})\b(?: (\d{4})\b)?`,
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
    const monthDay = HOLIDAYS.get(name.toLowerCase().replaceAll('’', "'")) ?? ''
    if (year !== undefined)
      return draftsOf(match, 'DATE', { kind: 'value', value: `${year}-${monthDay}` })
    const direction = /^last /i.test(whole) ? 'past' : /^next /i.test(whole) ? 'future' : null
    return draftsOf(match, 'DATE', {
      kind: 'month',
      yearOffset: null,
      month: Number(monthDay.slice(0, 2)),
      day: Number(monthDay.slice(3)),
      direction,
    })
  },
}

export const dayRules: readonly TimexRule[] = [weekday, namedDay, partOfToday, holiday]

import type { Moment } from '../domain/moment.ts'
import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../lexicon/en/months.ts'
import { DATELINE_PLACES } from '../lexicon/en/places.ts'
import { parseDate } from './parse-date.ts'

/** `length`: how much of the paragraph the dateline and what parts it from the sentence take. */
export type Dateline = {
  readonly rule: string
  readonly place: string | null
  readonly agency: string | null
  /** The dateline's day, where it gives a full date. */
  readonly day: Moment | null
  readonly length: number
}

/** A dateline is looked for in this much of a paragraph. */
const MAX_LENGTH = 120

const CAPS = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,4}`
const TITLE = String.raw`\p{Lu}[\p{L}'’.-]+(?:[ /](?:(?:de|del|la|le|al|el|of|on|upon|am|an der|en|sur) )?\p{Lu}[\p{L}'’.-]*){0,4}`
const MONTHS = [...MONTH_NAMES, ...SHORT_MONTH_NAMES].join('|')
const REGION = String.raw`(?:,? (?=\p{Lu})(?!(?:${MONTHS})[a-z]*\.? \d)[\p{L}.’' -]{2,24}?)?`
const DATE = String.raw`(?:[.,]? (?<date>(?:\p{L}{3,9}day,? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?))?`
const AGENCY = String.raw`\((?<agency>\p{Lu}[\p{L}.&/ -]{1,30}|dpa|ots)\)`
const DASH = String.raw`\s*(?:—|–|--|-)\s*`
const OPENS = String.raw`(?=["“‘'«(\[]?[\p{Lu}\d$£€])`

/** Agencies whose house style puts nothing between dateline and sentence: "Washington(CNN) The …". */
const UNDASHED = String.raw`\((?<agency>\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua|CNN \p{Lu}\p{L}+)\)`

type DatelineRule = {
  readonly name: string
  readonly pattern: RegExp
  /** The place has to be one of the cities known to stand alone in datelines: the pattern by itself is too common. */
  readonly needsKnownCity: boolean
  readonly examples: readonly {
    readonly text: string
    readonly gives: {
      readonly place: string | null
      readonly agency: string | null
      readonly rest: string
    } | null
  }[]
}

/** House styles of datelines, tried in order. */
export const DATELINE_RULES: readonly DatelineRule[] = [
  {
    name: 'extract/dateline-agency',
    pattern: new RegExp(
      `^(?<place>${CAPS}|${TITLE})(?<region>${REGION})${DATE},? ?${AGENCY}(?:${DASH}|: )${OPENS}`,
      'u',
    ),
    needsKnownCity: false,
    examples: [
      {
        text: 'NORTHPORT (AP) — The dam held.',
        gives: { place: 'NORTHPORT', agency: 'AP', rest: 'The dam held.' },
      },
      {
        text: 'LONDON, March 3 (Reuters) - Oil fell.',
        gives: { place: 'LONDON', agency: 'Reuters', rest: 'Oil fell.' },
      },
      {
        text: 'EASTER BAY, Calif. (AP) -- A fire',
        gives: { place: 'EASTER BAY, Calif.', agency: 'AP', rest: 'A fire' },
      },
      {
        text: 'Berlin (dpa) - Der Bund',
        gives: { place: 'Berlin', agency: 'dpa', rest: 'Der Bund' },
      },
      {
        text: 'WASHINGTON/BEIJING (Reuters) - “We',
        gives: { place: 'WASHINGTON/BEIJING', agency: 'Reuters', rest: '“We' },
      },
      { text: 'Smith (R) - a senator - agreed.', gives: null },
    ],
  },
  {
    name: 'extract/dateline-undashed',
    pattern: new RegExp(
      `^(?<place>${TITLE})(?<region>${REGION})${DATE} ?${UNDASHED} ?${OPENS}`,
      'u',
    ),
    needsKnownCity: false,
    examples: [
      {
        text: 'Washington(CNN) Mexican officials',
        gives: { place: 'Washington', agency: 'CNN', rest: 'Mexican officials' },
      },
      {
        text: 'Lagos, Nigeria (CNN)The army',
        gives: { place: 'Lagos, Nigeria', agency: 'CNN', rest: 'The army' },
      },
      { text: 'The World Health Organization (WHO) The body', gives: null },
      { text: 'NATO (OTAN) is', gives: null },
    ],
  },
  {
    name: 'extract/dateline-agency-only',
    pattern: new RegExp(`^${UNDASHED}(?:${DASH}| ?)${OPENS}`, 'u'),
    needsKnownCity: false,
    examples: [
      { text: '(CNN) -- The storm', gives: { place: null, agency: 'CNN', rest: 'The storm' } },
      { text: '(CNN)A storm', gives: { place: null, agency: 'CNN', rest: 'A storm' } },
      { text: '(That) affects us', gives: null },
    ],
  },
  {
    name: 'extract/dateline-dated',
    pattern: new RegExp(
      `^(?<place>${CAPS}|${TITLE})(?<region>${REGION})${DATE.slice(0, -1)}${DASH}${OPENS}`,
      'u',
    ),
    needsKnownCity: false,
    examples: [
      {
        text: 'BEIJING, Feb. 23 -- China',
        gives: { place: 'BEIJING', agency: null, rest: 'China' },
      },
      {
        text: 'Easter Bay, 3 March 2017 – The',
        gives: { place: 'Easter Bay', agency: null, rest: 'The' },
      },
      { text: 'Then, 3 men - all armed - fled', gives: null },
    ],
  },
  {
    name: 'extract/dateline-caps',
    pattern: new RegExp(
      `^(?<place>${CAPS})(?<region>${REGION})(?:\\s*[—–]\\s*|\\s+--?\\s+)${OPENS}`,
      'u',
    ),
    needsKnownCity: false,
    examples: [
      {
        text: 'NORTHPORT, Ukraine — The',
        gives: { place: 'NORTHPORT, Ukraine', agency: null, rest: 'The' },
      },
      { text: 'ST. LOUIS -- Four', gives: { place: 'ST. LOUIS', agency: null, rest: 'Four' } },
      { text: 'BREAKING — The governor', gives: null },
      { text: 'A — The first', gives: null },
    ],
  },
  {
    name: 'extract/dateline-city',
    pattern: new RegExp(
      `^(?<place>${CAPS}|${TITLE})(?<region>)(?:: |\\s*[—–|]\\s*|\\s+--?\\s+)${OPENS}`,
      'u',
    ),
    needsKnownCity: true,
    examples: [
      {
        text: 'NEW DELHI: The court',
        gives: { place: 'NEW DELHI', agency: null, rest: 'The court' },
      },
      { text: 'Paris — The talks', gives: { place: 'Paris', agency: null, rest: 'The talks' } },
      { text: 'TRUMP: We will see', gives: null },
      { text: 'Yes — The answer', gives: null },
    ],
  },
]

/** Words that stand where a dateline would and name no place. */
const NO_PLACE =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|VIDEO|PHOTOS?|LIVE|OPINION|ANALYSIS|RELATED|NEWS|NOTE|EDITOR|CORRECTION|CLARIFICATION|MORE|READ|SEE|ALSO|WARNING|SPOILER|INTERVIEW|REVIEW|REPORT|FACT|ALERT|DEVELOPING|JUST|WHO|WHAT|WHEN|WHERE|WHY|HOW|CHAPTER|PART|The|A|An|In|On)\b/

/** No dateline is without one of these; most paragraphs are. */
const SEPARATORS = /[(—–|-]|:\s/

/** Capitals as short as these are as often an acronym ("FEMA — The agency") as a town. */
const ACRONYM_LENGTH = 5

/**
 * The dateline that a paragraph opens with (place, agency, day), or null. A name before a dash is a place only where an
 * agency, a date, capitals or a well-known city say so: a missed dateline beats an invented one. Looks at the paragraph's
 * first hundred characters alone.
 */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, MAX_LENGTH)
  if (!SEPARATORS.test(head)) return null
  for (const { name, pattern, needsKnownCity } of DATELINE_RULES) {
    const match = pattern.exec(head)
    if (match === null) continue
    const { place, region = '', agency, date } = match.groups ?? {}
    if (place !== undefined && (NO_PLACE.test(place) || place.length < 3)) continue
    const isDoubtful =
      name === 'extract/dateline-caps' &&
      place !== undefined &&
      place.length <= ACRONYM_LENGTH &&
      region === ''
    if ((needsKnownCity || isDoubtful) && !DATELINE_PLACES.has(place?.toLowerCase() ?? '')) continue
    if (name === 'extract/dateline-dated' && !/\d/.test(date ?? '')) continue
    return {
      rule: name,
      place: place === undefined ? null : `${place}${region}`,
      agency: agency ?? null,
      day: date === undefined ? null : parseDate(date),
      length: match[0].length,
    }
  }
  return null
}

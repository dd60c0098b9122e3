import { SUBJECTS } from '../predicates.ts'
import { isPlain, type Reading } from '../reading.ts'
import { dependent } from '../syntax.ts'
import type { ContentKind, TokenRange } from './attribution.ts'
import { isClause, isPlainClause } from './clause.ts'
import { SUBORDINATORS } from './content-before.ts'
import { type CueGroup, isNounish } from './cue-group.ts'
import { audienceAt, type Opening, openingAt, settingEnd } from './setting.ts'

/** What follows a verb of saying: how its content begins, and where. */
export type Complement = {
  readonly kind: ContentKind
  readonly first: number
  /** Where it ends, if its kind says so. */
  readonly end: number | null
  readonly audience: TokenRange | null
  readonly setting: TokenRange
}

/** Verbs whose object is whom they address. */
const ADDRESSED: ReadonlySet<string> = new Set([
  'tell',
  'remind',
  'assure',
  'reassure',
  'warn',
  'ask',
  'urge',
  'email',
  'accuse',
  'call on',
  'promise',
  'question',
  'answer',
])

/** How far a label may stand behind its verb. */
const LONGEST_LABELLED = 10

/** The complement of a verb of saying, no farther than `limit`; of kind `none` where nothing said follows it. */
export function complementOf(reading: Reading, group: CueGroup, limit: number): Complement {
  if (group.cue.frames.every((frame) => frame === 'label')) return labelOf(reading, group, limit)
  const { frames } = group.cue
  if (frames.includes('object')) return objectOf(reading, group, limit)
  const audience = ADDRESSED.has(group.cue.lemma) ? audienceAt(reading, group.end, limit) : null
  const start = audience?.end ?? group.end
  const done = (kind: ContentKind, first: number, at: number): Complement => ({
    kind,
    first,
    end: null,
    audience,
    setting: { first: start, end: at },
  })
  for (let token = start; ; ) {
    const opening = openingAt(reading, token, limit)
    if (opening !== null) {
      const isWanted =
        opening.kind !== 'that' || frames.includes('that') || frames.includes('clause')
      return isWanted ? done(opening.kind, opening.first, token) : done('none', token, token)
    }
    if (token >= limit) return done('none', token, token)
    const behind = settingEnd(reading, token, limit)
    if (behind !== null) {
      token = behind
      continue
    }
    const last = closing(reading, token, group, limit)
    return done(last.kind, last.first, token)
  }
}

/** The last chances of a cue whose content opens without a mark. */
function closing(reading: Reading, token: number, group: CueGroup, limit: number): Opening {
  const { frames } = group.cue
  const isVerb = !isNounish(reading.lower[group.verb] ?? '')
  if (saysNothing(reading, token)) return { kind: 'none', first: token }
  if (frames.includes('infinitive') && isVerb && reading.lower[token] === 'to') {
    return { kind: 'infinitive', first: token }
  }
  if (
    frames.includes('order') &&
    !group.isParticiple &&
    token > group.end &&
    reading.lower[token] === 'to'
  ) {
    return { kind: 'order', first: token }
  }
  if (frames.includes('charge') && token > group.end && reading.lower[token] === 'of') {
    return { kind: 'charge', first: token + 1 }
  }
  const isBareTaken = isVerb && (frames.includes('clause') || frames.includes('that'))
  const isSure = frames.includes('clause') ? isClause : isPlainClause
  if (isBareTaken && isSure(reading, token, limit)) return { kind: 'clause', first: token }
  const parsed = isBareTaken ? parsedClause(reading, group.verb, token) : null
  return parsed ?? { kind: 'none', first: token }
}

/** The clause that the parse hangs on the verb, from `token` on: one with a subject of its own. */
function parsedClause(reading: Reading, verb: number, token: number): Opening | null {
  const { syntax } = reading
  const clause = dependent(syntax, verb, 'ccomp')
  if (clause < token || dependent(syntax, clause, ...SUBJECTS) < 0) return null
  const first = syntax.phraseStarts[clause] ?? clause
  const isApart = reading.written[token] === ',' || SUBORDINATORS.test(reading.lower[first] ?? '')
  return first < token || isApart || !isPlain(reading, first) ? null : { kind: 'clause', first }
}

/** "declined | to comment", "asked not | to be named": who does so says nothing. */
function saysNothing({ lower }: Reading, token: number): boolean {
  if (lower[token] !== 'to') return false
  const verb = lower[token + 1] ?? ''
  return /^(?:comment|elaborate|respond)$/.test(verb) || isNaming(lower.slice(token + 1, token + 7))
}

function isNaming(words: readonly string[]): boolean {
  if (words[0] === 'be') return /^(?:named|identified|quoted|cited)$/.test(words[1] ?? '')
  const name = words.findIndex((word) => /^names?$/.test(word))
  return /^(?:give|use|have|reveal|disclose|publish|share)$/.test(words[0] ?? '') && name > 0
}

/** "called for | talks": whatever follows. */
function objectOf(reading: Reading, { end }: CueGroup, limit: number): Complement {
  const isThere = end < limit && /^[\p{L}\p{N}"“]/u.test(reading.written[end] ?? '')
  const setting = { first: end, end }
  return { kind: isThere ? 'object' : 'none', first: end, end: null, audience: null, setting }
}

/** "called | the plan “reckless”": up to the quotation's end. */
function labelOf(reading: Reading, group: CueGroup, limit: number): Complement {
  const first = reading.lower[group.end] === 'as' ? group.end + 1 : group.end
  const setting = { first, end: first }
  const none: Complement = { kind: 'none', first, end: null, audience: null, setting }
  if (/^(?:for|on|off|in|out|upon)$/.test(reading.lower[first] ?? '')) return none
  const end = quotationWithin(reading, first, Math.min(limit, first + LONGEST_LABELLED))
  return end === null ? none : { ...none, kind: 'label', end }
}

/** The end of the quotation that begins among the tokens, before any comma. */
function quotationWithin(reading: Reading, first: number, end: number): number | null {
  for (let token = first; token < end; token++) {
    const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
    if (quotation !== undefined) return quotation.end
    if (/^[,;:]$/.test(reading.written[token] ?? '')) return null
  }
  return null
}

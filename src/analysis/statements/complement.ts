import { SUBJECTS } from '../predicates.ts'
import { isPlain, type Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import type { Complement, ContentKind } from './attribution.ts'
import { isClause, isPlainClause } from './clause.ts'
import { SUBORDINATORS } from './content-before.ts'
import { type CueGroup, isNounish } from './cue-group.ts'
import { objectComplement } from './object-complement.ts'
import { audienceAt, type Opening, openingAt, settingEnd } from './setting.ts'

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
  'encourage',
  'exhort',
  'implore',
])

/** The complement of a verb of saying, no farther than `limit`; of kind `none` where nothing said follows it. */
export function complementOf(reading: Reading, group: CueGroup, limit: number): Complement {
  const open = openComplement(reading, group, limit)
  return open.kind === 'none' ? (objectComplement(reading, group, limit) ?? open) : open
}

function openComplement(reading: Reading, group: CueGroup, limit: number): Complement {
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
    const opening = openingAt(reading, token, limit) ?? questionAt(reading, group, token)
    if (opening !== null) {
      return isWanted(reading, group, opening)
        ? done(opening.kind, opening.first, token)
        : done('none', token, token)
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

/** "asked | what it cost" */
function questionAt({ lower }: Reading, { cue }: CueGroup, token: number): Opening | null {
  const isQuestion =
    cue.frames.includes('question') && /^(?:what|when|where|which|who|if)$/.test(lower[token] ?? '')
  return isQuestion ? { kind: 'that', first: token } : null
}

/** Whether the verb takes what opens here: "called “a joke”" takes a label, which is looked for later. */
function isWanted(reading: Reading, { cue }: CueGroup, { kind, first }: Opening): boolean {
  const has = (...frames: readonly (typeof cue.frames)[number][]) =>
    cue.frames.some((frame) => frames.includes(frame))
  if (kind === 'quote') return has('quote') || !has('label')
  if (kind !== 'that') return true
  // "asked that her name be withheld"
  return has('that', 'clause', 'question') && !/^names?$/.test(reading.lower[first + 1] ?? '')
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
  if (frames.includes('charge')) {
    const of = reading.lower[token] === 'of' ? token : chargeAt(reading, group.verb)
    if (of > group.end) return { kind: 'charge', first: of + 1 }
  }
  const isBareTaken = isVerb && (frames.includes('clause') || frames.includes('that'))
  const isSure = frames.includes('clause') ? isClause : isPlainClause
  const isApart = !frames.includes('clause') && SUBORDINATORS.test(reading.lower[token] ?? '')
  if (isBareTaken && !isApart && isSure(reading, token, limit))
    return { kind: 'clause', first: token }
  const parsed = isBareTaken ? parsedClause(reading, group.verb, token) : null
  return parsed ?? { kind: 'none', first: token }
}

/** "accused | the chairman, Jon Doe, | of": the "of" that the parse hangs on the verb; -1 for none. */
function chargeAt({ syntax, lower }: Reading, verb: number): number {
  const words = dependents(syntax, verb, 'obl', 'advcl').map((charge) =>
    dependent(syntax, charge, 'case', 'mark'),
  )
  return words.find((word) => word > verb && lower[word] === 'of') ?? -1
}

/** The clause that the parse hangs on the verb, from `token` on: one with a subject of its own. */
function parsedClause(reading: Reading, verb: number, token: number): Opening | null {
  const { syntax } = reading
  const clause = dependent(syntax, verb, 'ccomp')
  if (clause < token || dependent(syntax, clause, ...SUBJECTS, 'expl') < 0) return null
  const first = syntax.phraseStarts[clause] ?? clause
  const isApart =
    [token, first].some((one) => /^[,;–—]$/.test(reading.written[one] ?? '')) ||
    SUBORDINATORS.test(reading.lower[first] ?? '')
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

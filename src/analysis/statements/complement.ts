import { isUpperCase } from '../../language/characters.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  OCCASION_NOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../lexicon/en/grammar.ts'
import { IRREGULAR_PASTS } from '../../lexicon/en/irregular-verbs.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { SPEECH_CUES } from '../../lexicon/en/speech-cues.ts'
import { isPlain, type Reading } from '../reading.ts'
import type { TokenRange } from './attribution.ts'
import { type CueGroup, isAdverb, isNounish } from './cue-group.ts'
import { nounKind } from './noun-phrase.ts'

/** What follows a verb of saying: how its content begins, and where. */
export type Complement = {
  readonly kind:
    | 'quote'
    | 'that'
    | 'clause'
    | 'colon'
    | 'infinitive'
    | 'order'
    | 'charge'
    | 'object'
    | 'label'
    | 'none'
  readonly first: number
  /** Where it ends, if its kind says so. */
  readonly end: number | null
  readonly audience: TokenRange | null
  readonly setting: TokenRange
}

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
const OBJECT_PRONOUN = /^(?:him|her|them|me|us|you|it)$/
/** How far a phrase about when and where may stretch before the content that it leads to. */
const LONGEST_SETTING = 24
const LONGEST_CLAUSE_OPENING = 30
const LONGEST_LABELLED = 10

export function complementOf(reading: Reading, group: CueGroup, limit: number): Complement {
  if (group.cue.frames.every((frame) => frame === 'label')) return labelOf(reading, group, limit)
  const { frames } = group.cue
  if (frames.includes('object')) return objectOf(reading, group, limit)
  const audience = ADDRESSED.has(group.cue.lemma) ? audienceAt(reading, group.end, limit) : null
  const start = audience?.end ?? group.end
  const done = (kind: Complement['kind'], first: number, at: number): Complement => ({
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

type Opening = { readonly kind: Complement['kind']; readonly first: number }

/** A content that begins at the token for all to see: a quotation, "that", a colon. */
function openingAt(reading: Reading, token: number, limit: number): Opening | null {
  if (isQuotationFirst(reading, token) && token <= limit) return { kind: 'quote', first: token }
  if (token >= limit) return null
  const word = reading.written[token]
  const lower = reading.lower[token]
  if ((word === ',' || word === ':') && isQuotationFirst(reading, token + 1)) {
    return { kind: 'quote', first: token + 1 }
  }
  if (word === ':' && token + 1 < limit) return { kind: 'colon', first: token + 1 }
  if (/^(?:how|whether|why)$/.test(lower ?? '') && reading.lower[token + 1] !== 'to')
    return { kind: 'that', first: token }
  if (lower === 'that') {
    const isPronoun = AUXILIARIES.has(reading.lower[token + 1] ?? '')
    return { kind: 'that', first: isPronoun ? token : token + 1 }
  }
  return null
}

export function isQuotationFirst(reading: Reading, token: number): boolean {
  const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
  return quotation !== undefined && quotation.first === token
}

/** The last chances of a cue whose content opens without a mark. */
function closing(reading: Reading, token: number, group: CueGroup, limit: number): Opening {
  const { frames } = group.cue
  const isVerb = !isNounish(reading.lower[group.verb] ?? '')
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
  return { kind: 'none', first: token }
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

/** The end of one adverb, time or phrase of place at `token`; null where none stands there. */
function settingEnd(reading: Reading, token: number, limit: number): number | null {
  const lower = reading.lower[token] ?? ''
  if (reading.written[token] === ',') return asideEnd(reading, token, limit)
  if (isAdverb(reading, token) && !isClauseSubject(reading, token)) return token + 1
  const time = timeEnd(reading, token)
  if (time > token) return time
  return PREPOSITIONS.has(lower) ? phraseOfPlaceEnd(reading, token, limit) : null
}

function isClauseSubject(reading: Reading, token: number): boolean {
  return AUXILIARIES.has(reading.lower[token + 1] ?? '')
}

/** ", however," between a cue and its content. */
function asideEnd(reading: Reading, comma: number, limit: number): number | null {
  for (let token = comma + 1; token < Math.min(comma + 5, limit); token++) {
    if (reading.written[token] === ',') {
      const isQuoted = isQuotationFirst(reading, token + 1) || reading.lower[token + 1] === 'that'
      return isQuoted ? token : null
    }
    if (!isPlain(reading, token)) return null
  }
  return null
}

function timeEnd(reading: Reading, first: number): number {
  let token = first
  while (
    TIME_WORDS.has(reading.lower[token] ?? '') &&
    !(reading.lower[token] === 'may' && reading.written[token] === 'may')
  ) {
    const isLeading = /^(?:this|next|last|early|late|earlier)$/.test(reading.lower[token] ?? '')
    const next = reading.lower[token + 1] ?? ''
    if (isLeading && !TIME_WORDS.has(next)) break
    token++
    while (/^\d{1,4}$/.test(reading.written[token] ?? '')) token++
  }
  return token
}

/** The end of a phrase such as "in a statement", "on Tuesday", "to reporters"; or the place where the content behind it opens. */
function phraseOfPlaceEnd(reading: Reading, preposition: number, limit: number): number | null {
  const simple = simpleObjectEnd(reading, preposition + 1, limit)
  if (simple !== null) return simple
  const most = Math.min(limit, preposition + LONGEST_SETTING)
  for (let token = preposition + 1; token < most; token++) {
    if (!isPlain(reading, token) && !isQuotationFirst(reading, token)) return null
    const lower = reading.lower[token] ?? ''
    if (/^[;.?!]$/.test(reading.written[token] ?? '') || SPEECH_CUES.get(lower)?.form === 'past')
      return null
    const opening = openingAt(reading, token, limit)
    if (opening === null || token === preposition + 1) continue
    const isScare = opening.kind === 'quote' && opening.first === token
    // A quotation that nothing leads to belongs to the phrase; "that" may be a relative pronoun behind a noun.
    return isScare || opening.kind === 'colon'
      ? null
      : opening.kind === 'that'
        ? relativeOrContent(reading, token)
        : token
  }
  return null
}

function relativeOrContent(reading: Reading, that: number): number | null {
  return AUXILIARIES.has(reading.lower[that + 1] ?? '') ||
    IRREGULAR_PASTS.has(reading.lower[that + 1] ?? '')
    ? null
    : that
}

function simpleObjectEnd(reading: Reading, first: number, limit: number): number | null {
  let token = first
  while (token < Math.min(limit, first + 8)) {
    const lower = reading.lower[token] ?? ''
    const word = reading.written[token] ?? ''
    const next = reading.lower[token + 1] ?? ''
    const isTime = TIME_WORDS.has(lower)
    if (isTime) return Math.max(timeEnd(reading, token), token + 1)
    if (OCCASION_NOUNS.has(lower) && !OCCASION_NOUNS.has(next)) return token + 1
    if (nounKind(lower) === 'person-noun' && lower.endsWith('s') && !isUpperCase(word.charAt(0)))
      return token + 1
    const isInside =
      DETERMINERS.has(lower) || lower === "'s" || /^[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u.test(word)
    const isStop =
      PREPOSITIONS.has(lower) || (AUXILIARIES.has(lower) && lower !== "'s") || lower === 'that'
    if (!isInside || isStop || !isPlain(reading, token)) return null
    token++
  }
  return null
}

/** Words that carry no name and may yet open a clause that somebody says. */
const CLAUSE_FIRST =
  /^(?:i|we|he|she|it|they|you|there|this|these|those|that|if|when|while|his|her|their|its|our|my|no|nobody|everyone|everybody|what|either|neither|too|more|much|many|most|such|nothing|something|anyone|anybody|although|despite|because|only|even|about|nearly|almost|here)$/

/** Whether a clause stands at the token: a subject that can open one, and soon a finite verb. */
export function isClause(reading: Reading, first: number, limit: number): boolean {
  const lower = reading.lower[first] ?? ''
  const word = reading.written[first] ?? ''
  if (!/^[\p{L}\p{N}$]/u.test(word)) return false
  if (PREPOSITIONS.has(lower) || lower === 'and') return false
  if (SUBJECT_PRONOUNS.has(lower)) return isVerbSoon(reading, first + 1)
  const isOpening =
    CLAUSE_FIRST.test(lower) ||
    DETERMINERS.has(lower) ||
    isUpperCase(word.charAt(0)) ||
    !OPENERS.has(lower)
  if (!isOpening || AUXILIARIES.has(lower)) return false
  if (lower.length > 5 && lower.endsWith('ing')) return false
  const end = Math.min(limit, first + LONGEST_CLAUSE_OPENING)
  for (let token = first + 1; token < end; token++) {
    if (/^[.;?!]$/.test(reading.written[token] ?? '')) return false
    if (isFiniteVerb(reading, token, first)) return true
  }
  return false
}

/**
 * Whether a clause stands at the token whose verb comes before any comma, "and" or other clause: what many verbs of saying need
 * to tell "noted the plan was dead" from "noted the plan, which was dead".
 */
function isPlainClause(reading: Reading, first: number, limit: number): boolean {
  let end = first + 1
  while (
    end < limit &&
    !/^(?:,|;|and|or|but|so|which|who|whom|whose|that|when|where|while|because|as|if|than|to)$/.test(
      reading.lower[end] ?? '',
    )
  ) {
    end++
  }
  return isClause(reading, first, end)
}

/** A pronoun's verb stands right behind it, but for adverbs. */
function isVerbSoon(reading: Reading, first: number): boolean {
  for (let token = first; token < first + 4; token++) {
    const lower = reading.lower[token] ?? ''
    if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true
    if (isAdverb(reading, token) || lower === 'and' || lower === 'all' || lower === 'both') continue
    return /^[a-z][a-z-]*$/.test(lower) && !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower)
  }
  return false
}

function isFiniteVerb(reading: Reading, token: number, first: number): boolean {
  const lower = reading.lower[token] ?? ''
  const before = reading.written[token - 1] ?? ''
  if (lower === "'s")
    return /^(?:he|she|it|there|that|what|who|here|everyone|nobody)$/i.test(before)
  if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true
  if (/[a-z]{2}ed$/.test(lower)) return token > first + 1 && !DETERMINERS.has(before.toLowerCase())
  // "Roe favors": behind a name a word in "-s" is a verb.
  const isNameBefore =
    isUpperCase(before.charAt(0)) && (token > first + 1 || !OPENERS.has(before.toLowerCase()))
  return isNameBefore && /^[a-z]{2,}[^s']s$/.test(reading.written[token] ?? '')
}

/** Whom the cue addresses: "told | a crowd of supporters | that …". */
function audienceAt(reading: Reading, first: number, limit: number): TokenRange | null {
  const lower = reading.lower[first] ?? ''
  if (OBJECT_PRONOUN.test(lower)) return { first, end: first + 1 }
  let end = first
  while (end < Math.min(limit, first + 12) && isPlain(reading, end)) {
    const word = reading.written[end] ?? ''
    const next = reading.lower[end] ?? ''
    if (next === 'that' || /^[,:;.?!]$/.test(word) || next === 'to' || next === 'of') break
    if (DETERMINERS.has(next) && end > first && !PREPOSITIONS.has(reading.lower[end - 1] ?? ''))
      break
    if (
      /^(?:he|she|it|we|they|i|there|how|what|why|when|who)$/.test(next) ||
      (AUXILIARIES.has(next) && next !== "'s")
    )
      break
    if (TIME_WORDS.has(next) || /^(?:on|during|in|at|after|before)$/.test(next)) break
    // "told reporters | Roe would": a plural noun of people ends the audience before a name.
    const before = reading.lower[end - 1] ?? ''
    if (
      end > first &&
      nounKind(before) === 'person-noun' &&
      before.endsWith('s') &&
      isUpperCase(word.charAt(0))
    )
      break
    end++
  }
  return end > first ? { first, end } : null
}

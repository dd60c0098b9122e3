import { isUpperCase } from '../../language/characters.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  OCCASION_NOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../../lexicon/en/grammar.ts'
import { IRREGULAR_PASTS } from '../../lexicon/en/irregular-verbs.ts'
import { SPEECH_CUES } from '../../lexicon/en/speech-cues.ts'
import { isPlain, type Reading } from '../reading.ts'
import type { ContentKind, TokenRange } from './attribution.ts'
import { isQuantity } from './clause.ts'
import { isAdverb } from './cue-group.ts'
import { nounKind } from './noun-phrase.ts'

const OBJECT_PRONOUN = /^(?:him|her|them|me|us|you|it)$/

/** How far a phrase about when and where may stretch before the content that it leads to. */
const LONGEST_SETTING = 24

/** How and where a content begins. */
export type Opening = { readonly kind: ContentKind; readonly first: number }

/** A content that begins at the token for all to see: a quotation, "that", a colon. */
export function openingAt(reading: Reading, token: number, limit: number): Opening | null {
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

function isQuotationFirst(reading: Reading, token: number): boolean {
  const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
  return quotation !== undefined && quotation.first === token
}

/** The end of one adverb, time or phrase of place at `token`; null where none stands there. */
export function settingEnd(reading: Reading, token: number, limit: number): number | null {
  const lower = reading.lower[token] ?? ''
  if (reading.written[token] === ',') return asideEnd(reading, token, limit)
  if (isAdverb(reading, token) && !isClauseSubject(reading, token)) return token + 1
  const time = timeEnd(reading, token)
  if (time > token) return time
  if (isQuantity(reading, token)) return null
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

/** Whom the cue addresses: "told | a crowd of supporters | that …". */
export function audienceAt(reading: Reading, first: number, limit: number): TokenRange | null {
  const lower = reading.lower[first] ?? ''
  if (OBJECT_PRONOUN.test(lower)) return { first, end: first + 1 }
  if (NEGATIONS.has(lower)) return null
  let end = first
  while (end < Math.min(limit, first + 12) && isPlain(reading, end)) {
    const word = reading.written[end] ?? ''
    const next = reading.lower[end] ?? ''
    if (next === 'that' || /^[,:;.?!]$/.test(word) || next === 'to' || next === 'of') break
    if (DETERMINERS.has(next) && end > first && !PREPOSITIONS.has(reading.lower[end - 1] ?? ''))
      break
    if (
      /^(?:he|she|it|we|they|i|there|how|what|why|when|who|whether|if)$/.test(next) ||
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

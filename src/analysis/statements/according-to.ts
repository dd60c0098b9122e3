import { PREPOSITIONS } from '../../lexicon/en/grammar.ts'
import { isPlain, type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'
import { isClause } from './clause.ts'
import { contentEnd, LONGEST_CONTENT } from './content-end.ts'
import { type Phrase, phraseAfter } from './noun-phrase.ts'
import { contentOfQuotationBefore, quotationEndingBefore } from './quoted-content.ts'

const LONGEST_SOURCE = 30

/** `According to Roe, …`, `…, according to Roe.`, `…, according to Roe, ….` */
export function findAccordingTo(reading: Reading, according: number): Attribution | null {
  const { lower } = reading
  if (lower[according + 1] !== 'to' || !isPlain(reading, according)) return null
  const limit = sentenceEnd(reading, according)
  const source = sourceOf(reading, according + 2, limit)
  if (source === null) return null
  const content = contentAround(reading, according, source.end, limit)
  if (content.length === 0) return null
  return {
    rule: 'statements/according-to',
    source,
    cue: { first: according, end: according + 2 },
    lemma: 'according to',
    act: 'assert',
    isNegated: false,
    content,
    isReported: false,
    audience: null,
    setting: null,
  }
}

/** The source up to the comma or the sentence's end, what describes it included. */
function sourceOf(reading: Reading, first: number, limit: number): Phrase | null {
  let end = first
  while (end < Math.min(limit, first + LONGEST_SOURCE) && isPlain(reading, end)) {
    if (/^[,.;:()—–]$|^--+$/.test(reading.written[end] ?? '')) break
    end++
  }
  if (end === first) return null
  const phrase = phraseAfter(reading, first, limit)
  if (phrase !== null && isClause(reading, phrase.end, end)) return phrase
  if (phrase !== null) return { ...phrase, end: Math.max(phrase.end, end) }
  const headEnd = headEndOf(reading, first, end)
  // "according to plan": one bare word names no source.
  return headEnd - first < 2 ? null : { first, end, headEnd, head: 'body-noun' }
}

function headEndOf(reading: Reading, first: number, end: number): number {
  let token = first
  while (token < end && !PREPOSITIONS.has(reading.lower[token] ?? '')) token++
  return token
}

function contentAround(
  reading: Reading,
  according: number,
  sourceEnd: number,
  limit: number,
): readonly TokenRange[] {
  let start = sentenceFirst(reading, according)
  if (/^(?:and|but)$/.test(reading.lower[start] ?? '') && start + 1 < according) start++
  const isBehindComma = reading.written[sourceEnd] === ','
  const isBehindSource = !isBehindComma && isClause(reading, sourceEnd, limit)
  if (isBehindSource && according <= start) return rest(reading, sourceEnd, limit)
  const restFirst = isBehindComma
    ? behindDescription(reading, behindName(reading, sourceEnd + 1, limit), limit)
    : sourceEnd
  const behind = isBehindComma ? rest(reading, restFirst, limit) : []
  if (according <= start) return behind
  const quotation = quotationEndingBefore(reading, according)
  if (quotation !== null) return contentOfQuotationBefore(reading, quotation)
  const isComma = reading.written[according - 1] === ','
  const before = { first: start, end: isComma ? according - 1 : according }
  const length = before.end - before.first
  if (length < 2 || length > LONGEST_CONTENT) return behind
  const isDescribed = DESCRIPTION.test(reading.lower[sourceEnd + 1] ?? '')
  return [before, ...(isComma && !isDescribed ? behind : [])]
}

/** ", a professor of …", ", who teaches …": what opens so behind a source says who that is. */
const DESCRIPTION = /^(?:an?|the|who|whose|whom|its|his|her|their|formerly|now)$/

/** The token behind a name in commas ("according to the mayor, Jane Roe, …"); `first` itself where none stands there. */
function behindName(reading: Reading, first: number, limit: number): number {
  let end = first
  while (end < Math.min(limit, first + 5) && /^\p{Lu}/u.test(reading.written[end] ?? '')) end++
  return end > first + 1 && reading.written[end] === ',' ? end + 1 : first
}

/**
 * The token behind what describes the source between commas, where a clause follows it ("According to Jane Roe, director of
 * the museum, | the roof leaked"); `first` itself where none stands there.
 */
function behindDescription(reading: Reading, first: number, limit: number): number {
  const { written, syntax } = reading
  const least = Math.min(limit, first + LONGEST_DESCRIPTION)
  for (let token = first; token < least && isPlain(reading, token); token++) {
    if (/^VB[DPZ]$|^MD$/.test(syntax.pennTags[token] ?? '')) return first
    if (written[token] === ',')
      return token > first + 1 && isClause(reading, token + 1, limit) ? token + 1 : first
  }
  return first
}

const LONGEST_DESCRIPTION = 14

function rest(reading: Reading, first: number, limit: number): readonly TokenRange[] {
  const end = Math.min(contentEnd(reading, first), limit)
  return end - first > 1 ? [{ first, end }] : []
}

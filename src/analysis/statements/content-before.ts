import { isDoubleQuote } from '../../language/characters.ts'
import { AUXILIARIES, PREPOSITIONS } from '../../lexicon/en/grammar.ts'
import { isPlain, type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import type { TokenRange } from './attribution.ts'
import { hasMainClause, isClause } from './clause.ts'
import { contentEnd, LONGEST_CONTENT } from './content-end.ts'

/** Whether what leads into a quotation is a clause: "In the book “A Long Day,” Roe said" quotes nobody. */
export function isSaid(reading: Reading, content: readonly TokenRange[]): boolean {
  const [range] = content
  if (range === undefined) return false
  const isQuoted = reading.quotationOf[range.first] !== -1
  return isQuoted || isClause(reading, range.first, range.end) || hasMainClause(reading, range)
}

/** The clause before the attribution, and what goes on behind its second comma: `…, Roe said, ….` */
export function contentAround(
  reading: Reading,
  comma: number,
  behind: number,
): readonly TokenRange[] | null {
  const before = { first: clauseFirst(reading, comma), end: comma }
  if (comma - before.first > LONGEST_CONTENT) return null
  const isInside = reading.written[behind] === ','
  const limit = sentenceEnd(reading, comma)
  const rest = isInside ? { first: behind + 1, end: contentEnd(reading, behind + 1) } : null
  const clause = clauseBefore(reading, comma)
  if (rest !== null && before.end > before.first && goesOn(reading, rest.first, limit))
    return [before, rest]
  return clause === null ? null : [clause]
}

/**
 * "…, he said, | was safe", "| the gates will close", "| and it burned", "| until it rained": the clause goes on behind the
 * attribution. Not "| when asked", "| in response", which tell of the saying.
 */
function goesOn(reading: Reading, first: number, limit: number): boolean {
  const lower = reading.lower[first] ?? ''
  const next = reading.lower[first + 1] ?? ''
  if (/^(?:asked|pressed|told|response|reference|reply|answer|condition|being)$/.test(next))
    return false
  if (REPORTERS.test(lower) && isClause(reading, first + 1, limit)) return false
  return (
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.test(lower) ||
    GOING_ON.test(lower) ||
    /^VB[DPZ]$/.test(reading.syntax.pennTags[first] ?? '') ||
    isClause(reading, first, limit) ||
    (isPlain(reading, first) &&
      !isDoubleQuote(reading.written[first] ?? '') &&
      hasMainClause(reading, { first, end: limit }))
  )
}

/** "…, officials said on Monday, | as the toll rose to 12": what happens meanwhile, the reporter tells. */
const REPORTERS = /^(?:as|while)$/

const GOING_ON = /^(?:and|but|or|nor|not|compared|including|especially|particularly|even|unless)$/

/** The clause from the sentence's start to the comma; null where what stands there is none. */
export function clauseBefore(reading: Reading, comma: number): TokenRange | null {
  const first = clauseFirst(reading, comma)
  if (comma - first > LONGEST_CONTENT) return null
  if (comma - first > 2 && hasMainClause(reading, { first, end: comma }))
    return { first, end: comma }
  // "Though it was over, Roe said" waits for its main clause.
  if (SUBORDINATORS.test(reading.lower[first] ?? '')) return null
  const isQuotation = reading.quotationOf[first] !== -1
  return comma - first > 2 && (isQuotation || isClause(reading, first, comma))
    ? { first, end: comma }
    : null
}

/** How many tokens a dateline may have. */
const LONGEST_DATELINE = 10

/** The token behind "SPRINGFIELD, Calif. (AP) —"; `first` itself where no dateline stands there. */
export function behindDateline(reading: Reading, first: number): number {
  const end = Math.min(sentenceEnd(reading, first), first + LONGEST_DATELINE)
  for (let token = first + 1; token < end; token++) {
    if (!/^(?:[—–-]|--)$/.test(reading.written[token] ?? '')) continue
    const isPlaceInCapitals = /^\p{Lu}{3,}$/u.test(reading.written[first] ?? '')
    return isPlaceInCapitals || reading.written[token - 1] === ')' ? token + 1 : first
  }
  return first
}

/** Where the sentence begins, an "And" or "But" of the reporter left out. */
function clauseFirst(reading: Reading, token: number): number {
  let first = behindDateline(reading, sentenceFirst(reading, token))
  if (/^(?:and|but)$/.test(reading.lower[first] ?? '')) first++
  return reading.written[first] === ',' ? first + 1 : first
}

/** Words that open a clause which waits for its main one. */
export const SUBORDINATORS =
  /^(?:if|while|although|though|after|when|because|since|before|until|where|whereas)$/

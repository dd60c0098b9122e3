import { DETERMINERS } from '../../lexicon/en/grammar.ts'
import { type Reading, sentenceEnd } from '../reading.ts'
import type { Attribution } from './attribution.ts'

/** How many words may say who a source is. */
const LONGEST_DESCRIPTION = 30

/**
 * The end of a source with what is set behind it to say who that is: "Jane Roe, a spokeswoman for the bank", "Rep. Jane Roe
 * (D-Wis.)". Relative clauses and what tells of the saying ("for her part") are left out.
 */
export function sourceEnd(reading: Reading, { source, cue }: Attribution): number {
  if (source === null) return 0
  const isBefore = source.end <= cue.first
  const limit = isBefore ? cue.first : sentenceEnd(reading, source.end - 1)
  let end = source.end
  if (reading.written[end] === '(') end = behindBracket(reading, end, limit) ?? end
  if (reading.written[end] !== ',' || !describes(reading, end + 1)) return end
  const last = isBefore ? lastComma(reading, end, limit) : descriptionEnd(reading, end + 1, limit)
  const isDescription = last !== null && last - end <= LONGEST_DESCRIPTION
  return isDescription && !holdsVerb(reading, end, last) ? last : end
}

/** A finite verb shows a clause: "according to Roe, Doe has left". */
function holdsVerb({ syntax }: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (/^(?:VB[DPZ]|MD)$/.test(syntax.pennTags[token] ?? '')) return true
  }
  return false
}

function behindBracket({ written }: Reading, open: number, limit: number): number | null {
  const close = written.indexOf(')', open)
  return close > open && close < Math.min(limit, open + LONGEST_DESCRIPTION) ? close + 1 : null
}

/** Whether a description can open with the word: "a lawyer", "its chairman", "head of", "59, of Ashton". */
function describes({ lower, syntax }: Reading, token: number): boolean {
  if (/^(?:who|whose|whom|which|he|she|they|it|that)$/.test(lower[token] ?? '')) return false
  return (
    DETERMINERS.has(lower[token] ?? '') || /^(?:NOUN|PROPN|NUM|ADJ)$/.test(syntax.tags[token] ?? '')
  )
}

/** The comma that closes the description before the verb, or before a relative clause in it. */
function lastComma({ written, lower }: Reading, first: number, limit: number): number | null {
  for (let token = first + 1; token < limit; token++) {
    if (written[token] === ',' && /^(?:who|whose|whom|which)$/.test(lower[token + 1] ?? ''))
      return token
  }
  for (let token = limit - 1; token > first; token--) if (written[token] === ',') return token
  return null
}

function descriptionEnd(reading: Reading, first: number, limit: number): number {
  let token = first
  while (
    token < limit &&
    reading.quotationOf[token] === -1 &&
    !/^(?:[,.;:!?—–]|--+|who|whose|whom|which)$/.test(reading.lower[token] ?? '')
  )
    token++
  return token
}

import { isDoubleQuote, isSingleQuote } from '../../language/characters.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import type { TokenRange } from './attribution.ts'

/** The index of the quotation that ends right before the token, with a comma or an end mark inside or behind; else null. */
export function quotationEndingBefore(reading: Reading, token: number): number | null {
  const isCommaBehind = reading.written[token - 1] === ',' && reading.quotationOf[token - 1] === -1
  const last = isCommaBehind ? token - 2 : token - 1
  const index = reading.quotationOf[last] ?? -1
  const quotation = reading.quotations[index]
  if (quotation === undefined || quotation.end !== last + 1) return null
  const isNested = isSingleQuote(reading.written[last - 1] ?? '')
  const inner = reading.written[isNested ? last - 2 : last - 1] ?? ''
  return isCommaBehind || /^[,.!?…—–-]+$/.test(inner) ? index : null
}

/** The most words of a reporter that can lead into a quotation. */
const LONGEST_LEAD = 100

/**
 * What was said where a quotation stands before its attribution: the quotation, with the earlier ones of its paragraph that
 * only it attributes; or, where the reporter's words lead into it, the sentence from its start.
 */
export function contentOfQuotationBefore(reading: Reading, index: number): readonly TokenRange[] {
  const quotation = reading.quotations[index]
  if (quotation === undefined) return []
  const start = sentenceFirst(reading, quotation.first)
  if (quotation.first <= start) return [{ first: quotation.first, end: quotation.end }]
  const between = reading.written.slice(
    Math.max(start, quotation.first - LONGEST_LEAD),
    quotation.first,
  )
  const isLedByMark =
    between.at(-1) === ':' || (between.length <= 2 && between.every((word) => !/\p{L}/u.test(word)))
  if (isLedByMark) return [{ first: quotation.first, end: quotation.end }]
  if (quotation.first - start >= LONGEST_LEAD)
    return [{ first: quotation.first, end: quotation.end }]
  const first = /^(?:and|but)$/i.test(between[0] ?? '') ? start + 1 : start
  return [{ first, end: quotation.end }]
}

/** The quotation with which an interrupted one goes on at or right behind `from`: `“…,” Roe said, “…”`. */
export function secondQuotation(
  reading: Reading,
  from: number,
  limit: number,
): readonly TokenRange[] {
  let token = from
  while (token < Math.min(limit, from + 12)) {
    const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
    if (quotation !== undefined) {
      const isLed =
        token === from || reading.written[token - 1] === ',' || reading.written[token - 1] === ':'
      return isLed && quotation.first === token ? [{ first: token, end: quotation.end }] : []
    }
    token++
  }
  return []
}

/** Whether every word of the ranges stands in quotation marks, some do, or none does. */
export function quotedShare(
  reading: Reading,
  content: readonly TokenRange[],
): 'all' | 'some' | 'none' {
  let quoted = 0
  let plain = 0
  for (const { first, end } of content) {
    for (let token = first; token < end; token++) {
      const word = reading.written[token] ?? ''
      if (isDoubleQuote(word) || isSingleQuote(word) || !/[\p{L}\p{N}]/u.test(word)) continue
      if (reading.quotationOf[token] === -1) plain++
      else quoted++
    }
  }
  if (quoted === 0) return 'none'
  return plain === 0 ? 'all' : 'some'
}

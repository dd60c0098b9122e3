import type { Span } from '../src/domain/span.ts'

/** How much of some words stands in quotation marks that are among them. */
export type Quoting = 'none' | 'some' | 'all'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
])

/**
 * Reads straight and curly marks, double and single. A mark that is not closed runs to the end, as one does that opens
 * each paragraph of a long quotation; an unclosed single one is an apostrophe (’90s). Linear.
 */
export function quotingOf(words: string): Quoting {
  let inside = 0
  let outside = 0
  let at = 0
  while (at < words.length) {
    const end = quotationEnd(words, at)
    if (end !== null) {
      inside += wordCount(words.slice(at, end))
      at = end
      continue
    }
    if (/[\p{L}\p{N}]/u.test(words.charAt(at))) outside++
    at++
  }
  if (inside === 0) return 'none'
  return outside === 0 ? 'all' : 'some'
}

/** What stands in quotation marks, marks included, in text order. */
export function quotedSpans(words: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const end = quotationEnd(words, at)
    if (end === null) continue
    spans.push([at, end])
    at = end - 1
  }
  return spans
}

/** Behind the closing mark of the quotation that opens at `at`; null where none does. */
function quotationEnd(words: string, at: number): number | null {
  const opening = words.charAt(at)
  const closing = CLOSING.get(opening)
  if (closing === undefined || isLetter(words.charAt(at - 1)) || !/\S/.test(words.charAt(at + 1)))
    return null
  const isSingle = closing === "'" || closing === '’'
  let last: number | null = null
  for (let index = at + 1; index < words.length; index++) {
    const character = words.charAt(index)
    if (isSingle && character === opening && opens(words, index)) break
    if (character !== closing) continue
    if (!isSingle) return index + 1
    if (!isLetter(words.charAt(index + 1))) last = index + 1
  }
  return last ?? (isSingle ? null : words.length)
}

/** A straight mark opens where a space stands before it and none behind. */
function opens(words: string, at: number): boolean {
  return /[\s([]/.test(words.charAt(at - 1)) && /\S/.test(words.charAt(at + 1))
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

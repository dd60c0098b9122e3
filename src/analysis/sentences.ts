import type { Span } from '../domain/span.ts'
import type { Document } from '../language/document.ts'

/** The sentence that holds the offset, or null between sentences. Binary search. */
export function sentenceAt(document: Document, offset: number): Span | null {
  const index = sentenceIndexAt(document, offset)
  return index === null ? null : (document.sentences[index] ?? null)
}

/** Index of the sentence that holds the offset, or null between sentences. Binary search. */
export function sentenceIndexAt(document: Document, offset: number): number | null {
  let low = 0
  let high = document.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = document.sentences[middle]
    if (sentence === undefined) return null
    if (offset < sentence[0]) high = middle - 1
    else if (offset >= sentence[1]) low = middle + 1
    else return middle
  }
  return null
}

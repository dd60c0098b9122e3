import type { Span } from '../src/domain/span.ts'
import type { Document } from '../src/language/document.ts'

/** A document whose tokens and sentences are those given, a space between words and a line a sentence. */
export function composeDocument(sentences: readonly (readonly string[])[]): Document {
  const starts: number[] = []
  const ends: number[] = []
  const sentenceStarts: number[] = []
  const spans: Span[] = []
  const parts: string[] = []
  let length = 0
  for (const words of sentences) {
    sentenceStarts.push(starts.length)
    const sentenceAt = length
    for (const word of words) {
      starts.push(length)
      length += word.length
      ends.push(length)
      parts.push(word, ' ')
      length++
    }
    spans.push([sentenceAt, length - 1])
  }
  sentenceStarts.push(starts.length)
  return {
    text: parts.join(''),
    tokenCount: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sentences: spans,
    sentenceStarts: Int32Array.from(sentenceStarts),
  }
}

import type { Span } from '../domain/span.ts'

/**
 * One text, read once: its tokens and sentences as typed arrays (no object per token).
 * Token `i` is `text.slice(starts[i], ends[i])`; sentence `s` holds the tokens `sentenceStarts[s]` up to, not including,
 * `sentenceStarts[s + 1]` (the array has one element more than there are sentences). Offsets are UTF-16.
 */
export type Document = {
  readonly text: string
  readonly tokenCount: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly sentences: readonly Span[]
  readonly sentenceStarts: Int32Array
}

import { type Span, sliceSpan } from '../domain/span.ts'

/** Most UTF-16 units on either side of the words, in one line of a terminal. */
const USUAL_REACH = 48

/**
 * The words of `span` with those around them in its sentence, whole words, an ellipsis where the sentence goes on:
 * "… has told six committees to go on with …". Without a sentence that holds it, the words alone.
 */
export function excerptAround(
  text: string,
  sentences: readonly Span[],
  span: Span,
  reach = USUAL_REACH,
): string {
  const sentence = sentences.find(([start, end]) => start <= span[0] && span[1] <= end) ?? span
  const before = text.slice(Math.max(sentence[0], span[0] - reach), span[0])
  const after = text.slice(span[1], Math.min(sentence[1], span[1] + reach))
  const isCutBefore = span[0] - reach > sentence[0]
  const isCutAfter = span[1] + reach < sentence[1]
  const head = isCutBefore ? `… ${before.replace(/^\S*\s+/, '')}` : before
  const tail = isCutAfter ? `${after.replace(/\s+\S*$/, '')} …` : after
  return `${head}${sliceSpan(text, span)}${tail}`.replace(/\s+/g, ' ').trim()
}

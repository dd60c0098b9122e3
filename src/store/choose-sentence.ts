import { type Span, sliceSpan } from '../domain/span.ts'

/**
 * The sentence that holds most of the words, the last of which may be a beginning; the earliest of several, and the first
 * of all where none holds any. An empty span where the text has no sentence. Linear in the text's length.
 */
export function chooseSentence(
  text: string,
  sentences: readonly Span[],
  words: readonly string[],
): Span {
  const wanted = words.flatMap(foldWords)
  const last = wanted.at(-1) ?? ''
  let best: Span = sentences[0] ?? [0, 0]
  let bestCount = 0
  for (const sentence of sentences) {
    const held = new Set(foldWords(sliceSpan(text, sentence)))
    let count = 0
    for (const word of wanted) if (held.has(word)) count++
    if (!held.has(last) && last !== '' && held.values().some((word) => word.startsWith(last)))
      count++
    if (count <= bestCount) continue
    best = sentence
    bestCount = count
  }
  return best
}

/** As the index sees them: runs of letters and digits without case and accents. */
function foldWords(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
}

import type { Document } from '../../language/document.ts'

/** The first token of each paragraph (a line break ends one), and the count of tokens at the end. Linear. */
export function paragraphStarts(document: Document): Int32Array {
  const starts: number[] = []
  let before = 0
  document.sentences.forEach(([start, end], index) => {
    const isNew = index === 0 || /[\n\r\u2028\u2029]/.test(document.text.slice(before, start))
    if (isNew) starts.push(document.sentenceStarts[index] ?? 0)
    before = end
  })
  return Int32Array.from([...starts, document.tokenCount])
}

import type { Document } from '../document.ts'

/** The run of capitalised words that each token stands in, within its sentence: its first token and its last. */
export type CapitalRuns = { readonly first: Int32Array; readonly last: Int32Array }

/**
 * Finds the runs of words that begin with a capital ("Marrow Valley Water Company"): the last word often says of what
 * kind the whole is. A token outside of any is a run of its own. Linear.
 */
export function findCapitalRuns({
  text,
  tokenCount,
  starts,
  sentenceStarts,
}: Pick<Document, 'text' | 'tokenCount' | 'starts' | 'sentenceStarts'>): CapitalRuns {
  const first = new Int32Array(tokenCount)
  const last = new Int32Array(tokenCount)
  const isCapital = (token: number) => {
    const initial = text.charAt(starts[token] ?? 0)
    return initial !== initial.toLowerCase()
  }
  for (let index = 0; index + 1 < sentenceStarts.length; index++) {
    const bound = sentenceStarts[index + 1] ?? 0
    for (let token = sentenceStarts[index] ?? 0; token < bound; ) {
      let end = token + 1
      if (isCapital(token)) while (end < bound && isCapital(end)) end++
      first.fill(token, token, end)
      last.fill(end - 1, token, end)
      token = end
    }
  }
  return { first, last }
}

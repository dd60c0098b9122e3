import type { Document } from '../document.ts'

/** The run of capitalised words that each token stands in, within its sentence: its first token and its last. */
export type CapitalRuns = {
  readonly first: Int32Array
  readonly last: Int32Array
  /** The last token of the runs that small words tie to it ("Food and Drug Administration"). */
  readonly tiedLast: Int32Array
}

/** What ties the parts of a name together. */
const TIES: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', '&', 'de', 'on', 'in'])

const LONGEST_TIE = 3

/** So many ties may stand in a row ("Bank of the West"). */
const MOST_TIES = 2

/**
 * Finds the runs of words that begin with a capital ("Marrow Valley Water Company"): the last word often says of what
 * kind the whole is. A token outside of any is a run of its own. Linear.
 */
export function findCapitalRuns({
  text,
  tokenCount,
  starts,
  ends,
  sentenceStarts,
}: Pick<Document, 'text' | 'tokenCount' | 'starts' | 'ends' | 'sentenceStarts'>): CapitalRuns {
  const first = new Int32Array(tokenCount)
  const last = new Int32Array(tokenCount)
  const tiedLast = new Int32Array(tokenCount)
  const isCapital = (token: number) => {
    const initial = text.charAt(starts[token] ?? 0)
    return initial !== initial.toLowerCase()
  }
  const isTie = (token: number) => {
    const [start = 0, end = 0] = [starts[token], ends[token]]
    return end - start <= LONGEST_TIE && TIES.has(text.slice(start, end))
  }
  const tieRuns = (from: number, bound: number) => {
    for (let token = bound - 1; token >= from; token--) {
      const end = last[token] ?? token
      let next = end + 1
      while (next < bound && next <= end + MOST_TIES && isTie(next)) next++
      const isTied = next > end + 1 && next < bound && isCapital(next) && isCapital(token)
      tiedLast[token] = isTied ? (tiedLast[next] ?? next) : end
    }
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
    tieRuns(sentenceStarts[index] ?? 0, bound)
  }
  return { first, last, tiedLast }
}

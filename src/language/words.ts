import type { Span } from '../domain/span.ts'
import type { Document } from './document.ts'

/** The words of a document, as written and in lower case with straight apostrophes: entry `i` is token `i`. */
export type Words = { readonly written: readonly string[]; readonly lower: readonly string[] }

/** The words of a document. Costs a string a token. */
export function readWords(document: Document): Words {
  const written: string[] = []
  const lower: string[] = []
  for (let token = 0; token < document.tokenCount; token++) {
    const word = document.text.slice(document.starts[token], document.ends[token])
    written.push(word)
    lower.push(word.toLowerCase().replace('’', "'"))
  }
  return { written, lower }
}

/** The span of the tokens from `first` up to, not including, `end`; at least one token. */
export function spanOfTokens(document: Document, first: number, end: number): Span {
  return [document.starts[first] ?? 0, document.ends[end - 1] ?? 0]
}

/** The first token that ends after `offset`: the token there, or the next one. Logarithmic. */
export function tokenAt(document: Document, offset: number): number {
  let low = 0
  let high = document.tokenCount
  while (low < high) {
    const middle = (low + high) >> 1
    if ((document.ends[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

import type { Document } from '../language/document.ts'
import { readWords } from '../language/words.ts'
import { findQuotations, type Quotation } from './quotations/find-quotations.ts'
import { paragraphStarts } from './quotations/paragraphs.ts'
import { readSyntax, type Syntax } from './syntax.ts'

/** A document as the finders of names and statements read it: everything by token. */
export type Reading = {
  readonly document: Document
  /** The words as written. */
  readonly written: readonly string[]
  /** The words in lower case, apostrophes straight. */
  readonly lower: readonly string[]
  /** The first token of each paragraph, and the count of tokens at the end. */
  readonly paragraphs: Int32Array
  readonly sentenceOf: Int32Array
  readonly quotations: readonly Quotation[]
  /** The quotation that holds a token, its marks included; -1 outside quotations. */
  readonly quotationOf: Int32Array
  readonly syntax: Syntax
}

/** Reads a document once for all finders. Linear. */
export function readForFindings(document: Document): Reading {
  const { written, lower } = readWords(document)
  const paragraphs = paragraphStarts(document)
  const quotations = findQuotations(document, written, paragraphs)
  const quotationOf = new Int32Array(document.tokenCount).fill(-1)
  quotations.forEach((quotation, index) => {
    quotationOf.fill(index, quotation.first, quotation.end)
  })
  const sentenceOf = new Int32Array(document.tokenCount)
  document.sentences.forEach((_, index) => {
    sentenceOf.fill(index, document.sentenceStarts[index], document.sentenceStarts[index + 1])
  })
  return {
    document,
    written,
    lower,
    paragraphs,
    sentenceOf,
    quotations,
    quotationOf,
    syntax: readSyntax(document, written),
  }
}

/** The first token of the sentence that holds `token`. */
export function sentenceFirst(reading: Reading, token: number): number {
  return reading.document.sentenceStarts[reading.sentenceOf[token] ?? 0] ?? 0
}

/** The token behind the last one of the sentence that holds `token`. */
export function sentenceEnd(reading: Reading, token: number): number {
  const { document, sentenceOf } = reading
  return document.sentenceStarts[(sentenceOf[token] ?? 0) + 1] ?? document.tokenCount
}

/** Whether the token stands outside every quotation. */
export function isPlain(reading: Reading, token: number): boolean {
  return reading.quotationOf[token] === -1
}

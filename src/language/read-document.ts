import type { Document } from './document.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'

/** Reads any string into tokens and sentences. Never throws; linear in the text's length. */
export function readDocument(text: string): Document {
  const tokens = findTokens(text)
  return { text, tokenCount: tokens.starts.length, ...tokens, ...findSentences(text, tokens) }
}

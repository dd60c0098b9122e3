import type { Block } from './block.ts'
import { findDateline } from './dateline.ts'
import { endsSentence, isProse } from './prose.ts'
import { isFurnitureLine } from './read-blocks.ts'

const MAX_LENGTH = 200
const MAX_WORDS = 28
/** Fewer words than this, each a name's, are more often a section or a programme ("World News Tonight") than a headline. */
const MIN_WORDS = 5
/** A headline comes before so many lines, or the text has none. */
const HEAD_LINES = 12

/** White space, case and punctuation aside, the same words. */
export function saysTheSame(a: string, b: string): boolean {
  return bareWords(a) === bareWords(b)
}

function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Where among a scraped text's lines its headline stands; -1 where nothing before the first prose looks like one, or
 * where nothing follows. A section's name is taken only when there is no longer line.
 */
export function findHeadline(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ text }) => isBodyStart(text))
  const candidates = blocks
    .slice(0, Math.min(end < 0 ? blocks.length - 1 : end, HEAD_LINES))
    .map(({ text }, index) => ({ index, text, wordCount: text.split(' ').length }))
    .filter(({ text, wordCount }) => isHeadline(text, wordCount))
  const headline = candidates.find(
    ({ text, wordCount }) => wordCount >= MIN_WORDS || !isNameLike(text),
  )
  return (headline ?? candidates.at(-1))?.index ?? -1
}

/** Every word of some length is capital. */
function isNameLike(text: string): boolean {
  return text.split(' ').every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word))
}

function isBodyStart(text: string): boolean {
  return (
    (isProse(text) && (endsSentence(text) || text.length > MAX_LENGTH)) ||
    findDateline(text) !== null
  )
}

function isHeadline(text: string, wordCount: number): boolean {
  if (text.length > MAX_LENGTH || wordCount > MAX_WORDS || text.length < 4) return false
  if (/^[•·▪●*–—-]\s/.test(text) || /:$/.test(text)) return false
  if (/[\p{Ll}\d]\.$/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  return !isFurnitureLine(text)
}

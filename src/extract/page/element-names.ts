import type { HtmlElement } from '../../markup/html-tree.ts'

/** More class names than this are a style sheet's, not an author's. */
const MAX_LENGTH = 400

/**
 * What a page calls an element, as words to be matched whole: its classes and id in lower case, parts parted by single
 * hyphens, one before the first and one after the last: `class="ArticleShare__bar"` gives `-article-share-bar-`.
 */
export function namesOf(element: HtmlElement): string {
  const names = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`
  if (names === ' ') return '-'
  return `-${names
    .slice(0, MAX_LENGTH)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(/-{2,}/g, '-')
}

/** Tests for any of these words or hyphenated phrases among an element's names; a plural counts too. */
export function namePattern(words: string): RegExp {
  return new RegExp(`-(?:${words.trim().split(/\s+/).join('|')})s?(?=-)`)
}

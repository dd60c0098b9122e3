import type { HtmlElement } from '../../markup/html-tree.ts'

/** More class names than this are a style sheet's, not an author's. */
const MAX_LENGTH = 400

/** Class names that say what an element's article is about, or how a box is laid out, and not what the element is. */
const PASSING_NAMES =
  /^(?:(?:js-)?(?:tag|category|cat|type|status|format|has|is|no|with|without|elementor|et|wp-block|vc|col|theme|post-\d|hentry|template|single|article-type|company|topics?)-|.*--?(?:has|with|is|no)-)/

/**
 * What a page calls an element, as words to be matched whole: its classes and id in lower case, each between hyphens, its
 * parts parted by single ones: `class="ArticleShare__bar big"` gives `-article-share-bar- -big-`.
 */
export function namesOf(element: HtmlElement): string {
  const { attributes } = element
  if (!attributes.has('class') && !attributes.has('id')) return ''
  const names = remembered.get(element) ?? readNames(attributes)
  remembered.set(element, names)
  return names
}

/** Every finder asks for the names of every element. */
const remembered = new WeakMap<HtmlElement, string>()

function readNames(attributes: HtmlElement['attributes']): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    .slice(0, MAX_LENGTH)
    .split(/\s+/)
    .map((name) => name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').toLowerCase())
    .filter((name) => name !== '' && !PASSING_NAMES.test(name))
    .map((name) => `-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(/-{2,}/g, '-'))
    .join(' ')
}

/** Tests for any of these words or hyphenated phrases among an element's names; a plural counts too. */
export function namePattern(words: string): RegExp {
  return new RegExp(`-(?:${words.trim().split(/\s+/).join('|')})s?(?=-)`)
}

import type { HtmlElement, HtmlTree } from '../../markup/html-tree.ts'

/** More class names than this are a style sheet's, not an author's. */
const MAX_LENGTH = 400

/** Class names that say what an element's article is about, or how a box is laid out, and not what the element is. */
const PASSING_NAMES =
  /^(?:(?:js-)?(?:tag|category|cat|type|status|format|has|is|no|with|without|elementor|et|wp-block|vc|col|theme|post-\d|hentry|template|single|article-type|company|topics?)-|.*--?(?:has|with|is|no)-)/

/** So many answers are remembered before all are forgotten: more than the names of one page, few enough to hold. */
const MAX_REMEMBERED = 5000

/** What the elements of a page are called: `names[ids[element.index]]`. Pages repeat a few names over and over. */
export type PageNames = { readonly ids: Int32Array; readonly names: readonly string[] }

/** The names of every element of a page, each worked out once. */
export function readPageNames({ elements }: HtmlTree): PageNames {
  const ids = new Int32Array(elements.length)
  const names = ['']
  const idOf = new Map<string, number>()
  for (const { index, attributes } of elements) {
    const attribute = namingOf(attributes)
    if (attribute === '') continue
    const id = idOf.get(attribute) ?? names.push(readNames(attribute)) - 1
    idOf.set(attribute, id)
    ids[index] = id
  }
  return { ids, names }
}

/** Whether elements of a page are called as a pattern says; the pattern is tried on each name once. */
export function calledBy(
  { ids, names }: PageNames,
  pattern: RegExp,
): (element: HtmlElement) => boolean {
  const isCalled = Uint8Array.from(names, (each) => (each !== '' && pattern.test(each) ? 1 : 0))
  return ({ index }) => isCalled[ids[index] ?? 0] === 1
}

/**
 * What a page calls an element, as words to be matched whole: its classes and id in lower case, each between hyphens, its
 * parts parted by single ones: `class="ArticleShare__bar big"` gives `-article-share-bar- -big-`.
 */
export function namesOf({ attributes }: HtmlElement): string {
  return readNames(namingOf(attributes))
}

function namingOf(attributes: HtmlElement['attributes']): string {
  const classes = attributes.get('class')
  const id = attributes.get('id')
  if (id === undefined) return classes ?? ''
  return classes === undefined ? id : `${classes} ${id}`
}

const readNames = remembering((attribute) =>
  attribute
    .slice(0, MAX_LENGTH)
    .split(/\s+/)
    .map((name) => name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').toLowerCase())
    .filter((name) => name !== '' && !PASSING_NAMES.test(name))
    .map((name) => `-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(/-{2,}/g, '-'))
    .join(' '),
)

/** Tests for any of these words or hyphenated phrases among an element's names; a plural counts too. */
export function namePattern(words: string): RegExp {
  return new RegExp(`-(?:${words.trim().split(/\s+/).join('|')})s?(?=-)`)
}

/** The same function of a text, that does not work out twice what it was asked lately. */
export function remembering<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= MAX_REMEMBERED) answers.clear()
    const answer = work(text)
    // A piece of a page, kept as it is, would keep all of its page: joined and cut again it is a text of its own.
    answers.set(`${text} `.slice(0, -1), answer)
    return answer
  }
}

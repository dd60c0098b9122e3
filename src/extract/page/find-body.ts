import type { HtmlElement, HtmlTree } from '../../markup/html-tree.ts'
import { calledBy, namePattern } from './element-names.ts'
import { LIVE_PART_NAMES } from './find-live-parts.ts'
import { INLINE_TAGS } from './inline-tags.ts'
import { at, type PageMeasures } from './page-measures.ts'

/** An element that names itself the article's body is believed if it holds this share of the page's story. */
const NAMED_SHARE = 0.5
/** Without a name, the body is the smallest element that is not much poorer than the one around it. */
const HEIR_SHARE = 0.87

/** What outlets and publishing systems call the element around an article's paragraphs. */
const BODY_NAMES = namePattern(
  'article-body article-bodytext articlebody article-body-content article-body-text articletext article-text bodytext body-text story-body storybody story-content storycontent story-text storytext entry-content post-content post-body postbody post-entry article-content articlecontent article-body-copy body-copy news-text newstext news-body node-body field-name-body text-body content-body main-text mw-parser-output',
)
/** What they call the one around the article. */
const ARTICLE_NAMES = namePattern(
  'article story entry post post-text single-post blogpost blog-post',
)

/** The element that holds the article's paragraphs and as little else as can be. */
export function findBody({ elements, root }: HtmlTree, measures: PageMeasures): HtmlElement {
  const story = at(measures.storyLengths, 0)
  const holds = (element: HtmlElement, share: number) =>
    at(measures.storyLengths, element.index) >= story * share
  const named = (isNamed: (element: HtmlElement) => boolean) =>
    elements.find(
      (element) => !INLINE_TAGS.has(element.tag) && holds(element, NAMED_SHARE) && isNamed(element),
    )
  // One entry of a live blog may hold most of it.
  const isPart = calledBy(measures.names, LIVE_PART_NAMES)
  const namedBy = (pattern: RegExp) => {
    const isCalled = calledBy(measures.names, pattern)
    return named((element) => element.tag !== 'body' && isCalled(element) && !isPart(element))
  }
  const body =
    named(({ attributes }) => /articlebody/i.test(attributes.get('itemprop') ?? '')) ??
    namedBy(BODY_NAMES) ??
    named((element) => element.tag === 'article' && !isPart(element)) ??
    namedBy(ARTICLE_NAMES) ??
    named(({ tag, attributes }) => tag === 'main' || attributes.get('role') === 'main')
  return descend(body ?? elements.find(({ tag }) => tag === 'body') ?? root, measures)
}

/** Down to the child that holds nearly all of the story, as long as there is one and it is no paragraph itself. */
function descend(start: HtmlElement, { storyLengths }: PageMeasures): HtmlElement {
  for (let element = start; ; ) {
    const richest = element.children
      .filter((child) => typeof child !== 'string')
      .reduce<HtmlElement | null>(
        (best, child) =>
          best === null || at(storyLengths, child.index) > at(storyLengths, best.index)
            ? child
            : best,
        null,
      )
    if (richest === null || LEAVES.has(richest.tag)) return element
    const wanted = Math.max(at(storyLengths, element.index) * HEIR_SHARE, 1)
    if (at(storyLengths, richest.index) < wanted) return element
    element = richest
  }
}

const LEAVES: ReadonlySet<string> = new Set([
  ...INLINE_TAGS,
  'p',
  'li',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'pre',
  'tr',
  'ul',
  'ol',
  'table',
  'tbody',
  'figure',
])

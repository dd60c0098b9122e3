import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { calledBy, namePattern } from './element-names.ts'
import { at, type PageMeasures } from './page-measures.ts'

/** What outlets call the list of an article's main points. */
const NAMES = namePattern(
  'story-highlights storyhighlights article-highlights highlights-list highlights highlights-wrapper key-points keypoints key-takeaways takeaways bullet-points article-summary-list summary-list mol-bullets-with-font main-points at-a-glance',
)
const MAX_LENGTH = 2500
const MAX_ELEMENTS = 300
const MIN_LINE = 15
const MAX_LINE = 350
const MAX_LINES = 12
const MAX_LINKED = 0.5

/** The outlet's main points, and the box that holds them; null where it gives none. */
export type HighlightsBox = { readonly element: HtmlElement; readonly lines: readonly string[] }

export function findHighlights(
  { elements }: HtmlTree,
  { textLengths, linkLengths, names }: PageMeasures,
): HighlightsBox | null {
  const isCalled = calledBy(names, NAMES)
  for (const element of elements) {
    const length = at(textLengths, element.index)
    if (
      length < MIN_LINE ||
      length > MAX_LENGTH ||
      at(linkLengths, element.index) > length * MAX_LINKED
    )
      continue
    if (element.end - element.index > MAX_ELEMENTS) continue
    if (element.tag === 'body' || !isCalled(element)) continue
    const lines = elements
      .slice(element.index, element.end)
      .filter(({ tag }) => tag === 'li')
      .map((item) => cleanLine(textOf(item)))
      .filter((line) => line.length >= MIN_LINE && line.length <= MAX_LINE)
    if (lines.length > 0 && lines.length <= MAX_LINES) return { element, lines }
  }
  return null
}

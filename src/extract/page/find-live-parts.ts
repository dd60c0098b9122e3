import type { Moment } from '../../domain/moment.ts'
import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { parseDate } from '../parse-date.ts'
import { calledBy, namePattern } from './element-names.ts'
import { at, type PageMeasures } from './page-measures.ts'

/** What live blogs call their entries. */
export const LIVE_PART_NAMES = namePattern(
  'live-blog-post liveblog-post liveblog-entry live-blog-entry liveblog-item live-blog-item liveblog-update live-post live-update live-entry lb-post lb-item liveticker-item liveticker-entry ticker-item ticker-entry timeline-post live-story-post live-feed-item',
)
const MIN_PARTS = 2
const MIN_LENGTH = 40
const MAX_PARTS = 2000
/** So many elements of a part are looked through for its time. */
const TIME_WITHIN = 40
const MAX_TIME_LENGTH = 100

/**
 * The entries of a live blog inside an element, each with the full time that it gives, or null where it gives a clock
 * time alone. Empty where there are fewer than two.
 */
export function findLiveParts(
  { elements }: HtmlTree,
  { textLengths, names }: PageMeasures,
  body: HtmlElement,
): ReadonlyMap<HtmlElement, Moment | null> {
  const isCalled = calledBy(names, LIVE_PART_NAMES)
  const isPart = (element: HtmlElement) =>
    /liveblogupdate/i.test(element.attributes.get('itemprop') ?? '') || isCalled(element)
  const parts: HtmlElement[] = []
  for (const element of elements.slice(body.index, body.end)) {
    if (parts.length === MAX_PARTS) break
    if (element.index < (parts.at(-1)?.end ?? 0) || element === body) continue
    if (at(textLengths, element.index) >= MIN_LENGTH && isPart(element)) parts.push(element)
  }
  if (parts.length < MIN_PARTS) return new Map()
  return new Map(parts.map((part) => [part, timeOf(part, elements, textLengths)]))
}

function timeOf(
  part: HtmlElement,
  elements: readonly HtmlElement[],
  textLengths: Float64Array,
): Moment | null {
  const within = elements.slice(part.index, Math.min(part.end, part.index + TIME_WITHIN))
  for (const element of within) {
    const { tag, attributes, index } = element
    if (tag !== 'time' && !/datepublished/i.test(attributes.get('itemprop') ?? '')) continue
    const written = () =>
      at(textLengths, index) > MAX_TIME_LENGTH ? '' : cleanLine(textOf(element))
    const given = attributes.get('datetime') ?? attributes.get('content') ?? written()
    const moment = parseDate(given)
    if (moment !== null) return moment
  }
  return null
}

import { type HtmlElement, type HtmlTree, isInside, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { endsSentence } from '../prose.ts'
import { calledBy, namePattern } from './element-names.ts'
import { at, type PageMeasures } from './page-measures.ts'

/** What outlets call the summary between headline and body. */
const LEAD_NAMES = namePattern(
  'lead lede leadtext lead-text intro intro-text introtext article-intro teaser teaser-text article-teaser chapo chapeau vorspann standfirst dek deck subtitle sub-title subheadline sub-headline subhead subline summary abstract excerpt entry-excerpt post-excerpt article-summary article-lead article-subtitle article-description description entry-subtitle sapo bajada entradilla sommario occhiello kurztext einleitung untertitel',
)
const MIN_NAMED = 25
const MIN_UNNAMED = 80
const MAX_LENGTH = 1200
const MAX_LINKED = 0.3
/** No summary runs to more paragraphs. */
const MAX_LEADS = 4

/**
 * The elements with the article's summary, where it stands outside the body: between the headline and the body, called a
 * lead or reading as prose. In order; most often none.
 */
export function findLead(
  { elements }: HtmlTree,
  measures: PageMeasures,
  heading: HtmlElement | null,
  body: HtmlElement,
): readonly HtmlElement[] {
  if (heading === null || heading.index > body.index || isInside(heading, body)) return []
  const isCalled = calledBy(measures.names, LEAD_NAMES)
  const leads: HtmlElement[] = []
  for (const element of elements.slice(heading.end, body.index)) {
    if (leads.length === MAX_LEADS) break
    if (isInside(body, element) || leads.some((lead) => isInside(element, lead))) continue
    if (
      isLead(element, measures, isCalled) &&
      !isInFurniture(element, isInside(heading, element) ? element : null, measures, isCalled)
    )
      leads.push(element)
  }
  return leads
}

function isLead(
  element: HtmlElement,
  { textLengths, linkLengths }: PageMeasures,
  isCalled: (element: HtmlElement) => boolean,
): boolean {
  const length = at(textLengths, element.index)
  if (
    length < MIN_NAMED ||
    length > MAX_LENGTH ||
    at(linkLengths, element.index) > length * MAX_LINKED
  )
    return false
  if (isCalled(element)) return true
  return element.tag === 'p' && length >= MIN_UNNAMED && endsSentence(cleanLine(textOf(element)))
}

/** In furniture of any sort but the boxes that are called teasers, as summaries are. */
function isInFurniture(
  element: HtmlElement,
  above: HtmlElement | null,
  { rules }: PageMeasures,
  isCalled: (element: HtmlElement) => boolean,
): boolean {
  for (
    let each: HtmlElement | null = element;
    each !== null && each !== above;
    each = each.parent
  ) {
    const rule = rules[each.index] ?? null
    const isTeaser = rule === 'extract/related-box' && isCalled(each)
    if (rule !== null && !isTeaser) return true
  }
  return false
}

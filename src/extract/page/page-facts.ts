import { outletOf } from '../../addresses/outlet-of.ts'
import { resolveAddress } from '../../addresses/resolve-address.ts'
import type { KnownArticle } from '../../domain/article.ts'
import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import type { PageFacts } from '../assemble.ts'
import { cleanLine } from '../clean-text.ts'
import { saysTheSame } from '../headline.ts'
import { dayOrderOf } from './dates/day-order.ts'
import { findPageDates } from './dates/page-dates.ts'
import { calledBy, namePattern } from './element-names.ts'
import { readJsonLd } from './json-ld.ts'
import type { LiveUpdate } from './live-updates.ts'
import { firstMeta, readMetaTags } from './meta-tags.ts'
import { findPageAuthors } from './page-authors.ts'

import { at, type PageMeasures } from './page-measures.ts'
import { findPageTitle } from './page-title.ts'

const HEADINGS = new Set(['h1', 'h2'])
const MAX_OUTLET_NAME = 60
const MAX_HOME_LINKS = 10
/** What outlets call the wall in front of the rest of an article. */
const WALL_NAMES = namePattern(
  'paywall pay-wall reg-wall regwall paywall-container subscriber-wall subscription-wall article-paywall metered-content paywall-teaser piano-paywall hcf-paywall',
)

/** `metadataBody`: the article's text as metadata give it; `updates`: the entries of a live blog. */
type PageReading = Omit<PageFacts, 'removed'> & {
  readonly heading: HtmlElement | null
  readonly metadataBody: string | null
  readonly updates: readonly LiveUpdate[]
}

/** What a page's markup says of its article, beside the text. */
export function readPageFacts(
  tree: HtmlTree,
  measures: PageMeasures,
  body: HtmlElement,
  known: KnownArticle,
): PageReading {
  const jsonLd = readJsonLd(tree)
  const meta = readMetaTags(tree)
  const siteName = firstMeta(meta, [
    'og:site_name',
    'application-name',
    'twitter:app:name:iphone',
    'dc.publisher',
    'copyright',
  ])
  const named = known.outlet ?? jsonLd?.outlet ?? firstMeta(meta, ['og:site_name'])
  const host = known.url === null ? null : outletOf(known.url)?.split('.').slice(0, -1).join('.')
  const names = [named, siteName, host, ...homeLinkNames(tree, measures)].flatMap(
    (name) => name ?? [],
  )
  const { title: found, outlet: inTitle } = findPageTitle({ tree, measures, meta, jsonLd }, names)
  const told = cleanLine(known.title ?? '')
  const title = told === '' ? found : told
  const heading = title === null ? null : findTitled(tree.elements, measures, title)
  const outlet = named ?? inTitle
  const url = known.url ?? canonicalAddress(tree.elements, meta.get('og:url')?.[0] ?? null)
  const language = languageTag(tree.elements) ?? jsonLd?.language ?? ''
  const dayOrder = dayOrderOf(language, url)
  const page = { tree, measures, meta, jsonLd, start: heading?.index ?? body.index, dayOrder }
  return {
    title,
    heading,
    bylines: findPageAuthors(page, outlet),
    outlet: outlet === null ? null : cleanLine(outlet),
    ...findPageDates(page, url),
    language: primaryLanguage(language),
    url,
    isWalled: jsonLd?.isFree === false || tree.elements.some(calledBy(measures.names, WALL_NAMES)),
    metadataBody: jsonLd?.body ?? null,
    updates: jsonLd?.updates ?? [],
  }
}

/** What a page calls its own front page: the words, or the picture's, of the links to it. */
function homeLinkNames({ elements }: HtmlTree, { textLengths }: PageMeasures): string[] {
  return elements
    .filter(({ tag, attributes, index }) => {
      if (tag !== 'a' || at(textLengths, index) > MAX_OUTLET_NAME) return false
      return /^(?:https?:\/\/[^/]+)?\/(?:index\.html?)?$/i.test(attributes.get('href') ?? '')
    })
    .slice(0, MAX_HOME_LINKS)
    .map((link) => {
      const picture = elements
        .slice(link.index, link.end)
        .find(({ attributes }) => attributes.has('alt'))
      return cleanLine(picture?.attributes.get('alt') ?? textOf(link))
    })
    .filter((name) => name.length > 2 && name.length <= MAX_OUTLET_NAME && !/^home\b/i.test(name))
}

/** The first heading on the page that says the title. */
function findTitled(
  elements: readonly HtmlElement[],
  { textLengths }: PageMeasures,
  title: string,
): HtmlElement | null {
  const isNear = ({ index }: HtmlElement) => at(textLengths, index) <= title.length * 2 + 50
  return (
    elements.find(
      (element) =>
        HEADINGS.has(element.tag) && isNear(element) && saysTheSame(textOf(element), title),
    ) ?? null
  )
}

function canonicalAddress(
  elements: readonly HtmlElement[],
  openGraph: string | null,
): string | null {
  const link = elements.find(
    ({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'canonical',
  )
  return (
    resolveAddress(link?.attributes.get('href') ?? '', null) ??
    (openGraph === null ? null : resolveAddress(openGraph, null))
  )
}

function languageTag(elements: readonly HtmlElement[]): string | null {
  const html = elements.find(({ tag }) => tag === 'html')
  return html?.attributes.get('lang') ?? html?.attributes.get('xml:lang') ?? null
}

function primaryLanguage(tag: string): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag)?.[1]?.toLowerCase() ?? null
}

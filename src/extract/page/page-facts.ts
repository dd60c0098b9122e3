import { resolveAddress } from '../../addresses/resolve-address.ts'
import type { KnownArticle } from '../../domain/article.ts'
import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import type { PageFacts } from '../assemble.ts'
import { cleanLine } from '../clean-text.ts'
import { saysTheSame } from '../headline.ts'
import { readJsonLd } from './json-ld.ts'
import { firstMeta, readMetaTags } from './meta-tags.ts'
import { findPageAuthors } from './page-authors.ts'
import { findPageDates } from './page-dates.ts'
import type { PageMeasures } from './page-measures.ts'
import { findPageTitle } from './page-title.ts'

/** What a page's markup says of its article, beside the text. */
export function readPageFacts(
  tree: HtmlTree,
  measures: PageMeasures,
  known: KnownArticle,
): Omit<PageFacts, 'removed'> & { readonly heading: HtmlElement | null } {
  const jsonLd = readJsonLd(tree)
  const meta = readMetaTags(tree)
  const page = { tree, measures, meta, jsonLd }
  const siteName = firstMeta(meta, [
    'og:site_name',
    'application-name',
    'twitter:app:name:iphone',
    'dc.publisher',
    'copyright',
  ])
  const named = known.outlet ?? jsonLd?.outlet ?? firstMeta(meta, ['og:site_name'])
  const { title: found, suffix } = findPageTitle(tree, meta, jsonLd, named ?? siteName)
  const title = known.title === null ? found : cleanLine(known.title)
  const heading =
    tree.elements.find(
      ({ tag, ...element }) =>
        tag === 'h1' && title !== null && saysTheSame(textOf({ tag, ...element }), title),
    ) ?? null
  const outlet = named ?? suffix
  const url = known.url ?? canonicalAddress(tree.elements, meta.get('og:url')?.[0] ?? null)
  return {
    title,
    heading,
    bylines: findPageAuthors(page, outlet, heading),
    outlet: outlet === null ? null : cleanLine(outlet),
    ...findPageDates(page, url, heading),
    language: primaryLanguage(tree.elements, jsonLd?.language ?? null),
    url,
    whole: jsonLd?.isFree !== false,
  }
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

function primaryLanguage(elements: readonly HtmlElement[], told: string | null): string | null {
  const html = elements.find(({ tag }) => tag === 'html')
  const tag = html?.attributes.get('lang') ?? html?.attributes.get('xml:lang') ?? told ?? ''
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag)?.[1]?.toLowerCase() ?? null
}

import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { bare, cutOutlet } from './cut-outlet.ts'
import { firstMeta } from './meta-tags.ts'
import { at, type PageMeasures } from './page-measures.ts'
import type { PageSource } from './page-source.ts'

const MAX_LENGTH = 400
const MIN_LENGTH = 3
const MAX_HEADINGS = 60
const META_NAMES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'title',
  'headline',
  'sailthru.title',
]
/** A heading that is so much of a told title is the headline in it; lesser headings have to be more of it. */
const SHARES: Readonly<Record<string, number>> = { h1: 0.4, h2: 0.6 }

/** The page's headline, and the outlet's name where its `<title>` carries it. */
export type PageTitle = { readonly title: string | null; readonly outlet: string | null }

/**
 * The headline: the heading on the page that its `<title>` or metadata repeat, else what metadata say, else the `<title>`
 * without the outlet's name. Null where there is none of these. `names`: what the outlet may be called.
 */
export function findPageTitle(
  { tree, measures, meta, jsonLd }: Omit<PageSource, 'start' | 'dayOrder'>,
  names: readonly string[],
): PageTitle {
  const tag = tree.elements.find(
    (element) => element.tag === 'title' && element.parent?.tag !== 'svg',
  )
  const full = tag === undefined ? '' : cleanLine(textOf(tag))
  const parts = cutOutlet(full, names, true)
  const allNames = parts.outlet === null ? names : [...names, parts.outlet]
  const told = [plain(jsonLd?.headline ?? ''), firstMeta(meta, META_NAMES) ?? ''].filter(
    (each) => each !== '',
  )
  const heading = findHeading(tree, measures, [...told, full], allNames)
  const [best] = told.map((each) => cutOutlet(each, allNames, false).title)
  const title = heading ?? best ?? parts.title
  return { title: title === '' ? null : title, outlet: parts.outlet }
}

/** The first of the page's headings that what is told of the page repeats, the outlet's name set aside. */
function findHeading(
  { elements }: HtmlTree,
  { textLengths }: PageMeasures,
  told: readonly string[],
  names: readonly string[],
): string | null {
  const isHeading = ({ tag, index }: HtmlElement) =>
    tag in SHARES && at(textLengths, index) <= MAX_LENGTH
  const bareTold = told.map(bare)
  const bareNames = names.map(bare)
  const repeated = elements
    .filter(isHeading)
    .slice(0, MAX_HEADINGS)
    .map((element) => ({ tag: element.tag, text: cleanLine(textOf(element)) }))
    .filter(({ tag, text }) => {
      const heading = bare(text)
      if (heading.length < MIN_LENGTH || bareNames.includes(heading)) return false
      return bareTold.some(
        (each) => each.includes(heading) && heading.length >= each.length * (SHARES[tag] ?? 1),
      )
    })
  return (repeated.find(({ tag }) => tag === 'h1') ?? repeated[0])?.text ?? null
}

/** Metadata that was escaped twice. */
function plain(text: string): string {
  return cleanLine(
    text
      .replace(/&amp;/g, '&')
      .replace(/&quot;|&#0?34;/g, '"')
      .replace(/&#0?39;|&apos;|&rsquo;|&#8217;/g, '’')
      .replace(/&nbsp;/g, ' ')
      .replace(/<[^<>]{1,40}>/g, ''),
  )
}

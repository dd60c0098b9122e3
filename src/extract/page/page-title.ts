import { type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { namePattern, namesOf } from './element-names.ts'
import { firstMeta } from './meta-tags.ts'
import { at, type PageMeasures } from './page-measures.ts'
import type { PageSource } from './page-source.ts'

const MAX_LENGTH = 400
const SEPARATOR = /\s+(?:[|»«·•–—/]|::|-|<|>|›|~)\s+|\s*[|»]\s*|:\s(?=\p{Lu}[^:]{2,25}$)/u
const TITLE_NAMES = namePattern(
  'headline title article-title post-title entry-title page-title story-title article-headline news-title content-title',
)

/** The page's headline, and the outlet's name where the `<title>` carries it. */
export type PageTitle = { readonly title: string | null; readonly suffix: string | null }

/**
 * The headline: the heading on the page that its `<title>` or metadata repeat, else what metadata say, else the `<title>`
 * without the outlet's name. Null where there is none of these.
 */
export function findPageTitle(
  { tree, measures, meta, jsonLd }: Omit<PageSource, 'start'>,
  outlet: string | null,
): PageTitle {
  const titleTag = tree.elements.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg')
  const full = titleTag === undefined ? null : nonEmpty(cleanLine(textOf(titleTag)))
  const social = firstMeta(meta, [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'title',
    'headline',
    'sailthru.title',
  ])
  const headline = jsonLd?.headline === null || jsonLd === null ? null : plain(jsonLd.headline)
  const told = [headline, social, full].filter((each) => each !== null)
  const heading = findHeading(tree, measures, told)
  const { title: cut, suffix } =
    full === null ? { title: null, suffix: null } : cutOutlet(full, outlet)
  const socialCut = social === null ? null : cutOutlet(social, outlet ?? suffix).title
  return {
    title:
      heading ?? (headline === null ? null : cutOutlet(headline, outlet).title) ?? socialCut ?? cut,
    suffix,
  }
}

/** The first of the page's headings that what is told of the page holds, or the only great one. */
function findHeading(
  { elements }: HtmlTree,
  { textLengths }: PageMeasures,
  told: readonly string[],
): string | null {
  const headings = elements
    .filter(
      ({ tag, index }) => (tag === 'h1' || tag === 'h2') && at(textLengths, index) <= MAX_LENGTH,
    )
    .slice(0, 60)
    .map((element) => ({ element, text: cleanLine(textOf(element)) }))
    .filter(({ text }) => text.length >= 3 && text.length <= MAX_LENGTH)
  const bareTold = told.map(bare)
  const repeated = headings.filter(({ text, element }) =>
    isRepeated(bare(text), bareTold, element.tag === 'h1'),
  )
  const great = headings.filter(({ element }) => element.tag === 'h1')
  const named = great.filter(({ element }) => TITLE_NAMES.test(namesOf(element)))
  const best = repeated.toSorted(
    (a, b) => Number(b.element.tag === 'h1') - Number(a.element.tag === 'h1'),
  )[0]
  if (best !== undefined) return best.text
  if (told.length > 0 && great.length !== 1 && named.length !== 1) return null
  const only = named.length === 1 ? named[0] : great.length === 1 ? great[0] : undefined
  return only !== undefined && told.length === 0 ? only.text : null
}

function isRepeated(heading: string, told: readonly string[], isGreat: boolean): boolean {
  if (heading.length < 4) return false
  return told.some(
    (each) =>
      each === heading ||
      (each.includes(heading) && heading.length > each.length * (isGreat ? 0.4 : 0.6)),
  )
}

/** A `<title>` parted from the outlet's name before or behind it. */
export function cutOutlet(full: string, outlet: string | null): PageTitle {
  const parts = full.split(new RegExp(`(${SEPARATOR.source})`, 'u'))
  if (parts.length < 3) return { title: full, suffix: null }
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isOutlet = (part: string) =>
    outlet !== null &&
    bare(part) !== '' &&
    (bare(outlet).includes(bare(part)) || bare(part).includes(bare(outlet)))
  if (isOutlet(first) && !isOutlet(last)) return { title: parts.slice(2).join(''), suffix: first }
  const isShort = last.split(' ').length <= 5 && last.length < full.length * 0.5
  if (!isOutlet(last) && !isShort) return { title: full, suffix: null }
  const rest = parts.slice(0, -2).join('')
  const again = isOutlet(last) ? { title: rest, suffix: last } : { title: rest, suffix: last }
  return rest.length < 4 ? { title: full, suffix: null } : again
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function nonEmpty(text: string): string | null {
  return text === '' ? null : text
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

import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { parseNames } from '../parse-names.ts'
import { namePattern, namesOf } from './element-names.ts'
import type { JsonLdArticle } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'

const META_NAMES = [
  'article:author',
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'byl',
  'byline',
  'citation_author',
  'article:author_name',
  'og:author',
  'twitter:data1',
]
const AUTHOR_NAMES = namePattern(
  'byline by-line byline-name author author-name authorname article-author post-author entry-author autor autoren authors writer story-author contributor-name vcard-author',
)
/** Names that publishing systems put where an author's belongs. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor|redaktion|staff|news|author|unknown|anonymous|guest|webmaster|root|user|none|null|wordpress|super user|team|home)$/i
/** A credit is not as long. */
const MAX_LENGTH = 150

/**
 * The names of those who wrote the page's article: from JSON-LD, else metadata, else what is marked up as the author,
 * else what is called a byline. The outlet's own name is none, nor is an address. Empty where nobody is named.
 */
export function findPageAuthors(
  tree: HtmlTree,
  meta: MetaTags,
  jsonLd: JsonLdArticle | null,
  outlet: string | null,
): string[] {
  const sources: (() => readonly string[])[] = [
    () => jsonLd?.authors ?? [],
    () =>
      META_NAMES.map((name) => meta.get(name) ?? []).find(
        (values) => namesIn(values, outlet).length > 0,
      ) ?? [],
    () =>
      marked(tree, ({ attributes }) =>
        /(?:^|\s)author(?:\s|$)/i.test(
          `${attributes.get('rel') ?? ''} ${attributes.get('itemprop') ?? ''}`,
        ),
      ),
    () => marked(tree, (element) => AUTHOR_NAMES.test(namesOf(element))),
  ]
  for (const source of sources) {
    const names = namesIn(source(), outlet)
    if (names.length > 0) return names
  }
  return []
}

function namesIn(credits: readonly string[], outlet: string | null): string[] {
  const names = credits
    .filter((credit) => !/https?:|www\./i.test(credit))
    .flatMap((credit) => parseNames(cleanLine(credit)))
    .filter((name) => !NOBODY.test(name) && name.toLowerCase() !== outlet?.toLowerCase())
  return [...new Set(names)]
}

/** The credits of the first elements so marked, none inside another. */
function marked({ elements }: HtmlTree, isMarked: (element: HtmlElement) => boolean): string[] {
  const found: HtmlElement[] = []
  for (const element of elements) {
    if (
      element.tag === 'body' ||
      element.tag === 'html' ||
      element.tag === 'meta' ||
      element.tag === 'link' ||
      !isMarked(element)
    )
      continue
    const outer = found.at(-1)
    if (outer !== undefined && element.index < outer.end) continue
    const text = cleanLine(textOf(element))
    if (text.length > MAX_LENGTH || parseNames(text).length === 0) continue
    if (outer !== undefined && outer.parent !== element.parent) break
    found.push(element)
  }
  return found.map((element) => cleanLine(textOf(element)))
}

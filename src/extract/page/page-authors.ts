import { DATELINE_PLACES } from '../../lexicon/en/places.ts'
import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { bylineLine } from '../lines/byline-line.ts'
import { parseDate } from '../parse-date.ts'
import { parseNames } from '../parse-names.ts'
import { calledBy, namePattern } from './element-names.ts'
import type { PageLine } from './page-lines.ts'
import { at, type PageMeasures } from './page-measures.ts'
import type { PageSource } from './page-source.ts'

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
  'byline by-line byline-name author author-name authorname article-author post-author entry-author autor autoren authors writer story-author contributor contributor-name vcard-author',
)
/** Names that publishing systems put where an author's belongs. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor|redaktion|staff|news|author|unknown|anonymous|guest|webmaster|root|user|none|null|wordpress|super user|team|home|(?:wordpress|site|web)[ _-]?admin|datum|quelle|source|date|schlagw(?:ö|oe)rter|tags?|kategorien?)$/i
/** A credit that names a desk and nobody of it. */
const DESK =
  /^(?:(?:by|von|text|autor):?\s+)?((?:die\s+)?redaktion|staff (?:writer|reporter)s?|editorial (?:board|staff|team)|newsroom)$/i
/** A credit is not as long. */
const MAX_LENGTH = 150

/** So many lines after the headline may name the author, and so many before it. */
const LINES_AFTER = 25
const LINES_BEFORE = 4
const MAX_DATED_LENGTH = 90

/**
 * The names of those who wrote the page's article: from JSON-LD, else metadata, else what is marked up as the author,
 * else what is called a byline, else a line near the headline that begins with "By". The outlet's own name is none, nor
 * is an address. Empty where nobody is named.
 */
export function findPageAuthors(page: PageSource, outlet: string | null): string[] {
  const { tree, measures, meta, jsonLd, start } = page
  const isCalled = calledBy(measures.names, AUTHOR_NAMES)
  const marks: ((element: HtmlElement) => boolean)[] = [
    ({ attributes }) => saysAuthor(attributes.get('itemprop')),
    ({ attributes }) => saysAuthor(attributes.get('rel')),
    isCalled,
  ]
  const sources: (() => readonly string[])[] = [
    () => namesIn(jsonLd?.authors ?? [], outlet, true),
    ...META_NAMES.map((name) => () => namesIn(meta.get(name) ?? [], outlet, true)),
    ...marks.map((isMarked) => () => namesIn(marked(tree, measures, isMarked), outlet, true)),
    () => linesNear(measures.lines, start).flatMap((line) => bylineLine.read(line)?.bylines ?? []),
    () =>
      linesNear(measures.lines, start)
        .map((line) => namesIn(namesBesideDate(line), outlet, false))
        .find((names) => names.length > 0) ?? [],
  ]
  for (const source of sources) {
    const names = source()
    if (names.length > 0) return [...names]
  }
  return findDesk(page)
}

function saysAuthor(words: string | undefined): boolean {
  return words !== undefined && /(?:^|\s)author(?:\s|$)/i.test(words)
}

/** The desk that is credited where nobody is. */
function findDesk({ tree, measures, meta, jsonLd, start }: PageSource): string[] {
  const isCalled = calledBy(measures.names, AUTHOR_NAMES)
  const credits = [
    ...(jsonLd?.authors ?? []),
    ...META_NAMES.flatMap((name) => meta.get(name) ?? []),
    ...tree.elements
      .filter((element) => at(measures.textLengths, element.index) <= MAX_LENGTH)
      .filter((element) => isCalled(element) && !isAside(element, measures.rules))
      .map((element) => textOf(element)),
    ...linesNear(measures.lines, start),
  ]
  for (const credit of credits) {
    const desk = DESK.exec(cleanLine(credit))?.[1]
    if (desk !== undefined) return [desk]
  }
  return []
}

/** "04.02.2022 | 13:10 Uhr | Jane Doe": full names in a line that else gives the date. */
function namesBesideDate(line: string): string[] {
  if (line.length > MAX_DATED_LENGTH || parseDate(line) === null) return []
  return parseNames(line).filter(
    (name) => name.includes(' ') && !DATELINE_PLACES.has(name.toLowerCase()),
  )
}

function namesIn(credits: readonly string[], outlet: string | null, isMarkedUp: boolean): string[] {
  const names = credits
    .filter((credit) => !/https?:|www\./i.test(credit))
    .flatMap((credit) => parseNames(cleanLine(credit), isMarkedUp))
    .filter((name) => !NOBODY.test(name) && name.toLowerCase() !== outlet?.toLowerCase())
  return [...new Set(names)]
}

/** The credits of the first elements so marked that stand together, none inside another and none a comment's. */
function marked(
  { elements }: HtmlTree,
  { rules, textLengths }: PageMeasures,
  isMarked: (element: HtmlElement) => boolean,
): string[] {
  const found: { element: HtmlElement; text: string }[] = []
  for (const element of elements) {
    if (at(textLengths, element.index) > MAX_LENGTH * 2) continue
    if (NO_CREDIT_TAGS.has(element.tag) || !isMarked(element)) continue
    const last = found.at(-1)?.element
    if (last !== undefined && element.index < last.end) continue
    const text = cleanLine(textOf(nameWithin(elements, element) ?? element))
    if (text.length > MAX_LENGTH || parseNames(text, true).length === 0) continue
    if (isAside(element, rules)) continue
    if (last !== undefined && last.parent !== element.parent) break
    found.push({ element, text })
  }
  return found.map(({ text }) => text)
}

const NO_CREDIT_TAGS = new Set([
  'html',
  'body',
  'meta',
  'link',
  'label',
  'input',
  'form',
  'script',
  'main',
  'article',
  'img',
])
const ASIDE_RULES = new Set([
  'extract/comments',
  'extract/related-box',
  'extract/navigation',
  'extract/newsletter-box',
  'extract/machinery',
])

/** Whether an element belongs to comments, to other articles or to the site. */
export function isAside(element: HtmlElement, rules: PageMeasures['rules']): boolean {
  for (let each: HtmlElement | null = element; each !== null; each = each.parent) {
    if (ASIDE_RULES.has(rules[each.index] ?? '')) return true
  }
  return false
}

/** In a credit with portrait, role and links, the element that holds the name alone. */
function nameWithin(
  elements: readonly HtmlElement[],
  element: HtmlElement,
): HtmlElement | undefined {
  const inner = elements.slice(element.index + 1, Math.min(element.end, element.index + 40))
  const names = inner.filter(
    ({ attributes }) =>
      /^name$/i.test(attributes.get('itemprop') ?? '') ||
      /(?:^|\s)(?:fn|author-name|author__name|byline-name)(?:\s|$)/.test(
        attributes.get('class') ?? '',
      ),
  )
  return names.length === 1 ? names[0] : undefined
}

/** The texts of the lines about the place where an article begins, those behind it first. */
export function linesNear(lines: readonly PageLine[], start: number): string[] {
  const first = lines.findIndex(({ index }) => index > start)
  if (first < 0) return []
  const [after, before] = [
    lines.slice(first, first + LINES_AFTER),
    lines.slice(Math.max(first - LINES_BEFORE - 1, 0), first),
  ]
  return [...after, ...before].map(({ text }) => text)
}

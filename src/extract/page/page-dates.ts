import type { KnownArticle } from '../../domain/article.ts'
import { type HtmlElement, type HtmlTree, textOf } from '../../markup/html-tree.ts'
import type { Dated } from '../assemble.ts'
import { cleanLine } from '../clean-text.ts'
import { parseDate } from '../parse-date.ts'
import { namePattern, namesOf } from './element-names.ts'
import { firstMeta, type MetaTags } from './meta-tags.ts'
import { isAside, linesNear } from './page-authors.ts'
import type { PageLine } from './page-lines.ts'
import { at, type PageMeasures } from './page-measures.ts'
import type { PageSource } from './page-source.ts'

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dc.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'created',
  'date.issued',
  'last-published',
  'ptime',
  'displaydate',
  'bt:pubdate',
  'rnews:datepublished',
  'vf:publish_date',
  'shareaholic:article_published_time',
]
const UPDATED_META = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'article:modified',
  'modified',
  'last_modified',
  'updated_time',
]
const DATE_NAMES = namePattern(
  'date datum published publish-date published-date publication-date pubdate pub-date post-date entry-date article-date news-date story-date date-published published-on timestamp time-stamp dateline posted-on post-time entry-time meta-date byline-date article-time created datetime date-time date-display-single submitted meta post-meta entry-meta article-meta byline postmetadata info article-info',
)
const UPDATED_WORDS = /updat|modif|aktualisiert|geändert|mis à jour|edited/i
const PUBLISHED_WORDS =
  /^(?:first |originally )?(?:published|posted|released|veröffentlicht|erstellt|publié|publicado|datum|date|submitted|eingestellt|vom|pressemitteilung)\b/i
/** What is called a date holds one and little else. */
const MAX_LENGTH = 200
const MINUTE_MS = 60_000
/** Clocks of no place on earth are further from UTC. */
const MAX_OFFSET_MINUTES = 14 * 60
const MAX_LINE_LENGTH = 110
/** "(21. November 2022) …", "Northport, 3 March 2017 – …" */
const DATED_OPENING = /^(?:\p{Lu}[\p{L} ,/-]{2,30}[\s,(]+|\()?\d{1,2}[. ]/u
const MAX_OPENING = 60

/** A page's days of publication and of change, and how each is known. */
export type PageDates = { readonly published: Dated | null; readonly updated: Dated | null }

/**
 * The times that a page gives for its article: JSON-LD, then metadata, then `<time>` and what is called a date, then its
 * address. Years before the web are somebody's mistake and give nothing.
 */
export function findPageDates(
  { tree, measures, meta, jsonLd, start }: PageSource,
  url: KnownArticle['url'],
): PageDates {
  const readings = [
    () => dated(jsonLd?.published ?? null, 'json-ld'),
    () => dated(firstReal(meta, PUBLISHED_META), 'meta'),
    () => dated(markedDate(tree, measures, start), 'meta'),
    () => dated(url === null ? null : dayInAddress(url), 'url'),
    () => dated(namedDate(tree, measures, start), 'text'),
    () => dated(writtenDate(measures.lines, start), 'text'),
  ]
  const published = firstOf(readings)
  return {
    published:
      published === null || !/T.*Z$/.test(published.moment)
        ? published
        : atOutletsOffset(published, readings),
    updated:
      dated(jsonLd?.updated ?? null, 'json-ld') ?? dated(firstReal(meta, UPDATED_META), 'meta'),
  }
}

function firstOf(readings: readonly (() => Dated | null)[]): Dated | null {
  for (const read of readings) {
    const found = read()
    if (found !== null) return found
  }
  return null
}

/**
 * A time given in UTC, at the offset of its outlet where the page tells that: another of its readings gives the same time
 * at an offset, or is that time on the outlet's clock, whole hours away to the minute. So the outlet's day is known.
 */
function atOutletsOffset(found: Dated, readings: readonly (() => Dated | null)[]): Dated {
  const at = Date.parse(found.moment)
  for (const read of readings) {
    const moment = read()?.moment ?? ''
    if (!moment.includes('T') || moment === found.moment) continue
    const apartMs = Date.parse(moment) - at
    const isSame = Math.abs(apartMs) < MINUTE_MS && !moment.endsWith('Z')
    if (isSame) return { ...found, moment }
    // A clock on a page shows no seconds.
    const minutes = Math.floor(Date.parse(moment) / MINUTE_MS) - Math.floor(at / MINUTE_MS)
    const isClock = moment.endsWith('Z') && minutes % 60 === 0 && minutes !== 0
    if (isClock && Math.abs(minutes) <= MAX_OFFSET_MINUTES)
      return { ...found, moment: momentAtOffset(at, minutes) }
  }
  return found
}

function momentAtOffset(at: number, minutes: number): string {
  const local = new Date(at + minutes * MINUTE_MS).toISOString().slice(0, 19)
  const hours = String(Math.abs(minutes) / 60).padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${hours}:00`
}

function dated(text: string | null, from: Dated['from']): Dated | null {
  const moment = text === null ? null : parseDate(text)
  return moment === null || moment < '1990' ? null : { moment, from }
}

function firstReal(meta: MetaTags, names: readonly string[]): string | null {
  return firstMeta(
    meta,
    names.filter((name) => parseDate(meta.get(name)?.[0] ?? '') !== null),
  )
}

/** The first time marked up as publication, else the first after the headline that is not one of change. */
function markedDate(
  { elements }: HtmlTree,
  { textLengths }: PageMeasures,
  start: number,
): string | null {
  const times = elements.filter(
    ({ tag, attributes }) =>
      tag === 'time' ||
      (tag === 'abbr' && /published/i.test(attributes.get('class') ?? '')) ||
      /date(?:published|created)/i.test(attributes.get('itemprop') ?? ''),
  )
  const valued = times
    .filter(({ index }) => at(textLengths, index) <= MAX_LENGTH)
    .map((element) => ({ element, value: dateTextOf(element) }))
    .filter(({ value }) => parseDate(value) !== null)
  const isPublication = ({ element: { attributes } }: { element: HtmlElement }) =>
    attributes.has('pubdate') ||
    /published|created/i.test(
      `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''}`,
    )
  const isChange = ({ element }: { element: HtmlElement }) =>
    UPDATED_WORDS.test(
      `${namesOf(element)} ${attribute(element, 'itemprop')} ${element.parent === null ? '' : namesOf(element.parent)} ${cleanLine(textOf(element))}`,
    )
  const usable = valued.filter((each) => !isChange(each))
  const after = usable.filter(({ element }) => element.index > start)
  return (usable.find(isPublication) ?? after[0] ?? usable[0])?.value ?? null
}

function dateTextOf(element: HtmlElement): string {
  const given =
    attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title')
  return parseDate(given) === null ? cleanLine(textOf(element)).slice(0, MAX_LENGTH) : given
}

function attribute({ attributes }: HtmlElement, name: string): string {
  return attributes.get(name) ?? ''
}

/**
 * The date of the first element behind the article's beginning that is called one. What stands before it is mostly
 * today's date, what comments and other articles give is theirs.
 */
function namedDate(
  { elements }: HtmlTree,
  { textLengths, rules }: PageMeasures,
  start: number,
): string | null {
  const isNamed = (element: HtmlElement) =>
    element.index > start &&
    at(textLengths, element.index) <= MAX_LENGTH &&
    DATE_NAMES.test(namesOf(element)) &&
    parseDate(cleanLine(textOf(element))) !== null &&
    !isAside(element, rules)
  const named = elements.find(isNamed)
  return named === undefined ? null : cleanLine(textOf(named))
}

/**
 * The date in a short line near the article's beginning or at the opening of a longer one, else in a line anywhere that
 * says it is the day of publication.
 */
function writtenDate(lines: readonly PageLine[], start: number): string | null {
  const isDated = (line: string) =>
    line.length <= MAX_LINE_LENGTH && !UPDATED_WORDS.test(line) && parseDate(line) !== null
  const near = linesNear(lines, start).map((line) =>
    DATED_OPENING.test(line) ? line.slice(0, MAX_OPENING) : line,
  )
  return (
    near.find(isDated) ??
    lines.find(({ text }) => PUBLISHED_WORDS.test(text) && isDated(text))?.text ??
    null
  )
}

/** `/2017/02/23/`, `/2017-02-23-`, `/20170223/`, `/23-02-2017`: a whole day in the address's path. */
export function dayInAddress(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? ''
  const [, year, month, day] =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path) ??
    []
  if (year !== undefined) return parseDate(`${year}-${month}-${day}`)
  const [dayFirst] = /(?<=[/_-])\d{1,2}-\d{1,2}-(?:19|20)\d{2}(?=[/_.-]|$)/.exec(path) ?? []
  return dayFirst === undefined ? null : parseDate(dayFirst)
}

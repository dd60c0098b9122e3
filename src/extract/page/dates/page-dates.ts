import type { KnownArticle } from '../../../domain/article.ts'
import type { Dated } from '../../assemble.ts'
import { parseDate } from '../../parse-date.ts'
import { firstMeta } from '../meta-tags.ts'
import type { PageSource } from '../page-source.ts'
import {
  type DatedElement,
  findMarkedDate,
  findNamedDate,
  listMarkedDates,
} from './dated-elements.ts'
import { dayInAddress } from './day-in-address.ts'
import { atOutletsOffset } from './outlet-offset.ts'
import { findWrittenDate } from './written-date.ts'

/** Names that say that it is the article's publication. */
const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'date.issued',
  'displaydate',
  'bt:pubdate',
  'rnews:datepublished',
  'vf:publish_date',
  'shareaholic:article_published_time',
]
/** Names that publishing systems also give to the day when the page was made, changed or sent. */
const PAGE_META = [
  'date',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'created',
  'last-published',
  'ptime',
  'uploaddate',
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

/** A page's days of publication and of change, and how each is known. */
export type PageDates = { readonly published: Dated | null; readonly updated: Dated | null }

/**
 * The times that a page gives for its article: what JSON-LD and metadata call its publication, then what the page shows by
 * its headline, then what metadata say of the page, its address, and what is written elsewhere. Years before the web are
 * somebody's mistake and give nothing.
 */
export function findPageDates(page: PageSource, url: KnownArticle['url']): PageDates {
  const { jsonLd } = page
  const marked = findMarkedDate(page)
  const named = findNamedDate(page)
  const readings: readonly (() => Dated | null)[] = [
    () => dated(page, jsonLd?.published ?? null, 'json-ld'),
    () => dated(page, firstReal(page, PUBLISHED_META), 'meta'),
    () => dated(page, near(marked), 'meta'),
    () => dated(page, near(named), 'text'),
    () => dated(page, firstReal(page, PAGE_META), 'meta'),
    () => dated(page, jsonLd?.pagePublished ?? null, 'json-ld'),
    () => dated(page, marked?.text ?? null, 'meta'),
    () => dated(page, url === null ? null : dayInAddress(url), 'url'),
    () => dated(page, named?.text ?? null, 'text'),
    () => dated(page, findWrittenDate(page), 'text'),
  ]
  const found = readings.map((read) => read()).filter((each) => each !== null)
  const clocks = [
    ...found.map(({ moment }) => moment),
    ...listMarkedDates(page).flatMap((text) => parseDate(text, page.dayOrder) ?? []),
  ]
  const [published = null] = found
  return {
    published: published && {
      ...published,
      moment: atOutletsOffset(published.moment, clocks, page.tree),
    },
    updated:
      dated(page, jsonLd?.updated ?? null, 'json-ld') ??
      dated(page, firstReal(page, UPDATED_META), 'meta'),
  }
}

function near(found: DatedElement | null): string | null {
  return found?.isNear === true ? found.text : null
}

function dated({ dayOrder }: PageSource, text: string | null, from: Dated['from']): Dated | null {
  const moment = text === null ? null : parseDate(text, dayOrder)
  return moment === null || moment < '1990' ? null : { moment, from }
}

function firstReal({ meta, dayOrder }: PageSource, names: readonly string[]): string | null {
  return firstMeta(
    meta,
    names.filter((name) => parseDate(meta.get(name)?.[0] ?? '', dayOrder) !== null),
  )
}

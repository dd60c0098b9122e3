import { outletOf } from '../addresses/outlet-of.ts'
import type { Article, ExtractedArticle, From, KnownArticle, Removal } from '../domain/article.ts'
import type { Moment } from '../domain/moment.ts'
import { isCorrection } from './corrections.ts'
import { detectLanguage } from './detect-language.ts'
import { layOut } from './layout.ts'
import type { BlocksRead } from './read-blocks.ts'

/** What the page's own markup says of its article; all null for plain text. */
export type PageFacts = {
  readonly title: string | null
  readonly bylines: readonly string[]
  readonly outlet: string | null
  readonly published: Dated | null
  readonly updated: Dated | null
  readonly language: string | null
  readonly url: string | null
  /** The page says that there is more behind a wall. */
  readonly isWalled: boolean
  /** Furniture that went with whole elements. */
  readonly removed: readonly Removal[]
}

export type Dated = { readonly moment: Moment; readonly from: From }

/** What a wall leaves to read is shorter; outlets that let a visitor in mark whole articles as walled too. */
const MAX_STUB_LENGTH = 2000

/** The trace of what was taken out shows what went, not all of it. */
const MAX_TRACE_LENGTH = 300

/**
 * The article and its one text from what was known before, what the markup says and what the lines say, believed in that
 * order.
 */
export function assemble(
  facts: PageFacts,
  read: BlocksRead,
  known: KnownArticle,
): ExtractedArticle {
  const layout = layOut(facts.title, read.highlights, read.body)
  const published =
    known.published === null
      ? (facts.published ?? textDate(read))
      : given(known.published, known.publishedFrom)
  const updated =
    known.updated === null
      ? (facts.updated ?? dated(read.updated, 'text'))
      : given(known.updated, known.updatedFrom)
  const url = known.url ?? facts.url
  const article: Article = {
    url,
    title: facts.title,
    titleSpan: layout.title,
    highlights: layout.highlights,
    body: layout.body,
    outlet: known.outlet ?? facts.outlet ?? impliedOutlet(url, read.dateline?.agency ?? null),
    language: detectLanguage(layout.text) ?? facts.language,
    published: published?.moment ?? null,
    publishedFrom: published?.from ?? null,
    updated: updated?.moment ?? null,
    updatedFrom: updated?.from ?? null,
    dateline:
      read.dateline === null || read.dateline.place === null
        ? null
        : { place: read.dateline.place, agency: read.dateline.agency },
    bylines: facts.bylines.length > 0 ? facts.bylines : read.bylines,
    contributors: read.contributors,
    related: read.related,
    corrections: layout.blocks.filter((_, index) => isCorrection(read.body[index]?.text ?? '')),
    whole: !(
      (facts.isWalled || read.isWalled) &&
      layout.body[1] - layout.body[0] < MAX_STUB_LENGTH
    ),
    parts: findParts(read, layout.blocks),
    removed: [...facts.removed, ...read.removed].map(({ rule, text }) => ({
      rule,
      text: shorten(text),
    })),
  }
  return { article, text: layout.text }
}

/**
 * The agency of the dateline is who publishes only where no address says otherwise: papers run wire reports under the
 * wire's dateline.
 */
function impliedOutlet(url: string | null, agency: string | null): string | null {
  const host = url === null ? null : outletOf(url)
  if (host === null || agency === null) return host ?? agency
  return host.includes(agency.toLowerCase()) ? agency : host
}

function textDate(read: BlocksRead): Dated | null {
  return dated(read.published, 'text') ?? dated(read.dateline?.day ?? null, 'text')
}

function dated(moment: Moment | null, from: From): Dated | null {
  return moment === null ? null : { moment, from }
}

function given(moment: Moment, from: From | null): Dated {
  return { moment, from: from ?? 'given' }
}

/** From each block that starts a part to the block before the next. */
function findParts(
  read: BlocksRead,
  spans: readonly (readonly [number, number])[],
): Article['parts'] {
  const starts = read.body.flatMap(({ partAt }, index) =>
    partAt === undefined ? [] : [{ index, at: partAt }],
  )
  return starts.flatMap(({ index, at }, n) => {
    const first = spans[index]
    const last = spans[(starts[n + 1]?.index ?? spans.length) - 1]
    return first === undefined || last === undefined
      ? []
      : [{ span: [first[0], last[1]] as const, at }]
  })
}

function shorten(text: string): string {
  return text.length <= MAX_TRACE_LENGTH
    ? text
    : `${text.slice(0, MAX_TRACE_LENGTH).toWellFormed()}…`
}

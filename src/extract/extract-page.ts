import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Article, ExtractedArticle, KnownArticle } from '../domain/article.ts'
import { parseHtml } from '../markup/parse-html.ts'
import { assemble } from './assemble.ts'
import type { Block } from './block.ts'
import { cleanLine } from './clean-text.ts'
import { saysTheSame } from './headline.ts'
import { findBody } from './page/find-body.ts'
import { findHighlights } from './page/find-highlights.ts'
import { findLead } from './page/find-lead.ts'
import { findLiveParts } from './page/find-live-parts.ts'
import { blocksOfUpdates, datePartsBy, type LiveUpdate } from './page/live-updates.ts'
import { readPageBlocks } from './page/page-blocks.ts'
import { readPageFacts } from './page/page-facts.ts'
import { measurePage } from './page/page-measures.ts'
import { findRelatedLinks } from './page/related-links.ts'
import { readBlocks } from './read-blocks.ts'
import { readTimedParts } from './timed-parts.ts'

/** The headline stands again among so many first lines of the body. */
const HEADLINE_LINES = 6
const HEADLINE_SHARE = 0.5
/** A body in metadata is believed over one on the page that has less than this share of it. */
const METADATA_SHARE = 0.5
const MIN_METADATA_LENGTH = 500

/**
 * The article in a page: what its metadata say, and the lines of its body without furniture.
 * Never throws; linear in the page's length; a few milliseconds for most.
 */
export function extractPage(html: string, known: KnownArticle): ExtractedArticle {
  const tree = parseHtml(html)
  const measures = measurePage(tree)
  const body = findBody(tree, measures)
  const { heading, metadataBody, updates, ...facts } = readPageFacts(tree, measures, body, known)
  const highlights = findHighlights(tree, measures)
  const marks = {
    apart: new Set(highlights === null ? [] : [highlights.element]),
    parts: findLiveParts(tree, measures, body),
  }
  const pieces = [...findLead(tree, measures, heading, body), body].map((piece) =>
    readPageBlocks(piece, measures, marks),
  )
  const onPage = pieces.flatMap((piece) => piece.blocks)
  const blocks = datePartsBy(updates, preferMetadata(onPage, metadataBody, updates))
  const isTold = (known.title ?? '').trim() !== ''
  const title = isTold ? facts.title : narrowTitle(facts.title, blocks)
  const timed = readTimedParts(withoutHeadline(blocks, title))
  const read = readBlocks(timed.blocks)
  const links = findRelatedLinks(
    pieces.flatMap(({ furniture }) => furniture),
    tree,
    measures,
    facts.url,
  )
  return assemble(
    { ...facts, title, removed: [...pieces.flatMap(({ removed }) => removed), ...timed.removed] },
    {
      ...read,
      highlights: [...(highlights?.lines ?? []), ...read.highlights],
      related: [...read.related.map((link) => absolute(link, facts.url)), ...links],
    },
    known,
  )
}

function absolute({ title, url }: Article['related'][number], base: string | null) {
  return { title, url: url === null ? null : resolveAddress(url, base) }
}

/** Some pages carry their text in JSON-LD alone and draw it by script. */
function preferMetadata(
  blocks: readonly Block[],
  metadataBody: string | null,
  updates: readonly LiveUpdate[],
): readonly Block[] {
  const told = updates.length > 0 ? blocksOfUpdates(updates) : blocksOfBody(metadataBody ?? '')
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const toldLength = told.reduce((sum, { text }) => sum + text.length, 0)
  if (toldLength < MIN_METADATA_LENGTH || length >= toldLength * METADATA_SHARE) return blocks
  return told
}

function blocksOfBody(body: string): readonly Block[] {
  const lines = body.split(/[\n\r]+/).map(cleanLine)
  return lines.flatMap((text) => (text === '' ? [] : [{ kind: 'paragraph', text }]))
}

/** The headline as the body's first lines say it, where the title is that and something more: an outlet's name, a section. */
function narrowTitle(title: string | null, blocks: readonly Block[]): string | null {
  if (title === null) return null
  const line = blocks
    .slice(0, HEADLINE_LINES)
    .find(({ text }) => text.length > title.length * HEADLINE_SHARE && title.includes(text))
  return line?.text ?? title
}

function withoutHeadline(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (title === null) return blocks
  return blocks.filter(({ text }, index) => index >= HEADLINE_LINES || !saysTheSame(text, title))
}

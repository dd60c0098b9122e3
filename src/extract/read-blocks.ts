import type { Removal } from '../domain/article.ts'
import type { Moment } from '../domain/moment.ts'
import type { Block } from './block.ts'
import { type Dateline, findDateline } from './dateline.ts'
import type { LineReading, LineRule } from './lines/line-rule.ts'
import { LINE_RULES } from './lines/line-rules.ts'
import { isProse } from './prose.ts'

/** What the blocks of a page say once furniture is told from story. */
export type BlocksRead = {
  readonly highlights: readonly string[]
  readonly body: readonly Block[]
  readonly dateline: Dateline | null
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly related: readonly { readonly title: string; readonly url: string | null }[]
  readonly published: Moment | null
  readonly updated: Moment | null
  /** A line asks for a subscription to read on. */
  readonly isWalled: boolean
  readonly removed: readonly Removal[]
}

/** No article has more lines; in what does, those after these are kept as they are. */
const MAX_BLOCKS = 50_000
/** No line of furniture is longer than the longest line of credits. */
const MAX_LINE_LENGTH = 600
/** Shorter links are names, longer ones paragraphs. */
const MIN_LINK_LENGTH = 20
const MAX_LINK_LENGTH = 200
/** The dateline stands in the first paragraph, or after a summary or an editor's note. */
const DATELINE_BLOCKS = 4
const BULLET = /^[•·▪●○◦‣⁃*–—-]\s+/
const HIGHLIGHTS_HEADING =
  /^(?:story |article )?highlights:?$|^(?:key (?:points|takeaways|facts)|at a glance|in brief|quick read|summary|the gist|das wichtigste in kürze|lo esencial):?$/i
const OTHER_ARTICLES =
  /^(?:(?:related|more|most|recommended|trending|popular|latest|top|other|further|similar|featured|sponsored|suggested|also|editor['’]?s['’]?)\b[^.!?]{0,40}\b(?:stories|articles|news|posts|reads?|reading|coverage|content|links|topics|videos|picks|read|popular|viewed|headlines|for you|from|on|in)\b[^.!?]{0,40}|related|read next|up next|what to read next|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|(?:also|more|next) (?:on|in|from) [^.!?]{2,40}|around the web|from the web|promoted|weitere artikel|mehr zum thema|das könnte sie auch interessieren|ähnliche (?:artikel|beiträge)|comments?|leave a (?:reply|comment)|kommentare?|about the author|tags)\s*:?$/i

/**
 * Tells the story's blocks from the furniture among them, and reads what the furniture says: credits, times, titles of
 * other articles. What is taken out is in `removed` with its rule, a cut-off dateline too. Linear.
 */
export function readBlocks(blocks: readonly Block[]): BlocksRead {
  const proseAt = blocks.flatMap(({ text }, index) =>
    isProse(text) && !isFurnitureLine(text) ? [index] : [],
  )
  const firstProse = proseAt.at(0) ?? blocks.length
  const lastProse = proseAt.at(-1) ?? -1

  const readings: LineReading[] = []
  const related: { title: string; url: string | null }[] = []
  const removed: Removal[] = []
  const highlights: string[] = []
  const body: Block[] = []
  let inHighlights = false
  /** A part that began with a line that was taken out begins with the next one. */
  let carried: Block['partAt']
  for (const [index, block] of blocks.entries()) {
    const [isHead, isFoot] = [index < firstProse, index > lastProse]
    if (isFoot && lastProse >= 0 && OTHER_ARTICLES.test(block.text)) {
      for (const { text } of blocks.slice(index))
        removed.push({ rule: 'extract/other-articles', text })
      break
    }
    if (HIGHLIGHTS_HEADING.test(block.text) && isListed(blocks[index + 1])) {
      removed.push({ rule: 'extract/highlights-heading', text: block.text })
      inHighlights = true
      continue
    }
    inHighlights &&= isListed(block)
    if (block.partAt !== undefined) carried = block.partAt
    const found =
      index >= MAX_BLOCKS
        ? null
        : (readLine(block.text, ({ place }) => isAllowed(place, isHead, isFoot)) ?? readLink(block))
    if (found !== null) {
      removed.push({ rule: found.rule, text: block.text })
      readings.push(found.reading)
      const { related: title } = found.reading
      if (title !== undefined) related.push({ title, url: block.href ?? null })
    } else if (inHighlights || (isHead && lastProse >= 0 && BULLET.test(block.text))) {
      highlights.push(block.text.replace(BULLET, ''))
    } else {
      body.push(carried === undefined ? block : { ...block, partAt: carried })
      carried = undefined
    }
  }
  const { dateline, cut } = cutDateline(body, removed)
  return {
    highlights,
    body: cut,
    dateline,
    bylines: unique(readings.flatMap(({ bylines = [] }) => bylines)),
    contributors: unique(readings.flatMap(({ contributors = [] }) => contributors)),
    related,
    published: readings.find(({ published }) => published !== undefined)?.published ?? null,
    updated: readings.find(({ updated }) => updated !== undefined)?.updated ?? null,
    isWalled: readings.some((reading) => reading.isWall === true),
    removed,
  }
}

/** Whether any rule takes a line out, wherever it stands. */
export function isFurnitureLine(line: string): boolean {
  return readLine(line, () => true) !== null
}

function readLine(
  line: string,
  isConsidered: (rule: LineRule) => boolean,
): { rule: string; reading: LineReading } | null {
  if (line.length > MAX_LINE_LENGTH) return null
  for (const rule of LINE_RULES) {
    const reading = isConsidered(rule) ? rule.read(line) : null
    if (reading !== null) return { rule: rule.name, reading }
  }
  return null
}

/** A line that is a link as a whole leads to another article; in running text only a few words are linked. */
function readLink({ text, href, kind }: Block): { rule: string; reading: LineReading } | null {
  const isTitle =
    kind !== 'item' && text.length >= MIN_LINK_LENGTH && text.length <= MAX_LINK_LENGTH
  if (href === undefined || !isTitle || /^https?:/.test(text)) return null
  return { rule: 'extract/linked-line', reading: { related: text } }
}

function isAllowed(place: LineRule['place'], isHead: boolean, isFoot: boolean): boolean {
  switch (place) {
    case 'anywhere':
      return true
    case 'head':
      return isHead
    case 'foot':
      return isFoot
    case 'edges':
      return isHead || isFoot
  }
}

function isListed(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'item' || BULLET.test(block.text))
}

/** The body with its dateline taken off the paragraph that opens with it; `removed` is told. */
function cutDateline(
  body: readonly Block[],
  removed: Removal[],
): { dateline: Dateline | null; cut: readonly Block[] } {
  for (const [index, block] of body.slice(0, DATELINE_BLOCKS).entries()) {
    const dateline = block.kind === 'paragraph' ? findDateline(block.text) : null
    if (dateline === null) continue
    removed.push({ rule: dateline.rule, text: block.text.slice(0, dateline.length).trim() })
    return {
      dateline,
      cut: body.with(index, { ...block, text: block.text.slice(dateline.length) }),
    }
  }
  return { dateline: null, cut: body }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

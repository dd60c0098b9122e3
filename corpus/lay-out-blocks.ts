import type { Span } from '../src/domain/span.ts'
import { layOut } from '../src/extract/layout.ts'
import type { Block, Mark } from './annotated-article.ts'
import type { Place, Report } from './problems.ts'

/** Words with one label, in the contract's text. */
export type LabelledSpan = { readonly span: Span; readonly place: Place }

export type LaidOut = {
  readonly text: string
  readonly title: Span | null
  readonly highlights: readonly Span[]
  readonly body: Span
  /** Where each body block stands, its dateline left out. */
  readonly bodySpans: readonly (readonly [block: Block, span: Span])[]
  /** By label, in text order. */
  readonly spans: ReadonlyMap<string, readonly LabelledSpan[]>
  readonly dateline: { readonly place: string; readonly agency: string | null } | null
}

const BODY_KINDS = new Set(['paragraph', 'subhead', 'correction', 'part'])

/** The contract's text of a page, with every mark moved into it: no furniture, no dateline. */
export function layOutBlocks(blocks: readonly Block[], report: Report): LaidOut {
  const titles = blocks.filter(({ kind }) => kind === 'title')
  const highlights = blocks.filter(({ kind }) => kind === 'highlight')
  const body = blocks.filter(({ kind }) => BODY_KINDS.has(kind))
  const cuts = new Map(body.map((block) => [block, datelineEnd(block, report)]))
  const cutOf = (block: Block) => cuts.get(block) ?? 0

  const layout = layOut(
    titles[0]?.text ?? null,
    highlights.map(({ text }) => text),
    body.map((block) => ({ kind: 'paragraph', text: block.text.slice(cutOf(block)) })),
  )
  const placed: (readonly [Block, Span])[] = []
  const put = (block: Block | undefined, span: Span | null | undefined) => {
    if (block !== undefined && span) placed.push([block, span])
  }
  put(titles[0], layout.title)
  for (const [index, block] of highlights.entries()) put(block, layout.highlights[index])
  for (const [index, block] of body.entries()) put(block, layout.blocks[index])

  const spans = new Map<string, LabelledSpan[]>()
  for (const [block, [start]] of placed) {
    const shift = start - cutOf(block)
    for (const mark of block.marks) {
      if (isDateline(mark)) continue
      const place = { line: block.line, column: mark.column }
      if (mark.start < cutOf(block)) report(place, 'a dateline holds dl.place and dl.agency alone')
      const span: Span = [mark.start + shift, mark.end + shift]
      for (const label of mark.labels) addTo(spans, label, { span, place })
    }
  }
  for (const found of spans.values()) found.sort((a, b) => a.span[0] - b.span[0])
  return {
    text: layout.text,
    title: layout.title,
    highlights: layout.highlights,
    body: layout.body,
    bodySpans: placed.filter(([{ kind }]) => BODY_KINDS.has(kind)),
    spans,
    dateline: readDateline(body),
  }
}

function isDateline({ labels }: Mark): boolean {
  return labels[0] === 'dl' || (labels[0]?.startsWith('dl.') ?? false)
}

/** Where the paragraph starts behind `{dl LINDELL — }`, white space passed over. */
function datelineEnd({ text, marks, line, kind }: Block, report: Report): number {
  const mark = marks.find(({ labels }) => labels[0] === 'dl')
  if (mark === undefined) return 0
  const rest = text.slice(mark.end)
  if (mark.start !== 0 || kind !== 'paragraph' || rest.trim() === '')
    report({ line, column: mark.column }, 'a dateline opens a paragraph: "{dl LINDELL —} They …"')
  return mark.end + (rest.length - rest.trimStart().length)
}

function readDateline(body: readonly Block[]): LaidOut['dateline'] {
  const block = body.find(({ marks }) => marks.some(isDateline))
  const wordsOf = (label: string) => {
    const mark = block?.marks.find(({ labels }) => labels.includes(label))
    return mark === undefined ? null : (block?.text.slice(mark.start, mark.end) ?? null)
  }
  const place = wordsOf('dl.place')
  return place === null ? null : { place, agency: wordsOf('dl.agency') }
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key)
  if (found === undefined) map.set(key, [value])
  else found.push(value)
}

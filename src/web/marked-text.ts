import { html } from 'hono/html'
import type { Span } from '../domain/span.ts'
import type { MarkKind } from './article-marks.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'
import { cutSegments, type Mark, type Segment } from './segments.ts'

/** How a text is shown: what is marked in it, where its sentences are, and the story that the marks lead to. */
export type TextMarking = {
  readonly text: string
  readonly revisionId: string
  readonly sentences: readonly Span[]
  readonly marks: readonly Mark<MarkKind>[]
  readonly storySlug: string | null
}

/** Shows any of these blocks of the text: each sentence with its anchor `s-START`, each finding marked within it. */
export function createMarkedText(
  marking: TextMarking,
  blocks: readonly Span[],
): (block: Span) => Html {
  const { text, marks, revisionId, storySlug } = marking
  const sentences = marking.sentences.map((span) => ({ span }))
  const cuts = [...marking.sentences.flat(), ...blocks.flat()]
  const segments = cutSegments(text.length, marks, cuts)

  function stretch(start: number, end: number): (Html | string)[] {
    return within(segments, [start, end]).map(segmentMarkup)
  }

  function segmentMarkup({ span, kinds, innermost }: Segment<MarkKind>): Html | string {
    const words = text.slice(span[0], span[1])
    if (innermost === null) return words
    const marked = kinds.map((kind) => `k-${kind}`).join(' ')
    // Stories hold no expressions of time of their own, so these lead nowhere.
    const leadsNowhere = storySlug === null || innermost.kind === 'time'
    // A link needs words to be called by: the space between two sentences of a quotation has none.
    if (leadsNowhere || words.trim() === '') return html`<span class="${marked}">${words}</span>`
    const anchor = findingAnchor(`${revisionId}:${innermost.id}`)
    return html`<a class="${marked}" href="${storyPath(storySlug)}#${anchor}">${words}</a>`
  }

  return (block) => {
    const pieces: (Html | string)[] = []
    let shownTo = block[0]
    for (const { span } of within(sentences, block)) {
      const start = Math.max(span[0], block[0])
      const end = Math.min(span[1], block[1])
      const id = start === span[0] ? html` id="s-${start}"` : ''
      pieces.push(
        ...stretch(shownTo, start),
        html`<span class="s"${id}>${stretch(start, end)}</span>`,
      )
      shownTo = end
    }
    return html`${pieces}${stretch(shownTo, block[1])}`
  }
}

type Placed = { readonly span: Span }

/** Those that overlap the span, of a list in text order whose items do not overlap: two look-ups by halving. */
function within<Item extends Placed>(items: readonly Item[], span: Span): readonly Item[] {
  const from = firstIndex(items, (item) => item.span[1] > span[0])
  const to = firstIndex(items, (item) => item.span[0] >= span[1])
  return items.slice(from, to)
}

/** Where `holds` begins to be true, of a list in which it stays true once it is. */
function firstIndex(items: readonly Placed[], holds: (item: Placed) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item === undefined || holds(item)) high = middle
    else low = middle + 1
  }
  return low
}

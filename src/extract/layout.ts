import type { Span } from '../domain/span.ts'
import type { Block } from './block.ts'

/** The one text of an article, and where in it each piece stands; `blocks` run parallel to the body given. */
export type Layout = {
  readonly text: string
  readonly title: Span | null
  readonly highlights: readonly Span[]
  readonly body: Span
  readonly blocks: readonly Span[]
}

const BLANK_LINE = '\n\n'

/** Lays out the title, the highlights (a line each) and the body's paragraphs, a blank line between. */
export function layOut(
  title: string | null,
  highlights: readonly string[],
  body: readonly Block[],
): Layout {
  const pieces: string[] = []
  let length = 0
  const put = (text: string, separator: string): Span => {
    if (length > 0) {
      pieces.push(separator)
      length += separator.length
    }
    pieces.push(text)
    length += text.length
    return [length - text.length, length]
  }
  const titleSpan = title === null ? null : put(title, BLANK_LINE)
  const highlightSpans = highlights.map((line, index) => put(line, index === 0 ? BLANK_LINE : '\n'))
  const blockSpans = body.map(({ text }) => put(text, BLANK_LINE))
  const [first, last] = [blockSpans.at(0), blockSpans.at(-1)]
  return {
    text: pieces.join(''),
    title: titleSpan,
    highlights: highlightSpans,
    body: first === undefined || last === undefined ? [length, length] : [first[0], last[1]],
    blocks: blockSpans,
  }
}

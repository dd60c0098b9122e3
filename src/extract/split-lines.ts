import type { Block } from './block.ts'
import { cleanLine } from './clean-text.ts'

/** Text wrapped by hand or by a mail program breaks between these widths. */
const WRAPPED_FROM = 50
const WRAPPED_TO = 100
/** So much of the lines inside paragraphs has to be as wide as that before lines are joined. */
const WRAPPED_SHARE = 0.7

/**
 * The lines of a plain text as blocks. A line is a paragraph, unless the text is hard-wrapped: then lines up to the next
 * blank one are joined.
 */
export function splitLines(text: string): Block[] {
  const groups = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(cleanLine)
    .reduce<string[][]>(
      (all, line) => {
        if (line === '') {
          if (all.at(-1)?.length !== 0) all.push([])
        } else all.at(-1)?.push(line)
        return all
      },
      [[]],
    )
  const paragraphs = isWrapped(groups) ? groups.map((lines) => [joinWrapped(lines)]) : groups
  return paragraphs
    .flat()
    .flatMap((line) => (line === '' ? [] : [{ kind: 'paragraph', text: line }]))
}

function isWrapped(groups: readonly (readonly string[])[]): boolean {
  const inner = groups.flatMap((lines) => lines.slice(0, -1))
  const wide = inner.filter(({ length }) => length >= WRAPPED_FROM && length <= WRAPPED_TO)
  const tooWide = inner.some(({ length }) => length > WRAPPED_TO)
  return inner.length >= 3 && !tooWide && wide.length >= inner.length * WRAPPED_SHARE
}

function joinWrapped(lines: readonly string[]): string {
  return lines.join(' ')
}

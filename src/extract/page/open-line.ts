import { cleanLine } from '../clean-text.ts'
import { endsSentence } from '../prose.ts'

/** A line break ends a paragraph where a sentence of some length ends before it. */
const MIN_BROKEN = 60
/** A line is a link where so much of it is. */
const LINKED_SHARE = 0.9
const CELL_SEPARATOR = ' | '
/** Stands for a `<br>`; pages hold line feeds too, which mean nothing. */
const BREAK = '\u2028'
const MAX_OWN_LINE = 45
const MAX_OWN_LINES = 100

/** A line of a page as it grows, piece by piece; linear in what is added. */
export type OpenLine = {
  readonly add: (text: string, href: string | null) => void
  readonly addCell: () => void
  /** Notes a `<br>`; true where it ends the paragraph. */
  readonly breakHere: () => boolean
  /** The line so far, clean, as one or several; and the address that it links to as a whole. Begins a new one. */
  readonly end: () => { readonly texts: readonly string[]; readonly href: string | null }
}

export function openLine(): OpenLine {
  let pieces: string[] = []
  let sinceBreak = ''
  let length = 0
  let linkedLength = 0
  let firstHref: string | null = null
  let isBroken = false

  return {
    add(text, href) {
      const { length: added } = text.trim()
      pieces.push(text)
      sinceBreak += text
      length += added
      if (added > 0) isBroken = false
      if (href === null) return
      linkedLength += added
      firstHref ??= href
    },
    addCell() {
      if (length > 0) pieces.push(CELL_SEPARATOR)
    },
    breakHere() {
      const isDouble = isBroken
      const before = sinceBreak.trimEnd()
      const isSentence = length >= MIN_BROKEN && endsSentence(before.slice(-8))
      pieces.push(BREAK)
      sinceBreak = ''
      isBroken = true
      return isDouble || isSentence
    },
    end() {
      const whole = pieces.join('')
      const texts = splitShort(whole)
      const href = length > 0 && linkedLength >= length * LINKED_SHARE ? firstHref : null
      pieces = []
      sinceBreak = ''
      length = 0
      linkedLength = 0
      firstHref = null
      isBroken = false
      return { texts, href }
    },
  }
}

/** Lines as short as those of a credit, an address or a poem stand by themselves; longer ones are wrapped text. */
function splitShort(text: string): string[] {
  const lines = text.split(BREAK).map(cleanLine)
  const isShort =
    lines.length <= MAX_OWN_LINES && lines.every((line) => line.length <= MAX_OWN_LINE)
  return (isShort ? lines : [cleanLine(text)])
    .map((line) => line.replace(/^(?:\| )+|(?: \|)+$/g, ''))
    .filter((line) => line !== '')
}

import { html } from 'hono/html'
import type { SeenAspect, SeenMark } from '../domain/reader.ts'
import type { Html } from './html.ts'

/** Where the reader is sent once the marks are kept: `/`, or a story's page. */
export type SeenForm = {
  readonly marks: readonly SeenMark[]
  readonly back: string
  readonly label: string
}

/** A button that marks exactly what stands on this page, whatever has come since. */
export function seenForm({ marks, back, label }: SeenForm): Html {
  return html`<form class="act" method="post" action="/seen">
<input type="hidden" name="marks" value="${marks.map(markInWords).join(' ')}">
<input type="hidden" name="back" value="${back}">
<button>${label}</button>
</form>`
}

function markInWords({ revisionId, span, aspect }: SeenMark): string {
  return `${revisionId}:${span[0]}-${span[1]}:${aspect}`
}

const MARK = /^([0-9a-z-]{1,64}):(\d{1,9})-(\d{1,9}):(reported|lapsed|withdrawn)$/i

/** The marks that a form sent back; null if any of it is none, so that no half of a page is marked. */
export function parseMarks(field: string): readonly SeenMark[] | null {
  const marks: SeenMark[] = []
  for (const word of field.split(' ')) {
    if (word === '') continue
    const match = MARK.exec(word)
    if (match === null) return null
    const [, revisionId = '', start, end, aspect] = match
    const span = [Number(start), Number(end)] as const
    if (span[0] > span[1]) return null
    marks.push({ revisionId, span, aspect: aspect as SeenAspect })
  }
  return marks
}

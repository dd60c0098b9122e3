import { oneLine } from './plain-text.ts'

/** Everything that XML 1.0 forbids even when it is escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A text on one line, as it may stand in an element or a quoted attribute of XML. */
export function escapeXml(text: string): string {
  return (oneLine(text.toWellFormed().replace(FORBIDDEN, ' ')) ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

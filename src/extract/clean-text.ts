/** Directions, joins and marks that show nothing and can hide or reorder what a reader sees. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu
/** A joiner means something between letters of scripts that join and between emoji, never beside ASCII. */
const STRAY_JOINERS = /(?<![^\0-\x7f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\0-\x7f])/gu
/** All but the white space among them. */
const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu

/**
 * One line of text as a reader may see it: Unicode NFC, white space of any kind one space and none at the ends, control
 * characters, bidi marks and zero-width characters taken out, half a surrogate pair turned into U+FFFD.
 * Every text of an article passes through here before any span is taken of it.
 */
export function cleanLine(text: string): string {
  const visible = isPlain(text)
    ? text
    : text
        .toWellFormed()
        .replace(INVISIBLE, '')
        .replace(STRAY_JOINERS, '')
        .replace(CONTROLS, '')
        .normalize('NFC')
  const trimmed = visible.trim()
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}

/** Most lines hold nothing but ASCII, Latin letters and typographic quotes: all the rest of the work is for the few. */
function isPlain(text: string): boolean {
  return /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/.test(
    text,
  )
}

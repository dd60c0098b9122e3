/**
 * Text as a database can hold it. UTF-8 has no place for a lone surrogate and PostgreSQL none for NUL, yet a hostile page
 * or archive may hold both, and what is read back must be what was stored. Such text is kept as JSON, which can escape
 * every code unit, behind a mark that plain text is kept from beginning with.
 */

const MARK = '\u0001json:'

/** A form of `text` that every database stores unchanged; almost always `text` itself. Linear. */
export function toStorableText(text: string): string {
  const isPlain = text.isWellFormed() && !text.includes('\0') && !text.startsWith(MARK)
  return isPlain ? text : MARK + JSON.stringify(text)
}

/** The text that `toStorableText` was given. */
export function fromStorableText(stored: string): string {
  return stored.startsWith(MARK) ? String(JSON.parse(stored.slice(MARK.length))) : stored
}

import { boundedParse } from './bounded-parse.ts'

/** Elements whose content is not read by anybody. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'math'])

/** Elements that do not part words; every other one does. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** A title is a line and a summary a few; what is longer is a body, and the body is read from the page. */
const MAX_LENGTH = 20_000
/** So much markup cannot hold fewer than `MAX_LENGTH` characters in any feed that means well. */
const MAX_MARKUP_LENGTH = 500_000

/** Soft hyphens, marks and overrides of direction, invisible spaces, tag characters: they only hide or disguise. */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu

/**
 * The text of an HTML fragment on one line: markup and references resolved, scripts left out, blocks parted by a space.
 * Null where nothing is left to read. Never throws; linear; cut off after 20,000 characters.
 */
export function plainText(html: string): string | null {
  if (!/[<&]/.test(html)) return oneLine(html)
  const parts: string[] = []
  let silentDepth = 0
  boundedParse(
    html.slice(0, MAX_MARKUP_LENGTH),
    {
      onopentag: (name) => {
        if (SILENT.has(name)) silentDepth++
        if (!INLINE.has(name)) parts.push(' ')
      },
      onclosetag: (name) => {
        if (SILENT.has(name)) silentDepth--
        if (!INLINE.has(name)) parts.push(' ')
      },
      ontext: (text) => {
        if (silentDepth === 0) parts.push(text)
      },
    },
    // A fragment may write `<iframe/>`: read as an open tag, it would hide all that follows.
    { recognizeSelfClosing: true },
  )
  return oneLine(parts.join(''))
}

/** Old programs wrote Windows' quotation marks and dashes where Unicode has controls. */
const WINDOWS_CONTROL = /[\u0080-\u009f]/g
const WINDOWS_1252 = new TextDecoder('windows-1252')

function asWindowsCharacter(control: string): string {
  return WINDOWS_1252.decode(Uint8Array.of(control.charCodeAt(0)))
}

/** All white space but single spaces, which most of it is: to put each in its own place costs a sixth of a feed's time. */
const UNEVEN_SPACE = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu

/** Text without what cannot be seen, white space made single; null if nothing is left. */
export function oneLine(text: string): string | null {
  const line = text
    .slice(0, MAX_MARKUP_LENGTH)
    .replace(INVISIBLE, '')
    .replace(WINDOWS_CONTROL, asWindowsCharacter)
    .toWellFormed()
    .replace(UNEVEN_SPACE, ' ')
    .trim()
  if (line === '') return null
  return line.length <= MAX_LENGTH ? line : line.slice(0, MAX_LENGTH).toWellFormed()
}

/** Whether an element of (X)HTML parts the words on its two sides. */
export function partsWords(name: string): boolean {
  return !INLINE.has(name)
}

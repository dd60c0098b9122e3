/** What windows-1252 holds at 0x80 to 0x9F; U+FFFD where it holds nothing. Source: encoding.spec.whatwg.org */
const UPPER = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/** The bytes of a page in windows-1252; what it cannot hold becomes a numeric entity. */
export function encodeWindows1252(html: string): Uint8Array {
  return Uint8Array.from([...html].flatMap((character) => [...bytesOf(character)]))
}

function bytesOf(character: string): Iterable<number> {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return [code]
  const upper = character === '\uFFFD' ? -1 : UPPER.indexOf(character)
  return upper === -1 ? Buffer.from(`&#${code};`, 'latin1') : [0x80 + upper]
}

/** What is known of a body of bytes beside its bytes. `contentType` is the header's whole value. */
export type DecodingHints = {
  readonly contentType: string | null
  readonly kind: 'html' | 'xml' | 'text'
}

/** `charset` is the WHATWG name of the encoding used: `utf-8`, `windows-1252`, `shift_jis`. */
export type DecodedText = { readonly text: string; readonly charset: string }

/** Declarations are looked for in this much of the head; pages exist that put scripts before their `<meta charset>`. */
const HEAD_BYTES = 8192

/** So many valid multi-byte sequences do not come about by chance in Chinese, Japanese or Korean legacy text. */
const UTF8_SEQUENCES_BEYOND_CHANCE = 8

/**
 * The text of a page, feed or file, its byte order mark taken off, and the charset that it was read by.
 * In order: byte order mark; the look of UTF-16 and UTF-32; then what header, XML declaration and `<meta>` say, unless the bytes
 * contradict it: text that is valid UTF-8 beyond chance is UTF-8 whatever is declared, and text declared UTF-8 that is
 * none is read by the next that fits. Undeclared text is UTF-8 if valid, else windows-1252. U+FFFD appears only where
 * text that is UTF-8 for the most part holds stray bytes, or where a declared multi-byte charset does.
 * Never throws; linear.
 * @source WHATWG Encoding, Standard (labels); XML 1.0, appendix F (UTF-16 without a mark)
 */
export function decodeBytes(bytes: Uint8Array, hints: DecodingHints): DecodedText {
  const wide = wideOrderOf(bytes)
  if (wide !== null) return decodeWide(bytes, wide)
  const marked = charsetOfMark(bytes) ?? charsetOfNulPattern(bytes)
  if (marked !== null) return decodeAs(marked, bytes)

  const utf8 = decodeStrictly('utf-8', bytes)
  const declared = declaredCharsets(bytes, hints)
  const [first = 'utf-8'] = declared
  const isMultiByte = MULTI_BYTE.has(first)
  if (utf8 !== null && !(isMultiByte && mayBeChance(bytes))) return { text: utf8, charset: 'utf-8' }
  if (!isMultiByte && isUtf8WithStrays(bytes)) return decodeAs('utf-8', bytes)
  for (const charset of declared) {
    const text = decodeStrictly(charset, bytes)
    if (text !== null) return { text, charset }
  }
  return decodeAs(declared.find((charset) => charset !== 'utf-8') ?? 'windows-1252', bytes)
}

/** Encodings whose bytes may by chance look like UTF-8, and that `TextDecoder` knows. */
const MULTI_BYTE = new Set([
  'big5',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'gbk',
  'iso-2022-jp',
  'shift_jis',
])

/**
 * Whether the bytes are UTF-32, and in which order: by its mark, or because the first characters have zeros where only
 * it has them. No browser reads it, but feed generators have written it.
 */
function wideOrderOf(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null
  let [little, big] = [true, true]
  for (let i = 0; i < Math.min(bytes.length, 256); i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(i, i + 4)
    little &&= d === 0 && c <= 0x10 && (a | b | c) !== 0
    big &&= a === 0 && b <= 0x10 && (b | c | d) !== 0
  }
  return little ? 'utf-32le' : big ? 'utf-32be' : null
}

function decodeWide(bytes: Uint8Array, charset: 'utf-32le' | 'utf-32be'): DecodedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += WIDE_PIECE_BYTES) {
    const end = Math.min(start + WIDE_PIECE_BYTES, bytes.length)
    const points: number[] = []
    for (let i = start; i < end; i += 4) {
      const point = view.getUint32(i, charset === 'utf-32le')
      points.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point)
    }
    pieces.push(String.fromCodePoint(...points))
  }
  return { text: pieces.join('').replace(/^\uFEFF/, ''), charset }
}

/** So many characters at once that they fit on the stack as arguments. */
const WIDE_PIECE_BYTES = 4 * 4096

function charsetOfMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** Markup and Western text in UTF-16 has a NUL in every other byte; no other charset has NULs at all. */
function charsetOfNulPattern(bytes: Uint8Array): string | null {
  const pairCount = Math.min(bytes.length >> 1, 64)
  if (pairCount < 2) return null
  let evenNuls = 0
  let oddNuls = 0
  for (let i = 0; i < pairCount; i++) {
    if (bytes[2 * i] === 0) evenNuls++
    if (bytes[2 * i + 1] === 0) oddNuls++
  }
  if (oddNuls > pairCount * 0.7 && evenNuls === 0) return 'utf-16le'
  if (evenNuls > pairCount * 0.7 && oddNuls === 0) return 'utf-16be'
  return null
}

/** Known charsets in the order in which they are to be believed. UTF-16 is left out: the bytes have shown it is not. */
function declaredCharsets(bytes: Uint8Array, { contentType, kind }: DecodingHints): string[] {
  const labels = [contentType === null ? null : labelOfHeader(contentType)]
  if (kind !== 'text') {
    const head = decodeAs('windows-1252', bytes.subarray(0, HEAD_BYTES)).text
    labels.push(labelOfXmlDeclaration(head))
    if (kind === 'html') labels.push(labelOfMeta(head))
  }
  const charsets = labels.flatMap((label) => (label === null ? [] : (charsetOfLabel(label) ?? [])))
  return charsets.filter((charset) => !charset.startsWith('utf-16'))
}

function labelOfHeader(contentType: string): string | null {
  return /charset\s*=\s*["']?([^\s;"',]+)/i.exec(contentType)?.[1] ?? null
}

function labelOfXmlDeclaration(head: string): string | null {
  const declaration = /^\s*<\?xml\s[^>]*/.exec(head)?.[0] ?? ''
  return /\sencoding\s*=\s*["']\s*([^"'\s]+)/.exec(declaration)?.[1] ?? null
}

function labelOfMeta(head: string): string | null {
  for (const [tag] of head.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(/<meta\s[^>]*/gi)) {
    const label = /charset\s*=\s*["']?\s*([^\s;"'/>]+)/i.exec(tag)?.[1]
    if (label !== undefined) return label
  }
  return null
}

function charsetOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function decodeStrictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeAs(charset: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function mayBeChance(bytes: Uint8Array): boolean {
  return countUtf8Sequences(bytes).valid < UTF8_SEQUENCES_BEYOND_CHANCE
}

function isUtf8WithStrays(bytes: Uint8Array): boolean {
  const { validBytes, strayBytes } = countUtf8Sequences(bytes)
  return validBytes > strayBytes
}

/** `valid` counts sequences of two bytes and more, `validBytes` the bytes in them, `strayBytes` those in none. */
function countUtf8Sequences(bytes: Uint8Array) {
  let valid = 0
  let validBytes = 0
  let strayBytes = 0
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      i++
      continue
    }
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1
    let end = i + 1
    while (end < i + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
    if (length > 1 && end === i + length && lead < 0xf5) {
      valid++
      validBytes += length
      i = end
    } else {
      strayBytes++
      i++
    }
  }
  return { valid, validBytes, strayBytes }
}

import type { NetworkShape } from '../network/network.ts'

/**
 * The file of the trained models: a mark, the length of the table of contents, the table of contents as JSON, then its
 * sections, each at a multiple of 16 bytes. Numbers are little-endian.
 */
export type Contents = {
  readonly tags: readonly string[]
  readonly pennTags: readonly string[]
  readonly relations: readonly string[]
  readonly networks: {
    readonly tagger: NetworkShape
    readonly supertagger: NetworkShape
    readonly parser: NetworkShape
    readonly names: NetworkShape
  }
  /** Offsets into the file, and lengths, in bytes. */
  readonly sections: Readonly<Record<SectionName, { readonly at: number; readonly bytes: number }>>
}

export const SECTIONS = [
  'tagger',
  'taggerKnown',
  'supertagger',
  'supertaggerKnown',
  'parser',
  'parserKnown',
  'names',
  'namesKnown',
  'vocabulary',
  'gazetteerKeys',
  'gazetteerBitsOf',
  'gazetteerBits',
  'lemmas',
] as const

export type SectionName = (typeof SECTIONS)[number]

const MARK = 'writethru models 1\n'
const HEAD_BYTES = 32
const TOO_SHORT = 'the file of models ends too early'

/** Thrown for bytes that are no model file, or that end too early. */
export class ModelFileError extends Error {
  readonly code = 'MODEL_FILE'
}

export function writeModelFile(
  contents: Omit<Contents, 'sections'>,
  sections: Readonly<Record<SectionName, Uint8Array>>,
): Uint8Array {
  const place = (start: number) => {
    let at = start
    return Object.fromEntries(
      SECTIONS.map((name) => {
        const section = { at, bytes: sections[name].length }
        at = aligned(at + section.bytes)
        return [name, section]
      }),
    ) as Contents['sections']
  }
  const encode = (start: number) =>
    new TextEncoder().encode(JSON.stringify({ ...contents, sections: place(start) }))
  // The table of contents holds offsets that depend on its own length: room for one that is a little longer.
  const start = aligned(HEAD_BYTES + encode(1e6).length)
  const table = encode(start)
  const places = place(start)
  const last = places.lemmas
  const bytes = new Uint8Array(aligned(last.at + last.bytes))
  bytes.set(new TextEncoder().encode(MARK))
  new DataView(bytes.buffer).setUint32(HEAD_BYTES - 4, table.length, true)
  bytes.set(table, HEAD_BYTES)
  for (const name of SECTIONS) bytes.set(sections[name], places[name].at)
  return bytes
}

/** A file to read from, so that the weights need lie in memory only once. */
export type ModelSource = {
  readonly size: number
  /** Fills `target` with the bytes from `at` on; what lies beyond the end stays as it was. */
  readonly read: (at: number, target: Uint8Array) => void
}

export function sourceOf(bytes: Uint8Array): ModelSource {
  return {
    size: bytes.length,
    read: (at, target) => target.set(bytes.subarray(at, at + target.length)),
  }
}

/** The table of contents. Throws `ModelFileError`. */
export function readContents(source: ModelSource): Contents {
  const head = readBytes(source, 0, HEAD_BYTES)
  const isMarked = new TextDecoder().decode(head.subarray(0, MARK.length)) === MARK
  if (!isMarked) throw new ModelFileError('these bytes are no file of language models')
  const length = new DataView(head.buffer).getUint32(HEAD_BYTES - 4, true)
  if (source.size < HEAD_BYTES + length) throw new ModelFileError(TOO_SHORT)
  const table = new TextDecoder().decode(readBytes(source, HEAD_BYTES, length))
  const contents = JSON.parse(table) as Contents
  const { at, bytes } = contents.sections.lemmas
  if (source.size < at + bytes) throw new ModelFileError(TOO_SHORT)
  return contents
}

/** Bytes with a buffer of their own. */
export function readBytes(
  source: ModelSource,
  at: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  source.read(at, bytes)
  return bytes
}

export function aligned(offset: number): number {
  return Math.ceil(offset / 16) * 16
}

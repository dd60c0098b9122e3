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
  'gazetteerKinds',
  'lemmas',
] as const

export type SectionName = (typeof SECTIONS)[number]

const MARK = 'writethru models 1\n'
const HEAD_BYTES = 32

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

/** The table of contents. Throws `ModelFileError`. */
export function readContents(bytes: Uint8Array): Contents {
  const isMarked = new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK
  if (!isMarked) throw new ModelFileError('these bytes are no file of language models')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(HEAD_BYTES - 4, true)
  const table = new TextDecoder().decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length))
  const contents = JSON.parse(table) as Contents
  const { at, bytes: lastBytes } = contents.sections.lemmas
  if (bytes.length < at + lastBytes) throw new ModelFileError('the file of models ends too early')
  return contents
}

export function aligned(offset: number): number {
  return Math.ceil(offset / 16) * 16
}

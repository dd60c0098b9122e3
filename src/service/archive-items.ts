import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type KnownArticle, NOTHING_KNOWN } from '../domain/article.ts'
import { parseMoment } from '../domain/moment.ts'
import { readWarc } from '../ingest/warc/read-warc.ts'
import type { ArchiveFile } from '../store/records.ts'
import type { RawArticle } from './take-apart.ts'

/**
 * One article of an archive, or why it cannot be used. `place` says where it stands: `news.jsonl:12`, `page.html`.
 * `after` is where its file can be gone on with, null where there is no file.
 */
export type ArchiveItem = { readonly place: string; readonly after: ArchivePlace | null } & (
  | {
      readonly kind: 'article'
      /** When it was read from its outlet, epoch ms, where the archive says so. */
      readonly capturedAt: number | null
      readonly externalId: string | null
      readonly raw: Omit<RawArticle, 'now'>
    }
  | { readonly kind: 'unusable'; readonly externalId: string | null; readonly reason: string }
)

/** A place in a file: `at` a byte, `line` how many lines lie before it. */
export type ArchivePlace = {
  readonly file: ArchiveFile
  readonly at: number
  readonly line: number
}

/** Where to begin with a file: its start, unless part of it was read before. */
export type StartOf = (file: ArchiveFile) => Promise<{ readonly at: number; readonly line: number }>

const FROM_THE_START: StartOf = async () => ({ at: 0, line: 0 })

/** Longer lines and files hold no article; they are passed over, not loaded. */
const MAX_ITEM_BYTES = 20_000_000

/** Deeper folders are a loop of links. */
const MAX_FOLDER_DEPTH = 40

/**
 * Every article under a path, one at a time, in order of path and line: `.jsonl`, `.html`, `.htm`, `.txt`, `.warc`,
 * `.warc.gz`, and folders of them. Other files in a folder are passed over; named outright they are unusable. Memory is bounded by one article.
 */
export async function* readArchive(
  path: string,
  startOf: StartOf = FROM_THE_START,
): AsyncGenerator<ArchiveItem> {
  yield* readPath(path, startOf, 0)
}

async function* readPath(
  path: string,
  startOf: StartOf,
  depth: number,
): AsyncGenerator<ArchiveItem> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    const reason = found.code === 'ENOENT' ? 'there is no such file or folder' : found.message
    yield unusable(path, null, reason, null)
    return
  }
  if (found.isDirectory()) {
    if (depth > MAX_FOLDER_DEPTH) {
      yield unusable(path, null, `folders are nested deeper than ${MAX_FOLDER_DEPTH}`, null)
      return
    }
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
    for (const name of names) {
      const inner = join(path, name)
      const isFolder = (await stat(inner).catch(() => null))?.isDirectory() ?? false
      if (isFolder || archiveKind(name) !== null) yield* readPath(inner, startOf, depth + 1)
    }
    return
  }
  const { size } = found
  const file = { path: resolve(path), size, modifiedAt: Math.trunc(found.mtimeMs) }
  const start = await startOf(file)
  yield* readFileFrom(path, { file, ...start })
}

async function* readFileFrom(path: string, start: ArchivePlace): AsyncGenerator<ArchiveItem> {
  const kind = archiveKind(path)
  const { size } = start.file
  const after = { ...start, at: size }
  if (kind === 'jsonl') {
    yield* readLines(path, start)
  } else if (kind === 'warc') {
    yield* readPages(path, start)
  } else if (kind === null) {
    yield unusable(path, null, 'not a .jsonl, .html, .txt, .warc or .warc.gz file', after)
  } else if (start.at > 0) {
    return
  } else if (size > MAX_ITEM_BYTES) {
    yield unusable(path, null, tooLarge(size), after)
  } else {
    const content = await readFile(path)
    const raw = { kind, content, contentType: null, known: NOTHING_KNOWN }
    yield { kind: 'article', place: path, externalId: null, capturedAt: null, raw, after }
  }
}

export function archiveKind(path: string): 'jsonl' | 'warc' | 'html' | 'text' | null {
  if (/\.warc(\.gz)?$/i.test(path)) return 'warc'
  if (/\.(jsonl|ndjson)$/i.test(path)) return 'jsonl'
  if (/\.x?html?$/i.test(path)) return 'html'
  return /\.(txt|text)$/i.test(path) ? 'text' : null
}

/** Lines of a JSONL file as items; a line that is too long is skipped without being held. */
async function* readLines(path: string, start: ArchivePlace): AsyncGenerator<ArchiveItem> {
  const { file } = start
  let { at, line: number } = start
  for await (const line of splitLines(createReadStream(path, { start: at }))) {
    number++
    at = Math.min(at + line.bytes + 1, file.size)
    const place = `${path}:${number}`
    const after = { file, at, line: number }
    if (line.bytes > MAX_ITEM_BYTES) yield unusable(place, null, tooLarge(line.bytes), after)
    else if (line.text.trim() !== '') yield parseLine(line.text, place, after)
  }
}

/** The pages of a WARC file as items. */
async function* readPages(path: string, { file, at }: ArchivePlace): AsyncGenerator<ArchiveItem> {
  for await (const item of readWarc(path, { from: at, maxPageBytes: MAX_ITEM_BYTES })) {
    const place = `${path}, byte ${item.at}`
    const after = { file, at: item.nextAt, line: 0 }
    if (item.kind === 'bad') {
      const reason = item.url === null ? item.reason : `${item.url}: ${item.reason}`
      yield unusable(place, null, reason, after)
      continue
    }
    const { url, bytes: content, contentType, capturedAt } = item
    const raw = { kind: 'html', content, contentType, known: { ...NOTHING_KNOWN, url } } as const
    yield { kind: 'article', place: `${place}, ${url}`, externalId: null, capturedAt, raw, after }
  }
}

type Line = { readonly text: string; readonly bytes: number }

/** Splits a byte stream at line feeds; of a line over the bound only its length is kept. */
async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let bytes = 0
  const take = (piece: Buffer) => {
    bytes += piece.length
    if (bytes <= MAX_ITEM_BYTES) pieces.push(piece)
    else pieces = []
  }
  const finish = (): Line => {
    const line = { text: Buffer.concat(pieces).toString('utf8'), bytes }
    pieces = []
    bytes = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end))
      yield finish()
      from = end + 1
    }
    take(chunk.subarray(from))
  }
  if (bytes > 0) yield finish()
}

/** The contract's import line: all strings, all but `text` or `html` may be missing. */
function parseLine(text: string, place: string, after: ArchivePlace): ArchiveItem {
  let line: unknown
  try {
    line = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return unusable(place, null, 'this line is not JSON', after)
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    return unusable(place, null, 'this line is not a JSON object', after)
  const fields = line as Record<string, unknown>
  const externalId = stringOf(fields.id)
  for (const name of ['id', 'url', 'outlet', 'title', 'published', 'text', 'html']) {
    const value = fields[name]
    if (value !== undefined && value !== null && typeof value !== 'string')
      return unusable(place, externalId, `"${name}" is not a string`, after)
  }
  const html = stringOf(fields.html)
  const content = html ?? stringOf(fields.text)
  if (content === null)
    return unusable(place, externalId, 'neither "text" nor "html" is given', after)
  const published = stringOf(fields.published)
  if (published !== null && parseMoment(published) === null)
    return unusable(
      place,
      externalId,
      `"published" is ${JSON.stringify(published.slice(0, 40))}; give it as 2025-03-14 or 2025-03-14T09:30:00Z`,
      after,
    )
  const known: KnownArticle = {
    ...NOTHING_KNOWN,
    url: stringOf(fields.url),
    outlet: stringOf(fields.outlet),
    title: stringOf(fields.title),
    published,
    publishedFrom: published === null ? null : 'given',
  }
  const kind: RawArticle['kind'] = html === null ? 'text' : 'html'
  const raw = { kind, content, contentType: null, known } as const
  return { kind: 'article', place, externalId, capturedAt: null, raw, after }
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function tooLarge(bytes: number): string {
  const size = Math.round(bytes / 1_000_000)
  return `${size} MB is more than an article can hold (${MAX_ITEM_BYTES / 1_000_000} MB)`
}

function unusable(
  place: string,
  externalId: string | null,
  reason: string,
  after: ArchivePlace | null,
): ArchiveItem {
  return { kind: 'unusable', place, externalId, reason, after }
}

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type ByteCursor, createByteCursor } from './byte-cursor.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'
import { isMemberOf, unpackMember } from './gzip-member.ts'
import { readHttpAnswer } from './http-answer.ts'
import { readWarcRecord, type WarcRecord } from './warc-record.ts'

/** `at` is where its record begins, `nextAt` where to go on after it: bytes of the file as it is. */
export type WarcItem = { readonly at: number; readonly nextAt: number } & (
  | {
      readonly kind: 'page'
      readonly url: string
      /** When it was read from its server, epoch ms. */
      readonly capturedAt: number | null
      readonly contentType: string
      readonly bytes: Uint8Array
    }
  | { readonly kind: 'bad'; readonly url: string | null; readonly reason: string }
)

export type WarcOptions = {
  /** Where to begin: 0, or the `nextAt` of an item. */
  readonly from: number
  /** Pages that are longer, packed or unpacked, are set aside as bad. */
  readonly maxPageBytes: number
}

const RECORD = 'WARC/'

/** More places that cannot be read than this, and the file is no archive. */
const MAX_DAMAGES = 1000

/**
 * The HTML pages of a WARC file that were answered with 200, in order; whether it is packed by gzip, record by record or
 * whole, is seen from its first bytes. What is damaged is an item of its own, and reading goes on at the next record that
 * stands whole. Constant memory, whatever the file's length; rejects only where the file cannot be read at all.
 */
export async function* readWarc(path: string, options: WarcOptions): AsyncGenerator<WarcItem> {
  const isPacked = await beginsPacked(path)
  let at = options.from
  let damages = 0
  for (;;) {
    try {
      const items = isPacked ? readPacked(path, at, options) : readPlain(path, at, options)
      for await (const { item, nextAt } of items) {
        if (item !== null) yield item
        at = nextAt
      }
      return
    } catch (error) {
      if (!(error instanceof DamagedArchiveError)) throw error
      damages++
      const next = damages > MAX_DAMAGES ? null : await findRecord(path, at + 1, isPacked)
      const reason = damages > MAX_DAMAGES ? 'too much of the archive is damaged' : error.message
      yield { kind: 'bad', url: null, reason, at, nextAt: next ?? at }
      if (next === null) return
      at = next
    }
  }
}

type Step = { readonly item: WarcItem | null; readonly nextAt: number }

async function* readPacked(path: string, from: number, options: WarcOptions): AsyncGenerator<Step> {
  const packed = createByteCursor(createReadStream(path, { start: from }))
  while ((await packed.ahead(1)).length > 0) {
    const at = from + packed.position()
    const records = createByteCursor(unpackMember(packed))
    // A member of many records is gone on with from its start: only there can unpacking begin.
    let held: WarcItem | null = null
    for (;;) {
      const record = await readWarcRecord(records, isWanted, options.maxPageBytes)
      if (record === null) break
      if (held !== null) yield { item: held, nextAt: at }
      held = await itemOf(record, at, at, options)
    }
    const nextAt = from + packed.position()
    yield { item: held === null ? null : { ...held, nextAt }, nextAt }
  }
}

async function* readPlain(path: string, from: number, options: WarcOptions): AsyncGenerator<Step> {
  const records = createByteCursor(createReadStream(path, { start: from }))
  for (;;) {
    const at = from + records.position()
    const record = await readWarcRecord(records, isWanted, options.maxPageBytes)
    if (record === null) return
    const nextAt = from + records.position()
    yield { item: await itemOf(record, at, nextAt, options), nextAt }
  }
}

function isWanted(fields: ReadonlyMap<string, string>): boolean {
  return (
    fields.get('warc-type')?.toLowerCase() === 'response' &&
    /^application\/http\b/i.test(fields.get('content-type') ?? '') &&
    /^https?:/i.test(addressOf(fields))
  )
}

/** WARC 1.0 showed addresses in angle brackets, and some writers put them there. */
function addressOf(fields: ReadonlyMap<string, string>): string {
  return (fields.get('warc-target-uri') ?? '').replaceAll(/^<|>$/g, '')
}

async function itemOf(
  { fields, block, blockBytes }: WarcRecord,
  at: number,
  nextAt: number,
  { maxPageBytes }: WarcOptions,
): Promise<WarcItem | null> {
  if (!isWanted(fields)) return null
  const place = { at, nextAt, url: addressOf(fields) }
  if (block === null) {
    const size = `${Math.round(blockBytes / 1_000_000)} MB`
    return { ...place, kind: 'bad', reason: `${size} is more than an article can hold` }
  }
  const page = await readHttpAnswer(block, maxPageBytes)
  if (page === null) return null
  if (page.kind === 'bad') return { ...place, ...page }
  const capturedAt = Date.parse(fields.get('warc-date') ?? '')
  return { ...place, ...page, capturedAt: Number.isNaN(capturedAt) ? null : capturedAt }
}

async function beginsPacked(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

/** Where the next record begins that stands as one should, at or after `from`; null where none does. */
async function findRecord(path: string, from: number, isPacked: boolean): Promise<number | null> {
  const cursor = createByteCursor(createReadStream(path, { start: from }))
  const needle = isPacked ? Buffer.from([0x1f, 0x8b, 0x08]) : Buffer.from(`\n${RECORD}1.`)
  for (;;) {
    const ahead = await cursor.ahead(65_536)
    const found = ahead.indexOf(needle)
    if (found === -1) {
      if (ahead.length < 65_536) return null
      cursor.consume(ahead.length - needle.length)
      continue
    }
    cursor.consume(found)
    if (!isPacked) return from + cursor.position() + 1
    if (await isRecordPacked(cursor)) return from + cursor.position()
    cursor.consume(1)
  }
}

async function isRecordPacked(cursor: ByteCursor): Promise<boolean> {
  return isMemberOf(await cursor.ahead(4096), RECORD)
}

import type { ByteCursor } from './byte-cursor.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'

/** Fields by name in lower case; `block` is what follows them, null where it was not wanted or is over the bound. */
export type WarcRecord = {
  readonly fields: ReadonlyMap<string, string>
  readonly blockBytes: number
  readonly block: Buffer | null
}

const MAX_HEAD_BYTES = 65_536
const BLANK_LINE = /\r?\n\r?\n/

/**
 * The record that the cursor stands before, leaving the cursor behind it; null at the end. A block that is not wanted, or
 * longer than `maxBlockBytes`, is passed over without being held. Throws DamagedArchiveError for what is no record.
 * @source ISO 28500 (WARC 1.1), 4; readers meet 0.17 to 1.1, which differ in nothing that is read here
 */
export async function readWarcRecord(
  cursor: ByteCursor,
  isWanted: (fields: ReadonlyMap<string, string>) => boolean,
  maxBlockBytes: number,
): Promise<WarcRecord | null> {
  const head = await readHead(cursor)
  if (head === null) return null
  const fields = parseFields(head)
  const length = fields.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(length)) throw new DamagedArchiveError('a record does not say its length')
  const blockBytes = Number(length)
  if (!isWanted(fields) || blockBytes > maxBlockBytes) {
    if ((await cursor.skip(blockBytes)) < blockBytes) throw cutOff()
    await skipLineEnds(cursor)
    return { fields, blockBytes, block: null }
  }
  const ahead = await cursor.ahead(blockBytes)
  if (ahead.length < blockBytes) throw cutOff()
  // A copy: the chunk that it stands in would else be held as long as it is.
  const block = Buffer.from(ahead.subarray(0, blockBytes))
  cursor.consume(blockBytes)
  await skipLineEnds(cursor)
  return { fields, blockBytes, block }
}

/** Field lines by name in lower case; a line that begins with white space continues the one before. */
export function parseFields(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

async function skipLineEnds(cursor: ByteCursor): Promise<void> {
  for (;;) {
    const ahead = await cursor.ahead(1)
    let count = 0
    while (ahead[count] === 13 || ahead[count] === 10) count++
    cursor.consume(count)
    if (count === 0 || count < ahead.length) return
  }
}

async function readHead(cursor: ByteCursor): Promise<string | null> {
  for (let wanted = 2048; ; wanted *= 4) {
    const ahead = await cursor.ahead(wanted)
    if (ahead.length === 0) return null
    const text = ahead.subarray(0, MAX_HEAD_BYTES).toString('latin1')
    if (!/^WARC\/\d/.test(text)) throw new DamagedArchiveError('no record begins here')
    const blank = BLANK_LINE.exec(text)
    if (blank !== null) {
      cursor.consume(blank.index + blank[0].length)
      return ahead.subarray(0, blank.index).toString('utf8')
    }
    if (ahead.length < wanted) throw cutOff()
    if (wanted >= MAX_HEAD_BYTES) throw new DamagedArchiveError('the head of a record has no end')
  }
}

function cutOff(): DamagedArchiveError {
  return new DamagedArchiveError('the archive is cut off in a record')
}

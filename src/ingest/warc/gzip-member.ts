import { once } from 'node:events'
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteCursor } from './byte-cursor.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'

/** Packed bytes fed at once: unpacked they are 16 MB at most, since deflate packs no more than 1,032 to one. */
const STEP_BYTES = 16_384

/** Longer headers hold no more than a name and a comment, and are no archive's. */
const MAX_HEADER_BYTES = 65_536

const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const

/**
 * Unpacks the gzip member that the cursor stands before, chunk by chunk, and leaves the cursor behind it. Throws
 * DamagedArchiveError where it is broken, cut short, or not what its checksum says. Constant memory.
 * @source RFC 1952, 2.3
 */
export async function* unpackMember(packed: ByteCursor): AsyncGenerator<Buffer> {
  const headerLength = memberHeaderLength(await packed.ahead(MAX_HEADER_BYTES))
  if (headerLength === null) throw new DamagedArchiveError('no gzip member begins here')
  packed.consume(headerLength)

  const inflate = createInflateRaw()
  let failure: Error | null = null
  let isEnded = false
  let unpacked: Buffer[] = []
  inflate.on('data', (chunk: Buffer) => unpacked.push(chunk))
  inflate.on('end', () => {
    isEnded = true
  })
  inflate.on('error', (error) => {
    failure = error
  })
  let checksum = 0
  let length = 0
  try {
    while (!isEnded) {
      const bytes = (await packed.ahead(1)).subarray(0, STEP_BYTES)
      if (bytes.length === 0) throw new DamagedArchiveError('the archive is cut off in a record')
      const before = inflate.bytesWritten
      await writeThrough(inflate, bytes)
      if (failure !== null) throw damaged(failure)
      packed.consume(inflate.bytesWritten - before)
      for (const chunk of unpacked) {
        checksum = crc32(chunk, checksum)
        length += chunk.length
        yield chunk
      }
      unpacked = []
    }
  } finally {
    inflate.destroy()
  }
  const trailer = await packed.ahead(8)
  if (trailer.length < 8) throw new DamagedArchiveError('the archive is cut off in a record')
  const isWhole =
    trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === length % 2 ** 32
  packed.consume(8)
  if (!isWhole) throw new DamagedArchiveError('a record is not what its checksum says')
}

/** Whether a gzip member begins at the start of these bytes whose content begins with `prefix`. */
export function isMemberOf(bytes: Buffer, prefix: string): boolean {
  const headerLength = memberHeaderLength(bytes)
  if (headerLength === null) return false
  try {
    // As far as the bytes go: the member may well be longer.
    const options = { finishFlush: constants.Z_SYNC_FLUSH }
    const start = inflateRawSync(bytes.subarray(headerLength, headerLength + 1024), options)
    return start.subarray(0, prefix.length).toString('latin1') === prefix
  } catch {
    return false
  }
}

function memberHeaderLength(bytes: Buffer): number | null {
  const [id1, id2, method, flags = 0] = bytes
  if (bytes.length < 10 || id1 !== 0x1f || id2 !== 0x8b || method !== 8) return null
  if ((flags & FLAG.reserved) !== 0) return null
  let end = 10
  if (flags & FLAG.extra) {
    if (bytes.length < end + 2) return null
    end += 2 + bytes.readUInt16LE(end)
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue
    const nul = bytes.indexOf(0, end)
    if (nul === -1) return null
    end = nul + 1
  }
  if (flags & FLAG.headerCrc) end += 2
  return end <= bytes.length ? end : null
}

/** Resolves once the bytes are worked through: all taken, the member's end met among them, or found broken. */
async function writeThrough(
  inflate: ReturnType<typeof createInflateRaw>,
  bytes: Buffer,
): Promise<void> {
  const ended = new AbortController()
  const { signal } = ended
  const isTaken = new Promise<void>((resolve) => {
    inflate.write(bytes, () => resolve())
  })
  const isOver = once(inflate, 'end', { signal }).then(
    () => {},
    () => {},
  )
  await Promise.race([isTaken, isOver])
  ended.abort()
}

function damaged(cause: Error): DamagedArchiveError {
  return new DamagedArchiveError('a record cannot be unpacked', { cause })
}

import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

/** The body is larger than was asked for, as it came or once unpacked. */
export class TooLargeError extends Error {
  readonly code = 'TOO_LARGE'

  constructor(maxBytes: number) {
    super(`the answer is larger than ${formatBytes(maxBytes)}`)
  }
}

/** The body's packing cannot be undone. */
export class UnpackError extends Error {
  readonly code = 'CANNOT_UNPACK'
}

/** More layers of packing than any server means. */
const MAX_CODINGS = 3

type Unpack = (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: (bytes, maxOutputLength) => promisify(gunzip)(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) =>
    promisify(hasZlibHeader(bytes) ? inflate : inflateRaw)(bytes, { maxOutputLength }),
  identity: async (bytes) => bytes,
}

/** The packings that `readBody` undoes, as a request names them. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/**
 * A body's bytes, unpacked. Throws TooLargeError as soon as more than `maxBytes` came, or came out of it, whatever the
 * server announced; UnpackError where the packing is broken, cut short or unknown.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let byteCount = 0
  for await (const chunk of body) {
    byteCount += chunk.length
    if (byteCount > maxBytes) throw new TooLargeError(maxBytes)
    chunks.push(chunk)
  }
  return unpackBody(Buffer.concat(chunks), contentEncoding, maxBytes)
}

/** Undoes the packings that `contentEncoding` names; throws as `readBody` does. */
export async function unpackBody(
  packed: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim().replace(/^x-/, ''))
    .filter((coding) => coding !== '')
  if (codings.length > MAX_CODINGS) throw new UnpackError('the answer is packed over and over')
  let bytes = packed
  for (const coding of codings.reverse()) {
    if (bytes.length === 0) return bytes
    const unpackOnce = UNPACK[coding]
    if (unpackOnce === undefined)
      throw new UnpackError(
        `the answer is packed as ${coding.slice(0, 20)}, which was not asked for`,
      )
    bytes = await unpackOnce(bytes, maxBytes).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === 'ERR_BUFFER_TOO_LARGE'
        ? new TooLargeError(maxBytes)
        : unpackErrorOf(coding, cause)
    })
  }
  return bytes
}

function unpackErrorOf(coding: string, cause: NodeJS.ErrnoException): UnpackError {
  const isCut = cause.code === 'Z_BUF_ERROR'
  const reason = isCut
    ? `the answer was cut off: its ${coding} has no end`
    : `the answer is not the ${coding} that it says it is`
  return new UnpackError(reason, { cause })
}

/** RFC 1950, 2.2. Some servers send raw deflate under the same name. */
function hasZlibHeader(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0
}

function formatBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1e6)} MB` : `${Math.ceil(bytes / 1000)} kB`
}

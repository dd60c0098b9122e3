import { TooLargeError, UnpackError, unpackBody } from '../../net/read-body.ts'
import { parseFields } from './warc-record.ts'

/** A page as a server answered with it, or why it cannot be read; null for what is no page of ours: not HTML, not 200. */
export type ArchivedPage =
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: 'bad'; readonly reason: string }

const MAX_HEAD_BYTES = 262_144

/**
 * The page in an HTTP answer as an archive keeps it, its chunks joined and its packing undone, `maxBytes` at most. Many
 * crawlers undo both and leave the headers that tell of them: what is markup as it stands is taken so.
 */
export async function readHttpAnswer(
  block: Buffer,
  maxBytes: number,
): Promise<ArchivedPage | null> {
  const start = block.subarray(0, MAX_HEAD_BYTES).toString('latin1')
  const blank = /\r?\n\r?\n/.exec(start)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(start)?.[1]
  if (blank === null || status === undefined)
    return { kind: 'bad', reason: 'what it holds is no answer of a web server' }
  if (status !== '200') return null
  const fields = parseFields(start.slice(0, blank.index))
  const contentType = fields.get('content-type') ?? ''
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return null

  const body = block.subarray(blank.index + blank[0].length)
  if (isMarkup(body)) return { kind: 'page', bytes: body, contentType }
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const joined = isChunked ? joinChunks(body) : body
  if (joined === null) return { kind: 'bad', reason: 'its chunks cannot be joined' }
  try {
    const coding = isMarkup(joined) ? '' : (fields.get('content-encoding') ?? '')
    return { kind: 'page', bytes: await unpackBody(joined, coding, maxBytes), contentType }
  } catch (error) {
    if (error instanceof TooLargeError || error instanceof UnpackError)
      return { kind: 'bad', reason: error.message }
    throw error
  }
}

function isMarkup(body: Buffer): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*</.test(body.subarray(0, 256).toString('latin1'))
}

/**
 * The content of a chunked body; null where it is none or is cut off.
 * @source RFC 9112, 7.1
 */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const lineEnd = body.indexOf(10, at)
    if (lineEnd === -1 || lineEnd - at > 1024) return null
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(
      body.toString('latin1', at, lineEnd).trim(),
    )?.[1]
    if (size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(chunks)
    const end = lineEnd + 1 + length
    if (end > body.length) return null
    chunks.push(body.subarray(lineEnd + 1, end))
    at = end
    if (body[at] === 13) at++
    if (body[at] === 10) at++
  }
}

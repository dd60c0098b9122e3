import { gzipSync } from 'node:zlib'

export type ArchivedAnswer = {
  readonly url: string
  readonly status?: string
  readonly headers?: readonly string[]
  readonly body: string | Buffer
  readonly type?: string
}

export function pageOf(words: string): string {
  return `<!doctype html><html><head><title>${words}</title></head><body><p>${words}</p></body></html>`
}

/** A record as a crawler writes it. */
export function recordOf({ url, status = '200 OK', headers, body, type }: ArchivedAnswer): Buffer {
  const fields = headers ?? ['Content-Type: text/html; charset=utf-8']
  const head = `HTTP/1.1 ${status}\r\n${fields.join('\r\n')}\r\n\r\n`
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)])
  return recordWith(
    [
      `WARC-Type: ${type ?? 'response'}`,
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2026-03-04T05:06:07Z',
      'Content-Type: application/http; msgtype=response',
    ],
    block,
  )
}

export function recordWith(fields: readonly string[], block: Buffer): Buffer {
  const head = `WARC/1.0\r\n${fields.join('\r\n')}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

/** Each record in a gzip member of its own, as the standard wants. */
export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}

export const WARCINFO = recordWith(
  ['WARC-Type: warcinfo', 'Content-Type: application/warc-fields'],
  Buffer.from('software: a crawler of ours\r\n'),
)

import { gzipSync } from 'node:zlib'
import { makePages } from './make-pages.ts'

/** An archive of so many pages, each record packed on its own; `megabytes`: unpacked. */
export async function makeWarc(count: number): Promise<{ packed: Buffer; megabytes: number }> {
  const records = (await makePages(count)).map((html, index) => {
    const block = Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
    )
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bench.example/${index}\r\nWARC-Date: 2031-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
  })
  const megabytes = records.reduce((sum, record) => sum + record.length, 0) / 1e6
  return { packed: Buffer.concat(records.map((record) => gzipSync(record))), megabytes }
}

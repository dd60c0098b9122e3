import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWarc, type WarcItem } from './read-warc.ts'
import { packed, pageOf, recordOf, recordWith, WARCINFO } from './warc.fixture.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'writethru-warc-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(bytes: Buffer, from = 0, maxPageBytes = 1_000_000): Promise<WarcItem[]> {
  const path = join(folder, 'archive')
  writeFileSync(path, bytes)
  const items: WarcItem[] = []
  for await (const item of readWarc(path, { from, maxPageBytes })) items.push(item)
  return items
}

/** What each item says: an address with its text, or why it is bad. */
function told(items: readonly WarcItem[]): string[] {
  return items.map((item) =>
    item.kind === 'page' ? `${item.url} ${Buffer.from(item.bytes)}` : item.reason,
  )
}

const NAMES = ['one', 'two', 'three', 'four']
const RECORDS = NAMES.map((name) =>
  recordOf({ url: `https://a.example/${name}`, body: pageOf(name) }),
)
const ALL = NAMES.map((name) => `https://a.example/${name} ${pageOf(name)}`)

describe('readWarc', () => {
  it.each([
    ['plain', Buffer.concat([WARCINFO, ...RECORDS])],
    ['packed record by record', packed([WARCINFO, ...RECORDS])],
    ['packed whole', gzipSync(Buffer.concat([WARCINFO, ...RECORDS]))],
  ])('gives the pages of an archive that is %s', async (_, bytes) => {
    const items = await read(bytes)
    expect(told(items)).toEqual(ALL)
    expect(items[0]).toMatchObject({
      capturedAt: Date.UTC(2026, 2, 4, 5, 6, 7),
      contentType: 'text/html; charset=utf-8',
    })
    expect(items.at(-1)?.nextAt).toBe(bytes.length)
  })

  it.each([
    ['plain', Buffer.concat([WARCINFO, ...RECORDS])],
    ['packed', packed([WARCINFO, ...RECORDS])],
  ])('goes on after any item of a %s archive', async (_, bytes) => {
    for (const [index, { nextAt }] of (await read(bytes)).entries())
      expect(told(await read(bytes, nextAt))).toEqual(ALL.slice(index + 1))
  })

  it('passes over what is no page: other answers, other kinds, other records', async () => {
    const url = 'https://a.example/x'
    const body = pageOf('x')
    const others = [
      recordOf({ url, body, status: '404 Not Found' }),
      recordOf({ url, body, status: '301 Moved' }),
      recordOf({ url, body: 'GIF89a', headers: ['Content-Type: image/gif'] }),
      recordOf({ url, body, type: 'request' }),
      recordOf({ url, body, type: 'revisit' }),
      recordOf({ url: 'dns:a.example', body }),
    ]
    expect(told(await read(packed([...others, ...RECORDS])))).toEqual(ALL)
  })

  const html = pageOf('packed')
  const chunked = `5\r\n${html.slice(0, 5)}\r\n${(html.length - 5).toString(16)};x=1\r\n${html.slice(5)}\r\n0\r\n\r\n`
  it.each<[what: string, body: string | Buffer, headers: string[]]>([
    ['chunks', chunked, ['Transfer-Encoding: chunked']],
    ['gzip', gzipSync(html), ['Content-Encoding: gzip']],
    ['brotli', brotliCompressSync(html), ['content-encoding: br']],
    [
      'gzip in chunks',
      Buffer.concat([
        Buffer.from(`${gzipSync(html).length.toString(16)}\r\n`),
        gzipSync(html),
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
      ['Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
    ],
    ['headers of a packing that its crawler undid', html, ['Content-Encoding: gzip']],
    ['headers of chunks that its crawler joined', html, ['Transfer-Encoding: chunked']],
  ])('undoes %s', async (_, body, more) => {
    const headers = ['Content-Type: text/html', ...more]
    const items = await read(packed([recordOf({ url: 'https://a.example/p', body, headers })]))
    expect(told(items)).toEqual([`https://a.example/p ${html}`])
  })

  it.each<[what: string, body: string | Buffer, headers: string[], reason: RegExp]>([
    ['a bomb', gzipSync('a'.repeat(9e6)), ['Content-Encoding: gzip'], /larger than 1 MB/],
    ['a broken packing', 'no gzip', ['Content-Encoding: gzip'], /not the gzip that it says/],
    ['cut chunks', 'ff\r\nabc', ['Transfer-Encoding: chunked'], /chunks cannot be joined/],
    ['more than a page', 'x'.repeat(2e6), [], /2 MB is more than an article can hold/],
  ])('sets %s aside and goes on', async (_, body, more, reason) => {
    const headers = ['Content-Type: text/html', ...more]
    const bad = recordOf({ url: 'https://a.example/bad', body, headers })
    const [first, ...rest] = await read(packed([bad, ...RECORDS]))
    expect(first).toMatchObject({ kind: 'bad', url: 'https://a.example/bad' })
    expect(first?.kind === 'bad' ? first.reason : '').toMatch(reason)
    expect(told(rest)).toEqual(ALL)
  })

  it('goes on at the next whole record after damage', async () => {
    const [one, two, three, four] = RECORDS.map((record) => gzipSync(record))
    if (!one || !two || !three || !four) throw new Error('four records are wanted')
    two.fill(0xaa, 40, 60)
    three.writeUInt32LE(1, three.length - 8)
    const items = await read(Buffer.concat([one, two, three, Buffer.from('rubbish'), four]))
    const [first, bad1, ...more] = told(items)
    expect([first, more.at(-1)]).toEqual([ALL[0], ALL[3]])
    expect(bad1).toMatch(/cannot be unpacked|checksum/)
    expect(more.slice(0, -1)).toEqual([expect.stringMatching(/checksum/)])

    const plain = [RECORDS[0], Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), RECORDS[3]]
    expect(told(await read(Buffer.concat(plain.map((part) => part ?? Buffer.alloc(0)))))).toEqual([
      ALL[0],
      'a record does not say its length',
      ALL[3],
    ])
  })

  it.each([
    ['plain', Buffer.concat(RECORDS)],
    ['packed', packed(RECORDS)],
  ])('says that a %s archive is cut off, and gives what is whole', async (_, bytes) => {
    expect(told(await read(bytes.subarray(0, bytes.length - 60)))).toEqual([
      ...ALL.slice(0, 3),
      'the archive is cut off in a record',
    ])
  })

  it('ends on a file that is no archive, of whatever bytes', async () => {
    expect(told(await read(Buffer.from('not an archive\n')))).toEqual(['no record begins here'])
    expect(told(await read(Buffer.alloc(20_000, Buffer.from([0x1f, 0x8b, 8, 0]))))).toEqual([
      'a record cannot be unpacked',
    ])
    expect(await read(Buffer.alloc(0))).toEqual([])
  })

  it('does not hold a block that nobody wants', async () => {
    const large = recordWith(
      ['WARC-Type: resource', 'Content-Type: video/mp4'],
      Buffer.alloc(30_000_000),
    )
    expect(told(await read(packed([large, ...RECORDS])))).toEqual(ALL)
  })
})

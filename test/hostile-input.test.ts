import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { resolveAddress } from '../src/addresses/resolve-address.ts'
import { NOTHING_KNOWN } from '../src/domain/article.ts'
import type { Entry } from '../src/domain/feed.ts'
import { parseMoment } from '../src/domain/moment.ts'
import { extract } from '../src/extract/extract.ts'
import { decodeBytes } from '../src/markup/decode-bytes.ts'
import { createAddressGuard } from '../src/net/address-guard.ts'
import { createFetcher } from '../src/net/fetcher.ts'
import { escapeXml } from '../src/syndication/escape-xml.ts'
import { type Listing, readListing } from '../src/syndication/read-listing.ts'
import { sanePublished } from '../src/syndication/sane-published.ts'

/**
 * Every hostile input at hand that a server may give us, read in place: what each class of it does is told in
 * docs/hostile-input.md. Nothing of it may stop the program, be fetched, be expanded, or come out as anything but text.
 */
const FOLDER = '../shared/data/security'
const isAbsent = !existsSync(FOLDER)
if (isAbsent) console.warn(`skipped: the hostile inputs are not at ${FOLDER}`)

/** Far more than any of these takes on a busy machine; what is quadratic takes hours. */
const MAX_MS = 20_000

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(join(FOLDER, file))
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

const jsonOf = (file: string) => JSON.parse(Buffer.from(bytesOf(file)).toString())
const linesOf = <Line>(file: string): Line[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const filesIn = (folder: string) =>
  isAbsent ? [] : readdirSync(join(FOLDER, folder)).map((file) => `${folder}/${file}`)

function readAsFeed(bytes: Uint8Array | string): Listing {
  const startedAt = performance.now()
  const address = 'https://courier.example/feed'
  const listing = readListing({ bytes: Buffer.from(bytes), address, contentType: null })
  expect(performance.now() - startedAt).toBeLessThan(MAX_MS)
  return listing
}

function entriesOf(listing: Listing): readonly Entry[] {
  return listing.kind === 'feed' ? listing.feed.entries : []
}

function readAsPage(html: string) {
  const startedAt = performance.now()
  const url = 'https://courier.example/dam'
  const found = extract({ kind: 'html', content: html }, { ...NOTHING_KNOWN, url })
  expect(performance.now() - startedAt).toBeLessThan(MAX_MS)
  return found
}

/** Every address that a listing would have us visit or show. */
function addressesIn(listing: Listing): readonly string[] {
  switch (listing.kind) {
    case 'feed':
      return [listing.feed.link, ...listing.feed.entries.map(({ link }) => link)].flatMap(
        (link) => link ?? [],
      )
    case 'list':
      return listing.feeds.map(({ address }) => address)
    case 'other':
      return listing.links
  }
}

const isWebAddress = (address: string) => /^https?:\/\/[^/]/.test(address)

describe.skipIf(isAbsent)('addresses', () => {
  it('no spelling of a forbidden one may be asked', () => {
    const guard = createAddressGuard([])
    const spellings: { url: string }[] = jsonOf('generated/ssrf-spellings.json')
    expect(spellings.length).toBeGreaterThan(380)
    expect(spellings.filter(({ url }) => guard.refusalOf(url) === null)).toEqual([])
  })

  it('links are what a browser makes of them where they lead to the web, and nothing elsewhere', () => {
    type Case = { input: string; base: string | null; href?: string; failure?: boolean }
    const cases = (jsonOf('rust-url/url/tests/urltestdata.json.gz') as (Case | string)[]).filter(
      (each) => typeof each !== 'string',
    )
    expect(cases.length).toBeGreaterThan(500)
    const guard = createAddressGuard([])
    const misread: string[] = []
    for (const { input, base, href, failure } of cases) {
      const address = resolveAddress(input, base === null ? null : URL.parse(base) && base)
      if (address !== null) expect(address).toSatisfy(isWebAddress)
      if (failure === true && address !== null) misread.push(address)
      if (address !== null && href !== undefined && input === input.trim())
        expect(address).toBe(href)
      guard.refusalOf(input)
    }
    // Names that are no names, which the platform's own parser lets pass: no look-up finds them.
    expect(misread.filter((address) => !/^https?:\/\/[^/]*xn--/.test(address))).toEqual([])
  })

  it('no data: address and no coded name is asked as one of the web', () => {
    const guard = createAddressGuard([])
    const addresses = (jsonOf('rust-url/data-url/tests/data-urls.json') as unknown[]).flatMap(
      (each) => (Array.isArray(each) && typeof each[0] === 'string' ? [each[0]] : []),
    )
    expect(addresses.length).toBeGreaterThan(50)
    for (const address of addresses) {
      expect(resolveAddress(address, null)).toBeNull()
      expect(guard.refusalOf(address)).not.toBeNull()
    }
  })
})

describe.skipIf(isAbsent)('compressed bodies', () => {
  const MAX_BYTES = 4_000_000
  it.each(filesIn('generated/bomb'))('%s stays within its bounds', async (file) => {
    const packed = readFileSync(join(FOLDER, file))
    const coding =
      /\.(br|deflate)$/.exec(file)?.[1] ?? (file.endsWith('.gz.gz') ? 'gzip, gzip' : 'gzip')
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(packed),
    )
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const fetcher = createFetcher({ allowAddresses: [host], userAgent: 'Test' })
    onTestFinished(async () => {
      await fetcher.close()
      server.closeAllConnections()
      server.close()
    })
    const before = process.memoryUsage().rss
    const request = { url: `http://${host}/`, maxBytes: MAX_BYTES, deadlineMs: MAX_MS }
    const outcome = await fetcher.fetch(request)
    if (outcome.kind === 'ok') expect(outcome.bytes.length).toBeLessThan(MAX_BYTES)
    else
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/^.{10,200}$/),
      })
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})

describe.skipIf(isAbsent)('charsets', () => {
  type Combination = { file: string; http: string | null; decl: string | null }

  function declare(bytes: Uint8Array, file: string, decl: string | null): Uint8Array {
    if (decl === null) return bytes
    const order = /utf16(le|be)/.exec(file)?.[1]
    const inCode = (text: string): Buffer => {
      if (order === undefined) return Buffer.from(text)
      const code = Buffer.from(text, 'utf16le')
      return order === 'be' ? code.swap16() : code
    }
    const at = Buffer.from(bytes).indexOf(inCode('?>'))
    const parts = [bytes.slice(0, at), inCode(` encoding="${decl}"`), bytes.slice(at)]
    return Buffer.concat(parts)
  }

  it('are told by the bytes, whatever header and declaration say', () => {
    const combinations: Combination[] = jsonOf('generated/enc/matrix.json')
    expect(combinations).toHaveLength(360)
    const misread: Combination[] = []
    for (const combination of combinations) {
      const { file, http, decl } = combination
      const bytes = declare(bytesOf(`generated/enc/${file}`), file, decl)
      const contentType = http === null ? null : `application/xml; charset=${http}`
      const { text } = decodeBytes(bytes, { contentType, kind: 'xml' })
      const isUnicode = /^utf(?:8|16)/.test(file)
      if (isUnicode && !text.includes('Prix: 5 € – «naïve» Žižek')) misread.push(combination)
      if (file.startsWith('utf7')) expect(text).not.toContain('€')
      expect(readAsFeed(bytes)).toBeTypeOf('object')
    }
    expect(misread).toEqual([])
  })

  it('no type of media breaks the reading', () => {
    const types = [
      ...jsonOf('rust-url/data-url/tests/mime-types.json'),
      ...jsonOf('rust-url/data-url/tests/generated-mime-types.json'),
    ].flatMap((each) => (typeof each === 'string' ? [] : [String(each.input)]))
    expect(types.length).toBeGreaterThan(900)
    const text = 'Prix : 5 € – «naïve» Žižek. '.repeat(4)
    const bytes = Buffer.from(text)
    for (const contentType of types)
      expect(decodeBytes(bytes, { contentType, kind: 'html' }).text).toBe(text)
  })
})

describe.skipIf(isAbsent)('feeds', () => {
  const files = [...filesIn('generated/xml'), ...filesIn('defusedxml/xmltestdata')]

  it.each(files)('%s expands nothing and stays small', (file) => {
    const bytes = bytesOf(file)
    const listing = readAsFeed(bytes)
    const told = JSON.stringify(listing)
    expect(told.length).toBeLessThan(bytes.length * 2 + 1000)
    expect(told).not.toMatch(/root:|lollol|AAAAAAAA/)
    expect(addressesIn(listing).filter((address) => !isWebAddress(address))).toEqual([])
  })

  it.each(filesIn('generated/feed'))('%s gives entries that can be kept', (file) => {
    const listing = readAsFeed(bytesOf(file))
    const entries = entriesOf(listing)
    expect(entries.length).toBeLessThanOrEqual(20_000)
    expect(addressesIn(listing).filter((address) => !isWebAddress(address))).toEqual([])
    const now = Date.UTC(2025, 5, 3)
    for (const { title, published, updated } of entries) {
      expect((title ?? '').length).toBeLessThanOrEqual(20_000)
      for (const moment of [published, updated]) {
        if (moment !== null) expect(parseMoment(moment)).not.toBeNull()
        const sane = sanePublished(moment, now)
        if (sane !== null) expect(parseMoment(sane) ?? 0).toBeLessThan(now + 3 * 86_400_000)
      }
    }
  })

  it.each(filesIn('generated/misc').filter((file) => /opml|json/.test(file)))(
    '%s is told from a feed',
    (file) => {
      const listing = readAsFeed(bytesOf(file))
      expect(listing.kind === 'feed' ? listing.feed.entries : []).toEqual([])
      expect(addressesIn(listing).filter((address) => !isWebAddress(address))).toEqual([])
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    },
  )

  it('every broken JSON is told from a feed', () => {
    const cases = [
      ...filesIn('jsontestsuite/test_parsing'),
      ...filesIn('jsontestsuite/test_transform'),
    ]
    expect(cases.length).toBeGreaterThan(330)
    for (const file of cases) expect(readAsFeed(bytesOf(file)).kind).not.toBe('feed')
  })
})

type Payload = { readonly payload: string }

/** Scripts as they are written to get past a filter; each is read as what an outlet might have let through. */
const payloads = isAbsent
  ? []
  : [
      ...linesOf<Payload>('xss-vectors.jsonl').map(({ payload }) => payload),
      ...linesOf<Payload>('dompurify/expect.jsonl').map(({ payload }) => payload),
      ...readFileSync(`${FOLDER}/h5sc/rss/rss.txt`, 'utf8').split('\n'),
      ...(jsonOf('blns/blns.json') as string[]),
    ]

describe.skipIf(isAbsent)('scripts and naughty strings', { timeout: 120_000 }, () => {
  it('are there', () => expect(payloads.length).toBeGreaterThan(3500))

  it('in a feed give text, and links to the web alone', () => {
    const items = payloads.map(
      (payload, index) =>
        `<item><guid>${index}</guid><title>${escapeXml(payload)}</title><link>${escapeXml(payload)}</link><description><![CDATA[${payload.replaceAll(']]>', '')}]]></description></item>`,
    )
    const listing = readAsFeed(`<rss><channel>${items.join('')}</channel></rss>`)
    expect(entriesOf(listing)).toHaveLength(payloads.length)
    expect(addressesIn(listing).filter((address) => !isWebAddress(address))).toEqual([])
  })

  it('in a page leave its article standing, its addresses of the web, its spans in its text', () => {
    const words =
      'The dam of Eastmere held through the night, its engineers said on Monday morning.'
    for (const payload of payloads) {
      const found = readAsPage(
        `<html><head><title>Dam holds</title></head><body><article><h1>Dam holds</h1><p>${words}</p><p>${words}</p>${payload}</article></body></html>`,
      )
      if ('kind' in found) throw new Error(`${payload}: ${found.reason}`)
      const { article, text } = found
      expect(text).toContain(words)
      const [start, end] = article.body
      expect(start >= 0 && end <= text.length).toBe(true)
      const addresses = article.related.flatMap(({ url }) => url ?? [])
      expect(addresses.filter((address) => !isWebAddress(address))).toEqual([])
    }
  })
})

describe.skipIf(isAbsent)('pages', { timeout: 120_000 }, () => {
  it.each(filesIn('generated/xml').filter((file) => file.includes('.html')))(
    '%s is read in time',
    (file) => {
      const html = Buffer.from(bytesOf(file)).toString()
      const found = readAsPage(html)
      if (!('kind' in found)) expect(found.text.length).toBeLessThanOrEqual(html.length)
    },
  )

  it('no text makes a rule slow', () => {
    for (const text of jsonOf('generated/misc/redos-inputs.json.gz') as string[]) {
      const startedAt = performance.now()
      extract({ kind: 'text', content: text }, NOTHING_KNOWN)
      readAsPage(`<article><p>${text}</p></article>`)
      readAsFeed(
        `<rss><channel><item><title>${text}</title><pubDate>${text}</pubDate></item></channel></rss>`,
      )
      expect(performance.now() - startedAt).toBeLessThan(MAX_MS)
    }
  })
})

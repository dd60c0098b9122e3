import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { FetchOutcome, FetchRequest } from './fetch-outcome.ts'
import { createFetcher, type Fetcher } from './fetcher.ts'

const NOW = Date.UTC(2024, 4, 3, 12)

let server: Server
let origin: string
let fetcher: Fetcher
let answer: RequestListener
let asked: IncomingMessage[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  asked = []
  fetcher = createFetcher({
    allowAddresses: [`127.0.0.1:${port}`],
    userAgent: 'Test/1 (+https://reader.example)',
    now: () => NOW,
  })
})

afterEach(() => {
  asked = []
})

afterAll(async () => {
  await fetcher.close()
  server.closeAllConnections()
  server.close()
})

function get(path: string, request: Partial<FetchRequest> = {}): Promise<FetchOutcome> {
  return fetcher.fetch({ url: origin + path, maxBytes: 1_000_000, deadlineMs: 5000, ...request })
}

function textOf(outcome: FetchOutcome): string {
  return outcome.kind === 'ok' ? Buffer.from(outcome.bytes).toString() : JSON.stringify(outcome)
}

function reasonOf(outcome: FetchOutcome): string {
  return 'reason' in outcome ? outcome.reason : outcome.kind
}

describe('what is asked', () => {
  it('passes conditional headers exactly, and no cookie nor referer', async () => {
    answer = (_, response) => response.writeHead(304, { 'cache-control': 'max-age=60' }).end()
    const headers = { 'if-none-match': 'W/"a b"', 'if-modified-since': 'yesterday' }
    expect(await get('/', { headers })).toEqual({
      kind: 'unchanged',
      headers: expect.objectContaining({ 'cache-control': 'max-age=60' }),
      permanentUrl: null,
    })
    expect(asked[0]?.headers).toMatchObject({
      ...headers,
      'user-agent': 'Test/1 (+https://reader.example)',
    })
    expect(asked[0]?.headers).not.toHaveProperty('cookie')
    expect(asked[0]?.headers).not.toHaveProperty('referer')
  })

  it('forgets cookies on the next hop', async () => {
    answer = (request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location: '/b', 'set-cookie': 'a=1' }).end()
        : response.end('b')
    expect(textOf(await get('/'))).toBe('b')
    expect(asked[1]?.headers).not.toHaveProperty('cookie')
    expect(asked[1]?.headers).not.toHaveProperty('referer')
  })
})

describe('a credential', () => {
  const credential = (to: string) => ({ origin: to, header: 'x-api-key', value: 's3cret' })

  it('goes to its own origin, there through redirects too', async () => {
    answer = (request, response) =>
      request.url === '/a'
        ? response.writeHead(302, { location: '/b' }).end()
        : response.end(String(request.headers['x-api-key']))
    expect(textOf(await get('/a', { credential: credential(origin) }))).toBe('s3cret')
    expect(asked.map(({ headers }) => headers['x-api-key'])).toEqual(['s3cret', 's3cret'])
  })

  it('goes to no other, neither at first nor by a redirect', async () => {
    const port = new URL(origin).port
    const other = `http://localhost:${port}`
    const both = createFetcher({
      allowAddresses: [`127.0.0.1:${port}`, `localhost:${port}`],
      userAgent: 'Test/1',
    })
    answer = (request, response) =>
      request.url === '/a'
        ? response.writeHead(301, { location: `${other}/b` }).end()
        : response.end('end')
    const bounds = { maxBytes: 1000, deadlineMs: 5000 }
    await both.fetch({ url: `${origin}/a`, credential: credential(origin), ...bounds })
    await both.fetch({ url: `${origin}/b`, credential: credential('https://127.0.0.1'), ...bounds })
    await both.close()
    expect(asked.map(({ url, headers }) => [url, headers['x-api-key']])).toEqual([
      ['/a', 's3cret'],
      ['/b', undefined],
      ['/b', undefined],
    ])
  })
})

describe('redirects', () => {
  const redirect = (hops: Record<string, [status: number, location: string]>): void => {
    answer = (request, response) => {
      const hop = hops[request.url ?? '']
      if (hop === undefined) response.end('end')
      else response.writeHead(hop[0], { location: hop[1] }).end()
    }
  }

  it('says where permanent ones lead, up to the first that is not', async () => {
    redirect({ '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'], '/d': [301, '/e'] })
    expect(await get('/a')).toMatchObject({
      kind: 'ok',
      url: `${origin}/e`,
      permanentUrl: `${origin}/c`,
    })
    expect(await get('/c')).toMatchObject({ url: `${origin}/e`, permanentUrl: null })
    expect(await get('/e')).toMatchObject({ url: `${origin}/e`, permanentUrl: null })
  })

  it.each([
    ['to a private address', 'http://169.254.169.254/latest', 'refused', /not a public address/],
    ['to another port', 'http://127.0.0.1:1/', 'refused', /not a public address/],
    ['to a file', 'file:///etc/passwd', 'refused', /only http and https/],
    ['in a circle', '/a', 'failed', /in a circle/],
  ])('%s', async (_, location, kind, reason) => {
    redirect({ '/a': [302, location] })
    const outcome = await get('/a')
    expect(outcome.kind).toBe(kind)
    expect(reasonOf(outcome)).toMatch(reason)
    expect(asked).toHaveLength(1)
  })

  it('without end', async () => {
    answer = (request, response) =>
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end()
    expect(reasonOf(await get('/0', { maxRedirects: 3 }))).toMatch(/more than 3 times/)
    expect(asked).toHaveLength(4)
  })
})

describe('connections to what is not public', () => {
  it.each(['http://127.0.0.1:9/', 'http://localhost/', 'http://2130706433/', 'http://[::1]/'])(
    'are not opened: %s',
    async (url) => {
      expect((await get('', { url })).kind).toBe('refused')
    },
  )

  it('are checked again where a name leads', async () => {
    const { port } = new URL(origin)
    const strict = createFetcher({ allowAddresses: [`10.0.0.1:${port}`], userAgent: 'Test' })
    const outcome = await strict.fetch({
      url: `http://localhost:${port}/`,
      maxBytes: 1000,
      deadlineMs: 5000,
    })
    expect(outcome.kind).toBe('refused')
    expect(reasonOf(outcome)).toMatch(/localhost leads to .*not a public address/)
    expect(asked).toHaveLength(0)
    await strict.close()
  })

  it('are opened to a local name that leads to an allowed address', async () => {
    answer = (_, response) => response.end('here')
    const { port } = new URL(origin)
    expect(textOf(await get('', { url: `http://localhost:${port}/` }))).toBe('here')
  })
})

describe('bodies', () => {
  const body = Buffer.from('<rss>ä</rss>'.repeat(100))
  it.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['identity', body],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
  ])('packed as %s are unpacked', async (coding, packed) => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': coding }).end(packed)
    expect(textOf(await get('/'))).toBe(body.toString())
  })

  it.each([
    ['cut off', 'gzip', gzipSync(body).subarray(0, 40), /cut off: its gzip has no end/],
    ['cut off in br', 'br', brotliCompressSync(body).subarray(0, 20), /cut off: its br has no end/],
    ['of another kind', 'gzip', body, /is not the gzip that it says/],
    ['unknown', 'zpaq', body, /packed as zpaq/],
    ['over and over', 'br, br, br, br', body, /over and over/],
    ['a bomb in gzip', 'gzip', gzipSync(Buffer.alloc(50_000_000)), /larger than 1 MB/],
    ['a bomb in br', 'br', brotliCompressSync(Buffer.alloc(50_000_000)), /larger than 1 MB/],
  ])('%s are told', async (_, coding, packed, reason) => {
    answer = (_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(packed)
    const outcome = await get('/')
    expect(outcome.kind).toBe('failed')
    expect(reasonOf(outcome)).toMatch(reason)
  })

  it('that announce too much are not read', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '200000000' })
      response.write('x')
    }
    expect(reasonOf(await get('/'))).toMatch(/larger than 1 MB/)
  })

  it('that never end are not read to the end', async () => {
    answer = (_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      response.on('drain', pour)
      pour()
    }
    expect(reasonOf(await get('/'))).toMatch(/larger than 1 MB/)
  })

  it('that drip meet the deadline', async () => {
    answer = (_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    }
    expect(reasonOf(await get('/', { deadlineMs: 300 }))).toMatch(/no whole answer within 1 s/)
  })

  it('that do not come meet the deadline', async () => {
    answer = () => {}
    expect(reasonOf(await get('/', { deadlineMs: 200 }))).toMatch(/no whole answer/)
  })

  it('that are empty are bodies', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end()
    expect(await get('/')).toMatchObject({ kind: 'ok', status: 200, bytes: Buffer.alloc(0) })
  })
})

describe('answers that are none', () => {
  it.each([
    [404, {}, { kind: 'failed', status: 404, retryAfterMs: null }],
    [410, {}, { kind: 'gone' }],
    [429, { 'retry-after': '120' }, { kind: 'failed', status: 429, retryAfterMs: 120_000 }],
    [
      503,
      { 'retry-after': 'Fri, 03 May 2024 13:00:00 GMT' },
      { kind: 'failed', status: 503, retryAfterMs: 3_600_000 },
    ],
    [503, { 'retry-after': 'soon' }, { kind: 'failed', status: 503, retryAfterMs: null }],
    [302, {}, { kind: 'failed', status: 302 }],
  ])('%i %j', async (status, headers, outcome) => {
    answer = (_, response) => response.writeHead(status, headers).end('sorry')
    expect(await get('/')).toMatchObject(outcome)
  })
})

describe('servers that do not speak as they should', () => {
  let sockets: Socket[]
  async function answerRaw(
    bytes: string | Buffer,
    request: Partial<FetchRequest> = {},
  ): Promise<string> {
    sockets = []
    const raw = createSocketServer((socket) => {
      sockets.push(socket)
      socket.on('error', () => {})
      socket.once('data', () => socket.end(bytes))
    })
    await new Promise<void>((done) => raw.listen(0, '127.0.0.1', done))
    const { port } = raw.address() as AddressInfo
    const rawFetcher = createFetcher({ allowAddresses: [`127.0.0.1:${port}`], userAgent: 'Test' })
    const url = `${request.url ?? 'http:'}//127.0.0.1:${port}/`
    const outcome = await rawFetcher.fetch({ maxBytes: 1000, deadlineMs: 3000, ...request, url })
    await rawFetcher.close()
    raw.close()
    return `${outcome.kind}: ${reasonOf(outcome).replace(/^[\d.:]+ /, '')}`
  }

  it.each([
    ['nothing', '', /^failed: the connection was cut off/],
    ['no HTTP', 'SSH-2.0-x\r\n\r\n', /^failed: the answer is not HTTP/],
    [
      'less than announced',
      'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nshort',
      /^failed: .*(cut off|not as long)/,
    ],
    [
      'no end of a chunk',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab',
      /^failed: .*cut off/,
    ],
    [
      'headers without end',
      `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}\r\n`,
      /^failed: the headers of the answer are too large/,
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await answerRaw(bytes)).toMatch(reason)
  })

  it('plain HTTP where TLS was asked for', async () => {
    expect(await answerRaw('HTTP/1.1 400 Bad Request\r\n\r\n', { url: 'https:' })).toMatch(
      /^failed: it does not speak TLS as it should/,
    )
  })

  it('nobody there', async () => {
    const gone = createSocketServer()
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done))
    const { port } = gone.address() as AddressInfo
    await new Promise((done) => gone.close(done))
    const lone = createFetcher({ allowAddresses: [`127.0.0.1:${port}`], userAgent: 'Test' })
    const outcome = await lone.fetch({
      url: `http://127.0.0.1:${port}/`,
      maxBytes: 1000,
      deadlineMs: 3000,
    })
    expect(reasonOf(outcome)).toBe(`127.0.0.1:${port}: nothing answers there (connection refused)`)
    await lone.close()
  })
})

it('stands the kept bombs', async () => {
  for (const [file, coding] of [
    ['1GB.br', 'br'],
    ['100MB.gz', 'gzip'],
  ] as const) {
    const bomb = readFileSync(new URL(`./fixtures/${file}`, import.meta.url))
    answer = (_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bomb)
    expect(reasonOf(await get('/'))).toMatch(/larger than 1 MB/)
  }
})

import { writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { runWritethru, temporaryFolder } from './run-writethru.ts'

const NOW = ['--now', '2025-03-06T12:00:00Z']

const GOOD = {
  id: 'good',
  url: 'https://gazette.example/bridge',
  outlet: 'Gazette',
  title: 'Bridge closes for repairs',
  published: '2025-03-05',
  text: 'Bridge closes for repairs\n\nThe bridge will reopen on Friday, Mayor Ada Quill said.',
}

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const onData = () => ['--data', join(folder, 'data'), ...NOW]

/** Imports these lines beside a good one: what was said of it, and what is stored in the end. */
async function importBeside(...lines: readonly (object | string)[]) {
  const file = join(folder, 'archive.jsonl')
  const text = [...lines, GOOD].map((line) =>
    typeof line === 'string' ? line : JSON.stringify(line),
  )
  writeFileSync(file, `${text.join('\n')}\n`)
  const { status, stdout, stderr } = await runWritethru(['import', file, ...onData()])
  return {
    status,
    stdout,
    stderr: stderr.replaceAll(`${file}:`, 'line '),
    stored: await storedIds(),
  }
}

async function storedIds(): Promise<(string | null)[]> {
  const { stdout } = await runWritethru(['stories', '--all', '--json', ...onData()])
  const stories = JSON.parse(stdout) as { articles: { externalId: string | null }[] }[]
  return stories.flatMap(({ articles }) => articles.map(({ externalId }) => externalId)).sort()
}

describe('a line of an archive that cannot be used', () => {
  it.each([
    ['not JSON', '{"id": "bad", "text": ', 'line 1: this line is not JSON'],
    ['not an object', '[1, 2]', 'line 1: this line is not a JSON object'],
    ['without a text', { id: 'bad', title: 'x' }, 'line 1: neither "text" nor "html" is given'],
    ['with a number for a text', { id: 'bad', text: 5 }, 'line 1: "text" is not a string'],
    [
      'with a date that is none',
      { id: 'bad', text: 'Words.', published: 'last Tuesday' },
      'line 1: "published" is "last Tuesday"; give it as 2025-03-14 or 2025-03-14T09:30:00Z',
    ],
  ])('%s gets one line, and the others go on', async (_, line, reason) => {
    expect(await importBeside(line)).toEqual({
      status: 1,
      stdout: '1 new article, 0 known, 1 unreadable\n',
      stderr: `${reason}\n`,
      stored: ['good'],
    })
  })

  it('dated 2099 is stored as undated', async () => {
    const { status, stderr, stored } = await importBeside({
      ...GOOD,
      id: 'far',
      url: 'https://a.example/far',
      published: '2099-01-01',
    })
    expect({ status, stderr, stored }).toEqual({
      status: 0,
      stderr: 'line 1: published 2099-01-01 cannot be; taken as undated\n',
      stored: ['far', 'good'],
    })
  })

  it('of one word, or of 300,000, is an article like any other', { timeout: 120_000 }, async () => {
    const long = 'The council met on Monday and the mayor said the bridge was safe. '.repeat(23_000)
    const { status, stderr, stored } = await importBeside(
      { id: 'short', text: 'Fire.' },
      { id: 'long', text: long },
    )
    expect({ status, stderr, stored }).toEqual({
      status: 0,
      stderr: '',
      stored: ['good', 'long', 'short'],
    })
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['an empty text', 'empty.txt', ''],
    ['an empty page', 'empty.html', ''],
    [
      'a page without words',
      'blank.html',
      '<!doctype html><html><body><script>1</script></body></html>',
    ],
  ])('%s gets one line', async (_, name, content) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    const { status, stdout, stderr } = await runWritethru(['read', file, '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ place: file, error: expect.any(String) })
    expect(stderr).toMatch(/^\S+: [^\n]{10,200}\n$/)
  })

  it('a missing file gets one line', async () => {
    const { status, stderr } = await runWritethru(['import', join(folder, 'no.jsonl'), ...onData()])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${join(folder, 'no.jsonl')}: there is no such file or folder\n`,
    })
  })

  it('invalid UTF-8 is read as well as it can be', async () => {
    const file = join(folder, 'latin.txt')
    writeFileSync(
      file,
      Buffer.from('Caf\xe9 owner Ren\xe9 Blanc said the street was flooded.', 'latin1'),
    )
    const { status, stdout } = await runWritethru(['read', file, '--json'])
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as { text: string }).text).toContain('Café owner René Blanc')
  })

  it('wrong words give status 2 and say how', async () => {
    const { status, stderr } = await runWritethru(['brief', '--since', 'yesterday'])
    expect(status).toBe(2)
    expect(stderr).toContain('2025-03-14')
    expect((await runWritethru(['fetch'])).status).toBe(2)
  })
})

describe('a feed that cannot be used', () => {
  const item = '<item><title>Bridge closes</title><link>/page</link><guid>1</guid></item>'
  const feed = `<rss version="2.0"><channel><title>Gazette</title>${item}</channel></rss>`
  const page = `<!doctype html><title>Bridge closes</title><article><h1>Bridge closes</h1><p>${GOOD.text}</p></article>`
  const packed = gzipSync(Buffer.from(feed))

  /** Serves a bad feed beside a good one; what polling both says, and what is stored. */
  async function pollBeside(
    headers: Record<string, string>,
    body: Uint8Array | string | 'endless',
  ): Promise<{ added: string; polled: string; stored: number }> {
    let isGood = true
    const server = createServer((request, response) => {
      if (request.url === '/good') {
        response.end(feed)
      } else if (request.url === '/page') {
        response.end(page)
      } else if (request.url !== '/bad') {
        response.writeHead(404).end()
      } else if (isGood) {
        // The first answer lets it be added; from then on it is bad.
        response.end(feed.replace('>1<', '>2<'))
      } else if (body === 'endless') {
        pour(response.writeHead(200, headers))
      } else {
        response.writeHead(200, headers).end(body)
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const where = [...onData(), '--allow-address', host]
    const add = await runWritethru(['add', `http://${host}/bad`, `http://${host}/good`, ...where])
    isGood = false
    const poll = await runWritethru(['poll', ...where])
    return {
      added: add.stderr,
      polled: poll.stderr.replaceAll(`http://${host}`, ''),
      stored: (await storedIds()).length,
    }
  }

  it.each([
    [
      'a page',
      { 'content-type': 'text/html' },
      '<!doctype html><html><p>Not found</p></html>',
      /HTML page/,
    ],
    ['an empty file', {}, '', /empty/],
    [
      'a truncated gzip',
      { 'content-encoding': 'gzip' },
      packed.subarray(0, packed.length / 2),
      /./,
    ],
    ['200 MB and more', {}, 'endless', /MB|large/],
  ] as const)('%s gets one line, and the other feed is read', async (_, headers, body, reason) => {
    const { added, polled, stored } = await pollBeside(headers, body)
    expect(added).toBe('')
    expect(polled).toMatch(/^\/bad: [^\n]{10,250}\n$/)
    expect(polled).toMatch(reason)
    expect(stored).toBe(1)
  })
})

/** Sends spaces for as long as they are taken. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(1_000_000, ' ')
  const more = () => {
    while (!response.destroyed && response.write(chunk)) {}
  }
  response.on('drain', more)
  more()
}

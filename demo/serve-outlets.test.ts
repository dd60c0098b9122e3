import { once } from 'node:events'
import { createServer } from 'node:http'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadStory } from './load-story.ts'
import { type ServedOutlets, type ServedRequest, serveOutlets } from './serve-outlets.ts'
import type { WrittenArticle, WrittenStory } from './written-story.ts'

let story: WrittenStory
let served: ServedOutlets
const requests: ServedRequest[] = []

beforeAll(async () => {
  story = await loadStory(new URL('story', import.meta.url).pathname)
  served = await serveOutlets(story, { onRequest: (request) => requests.push(request) })
})
beforeEach(() => served.setStep(story.steps.length))
afterAll(() => served.close())

test('each outlet has a port of its own, and refuses a step that the story has not', () => {
  expect(new Set(served.outlets.map(({ address }) => address)).size).toBe(3)
  expect(() => served.setStep(5)).toThrow(RangeError)
})

test('before its first step a story has published nothing', async () => {
  served.setStep(0)
  const feeds = await Promise.all(served.outlets.map(({ feedUrl }) => textOf(feedUrl)))
  expect(feeds.join('').match(/<(?:item|entry)>/g)).toBeNull()
  expect((await fetch(urlOf('01-meridian-dam-fails'))).status).toBe(404)
})

test('at each step a page shows its latest revision', async () => {
  const titles = []
  for (const step of [1, 2]) {
    served.setStep(step)
    titles.push(/<h1[^>]*>(.*?)<\/h1>/.exec(await textOf(urlOf('02-npb-quillan-dam-fails')))?.[1])
  }
  expect(titles).toEqual([
    'At least 9 dead, 31 missing after Quillan Dam fails in B.C. Interior',
    '&lsquo;There was no siren&rsquo;: Mayor disputes company&rsquo;s account of B.C. dam failure',
  ])
})

test('a feed lists each page once, with the latest title, latest first', async () => {
  const feed = await textOf(outlet('courier').feedUrl)
  expect([...feed.matchAll(/<title><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title)).toEqual([
    '‘Tell them I’m not dead’: Leif Tamblyn’s seven days',
    'Inquiry at last: Brandt admits province knew of leak',
    'East bank can go home Wednesday; water still not safe',
    '‘I just kept counting heads’: a town moves into a curling rink',
    'Inspectors warned Ashlar about leak in October: report',
    'QUILLAN DAM BURSTS: Nine confirmed dead, entire town evacuated',
  ])
})

test.each([
  ['meridian', 'application/rss+xml; charset=utf-8', /<pubDate>Fri, 14 Mar 2025 22:30:00 GMT</],
  ['npb', 'application/atom+xml', /<updated>2025-03-07T08:15:00-08:00</],
  ['courier', 'application/rss+xml; charset=utf-8', /<pubDate>Sat, 15 Mar 2025 11:20:00 PDT</],
])('the feed of %s gives its dates in its own way', async (id, contentType, date) => {
  const response = await fetch(outlet(id).feedUrl)
  expect(response.headers.get('content-type')).toBe(contentType)
  expect(await response.text()).toMatch(date)
})

test('feeds are well-formed XML at every step', async () => {
  for (const [index] of story.steps.entries()) {
    served.setStep(index + 1)
    for (const { feedUrl } of served.outlets) {
      const xml = await textOf(feedUrl)
      expect(unclosedElements(xml)).toEqual([])
      expect(xml.replace(/<!\[CDATA\[.*?\]\]>/g, '')).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
    }
  }
})

test('a client whose copy is still good is told so, and told otherwise once there is more', async () => {
  served.setStep(1)
  const { feedUrl } = outlet('meridian')
  const first = await fetch(feedUrl)
  const etag = first.headers.get('etag') ?? ''
  const lastModified = first.headers.get('last-modified') ?? ''
  expect(lastModified).toBe('Thu, 06 Mar 2025 17:40:00 GMT')
  const ask = async (headers: Record<string, string>) => (await fetch(feedUrl, { headers })).status
  expect(await ask({ 'if-none-match': `"other", ${etag.replace('W/', '')}` })).toBe(304)
  expect(await ask({ 'if-modified-since': lastModified })).toBe(304)
  expect(await ask({ 'if-none-match': '"other"', 'if-modified-since': lastModified })).toBe(200)
  served.setStep(2)
  expect(await ask({ 'if-none-match': etag })).toBe(200)
  expect(await ask({ 'if-modified-since': lastModified })).toBe(200)
})

test('a page in windows-1252 is so in its bytes, and says it in its Content-Type alone', async () => {
  const response = await fetch(urlOf('03-courier-wire-dam-bursts'))
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(response.headers.get('content-type')).toBe('text/html; charset=windows-1252')
  expect(new TextDecoder('windows-1252').decode(bytes)).toContain(
    '“The siren was triggered at 4:31',
  )
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError)
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/charset/i)
})

test('every text stands whole on its page, and no note does', async () => {
  for (const [index] of story.steps.entries()) {
    served.setStep(index + 1)
    for (const id of story.steps[index]?.publishes ?? []) {
      const article = articleOf(id)
      const response = await fetch(urlOf(id))
      const html = new TextDecoder(article.charset).decode(await response.arrayBuffer())
      const text = decodeEntities(html)
      for (const block of article.blocks) {
        expect(text).toContain(block.kind === 'picture' ? block.caption : firstText(block))
      }
      for (const note of article.notes) expect(text).not.toContain(note)
    }
  }
})

test('a home page names the feed, and robots.txt stands at every outlet', async () => {
  for (const { homeUrl, feedUrl } of served.outlets) {
    const home = await textOf(homeUrl)
    expect(home).toMatch(/<link rel="?alternate"? type="?application\/(?:rss|atom)\+xml/i)
    expect(home).toContain(new URL(feedUrl).pathname)
    expect(await textOf(`${homeUrl}robots.txt`)).toMatch(/^User-agent: \*$/im)
  }
})

test('HEAD has no body, other methods are refused, and each request is told', async () => {
  requests.length = 0
  const url = urlOf('06-npb-minister-records')
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await fetch(url, { method: 'POST' })).status).toBe(405)
  expect(requests.map(({ outlet: id, method, status }) => [id, method, status])).toEqual([
    ['npb', 'HEAD', 200],
    ['npb', 'POST', 405],
  ])
})

test('a port that is taken is an error, and leaves no server behind', async () => {
  const [free, taken] = [await listenAnywhere(), await listenAnywhere()]
  await free.close()
  const ports = { meridian: free.port, courier: taken.port }
  await expect(serveOutlets(story, { ports })).rejects.toThrow('EADDRINUSE')
  await expect(fetch(`http://127.0.0.1:${free.port}/`)).rejects.toThrow('fetch failed')
  await taken.close()
})

async function listenAnywhere() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    await once(server, 'close')
  }
  return { port: Number(Object(server.address()).port), close }
}

function outlet(id: string) {
  const found = served.outlets.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no outlet ${id}`)
  return found
}

function articleOf(id: string): WrittenArticle {
  const found = story.articles.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}

function urlOf(id: string): string {
  const article = articleOf(id)
  return `http://${outlet(article.outlet).address}${article.path}`
}

/** Names of elements that are closed by no tag of their own; those that close themselves do not count. */
function unclosedElements(xml: string): string[] {
  const unclosed: string[] = []
  const onclosetag = (name: string, isImplied: boolean) => {
    if (isImplied) unclosed.push(name)
  }
  new Parser({ onclosetag }, { xmlMode: true }).end(xml.replace(/<[^<>]*\/>/g, ''))
  return unclosed
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text()
}

function firstText(block: WrittenArticle['blocks'][number]): string {
  return block.kind === 'picture' ? block.caption : 'text' in block ? block.text : block.title
}

const ENTITIES = new Map([
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['Eacute', 'É'],
  ['#233', 'é'],
  ['quot', '"'],
  ['amp', '&'],
])

function decodeEntities(html: string): string {
  return html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
}

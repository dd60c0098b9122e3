import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Feed } from '../domain/feed.ts'
import { parseFeed } from './parse-feed.ts'
import { readFeed } from './read-feed.ts'

const ADDRESS = 'https://feeds.courier.example/news.xml'

function parse(text: string, address: string | null = ADDRESS): Feed {
  const feed = parseFeed(text, { address, contentType: null })
  if ('kind' in feed) throw new Error(feed.reason)
  return feed
}

function onlyEntry(text: string, address: string | null = ADDRESS): Entry {
  const [entry, ...others] = parse(text, address).entries
  if (entry === undefined || others.length > 0) throw new Error('not one entry')
  return entry
}

function reasonOf(text: string, contentType: string | null = null): string {
  const feed = parseFeed(text, { address: ADDRESS, contentType })
  return 'kind' in feed ? feed.reason : 'a feed'
}

const rss = (item: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}<item>${item}</item></channel></rss>`
const atom = (entry: string, feed = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry>${entry}</entry></feed>`

const ENTRY: Entry = {
  id: 'urn:7',
  title: 'Dam holds after storm',
  link: 'https://courier.example/dam',
  published: '2024-05-03T10:00:00+02:00',
  updated: null,
  authors: ['Ada Lindqvist'],
  summary: 'Engineers say the wall is sound.',
}

describe('every kind of feed gives the same entry', () => {
  it.each([
    [
      'RSS 2.0',
      rss(
        `<guid isPermaLink="false">urn:7</guid><title>Dam holds after storm</title>
         <link>https://courier.example/dam</link><pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate>
         <author>desk@courier.example (Ada Lindqvist)</author>
         <description><![CDATA[<p>Engineers say the wall is <b>sound</b>.</p>]]></description>`,
      ),
    ],
    [
      'RDF',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
         xmlns:d="http://purl.org/dc/elements/1.1/"><channel/><item r:about="urn:7">
         <title>Dam holds after storm</title><link>https://courier.example/dam</link>
         <d:date>2024-05-03T10:00:00+02:00</d:date><d:creator>Ada Lindqvist</d:creator>
         <description>Engineers say the wall is sound.</description></item></r:RDF>`,
    ],
    [
      'Atom 1.0',
      atom(
        `<id>urn:7</id><title type="html">Dam holds &lt;i&gt;after&lt;/i&gt; storm</title>
         <link rel="self" href="https://courier.example/dam.atom"/><link href="/dam" xml:base="https://courier.example/"/>
         <published>2024-05-03T10:00:00+02:00</published><author><name>Ada Lindqvist</name></author>
         <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Engineers say the <em>wall</em> is sound.</div></summary>`,
      ),
    ],
    [
      'Atom 0.3 under a prefix',
      `<a:feed xmlns:a="http://purl.org/atom/ns#"><a:author><a:name>Ada Lindqvist</a:name></a:author><a:entry>
         <a:id>urn:7</a:id><a:title mode="escaped">Dam holds after storm</a:title>
         <a:link rel="alternate" href="https://courier.example/dam"/><a:issued>2024-05-03T10:00:00+02:00</a:issued>
         <a:summary>Engineers say the wall is sound.</a:summary></a:entry></a:feed>`,
    ],
    [
      'JSON Feed after a byte order mark',
      `\ufeff${JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://courier.example/',
        authors: [{ name: 'Ada Lindqvist' }],
        items: [
          {
            id: 'urn:7',
            url: '/dam',
            title: 'Dam holds after storm',
            date_published: '2024-05-03T10:00:00+02:00',
            content_html: '<p>Engineers say the wall is sound.</p>',
          },
        ],
      })}`,
    ],
  ])('%s', (_, text) => {
    expect(onlyEntry(text)).toEqual(ENTRY)
  })
})

describe('titles are what a reader sees', () => {
  it.each([
    ['AT&amp;T &amp;amp; Caf&eacute; &#8220;x&#8221;', 'AT&T & Café “x”'],
    ['<![CDATA[Profit &amp; <b>loss</b>]]>', 'Profit & loss'],
    ['  Two\n  lines ', 'Two lines'],
    ['Tom & Jerry', 'Tom & Jerry'],
    ['1 &lt; 2', '1 < 2'],
    ['a&lt;br&gt;b&lt;script&gt;c&lt;/script&gt;', 'a b'],
    ['safe \u202egnp.exe\u202c \u200bx', 'safe gnp.exe x'],
    ['don\u0092t', 'don’t'],
    ['a\u0000b', 'a b'],
    ['&lt;&gt;', '<>'],
    ['', null],
  ])('%s', (written, title) => {
    expect(onlyEntry(rss(`<title>${written}</title>`)).title).toBe(title)
  })

  it('takes plain text of Atom by its word', () => {
    expect(onlyEntry(atom('<title>The &lt;i&gt; element</title>')).title).toBe('The <i> element')
  })

  it('clips what is no title', () => {
    const { title } = onlyEntry(rss(`<title>${'x'.repeat(2_000_000)}</title>`))
    expect(title).toHaveLength(20_000)
  })
})

describe('links are absolute addresses or nothing', () => {
  const channel = '<link>https://courier.example/</link>'
  it.each([
    ['<link>/dam?a=1&copy=2</link>', 'https://courier.example/dam?a=1&copy=2'],
    ['<link>/dam?a=1&amp;b=2</link>', 'https://courier.example/dam?a=1&b=2'],
    ['<link><![CDATA[ https://courier.example/dam ]]></link>', 'https://courier.example/dam'],
    ['<link/><guid>https://courier.example/7</guid>', 'https://courier.example/7'],
    ['<guid>7</guid>', null],
    ['<guid isPermaLink="false">https://courier.example/7</guid>', null],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>java\nscript:alert(1)</link>', null],
    [
      '<link>https://proxy.example/7</link><feedburner:origLink>https://courier.example/7</feedburner:origLink>',
      'https://courier.example/7',
    ],
    ['<atom:link rel="replies" href="/c"/><atom:link href="/7"/>', 'https://courier.example/7'],
  ])('%s', (item, link) => {
    expect(onlyEntry(rss(item, channel)).link).toBe(link)
  })

  it('counts from xml:base, then the site, then the feed', () => {
    expect(onlyEntry(rss('<link>7</link>', '')).link).toBe('https://feeds.courier.example/7')
    expect(onlyEntry(rss('<link>7</link>'), null).link).toBeNull()
    const based = rss('<link>7</link>', '<link>https://courier.example/</link>')
    expect(onlyEntry(based).link).toBe('https://courier.example/7')
    const inBase = based.replace('<channel>', '<channel xml:base="https://press.example/in/">')
    expect(onlyEntry(inBase).link).toBe('https://press.example/in/7')
    const nested = atom('<link href="7"/>').replace('<entry>', '<entry xml:base="/in/">')
    expect(onlyEntry(nested).link).toBe('https://feeds.courier.example/in/7')
  })
})

it('reads how long a feed asks to be left alone', () => {
  expect(parse(rss('', '<ttl>90</ttl>')).pollAfterMs).toBe(90 * 60_000)
  const twiceADay =
    '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>'
  expect(parse(rss('', twiceADay)).pollAfterMs).toBe(12 * 3_600_000)
  expect(parse(rss('', '<ttl>soon</ttl>')).pollAfterMs).toBeNull()
  const skips =
    '<skipHours><hour>0</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day></skipDays>'
  const sunday = Array.from({ length: 24 }, (_, hour) => hour)
  expect(parse(rss('', skips)).quietHours).toEqual([...sunday, 24, 48, 72, 96, 120, 144])
  const all = Array.from({ length: 25 }, (_, hour) => `<hour>${hour}</hour>`).join('')
  expect(parse(rss('', `<skipHours>${all}</skipHours>`)).quietHours).toBeUndefined()
})

describe('broken feeds give what they hold', () => {
  it('leaves out the text that was cut', () => {
    const text = rss(
      '<title>Mayor denies claim</title><description>The mayor never said so</description>',
    )
    const cut = text.slice(0, text.indexOf(' never'))
    expect(onlyEntry(cut)).toMatchObject({ title: 'Mayor denies claim', summary: null })
  })

  it.each([
    ['an end tag missing', rss('<title>One</title><link>https://courier.example/1')],
    ['crossed tags', rss('<title><b>One</title></b><link>https://courier.example/1</link>')],
    [
      'no namespace declared',
      rss('<title>One</title><link>https://courier.example/1</link><x:y>z</x:y>'),
    ],
    [
      'text before it',
      `\n<br/>Notice: x ${rss('<title>One</title><link>https://courier.example/1</link>')}`,
    ],
    [
      'a namespace that is not its own',
      rss('<title>One</title>').replace('<rss', '<rss xmlns="http://www.w3.org/2005/Atom"'),
    ],
    ['capital letters', rss('<TITLE>One</TITLE><Link>https://courier.example/1</Link>')],
  ])('%s', (_, text) => {
    expect(onlyEntry(text)).toMatchObject({ title: 'One' })
  })

  it('expands no entity', () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const text = doctype + rss('<title>&a;&x;</title>').replace(/^<\?[^>]*>/, '')
    expect(onlyEntry(text).title).toBe('&a;&x;')
  })

  it('stops where elements nest too deeply, keeping what came before', () => {
    const deep = `<item><title>1</title></item><item><description>${'<b>'.repeat(100_000)}`
    const feed = parse(`<rss><channel>${deep}</channel></rss>`)
    expect(feed.entries[0]?.title).toBe('1')
  })
})

describe('what is no feed is told in one line', () => {
  it.each([
    ['', 'the feed is empty'],
    ['\ufeff \n', 'the feed is empty'],
    ['hello', 'this is not a feed: it holds no element of RSS, Atom or RDF'],
    ['<!doctype html><title>404</title>', 'this is an HTML page, not a feed, and it names no feed'],
    [
      '<html><link rel="alternate" type="application/rss+xml" href="/rss">',
      'this is an HTML page, not a feed; its feed may be at https://feeds.courier.example/rss',
    ],
    [
      '<opml/>',
      'this is an OPML list of feeds, not a feed: add it, and each of its feeds is polled',
    ],
    ['<catalogue/>', 'this is no feed: its outermost element is <catalogue>'],
    ['{"version":', 'this is broken JSON, not a feed: it may have been cut off'],
    ['{"a":1}', 'this is JSON, but not a JSON Feed: it has no list of items'],
    [`${'['.repeat(100_000)}`, 'this is broken JSON, not a feed: it may have been cut off'],
  ])('%s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })
})

it('says of a packed file that it is packed', () => {
  const bytes = gzipSync('<rss/>').subarray(0, 12)
  expect(readFeed(bytes, { address: null, contentType: null })).toEqual({
    kind: 'unusable',
    reason: 'this is a gzip archive, not a feed: unpack it first',
  })
})

it('finds the charset of bytes first', () => {
  const bytes = Buffer.from(
    rss('<title>Caf\u00e9</title>').replace('?>', ' encoding="iso-8859-1"?>'),
    'latin1',
  )
  const feed = readFeed(bytes, { address: null, contentType: 'application/rss+xml' })
  expect(feed).toMatchObject({ entries: [{ title: 'Café' }] })
})

it('reads invalid UTF-8 without stopping', () => {
  const bytes = Buffer.concat([
    Buffer.from('<rss><channel><item><title>a'),
    Buffer.of(0xff, 0xc0),
    Buffer.from('b</title></item></channel></rss>'),
  ])
  expect(readFeed(bytes, { address: null, contentType: null })).toHaveProperty('entries.length', 1)
})

it('never throws, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&amp;',
    ],
    ...[
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '<link href="',
      '">',
      '&#x110000;',
      '<',
      '{',
    ],
  )
  const texts = fc
    .array(fc.oneof(piece, fc.string()), { maxLength: 30 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const feed = parseFeed(text, { address: ADDRESS, contentType: null })
      const addresses = 'kind' in feed ? [] : feed.entries.map((entry) => entry.link)
      expect(addresses.every((link) => link === null || /^https?:\/\//.test(link))).toBe(true)
    }),
  )
})

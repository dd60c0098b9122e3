import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../domain/article.ts'
import { sliceSpan } from '../domain/span.ts'
import { extractText } from './extract-text.ts'

const BROADCASTER = `Northport News at Ten

Dam operators tell towns: Leave now

By Mara Lindqvist, Environment correspondent
Published 4:05 PM EST, Thu February 23, 2017
Updated 2 hours ago

Key points
  • The spillway cracked on Wednesday night
  • About 9,000 people were told to leave

NORTHPORT (HBC) — Operators of the Quarry Dam told three towns on Thursday to leave at once, after a crack in the spillway widened overnight.

Share

"We do not know how long it will hold," the chief engineer, Ola Berg, said.

Advertisement

Read more: Who pays for old dams?

An earlier version of this article misstated the height of the dam.

HBC's Tom Dea and Li Wei contributed to this report.

More from Northport
Harbour festival opens
Ferry strike enters second week
`

const WIRE = `LONDON, March 3, 2017 (Reuters) - Oil prices fell 2 percent on Friday after a report that stocks had risen for a ninth week.

Traders said they had expected a smaller rise, and that they now doubted the cuts agreed in November.

(Reporting by Jane Doe in London; Additional reporting by Ken Ode; Editing by Ann Smith)`

describe('extractText', () => {
  test('takes a page of a broadcaster apart', () => {
    const { article, text } = extractText(BROADCASTER, NOTHING_KNOWN)
    expect(text).toBe(
      [
        'Dam operators tell towns: Leave now',
        'The spillway cracked on Wednesday night\nAbout 9,000 people were told to leave',
        'Operators of the Quarry Dam told three towns on Thursday to leave at once, after a crack in the spillway widened overnight.',
        '"We do not know how long it will hold," the chief engineer, Ola Berg, said.',
        'An earlier version of this article misstated the height of the dam.',
      ].join('\n\n'),
    )
    expect(article).toMatchObject({
      title: 'Dam operators tell towns: Leave now',
      outlet: 'HBC',
      published: '2017-02-23T16:05:00-05:00',
      publishedFrom: 'text',
      dateline: { place: 'NORTHPORT', agency: 'HBC' },
      bylines: ['Mara Lindqvist'],
      contributors: ['Tom Dea', 'Li Wei'],
      related: [{ title: 'Who pays for old dams?', url: null }],
    })
    expect(article.corrections.map((span) => sliceSpan(text, span))).toEqual([
      'An earlier version of this article misstated the height of the dam.',
    ])
    expect(article.removed.map(({ rule }) => rule)).toContain('extract/other-articles')
  })

  test('takes a wire report apart', () => {
    const { article, text } = extractText(WIRE, NOTHING_KNOWN)
    expect(article).toMatchObject({
      title: null,
      titleSpan: null,
      dateline: { place: 'LONDON', agency: 'Reuters' },
      published: '2017-03-03',
      publishedFrom: 'text',
      bylines: ['Jane Doe'],
      contributors: ['Ken Ode'],
    })
    expect(text.startsWith('Oil prices fell')).toBe(true)
    expect(text.endsWith('agreed in November.')).toBe(true)
  })

  test('reads a date that stands before the title', () => {
    const { article, text } = extractText(
      'World\nMarch 3, 2017\nDam operators tell towns: Leave now\n\nThe river rose by two metres over night, the town clerk said.',
      NOTHING_KNOWN,
    )
    expect(article).toMatchObject({
      title: 'Dam operators tell towns: Leave now',
      published: '2017-03-03',
    })
    expect(text).not.toMatch(/World|March/)
  })

  test.each([
    [null, 'AP'],
    ['https://www.harbourpost.example/1', 'harbourpost.example'],
    ['https://apnews.example/1', 'AP'],
  ])('with the address %s a wire dateline makes the outlet %s', (url, outlet) => {
    const text = 'NORTHPORT (AP) — The river rose by two metres over night, the town clerk said.'
    expect(extractText(text, { ...NOTHING_KNOWN, url }).article.outlet).toBe(outlet)
  })

  test('gives the entries of a live blog that each begin with their time', () => {
    const entry = (time: string, words: string) =>
      `${time}\n${words} and more are on their way to the port, the police have told us.\n`
    const { article, text } = extractText(
      [
        'Ferry strike: what we know so far\n',
        'This page was opened at eight in the morning and is kept up to date all day long.\n',
        entry('12:40 p.m. ET, June 2, 2031', 'Lorries wait on the coast road'),
        entry('10.05 Uhr', 'Buses wait in the old town'),
        entry('Posted at 08:10', 'Passengers wait in the hall'),
      ].join('\n'),
      NOTHING_KNOWN,
    )
    expect(article.parts.map(({ span, at }) => [sliceSpan(text, span).slice(0, 10), at])).toEqual([
      ['Lorries wa', '2031-06-02T12:40:00-04:00'],
      ['Buses wait', null],
      ['Passengers', null],
    ])
    expect(text).not.toMatch(/12:40|10\.05|08:10/)
    expect(article.removed.filter(({ rule }) => rule === 'extract/part-time')).toHaveLength(3)
  })

  test('leaves times that head no entries', () => {
    const { article } = extractText(
      'Programme of the harbour day\n\nThe harbour day begins in the morning, and the town expects some 4,000 guests.\n\n10:00\nOpening\n\n11:00\nRegatta\n\n14:00\nConcert',
      NOTHING_KNOWN,
    )
    expect(article.parts).toEqual([])
  })

  test.each([
    [
      'cookie notices, newsletters and comments',
      'Bridge reopens after a winter of repairs\n\nBy Mara Lindqvist\n\nWe use cookies to improve your experience.\nAccept all cookies\n\nThe road bridge over the Lind opened again on Tuesday morning, the county said.\n\nSign up for our morning newsletter\n\nThe repairs cost 3.2 million crowns, a third more than had been planned, it said.\n\n3 comments\nLeave a comment',
      { bylines: ['Mara Lindqvist'], whole: true },
    ],
    [
      'a wall, and knows a stub',
      'Bridge reopens after a winter of repairs\n\nThe road bridge over the Lind opened again on Tuesday morning, the county said.\n\nThe repairs cost 3.2 million crowns, a third more than had been planned, it said.\n\nSubscribe to continue reading',
      { whole: false },
    ],
  ])('takes out %s', (_, scraped, known) => {
    const { article, text } = extractText(scraped, NOTHING_KNOWN)
    expect(text).toBe(
      'Bridge reopens after a winter of repairs\n\nThe road bridge over the Lind opened again on Tuesday morning, the county said.\n\nThe repairs cost 3.2 million crowns, a third more than had been planned, it said.',
    )
    expect(article).toMatchObject(known)
  })

  test('joins hard-wrapped lines', () => {
    const wrapped = `A long way to the harbour\n\n${'The road to the harbour was closed after the flood and\nnobody could say for how long it would stay that way, the\nmayor said on Monday in a statement to the local paper.\n\n'.repeat(2)}`
    const { text } = extractText(wrapped, NOTHING_KNOWN)
    expect(text.split('\n\n')).toHaveLength(3)
    expect(text).toContain('flood and nobody could say')
  })

  test('knows the title it is told, and takes it out of the lines', () => {
    const known = {
      ...NOTHING_KNOWN,
      title: 'Floods',
      outlet: 'Harbour Post',
      published: '2020-01-02',
    }
    const { article, text } = extractText(
      'FLOODS\n\nThe river rose by two metres over night, the town said.',
      known,
    )
    expect(text).toBe('Floods\n\nThe river rose by two metres over night, the town said.')
    expect(article).toMatchObject({
      outlet: 'Harbour Post',
      published: '2020-01-02',
      publishedFrom: 'given',
    })
  })

  test.each([
    ['one word', 'Storm', null, 'Storm'],
    ['nothing', '', null, ''],
    [
      'a lone sentence',
      'The long river rose by two metres over night, the town clerk said.',
      null,
      'The long river rose by two metres over night, the town clerk said.',
    ],
    [
      'what hides and reorders',
      'safe \u202Egnp.exe\u202C a\u200Bb \u0007x',
      null,
      'safe gnp.exe ab x',
    ],
  ])('reads %s', (_, input, title, expected) => {
    const { article, text } = extractText(input, NOTHING_KNOWN)
    expect(text).toBe(expected)
    expect(article.title).toBe(title)
  })

  test('takes 300,000 words in stride', () => {
    const words =
      'The river rose by two metres over night, the town said, and the water kept coming. '
    const startedAt = performance.now()
    const { text } = extractText(`${words.repeat(10)}\n`.repeat(2000), NOTHING_KNOWN)
    expect(text.length).toBeGreaterThan(1_600_000)
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })

  test('every span points at what it names, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...BROADCASTER.split('\n'), ...WIRE.split('\n'), '• x'),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { article, text } = extractText(lines.join('\n'), NOTHING_KNOWN)
        const title = article.titleSpan === null ? null : sliceSpan(text, article.titleSpan)
        expect(title).toBe(article.title)
        for (const span of [...article.highlights, ...article.corrections, article.body]) {
          expect(span[0]).toBeLessThanOrEqual(span[1])
          expect(sliceSpan(text, span)).toBe(sliceSpan(text, span).trim())
        }
        expect(text).toBe(text.normalize('NFC'))
      }),
    )
  })
})

const FIRST_ARTICLE = '../shared/fixtures/first-article.txt'

describe.skipIf(!existsSync(FIRST_ARTICLE))('the first article', () => {
  test('comes apart as its gold says', () => {
    const gold = JSON.parse(readFileSync(FIRST_ARTICLE.replace('.txt', '.gold.json'), 'utf8'))
    const { article, text } = extractText(readFileSync(FIRST_ARTICLE, 'utf8'), NOTHING_KNOWN)
    expect(article).toMatchObject({
      title: gold.title,
      dateline: { place: gold.dateline, agency: gold.agency },
      outlet: gold.agency,
      language: 'en',
      contributors: gold.contributors,
      related: [{ title: gold.related[0], url: null }],
    })
    expect(article.highlights.map((span) => sliceSpan(text, span))).toEqual(gold.highlights)
    for (const furniture of gold.furniture) expect(text).not.toContain(furniture)
  })
})

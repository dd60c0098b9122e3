import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExtractedArticle, NOTHING_KNOWN } from '../domain/article.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import { extractPage } from './extract-page.ts'

const read = (name: string, url: string | null = null) =>
  extractPage(readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8'), {
    ...NOTHING_KNOWN,
    url,
  })

const bodyOf = ({ article, text }: ExtractedArticle) => sliceSpan(text, article.body).split('\n\n')
const words = (text: string, spans: readonly Span[]) => spans.map((span) => sliceSpan(text, span))

const ALL_AROUND_TEXT = [
  'Bridge reopens after a winter of repairs',
  'The road bridge over the Lind opened again on Tuesday morning, five months after a barge had struck its middle pier.',
  "“It is stronger than it was,” said Ann Smith, the county's engineer, who walked across it before the first bus.",
  'The repairs cost 3.2 million crowns, a third more than had been planned, the county said.',
  'Correction: An earlier version of this article misstated how long the bridge was closed. It was five months.',
].join('\n\n')

describe('extractPage', () => {
  test('takes a wire report apart', () => {
    const extracted = read('wire', 'https://wire.example/dam')
    expect(extracted.article).toMatchObject({
      title: 'Dam crack forces three towns to flee',
      outlet: 'Continental Wire',
      language: 'en',
      bylines: ['Mara Lindqvist', 'Ola Berg'],
      contributors: ['Tom Dea'],
      published: '2031-05-06T14:05:00+02:00',
      publishedFrom: 'json-ld',
      updated: '2031-05-06T18:40:00+02:00',
      dateline: { place: 'NORTHPORT', agency: 'Continental' },
      whole: true,
    })
    expect(bodyOf(extracted)).toEqual([
      'Three towns below the Quarry Dam were told to leave on Tuesday after engineers found a crack in its spillway.',
      '“We do not know how long it will hold,” said Ann Smith, the chief engineer.',
      'About 9,000 people live in the towns, the county said.',
      'The dam was built in 1931 and was last inspected two years ago, when the operator reported no damage.',
    ])
    expect(extracted.article.related).toEqual([
      { title: 'Who pays for old dams?', url: null },
      {
        title: 'Ferry strike enters its second week',
        url: 'https://wire.example/world/ferry-strike',
      },
    ])
    const rules = extracted.article.removed.map(({ rule }) => rule)
    for (const rule of [
      'extract/caption',
      'extract/related-box',
      'extract/newsletter-box',
      'extract/sign-off-line',
      'extract/dateline-agency',
    ]) {
      expect(rules).toContain(rule)
    }
  })

  test("takes a broadcaster's page apart", () => {
    const extracted = read('broadcaster')
    const { article, text } = extracted
    expect(article).toMatchObject({
      url: 'https://news.hbc.example/2031/05/06/dam',
      title: 'Quarry Dam: Towns emptied as crack widens',
      outlet: 'HBC News',
      bylines: ['Tom Dea', 'HBC'],
      contributors: ['Li Wei', 'Ann Smith'],
      published: '2031-05-06T20:15:00-04:00',
      publishedFrom: 'meta',
      related: [{ title: 'Five dams that worry engineers', url: 'https://news.hbc.example/a' }],
    })
    expect(words(text, article.highlights)).toEqual([
      'The crack grew by two metres on Tuesday, engineers say',
      'Shelters have opened in Easter Bay and Holm',
    ])
    expect(words(text, article.corrections)).toEqual([
      'An earlier version of this story misstated the height of the dam.',
    ])
    expect(bodyOf(extracted)).toHaveLength(5)
    expect(bodyOf(extracted)[0]).toMatch(/^The towns below/)
    expect(text).not.toMatch(/Story highlights|Advertisement|dentists|contributed/)
  })

  test('takes an old page of tables and line breaks apart', () => {
    const extracted = read('local-paper')
    expect(extracted.article).toMatchObject({
      title: 'School roof falls in, none hurt',
      published: '2031-05-06',
      bylines: ['JANE DOE'],
    })
    expect(bodyOf(extracted)).toEqual(
      expect.arrayContaining([
        'The roof of the gymnasium at Holm Primary School fell in on Monday evening, an hour after the last class had left.',
        '“We were lucky,” said the head teacher, Ola Berg. “An hour earlier there would have been forty children in there.”',
        'Holm Primary | 1961',
      ]),
    )
    expect(extracted.text).not.toMatch(/Obituaries|Copyright/)
  })

  test("takes a magazine's page apart, whatever its topics are called", () => {
    const extracted = read('magazine', 'https://hafenblatt.example/stau')
    expect(extracted.article).toMatchObject({
      title: 'Das Ende der Staumauer',
      outlet: 'Hafenblatt',
      language: 'de',
      bylines: ['Anna Berg'],
      published: '2031-05-08T06:00:00+02:00',
      related: [{ title: 'Der Fluss, der zurückkam' }],
    })
    expect(bodyOf(extracted).map((line) => line.slice(0, 12))).toEqual([
      'Hundert Jahr',
      'Wer im Frühl',
      'Der Riss',
      'Im April fan',
      '„Wir haben d',
      'Höhe: 41 Met',
      'Bauzeit: vie',
      'Was danach k',
    ])
  })

  test('gives the parts of a live blog with their times', () => {
    const { article, text } = read('live-blog')
    expect(article.parts.map(({ span, at }) => [sliceSpan(text, span).slice(0, 17), at])).toEqual([
      ['Shelters are full', '2031-05-06T15:10:00+01:00'],
      ['The operator says', '2031-05-06T14:02:00+01:00'],
      ['Three towns have ', null],
    ])
    expect(text).toContain('Engineers are trying')
    expect(text).not.toMatch(/15:10|Share/)
  })

  test.each(['live-blog-by-script', 'live-blog-unnamed'])(
    'makes %s one article, with parts dated by its JSON-LD',
    (name) => {
      const { article, text } = read(name)
      expect(article).toMatchObject({
        title: 'Ferry strike: as it happened',
        bylines: ['Ola Berg'],
        published: '2031-06-02T08:00:00+02:00',
      })
      expect(article.parts.map(({ span, at }) => [sliceSpan(text, span), at])).toEqual([
        [
          'Talks break off at the harbour office\n\nThe union left the harbour office shortly after noon and said that it saw nothing new in the offer.\n\nThe company said that it would wait by the telephone.',
          '2031-06-02T12:40:00+02:00',
        ],
        [expect.stringMatching(/^Two thousand .* evening\.$/), '2031-06-02T10:05:00+02:00'],
        [expect.stringMatching(/^First sailings [\s\S]* at home\.$/), '2031-06-02T08:10:00+02:00'],
      ])
      expect(text).not.toMatch(/<p>|All rights/)
    },
  )

  test('gives a part without a time the one that JSON-LD gives', () => {
    const entry = (words: string) =>
      `<div class="live-post"><p>${words} The operator says that the lake has fallen by a metre.</p></div>`
    const updates = JSON.stringify([
      {
        headline: 'Lake falls',
        articleBody: 'First. The operator says that the lake has fallen by a metre.',
        datePublished: '2031-06-02T12:40:00Z',
      },
      {
        articleBody: 'What no part of this page says, long as it may be.',
        datePublished: '2031-06-02T11:40:00Z',
      },
    ])
    const html = `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":${updates}}</script>${entry('First.')}${entry('Second.')}`
    const { article } = extractPage(html, NOTHING_KNOWN)
    expect(article.parts.map(({ at }) => at)).toEqual(['2031-06-02T12:40:00Z', null])
  })

  test('takes out what stands around an article, each piece with its rule', () => {
    const { article, text } = read('all-around')
    expect(text).toBe(ALL_AROUND_TEXT)
    expect(article).toMatchObject({
      bylines: ['Mara Lindqvist'],
      contributors: ['Ola Berg', 'Tom Dea'],
      whole: true,
    })
    expect(words(text, article.corrections)).toEqual([
      expect.stringMatching(/^Correction: An earlier/),
    ])
    expect(article.removed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['extract/newsletter-box', 'extract/contributor-line']),
    )
  })

  test('knows a stub behind a wall', () => {
    const { article, text } = read('paywall')
    expect(article).toMatchObject({
      whole: false,
      published: '2031-05-09',
      bylines: ['Ann Smith'],
      outlet: 'The Easter Bay Review',
    })
    expect(text).not.toMatch(/Subscribe|subscriber/)
    expect(text).toContain('Two letters')
  })

  test('takes the text from metadata where the page draws it by script', () => {
    const line =
      'The council met again on Monday and put off its vote on the harbour for a third time. '
    const body = JSON.stringify(`${line.repeat(4)}\n${line.repeat(3)}`)
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour vote put off","articleBody":${body}}</script><div id=app>Loading</div>`
    expect(bodyOf(extractPage(html, NOTHING_KNOWN))).toHaveLength(2)
  })

  test('knows what it is told', () => {
    const known = {
      ...NOTHING_KNOWN,
      title: 'Told',
      outlet: 'Told Post',
      published: '2031-01-01',
      publishedFrom: 'feed' as const,
    }
    const html =
      '<title>Other</title><meta name=date content=2030-02-02><p>The council met again on Monday and put off its vote.</p>'
    expect(extractPage(html, known).article).toMatchObject({
      title: 'Told',
      outlet: 'Told Post',
      published: '2031-01-01',
      publishedFrom: 'feed',
    })
  })

  test.each([
    ['one word', '<p>Storm</p>', 'Storm'],
    ['nothing', '', ''],
    [
      'what hides and reorders',
      '<p>safe &#x202E;gnp.exe&#x202C; a&#8203;b and some more words to read here.</p>',
      'safe gnp.exe ab and some more words to read here.',
    ],
    [
      'escaped markup',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; is what the page said.</p>',
      '<script>alert(1)</script> is what the page said.',
    ],
    [
      'hidden text',
      '<div><p style="display:none">Buy now, buy now, buy now, buy now.</p><p>The council met again on Monday and put off its vote on the harbour.</p></div>',
      'The council met again on Monday and put off its vote on the harbour.',
    ],
  ])('reads %s', (_, html, expected) => {
    expect(extractPage(html, NOTHING_KNOWN).text).toBe(expected)
  })

  test.each([
    ['nested elements', '<div class="author byline date">x 3 March 2017 '.repeat(5_000)],
    ['nested inline elements', '<span class=date>2017-02-03 '.repeat(5_000)],
    ['line breaks', 'word<br>'.repeat(50_000)],
    ['related boxes', '<div class=related><a href=/x>some title that is long</a>'.repeat(4_000)],
    [
      'live parts',
      '<div class="live-post"><p>The operator says that the lake has fallen by a metre.</p></div>'.repeat(
        10_000,
      ),
    ],
    ['broken JSON', `<script type="application/ld+json">${'[{"a":'.repeat(200_000)}</script>`],
    [
      '300,000 words',
      `<p>${'The river rose by two metres over night, the town said. '.repeat(10)}</p>`.repeat(
        2_700,
      ),
    ],
  ])('reads much of %s in linear time', (_, html) => {
    const startedAt = performance.now()
    extractPage(html, NOTHING_KNOWN)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })

  test('every span points at what it names, whatever the page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="highlights">',
      '<li>',
      '</div>',
      '<h1>Dam cracks</h1>',
      '<br>',
      '<table><tr><td>',
      'The dam cracked on Monday, and three towns were told to leave at once. ',
      'NORTHPORT (AP) — ',
      'By Jane Doe',
      '<time datetime=2031-05-06>',
      '<article class=live-post>',
      'é\u0301\u202E',
      '<title>Dam cracks | HBC</title>',
      'An earlier version of this article was wrong.',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        (html) => {
          const { article, text } = extractPage(html, NOTHING_KNOWN)
          expect(article.titleSpan === null ? null : sliceSpan(text, article.titleSpan)).toBe(
            article.title,
          )
          for (const span of [
            article.body,
            ...article.highlights,
            ...article.corrections,
            ...article.parts.map((part) => part.span),
          ]) {
            expect(span[1]).toBeLessThanOrEqual(text.length)
            expect(sliceSpan(text, span)).toBe(sliceSpan(text, span).trim())
          }
          expect(text).not.toMatch(/[\u202a-\u202e\u200b]/)
        },
      ),
    )
  })
})

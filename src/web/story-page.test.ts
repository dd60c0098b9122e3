import { describe, expect, test } from 'vitest'
import { receiptOf, SAMPLE_DEVELOPMENTS, SAMPLE_STORY } from '../../test/sample-story.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Development, Receipt } from '../domain/story.ts'
import { sentencePath } from './links.ts'
import { parseMarks } from './seen-form.ts'
import { type StoryView, storyPage } from './story-page.ts'
import { storySectionPage } from './story-section-page.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const marksOf = (developments: readonly Development[]): SeenMark[] =>
  developments.flatMap(({ receipts }) =>
    receipts.map(({ revisionId, span }) => ({ revisionId, span, aspect: 'reported' as const })),
  )

const VIEW: StoryView = {
  story: SAMPLE_STORY,
  visit: SAMPLE_VISIT,
  asOf: null,
  isFollowed: true,
  unseen: { since: '2031-03-11T21:00:00Z', developments: SAMPLE_DEVELOPMENTS, marksOf },
}

const draw = async (view: StoryView) => String(await storyPage(view))

function repeated<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, at) => items[at % items.length]).flatMap((item) =>
    item === undefined ? [] : [item],
  )
}

describe('a story’s page', () => {
  test('has its parts in the order in which a returning reader wants them', async () => {
    const page = await draw(VIEW)
    expect(Array.from(page.matchAll(/<section id="([\w-]+)"/g), ([, id]) => id)).toEqual([
      'new',
      'so-far',
      'threads',
      'measures',
      'statements',
      'figures',
      'timeline',
      'people',
      'articles',
    ])
  })

  test('has one main heading, and each part under its own', async () => {
    const page = await draw(VIEW)
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const [, id] of page.matchAll(/aria-labelledby="([\w-]+)"/g))
      expect(page).toContain(`<h2 id="${id}"`)
  })

  test('leads from a line to its sentence in its article', async () => {
    const receipt = receiptOf('second', '"Somebody knew," Varga said.')
    const page = await draw(VIEW)
    expect(sentencePath(receipt)).toBe(
      `/article/article-second?revision=revision-second#s-${receipt.span[0]}`,
    )
    expect(page).toContain(`href="${sentencePath(receipt)}"`)
    expect(page).toContain('&quot;Somebody knew,&quot; Varga said.</blockquote>')
  })

  test('groups statements by side, then speaker with the role', async () => {
    const page = await draw(VIEW)
    const sides = Array.from(page.matchAll(/class="side-name"[^>]*>([^<]+)/g), ([, side]) => side)
    expect(sides).toEqual(['Sarn county', 'Harrow Hydro', 'water authority', 'No side known'])
    expect(page).toMatch(/Lena Marsh\s*<span class="role">chief executive, Harrow Hydro<\/span>/)
    expect(page).toContain('the county&#39;s rescue service')
  })

  test('tells of the latest report and the latest day first, each in its own order', async () => {
    const page = await draw(VIEW)
    const inOrder = (...words: string[]) => {
      const places = words.map((word) => page.lastIndexOf(word))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places[0]).toBeGreaterThan(0)
    }
    inOrder(
      'If the fund fails, we',
      'Somebody knew,&quot;<',
      'I want to know who, and',
      'the order would',
    )
    inOrder('<h3 class="gutter">Tue 18 Mar', '>today</h3>', '>Tuesday</h3>', '>2027</h3>')
  })

  test('shows what a figure was, and conflicting reports side by side', async () => {
    const [figure] = SAMPLE_STORY.figures
    const [development] = SAMPLE_DEVELOPMENTS
    if (figure === undefined || development === undefined) throw new Error('the sample is empty')
    const course = (page: string) =>
      Array.from(page.matchAll(/<ol class="(course[^"]*)">/g), ([, kind]) => kind)
    expect(course(await draw(VIEW))).toContain('course')
    expect(course(await draw(VIEW))).not.toContain('course contested')
    const [earlier] = figure.history
    const [was] = earlier?.receipts ?? []
    if (was === undefined) throw new Error('the sample has no history')
    const against = (receipt: Receipt): Development => ({
      ...development,
      kind: 'figure',
      verdict: 'conflict',
      receipts: figure.receipts,
      was: { text: receipt.sentence, receipt },
    })
    const contested = { ...SAMPLE_STORY, developments: [against(was)] }
    expect(course(await draw({ ...VIEW, story: contested }))).toContain('course contested')
    const elsewhere = receiptOf('first', 'The reservoir holds 48 million cubic metres of water.')
    const other = { ...SAMPLE_STORY, developments: [against(elsewhere)] }
    expect(course(await draw({ ...VIEW, story: other }))).not.toContain('course contested')
  })

  test('marks exactly what it shows, and no more', async () => {
    const developments = repeated(SAMPLE_DEVELOPMENTS, 30)
    const page = await draw({ ...VIEW, unseen: { since: null, developments, marksOf } })
    const field = /name="marks" value="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(parseMarks(field)).toEqual(marksOf(developments.slice(0, 10)))
    expect(page).toContain('Mark these 10 as seen')
    expect(page).toContain('20 more once these are marked')
  })

  test('says so when nothing is new', async () => {
    const unseen = { since: '2031-03-11T21:00:00Z', developments: [], marksOf }
    const page = await draw({ ...VIEW, unseen })
    expect(page).toContain('Nothing new since Tuesday')
    expect(page).not.toContain('name="marks"')
  })

  test('of an earlier day offers nothing to mark, and the way back', async () => {
    const page = await draw({ ...VIEW, asOf: '2031-03-13T23:59:59+01:00', unseen: null })
    expect(page).toContain('Thursday 13 March 2031')
    expect(page).toContain('<a href="/story/harrow-dam">Back to now</a>')
    expect(page).not.toContain('/seen')
  })

  test('stays small however large the story is, and leads to the rest', async () => {
    const story = {
      ...SAMPLE_STORY,
      statements: repeated(SAMPLE_STORY.statements, 2000),
      threads: repeated(SAMPLE_STORY.threads, 400),
      measures: repeated(SAMPLE_STORY.measures, 400),
      figures: repeated(SAMPLE_STORY.figures, 400),
      timeline: repeated(SAMPLE_STORY.timeline, 400),
      people: repeated(SAMPLE_STORY.people, 400),
      articles: repeated(SAMPLE_STORY.articles, 400),
    }
    const page = await draw({ ...VIEW, story })
    expect(Buffer.byteLength(page)).toBeLessThan(100_000)
    expect(page).toContain('href="/story/harrow-dam/statements"')
    const last = storySectionPage({ ...VIEW, story }, 'statements', 34)
    expect(String(await last)).toContain('page 34 of 34')
    expect(storySectionPage({ ...VIEW, story }, 'statements', 35)).toBeNull()
    expect(storySectionPage({ ...VIEW, story }, 'gossip', 1)).toBeNull()
  })
})

describe('a hostile story', () => {
  const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>\u202E&lt;'
  const hostile: StoryView = {
    ...VIEW,
    story: {
      ...SAMPLE_STORY,
      title: evil,
      people: SAMPLE_STORY.people.map((person) => ({ ...person, name: evil, side: evil })),
      articles: SAMPLE_STORY.articles.map((article) => ({
        ...article,
        outlet: evil,
        url: 'javascript:alert(1)',
      })),
    },
    unseen: {
      since: null,
      developments: SAMPLE_DEVELOPMENTS.map((one) => ({
        ...one,
        text: evil,
        alsoReportedBy: [evil],
        receipts: one.receipts.map((receipt) => ({ ...receipt, sentence: evil, outlet: evil })),
      })),
      marksOf,
    },
  }

  test('has its markup shown, never made', async () => {
    const page = await draw(hostile)
    expect(page).not.toMatch(/<script|<img|javascript:/i)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('&amp;lt;')
  })

  test('keeps what turns the direction of writing within its own element', async () => {
    const page = await draw(hostile)
    for (const [, before] of page.matchAll(/(<[^<>]*>)[^<>]*\u202E/g))
      expect(before).toMatch(/^<bdi>|dir="auto"|<title>|class="unseen"/)
  })

  test('with words without end stays within bounds', async () => {
    const endless = 'W'.repeat(10_000)
    const developments = SAMPLE_DEVELOPMENTS.map((one) => ({ ...one, text: endless }))
    const page = await draw({
      ...hostile,
      story: { ...hostile.story, title: endless },
      unseen: { since: null, developments, marksOf },
    })
    expect(Buffer.byteLength(page)).toBeLessThan(100_000)
  })
})

import { describe, expect, test } from 'vitest'
import { NO_FINDINGS, SAMPLE_ANALYSIS, sampleRevision, spanOf } from '../../test/sample-story.ts'
import type { Analysis } from '../domain/findings.ts'
import type { Revision } from '../domain/revision.ts'
import { type ArticleView, articlePage } from './article-page.ts'
import { PART_LENGTH } from './links.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const REVISION = sampleRevision('second')

function viewOf(revision: Revision, analysis: Analysis | null): ArticleView {
  const shown = { revision, analysis }
  return {
    visit: SAMPLE_VISIT,
    identity: {
      id: revision.articleId,
      externalId: null,
      url: revision.article.url,
      outlet: revision.article.outlet,
      published: revision.article.published,
      orderAt: 0,
    },
    storySlug: 'harrow-dam',
    copyOf: null,
    revisions: [shown],
    shown,
    at: 0,
  }
}

const draw = async (view: ArticleView) => String(await articlePage(view))

/** What a reader reads of a piece of markup. */
function readable(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

describe('an article’s page', () => {
  test('shows every word of the text, once and in order', async () => {
    const page = await draw(viewOf(REVISION, SAMPLE_ANALYSIS))
    const text = page.slice(page.indexOf('<div class="text"'), page.indexOf('</article>'))
    const paragraphs = REVISION.text.split(/\n+/).slice(1)
    const shown = Array.from(text.matchAll(/<p>(.*?)<\/p>/g), ([, inner = '']) => readable(inner))
    expect(shown).toEqual(paragraphs)
    const heading = /<h1[^>]*>(.*)<\/h1>/.exec(page)?.[1] ?? ''
    expect(readable(heading)).toBe(REVISION.article.title)
  })

  test('has an anchor at every sentence, once', async () => {
    const page = await draw(viewOf(REVISION, SAMPLE_ANALYSIS))
    for (const [start] of SAMPLE_ANALYSIS.sentences)
      expect(page.split(`id="s-${start}"`)).toHaveLength(2)
  })

  test('marks every finding and leads to where its story has it', async () => {
    const page = await draw(viewOf(REVISION, SAMPLE_ANALYSIS))
    const href = 'href="/story/harrow-dam#f-revision-second:s3"'
    expect(page).toContain(`<a class="k-statement" ${href}>&quot;Somebody knew,&quot;</a>`)
    for (const kind of ['statement', 'figure', 'measure', 'thread', 'event', 'name', 'time'])
      expect(page).toMatch(new RegExp(`<(?:a|span) class="[^"]*k-${kind}[ "]`))
  })

  test('makes no link of the space between two sentences of a quotation', async () => {
    const text = '"Somebody knew. I want to know who," he said.'
    const [statement] = SAMPLE_ANALYSIS.statements
    if (statement === undefined) throw new Error('the sample has a statement')
    const spaced = {
      ...NO_FINDINGS,
      sentences: [
        [0, 15],
        [16, text.length],
      ] as const,
      statements: [{ ...statement, content: [[0, 36]] as const }],
    }
    const article = { ...REVISION.article, titleSpan: null, body: [0, text.length] as const }
    const page = await draw(viewOf({ ...REVISION, text, article }, spaced))
    const links = Array.from(page.matchAll(/<a class="k-statement"[^>]*>(.*?)<\/a>/g))
    expect(links.map(([, words = '']) => readable(words))).toEqual([
      '"Somebody knew.',
      'I want to know who,"',
    ])
  })

  test('shows marks that lie over each other', async () => {
    const page = await draw(viewOf(REVISION, SAMPLE_ANALYSIS))
    expect(page).toMatch(/class="k-figure k-measure" [^>]*>\$240 million</)
  })

  test('counts what is marked', async () => {
    const page = await draw(viewOf(REVISION, SAMPLE_ANALYSIS))
    expect(page).toMatch(/k-statement">statements<\/span> <span class="count">4</)
    expect(page).toMatch(/k-thread">open thread<\/span> <span class="count">1</)
  })

  test('without a story marks, but leads nowhere', async () => {
    const page = await draw({ ...viewOf(REVISION, SAMPLE_ANALYSIS), storySlug: null })
    expect(page).toContain('<span class="k-statement">&quot;Somebody knew,&quot;</span>')
    expect(page).not.toContain('/story/')
  })

  test('without findings says so', async () => {
    expect(await draw(viewOf(REVISION, null))).toContain('this text has no findings')
    expect(await draw(viewOf(REVISION, NO_FINDINGS))).toContain('Nothing was found in this text')
  })

  test('says what was left out and by which rule', async () => {
    const page = await draw(viewOf(REVISION, SAMPLE_ANALYSIS))
    expect(page).toContain('2 pieces of page furniture left out')
    expect(page).toMatch(/Sign up to the morning letter<\/span>\s*<code>newsletter<\/code>/)
  })

  test('links the outlet only where a browser may go, without a word of where from', async () => {
    expect(await draw(viewOf(REVISION, null))).toContain(
      '<a href="https://news.example/second" rel="noopener noreferrer">',
    )
    const article = { ...REVISION.article, url: 'javascript:alert(1)' }
    const page = await draw(viewOf({ ...REVISION, article }, null))
    expect(page).not.toContain('javascript:')
  })

  test('leads to its other revisions', async () => {
    const view = viewOf(REVISION, SAMPLE_ANALYSIS)
    const earlier = { revision: { ...REVISION, id: 'revision-old' }, analysis: null }
    const page = await draw({ ...view, revisions: [earlier, view.shown] })
    expect(page).toContain('href="/article/article-second?revision=revision-old"')
    expect(page).toContain('Read in 2 versions')
  })

  test('shows highlights and corrections as what they are', async () => {
    const first = sampleRevision('first')
    const correction = spanOf('first', 'The reservoir holds 48 million cubic metres of water.')
    const article = { ...first.article, corrections: [correction] }
    const page = await draw(viewOf({ ...first, article }, NO_FINDINGS))
    expect(page).toContain('<p class="highlight">Two villages told to leave</p>')
    expect(page).toMatch(/<p class="correction">The reservoir holds/)
  })
})

describe('a long text', () => {
  const sentence = 'Rain fell on the valley again & again. '
  const text = Array.from({ length: 900 }, () => sentence.trim()).join('\n\n')
  const article = {
    ...REVISION.article,
    titleSpan: null,
    highlights: [],
    body: [0, text.length] as const,
  }
  const revision = { ...REVISION, text, article }
  const starts = Array.from(text.matchAll(/Rain/g), ({ index }) => index)
  const analysis = {
    ...NO_FINDINGS,
    sentences: starts.map((start) => [start, start + sentence.trim().length] as const),
  }

  test('comes in parts, each within bounds, that together hold every sentence once', async () => {
    const seen: string[] = []
    for (let at = 0; at < text.length; at += PART_LENGTH) {
      const page = await draw({ ...viewOf(revision, analysis), at })
      expect(Buffer.byteLength(page)).toBeLessThan(100_000)
      seen.push(...Array.from(page.matchAll(/id="s-(\d+)"/g), ([, start = '']) => start))
    }
    expect(seen).toEqual(starts.map(String))
  })

  test('shows the part with the sentence that a line leads to', async () => {
    for (const start of starts.filter((_, at) => at % 50 === 0)) {
      const page = await draw({ ...viewOf(revision, analysis), at: start })
      expect(page).toContain(`id="s-${start}"`)
    }
  })

  test('without a single space or line is shown in parts too', async () => {
    const endless = 'W'.repeat(100_000)
    const whole = { ...revision, text: endless }
    const page = await draw(viewOf(whole, NO_FINDINGS))
    expect(Buffer.byteLength(page)).toBeLessThan(100_000)
    expect(page).toMatch(/Part 1 of [67]/)
  })
})

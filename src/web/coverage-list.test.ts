import { describe, expect, test } from 'vitest'
import { SAMPLE_DEVELOPMENTS } from '../../test/sample-story.ts'
import type { Development, StoryArticle } from '../domain/story.ts'
import { coverageList, editsByArticle, groupCopies, outletTally } from './coverage-list.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

function article(id: string, own: Partial<StoryArticle> = {}): StoryArticle {
  return {
    id,
    externalId: null,
    url: `https://${id}.example/a`,
    outlet: `Outlet ${id}`,
    publishedAt: '2031-03-12T09:00:00+01:00',
    occurrence: 'one',
    copyOf: null,
    title: `Title of ${id}`,
    ...own,
  }
}

const READING = { ...SAMPLE_VISIT, articles: new Map() }
const draw = async (articles: readonly StoryArticle[], edits: readonly Development[] = []) =>
  String(await coverageList(groupCopies(articles), editsByArticle(edits), READING))

describe('the coverage of a story', () => {
  test('has copies under what they copy, the latest report first', () => {
    const reports = groupCopies([
      article('wire'),
      article('copy', { copyOf: 'wire' }),
      article('own'),
      article('orphan', { copyOf: 'elsewhere' }),
      article('self', { copyOf: 'self' }),
    ])
    expect(reports.map((one) => [one.article.id, one.copies.map(({ id }) => id)])).toEqual([
      ['self', []],
      ['orphan', []],
      ['own', []],
      ['wire', ['copy']],
    ])
  })

  test('names each article by its headline, and leads there and to the outlet', async () => {
    const page = await draw([article('own', { revisionCount: 3 })])
    expect(page).toContain('<a href="/article/own">Title of own</a>')
    expect(page).toContain('<a href="https://own.example/a" rel="noopener noreferrer">')
    expect(page).toContain('<a href="/article/own/changes">read in 3 versions</a>')
    expect(page).toContain('Wednesday, 09:00')
  })

  test('folds the copies', async () => {
    const page = await draw([article('wire'), article('copy', { copyOf: 'wire' })])
    expect(page).toMatch(/<details[^>]*><summary>1 copy of the same report<\/summary>/)
    expect(page.match(/<h3/g)).toHaveLength(1)
  })

  test('shows what an outlet changed word by word, and what it withdrew struck through', async () => {
    const [development] = SAMPLE_DEVELOPMENTS
    const [receipt] = development?.receipts ?? []
    if (development === undefined || receipt === undefined) throw new Error('the sample is empty')
    const edit = (own: Partial<Development>): Development => ({
      ...development,
      kind: 'revision',
      receipts: [{ ...receipt, articleId: 'own' }],
      ...own,
    })
    const page = await draw(
      [article('own')],
      [
        edit({
          verdict: 'update',
          text: 'Storm kills 15',
          was: { text: 'Storm kills 12', receipt },
        }),
        edit({ kind: 'statement', verdict: 'withdrawn', text: 'It was safe.', was: null }),
        edit({ kind: 'statement', verdict: 'new', text: 'Not an edit.', was: null }),
      ],
    )
    expect(page).toContain('Storm kills<del> 12</del><ins> 15</ins>')
    expect(page).toContain('<del>It was safe.</del>')
    expect(page).not.toContain('Not an edit')
  })

  test('counts the articles of each outlet, the most first', async () => {
    const articles = [article('a'), article('b'), article('c', { outlet: 'Outlet b' })]
    const tally = String(await outletTally(articles, READING))
    expect(tally).toMatch(
      /Outlet b<\/bdi> <span class="count">2<.*Outlet a<\/bdi> <span class="count">1</s,
    )
  })
})

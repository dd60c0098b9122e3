import { describe, expect, test } from 'vitest'
import { sampleRevision } from '../../test/sample-story.ts'
import type { Revision } from '../domain/revision.ts'
import { changesPage } from './changes-page.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const FIRST = sampleRevision('second')
const LATER: Revision = {
  ...FIRST,
  id: 'revision-later',
  recordedAt: FIRST.recordedAt + 3_600_000,
  text: FIRST.text
    .replace('has risen to five', 'has risen to six')
    .replace('"Somebody knew," Varga said.', '"Somebody knew <b>," Varga said.'),
}

const draw = async (...revisions: [Revision, Revision, ...Revision[]]) =>
  String(
    await changesPage({
      visit: SAMPLE_VISIT,
      identity: {
        id: FIRST.articleId,
        externalId: null,
        url: FIRST.article.url,
        outlet: FIRST.article.outlet,
        published: null,
        orderAt: 0,
      },
      revisions,
      from: revisions[0],
      to: revisions[1],
    }),
  )

describe('what changed in an article', () => {
  test('stands side by side, the rest told of by number', async () => {
    const page = await draw(FIRST, LATER)
    expect(page).toMatch(/has risen to<del> five,<\/del> the rescue/)
    expect(page).toMatch(/has risen to<ins> six,<\/ins> the rescue/)
    expect(page).toContain('2 paragraphs unchanged')
    expect(page).toContain('&lt;b&gt;')
    expect(page).toContain('href="https://news.example/second"')
  })

  test('of the same text is nothing', async () => {
    expect(await draw(FIRST, { ...FIRST, id: 'again' })).toContain('The text is the same')
  })

  test('leads to every other pair of neighbours', async () => {
    const page = await draw(FIRST, LATER, { ...LATER, id: 'revision-last' })
    expect(page).toContain('/changes?from=revision-later&amp;to=revision-last')
    expect(page.match(/aria-current="page"/g)).toHaveLength(1)
  })

  test('of hostile texts stays within bounds', async () => {
    const long = {
      ...LATER,
      text: Array.from({ length: 3000 }, (_, at) => `${at} ${'W'.repeat(500)}`).join('\n'),
    }
    expect(Buffer.byteLength(await draw(FIRST, long))).toBeLessThan(100_000)
  })
})

import { expect, test } from 'vitest'
import { SAMPLE_STORY } from '../../test/sample-story.ts'
import { storiesPage } from './stories-page.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const VIEW = {
  visit: SAMPLE_VISIT,
  stories: [SAMPLE_STORY],
  followed: new Set(['harrow-dam']),
  page: 2,
  isLast: false,
}
const draw = async (view: typeof VIEW) => String(await storiesPage(view))

test('lists stories with what can be done with each, and where there are more', async () => {
  const page = await draw(VIEW)
  expect(page).toContain('<a href="/story/harrow-dam">')
  expect(page).toContain('action="/story/harrow-dam/unfollow"')
  expect(page).toContain('href="/stories?page=1"')
  expect(page).toContain('href="/stories?page=3"')
})

test('ends where there are no more', async () => {
  const page = await draw({ ...VIEW, page: 1, isLast: true })
  expect(page).not.toContain('/stories?page=')
})

import { describe, expect, test } from 'vitest'
import { SAMPLE_DEVELOPMENTS, SAMPLE_NOW, SAMPLE_STORY } from '../../test/sample-story.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Development, StoryLine } from '../domain/story.ts'
import { type FrontView, frontPage } from './front-page.ts'
import { parseMarks } from './seen-form.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const marksOf = (developments: readonly Development[]): SeenMark[] =>
  developments.map(({ receipts: [receipt] }) => ({
    revisionId: receipt?.revisionId ?? '',
    span: receipt?.span ?? [0, 0],
    aspect: 'reported',
  }))

const OTHER: StoryLine = { ...SAMPLE_STORY, slug: 'port-strike', title: 'Port strike goes on' }
const QUIET: StoryLine = { ...OTHER, slug: 'old-mill', title: 'Old mill sold', state: 'quiet' }
const ALL_MARKS: SeenMark[] = [{ revisionId: 'whole', span: [0, 9], aspect: 'reported' }]

const VIEW: FrontView = {
  visit: SAMPLE_VISIT,
  brief: {
    since: '2031-03-11T21:00:00Z',
    until: SAMPLE_NOW,
    articlesChecked: 14,
    stories: [
      {
        slug: SAMPLE_STORY.slug,
        title: SAMPLE_STORY.title,
        developments: SAMPLE_DEVELOPMENTS.slice(0, 3),
      },
    ],
  },
  followed: [SAMPLE_STORY],
  stories: [SAMPLE_STORY, OTHER, QUIET],
  feedCount: 2,
  marksOf,
  allMarks: ALL_MARKS,
  mutedCount: 0,
}

const draw = async (view: FrontView) => String(await frontPage(view))

function markFields(page: string): (readonly SeenMark[] | null)[] {
  return Array.from(page.matchAll(/name="marks" value="([^"]*)"/g), ([, field = '']) =>
    parseMarks(field),
  )
}

describe('the front page', () => {
  test('says how much is new since when, then shows it', async () => {
    const page = await draw(VIEW)
    expect(page).toContain('3 new in 1 story since Tuesday')
    expect(page).toContain('14 articles checked in 1 story you follow')
    expect(page.match(/<li class="line">/g)).toHaveLength(3)
  })

  test('opens each line to the sentence behind it, each under a heading', async () => {
    const page = await draw(VIEW)
    const lines = page.split('<li class="line">').slice(1)
    expect(lines).toHaveLength(3)
    for (const line of lines)
      expect(line).toMatch(
        /^<details>\s*<summary class="opener">[\s\S]*<h3[\s\S]*<\/summary>[\s\S]*<blockquote/,
      )
  })

  test('says why a story is worth following, and folds the quiet ones', async () => {
    const page = await draw(VIEW)
    const worth = page.indexOf('Worth following')
    const quiet = page.indexOf('<details class="quiet-stories">')
    expect(page.slice(worth, quiet)).toMatch(/Port strike goes on[\s\S]*3 outlets tell it/)
    expect(page.slice(worth, quiet)).not.toContain('Old mill')
    expect(page.slice(quiet)).toContain('Old mill sold')
  })

  test('lists the other stories with a button to follow, the followed ones not again', async () => {
    const page = await draw(VIEW)
    expect(page).toContain('action="/story/port-strike/follow"')
    expect(page).not.toContain('action="/story/harrow-dam/follow"')
  })

  test('marks the whole brief where it shows the whole, and each story apart', async () => {
    expect(markFields(await draw(VIEW))).toEqual([
      ALL_MARKS,
      marksOf(SAMPLE_DEVELOPMENTS.slice(0, 3)),
    ])
  })

  test('marks no more than it shows', async () => {
    const stories = VIEW.brief.stories.map((story) => ({
      ...story,
      developments: SAMPLE_DEVELOPMENTS,
    }))
    const page = await draw({ ...VIEW, brief: { ...VIEW.brief, stories } })
    const shown = marksOf(SAMPLE_DEVELOPMENTS.slice(0, 5))
    expect(markFields(page)).toEqual([shown, shown])
    expect(page).toContain('1 more in this story')
  })

  test('on an empty day says so, and what was checked', async () => {
    const page = await draw({ ...VIEW, brief: { ...VIEW.brief, stories: [] } })
    expect(page).toContain('Nothing new since Tuesday; 14 articles checked')
    expect(page).toContain('2 quiet stories')
    expect(page).not.toContain('name="marks"')
  })

  test('without any follow points to what can be followed', async () => {
    const brief = { ...VIEW.brief, stories: [], since: null }
    const page = await draw({ ...VIEW, brief, followed: [] })
    expect(page).toContain('Follow a story')
    expect(page).toContain('action="/story/harrow-dam/follow"')
  })

  test('of an empty system explains how to begin', async () => {
    const brief = { ...VIEW.brief, stories: [], since: null }
    const page = await draw({ ...VIEW, brief, followed: [], stories: [], feedCount: 0 })
    for (const way of ['writethru add', 'writethru import', 'npm run demo'])
      expect(page).toContain(way)
  })
})

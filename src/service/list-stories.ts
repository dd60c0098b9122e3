import type { StoryLine } from '../domain/story.ts'
import type { StoredStoryLine, StoryScope } from '../store/records.ts'
import { QUIET_AFTER_MS, storyState } from '../stories/story-state.ts'
import type { Ports } from './ports.ts'
import { refreshStories } from './update-stories.ts'

export type StoriesRequest = {
  readonly scope: StoryScope
  /** True for the quiet and closed ones too. */
  readonly all: boolean
  readonly limit: number
  readonly offset: number
}

/** Stories, latest development first. */
export async function listStories(
  ports: Ports,
  request: StoriesRequest,
): Promise<readonly StoryLine[]> {
  await refreshStories(ports)
  const now = ports.now()
  const lines = await (await ports.store()).listStories({
    scope: request.scope,
    movedSince: request.all ? null : now - QUIET_AFTER_MS,
    now,
    limit: request.limit,
    offset: request.offset,
  })
  return lines.map((line) => storyLineOf(line, now))
}

export function storyLineOf(line: StoredStoryLine, now: number): StoryLine {
  return {
    slug: line.slug,
    title: line.title,
    state: storyState(line.lastMovedAt, now),
    firstAt: line.firstAt,
    lastAt: line.lastAt,
    articleCount: line.articles.length,
    outletCount: line.outletCount,
    developmentCount: line.developmentCount,
    articles: line.articles,
  }
}

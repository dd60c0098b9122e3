import { parseMoment } from '../domain/moment.ts'
import type { Story, StoryLine } from '../domain/story.ts'
import type { Store } from '../store/store.ts'
import { standAt } from '../stories/stand-at.ts'
import { storyState } from '../stories/story-state.ts'
import { storyLineOf } from './list-stories.ts'
import type { Ports } from './ports.ts'
import { refreshStories } from './update-stories.ts'

export type StoryRequest = {
  /** A slug, present or past, or the id of an article of the story. */
  readonly slug: string
  /** Epoch ms: the story as it stood then; null for now. */
  readonly asOf: number | null
}

/** One story, whole, now or as it stood; null where no such story is, or was by then. */
export async function readStory(ports: Ports, request: StoryRequest): Promise<Story | null> {
  await refreshStories(ports)
  const store = await ports.store()
  const storyId = await store.findStory(request.slug)
  const stored = storyId === null ? null : await store.loadStory(storyId)
  if (storyId === null || stored === null) return null
  const now = request.asOf ?? ports.now()
  const line = storyLineOf(stored.line, now)
  if (request.asOf !== null) return storyThen(store, storyId, line, request.asOf)
  const content = standAt(stored.content, now)
  return { ...line, developmentCount: content.developments.length, ...content }
}

/** The story folded from what had been published by then; its code is loaded only when a past day is asked for. */
async function storyThen(
  store: Store,
  storyId: string,
  line: StoryLine,
  at: number,
): Promise<Story | null> {
  const { developStory, storyAsOf } = await import('../stories/develop-story.ts')
  const articles = storyAsOf(await store.loadStoryArticles(storyId), at)
  if (articles.length === 0) return null
  const { title, firstAt, lastAt, content } = developStory(articles)
  const standing = standAt(content, at)
  const shown = new Map(
    articles.map(({ id, revisions }) => [
      id,
      {
        title: revisions.at(-1)?.revision.article.title ?? null,
        revisionCount: revisions.length,
      },
    ]),
  )
  return {
    slug: line.slug,
    title,
    state: storyState(lastAt === null ? null : parseMoment(lastAt), at),
    firstAt,
    lastAt,
    articleCount: articles.length,
    outletCount: new Set(articles.map((article) => article.outlet)).size,
    developmentCount: standing.developments.length,
    articles: line.articles.flatMap((article) => {
      const then = shown.get(article.id)
      return then === undefined ? [] : { ...article, ...then }
    }),
    ...standing,
  }
}

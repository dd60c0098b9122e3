import { parseMoment } from '../domain/moment.ts'
import type { Story } from '../domain/story.ts'
import { developStory, storyAsOf } from '../stories/develop-story.ts'
import { storyState } from '../stories/story-state.ts'
import { storyLineOf } from './list-stories.ts'
import type { Ports } from './ports.ts'
import { updateStories } from './update-stories.ts'

export type StoryRequest = {
  /** A slug, present or past, or the id of an article of the story. */
  readonly slug: string
  /** Epoch ms: the story as it stood then; null for now. */
  readonly asOf: number | null
}

/** One story, whole, now or as it stood; null where no such story is, or was by then. */
export async function readStory(ports: Ports, request: StoryRequest): Promise<Story | null> {
  await updateStories(ports)
  const store = await ports.store()
  const storyId = await store.findStory(request.slug)
  if (storyId === null) return null
  const stored = await store.loadStory(storyId)
  if (stored === null) return null
  const now = request.asOf ?? ports.now()
  const line = storyLineOf(stored.line, now)
  const developments = stored.content.developments.filter((development) =>
    hasCome(development, now),
  )
  if (request.asOf === null) return { ...line, ...stored.content, developments }

  const articles = storyAsOf(await store.loadStoryArticles(storyId), request.asOf)
  if (articles.length === 0) return null
  const { title, firstAt, lastAt, content } = developStory(articles)
  const then = content.developments.filter((development) => hasCome(development, now))
  const shown = new Set(articles.map((article) => article.id))
  const outlets = new Set(articles.map((article) => article.outlet))
  return {
    slug: line.slug,
    title,
    state: storyState(lastAt === null ? null : parseMoment(lastAt), request.asOf),
    firstAt,
    lastAt,
    articleCount: articles.length,
    outletCount: outlets.size,
    developmentCount: then.length,
    articles: line.articles.filter((article) => shown.has(article.id)),
    ...content,
    developments: then,
  }
}

/** A thread that will lapse on a day to come has not lapsed yet. */
function hasCome(development: { readonly at: string | null }, now: number): boolean {
  const at = development.at === null ? null : parseMoment(development.at)
  return at === null || at <= now
}

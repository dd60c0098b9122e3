import type { Development } from '../domain/story.ts'
import { momentInZone } from '../present/zones.ts'
import { listFeeds } from '../service/feeds.ts'
import { listStories } from '../service/list-stories.ts'
import { type Ports, READER } from '../service/ports.ts'
import { marksOf, readBrief } from '../service/read-brief.ts'
import { readStoredArticle } from '../service/read-stored-article.ts'
import { readStory } from '../service/read-story.ts'
import type { ArticleView } from './article-page.ts'
import type { ChangesView } from './changes-page.ts'
import type { CiteView } from './cite-page.ts'
import type { FrontView } from './front-page.ts'
import type { StoriesView } from './stories-page.ts'
import type { StoryView } from './story-page.ts'
import type { Visit } from './visit.ts'

const MOST_FOLLOWED = 200
const MOST_ON_FRONT = 24
const STORIES_PER_PAGE = 60

const marksOfAll = (developments: readonly Development[]) => developments.flatMap(marksOf)

export async function viewFront(ports: Ports, visit: Visit): Promise<FrontView> {
  const answer = await readBrief(ports, {
    reader: READER,
    stories: 'followed',
    since: null,
    until: null,
  })
  if (answer.kind !== 'brief') throw new Error('a brief over all followed stories names no story')
  return {
    visit,
    brief: answer.brief,
    followed: await listFollowed(ports),
    stories: await listStories(ports, {
      scope: { kind: 'all' },
      all: true,
      limit: MOST_ON_FRONT,
      offset: 0,
    }),
    feedCount: (await listFeeds(ports)).length,
    marksOf: marksOfAll,
    allMarks: answer.marks,
    mutedCount: answer.mutedCount,
  }
}

/** One page of all stories, from 1; null past the last, but for the first. */
export async function viewStories(
  ports: Ports,
  visit: Visit,
  page: number,
): Promise<StoriesView | null> {
  const stories = await listStories(ports, {
    scope: { kind: 'all' },
    all: true,
    limit: STORIES_PER_PAGE + 1,
    offset: (page - 1) * STORIES_PER_PAGE,
  })
  if (stories.length === 0 && page > 1) return null
  return {
    visit,
    stories: stories.slice(0, STORIES_PER_PAGE),
    followed: new Set((await listFollowed(ports)).map(({ slug }) => slug)),
    page,
    isLast: stories.length <= STORIES_PER_PAGE,
  }
}

/** Null where there is no such story, or was none by `asOf` (epoch ms). */
export async function viewStory(
  ports: Ports,
  visit: Visit,
  { slug, asOf }: { readonly slug: string; readonly asOf: number | null },
): Promise<StoryView | null> {
  const story = await readStory(ports, { slug, asOf })
  if (story === null) return null
  const followed = await listFollowed(ports)
  const isFollowed = followed.some((line) => line.slug === story.slug)
  if (asOf !== null)
    return { story, visit, asOf: momentInZone(asOf, visit.zone), isFollowed, unseen: null }
  const answer = await readBrief(ports, {
    reader: READER,
    stories: { slug: story.slug },
    since: null,
    until: null,
  })
  const brief = answer.kind === 'brief' ? answer.brief : null
  return {
    story,
    visit,
    asOf: null,
    isFollowed,
    unseen: {
      since: brief?.since ?? null,
      developments: brief?.stories[0]?.developments ?? [],
      marksOf: marksOfAll,
    },
  }
}

/** The article with one of its revisions, the latest unless another is named; null where either is not stored. */
export async function viewArticle(
  ports: Ports,
  visit: Visit,
  asked: { readonly articleId: string; readonly revisionId: string | null; readonly at: number },
): Promise<ArticleView | null> {
  const article = await readStoredArticle(ports, asked.articleId)
  const shown =
    asked.revisionId === null
      ? article?.revisions.at(-1)
      : article?.revisions.find(({ revision }) => revision.id === asked.revisionId)
  if (article === null || shown === undefined) return null
  const { identity, storySlug, copyOf, revisions } = article
  return { visit, identity, storySlug, copyOf, revisions, shown, at: asked.at }
}

/** An article's two latest readings, or those that are named; null where they are not stored. */
export async function viewChanges(
  ports: Ports,
  visit: Visit,
  asked: { readonly articleId: string; readonly from: string | null; readonly to: string | null },
): Promise<ChangesView | null> {
  const article = await readStoredArticle(ports, asked.articleId)
  if (article === null) return null
  const revisions = article.revisions.map(({ revision }) => revision)
  const named = (id: string | null, unless: number) =>
    id === null ? revisions.at(unless) : revisions.find((revision) => revision.id === id)
  const from = named(asked.from, -2)
  const to = named(asked.to, -1)
  if (from === undefined || to === undefined) return null
  return { visit, identity: article.identity, revisions, from, to }
}

/** A stretch (`12-90`) of a reading of an article; null where no such text is stored. */
export async function viewCitation(
  ports: Ports,
  visit: Visit,
  asked: { readonly articleId: string; readonly revisionId: string; readonly span: string },
): Promise<CiteView | null> {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(asked.span)
  const article = await readStoredArticle(ports, asked.articleId)
  const found = article?.revisions.find(({ revision }) => revision.id === asked.revisionId)
  if (match === null || article === null || found === undefined) return null
  const { revision } = found
  const span = [Number(match[1]), Number(match[2])] as const
  if (span[0] >= span[1] || span[1] > revision.text.length) return null
  return { visit, identity: article.identity, revision, span }
}

function listFollowed(ports: Ports) {
  return listStories(ports, {
    scope: { kind: 'followed', reader: READER },
    all: true,
    limit: MOST_FOLLOWED,
    offset: 0,
  })
}

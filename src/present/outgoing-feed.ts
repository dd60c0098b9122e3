import { type Moment, momentOf, parseMoment } from '../domain/moment.ts'
import type { Brief, Development, SearchResult, Story } from '../domain/story.ts'
import { VERDICT_LABELS } from './labels.ts'
import { joinedWords } from './words.ts'

/** A feed that other programs read, before it is written as Atom or JSON Feed. */
export type OutgoingFeed = {
  /** What the feed is known by for ever, wherever it is served from: an absolute IRI. */
  readonly id: string
  readonly title: string
  /** The page that shows the same, and the feed itself, as paths. */
  readonly pagePath: string
  readonly items: readonly OutgoingItem[]
}

export type OutgoingItem = {
  readonly id: string
  readonly title: string
  /** The sentence that the line came from. */
  readonly text: string
  readonly at: Moment | null
  /** Who published it. */
  readonly outlet: string | null
  /** The page of that sentence here, and the outlet's own. */
  readonly path: string
  readonly url: string | null
  readonly labels: readonly string[]
}

/** Where the pages are; the caller knows how they are addressed. */
export type PagePaths = {
  readonly story: (slug: string) => string
  readonly sentence: (place: Development['receipts'][number]) => string
}

const MOST_ITEMS = 100

/** What a story came to hold, latest first. */
export function composeStoryFeed(story: Story, paths: PagePaths): OutgoingFeed {
  const first = story.articles[0]?.id ?? story.slug
  return {
    id: iriOf('story', first),
    title: story.title,
    pagePath: paths.story(story.slug),
    items: latest(story.developments.flatMap((development) => itemOf(development, paths, null))),
  }
}

/** What is new across a reader's stories, latest first, each under its story's name. */
export function composeBriefFeed(brief: Brief, paths: PagePaths): OutgoingFeed {
  const items = brief.stories.flatMap(({ title, developments }) =>
    developments.flatMap((development) => itemOf(development, paths, title)),
  )
  return { id: iriOf('reader', 'brief'), title: 'Writethru', pagePath: '/', items: latest(items) }
}

/** The articles and statements that a search finds. */
export function composeSearchFeed(
  result: SearchResult,
  search: { readonly title: string; readonly path: string },
  paths: PagePaths,
): OutgoingFeed {
  const articles = result.articles.map(
    (article): OutgoingItem => ({
      id: iriOf('article', article.articleId),
      title: article.title ?? article.sentence,
      text: article.sentence,
      at: article.publishedAt,
      outlet: article.outlet,
      path: paths.sentence(article),
      url: article.url,
      labels: [],
    }),
  )
  const published = new Map(
    result.articles.map(({ articleId, publishedAt }) => [articleId, publishedAt]),
  )
  const statements = result.statements.flatMap((statement): OutgoingItem[] => {
    const [receipt] = statement.receipts
    if (receipt === undefined) return []
    return [
      {
        id: iriOf('statement', statement.id),
        title: joinedWords(statement, statement.content),
        text: receipt.sentence,
        at: published.get(receipt.articleId) ?? null,
        outlet: receipt.outlet,
        path: paths.sentence(receipt),
        url: receipt.url,
        labels: [],
      },
    ]
  })
  const id = iriOf('search', search.path)
  return { id, title: search.title, pagePath: search.path, items: [...articles, ...statements] }
}

/** The moment of an item as feeds write it; null where the outlet gave none. A day alone counts from its midnight, UTC. */
export function instantOf(item: Pick<OutgoingItem, 'at'>): string | null {
  const at = item.at === null ? null : parseMoment(item.at)
  return at === null ? null : momentOf(at)
}

function itemOf(
  development: Development,
  paths: PagePaths,
  storyTitle: string | null,
): OutgoingItem[] {
  const { id, text, at, verdict, receipts } = development
  const [receipt] = receipts
  if (receipt === undefined) return []
  return [
    {
      // It names a revision and a span of it, so it outlives a rebuild, a merge and a new name of the story.
      id: iriOf('development', id),
      title: text,
      text: receipt.sentence,
      at,
      outlet: receipt.outlet,
      path: paths.sentence(receipt),
      url: receipt.url,
      labels: [VERDICT_LABELS[verdict], ...(storyTitle === null ? [] : [storyTitle])],
    },
  ]
}

function latest(items: readonly OutgoingItem[]): readonly OutgoingItem[] {
  const at = (item: OutgoingItem) => (item.at === null ? null : parseMoment(item.at)) ?? -Infinity
  const order = items.map((item, index) => ({ item, at: at(item), index }))
  // Of one moment, the later in the story first. Equal ones are not subtracted: -Infinity less itself is no number.
  order.sort((a, b) => (a.at === b.at ? b.index - a.index : b.at - a.at))
  return order.slice(0, MOST_ITEMS).map(({ item }) => item)
}

/** An IRI that names a thing of ours and hangs on no host: feeds are read from many addresses. */
function iriOf(kind: string, name: string): string {
  return `urn:x-writethru:${kind}:${encodeURIComponent(name)}`
}

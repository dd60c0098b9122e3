import type { StatementAct } from '../domain/findings.ts'
import type { SearchResult } from '../domain/story.ts'
import { NO_FILTER, type SearchFilter } from '../store/search-filter.ts'
import type { Ports } from './ports.ts'
import { refreshStories } from './update-stories.ts'

const MOST_HITS = 50

/** What a reader asks for, by the names that they see; null where anything will do. */
export type SearchRequest = {
  readonly words: string
  readonly outlet: string | null
  /** Published at or after, and before: epoch ms. */
  readonly from: number | null
  readonly before: number | null
  readonly slug: string | null
  readonly speaker: string | null
  readonly side: string | null
  readonly act: StatementAct | null
}

/** Full text over articles, statements and figures, best match first. An unknown story holds nothing to be found. */
export async function searchArchive(
  ports: Ports,
  request: Pick<SearchRequest, 'words'> & Partial<SearchRequest>,
): Promise<SearchResult> {
  await refreshStories(ports)
  const store = await ports.store()
  const { words, slug = null, ...asked } = request
  const storyId = slug === null ? null : await store.findStory(slug)
  if (slug !== null && storyId === null) return { articles: [], statements: [], figures: [] }
  const filter: SearchFilter = { ...NO_FILTER, ...asked, storyId }
  return store.search(words, MOST_HITS, filter)
}

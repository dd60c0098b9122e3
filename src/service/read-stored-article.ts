import type { StoredArticle } from '../store/records.ts'
import type { Ports } from './ports.ts'

/** One stored article with all its revisions; null where there is none by this address or id. */
export async function readStoredArticle(
  ports: Ports,
  place: string,
): Promise<StoredArticle | null> {
  const store = await ports.store()
  const articleId = await store.findArticle(place)
  return articleId === null ? null : store.loadArticle(articleId)
}

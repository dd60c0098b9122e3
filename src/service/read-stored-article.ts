import type { StoredArticle } from '../store/records.ts'
import { findArticle } from './find-article.ts'
import type { Ports } from './ports.ts'

/** One stored article with all its revisions; null where there is none by this address (in any spelling) or id. */
export async function readStoredArticle(
  ports: Ports,
  place: string,
): Promise<StoredArticle | null> {
  const store = await ports.store()
  const articleId = await findArticle(store, place)
  return articleId === null ? null : store.loadArticle(articleId)
}

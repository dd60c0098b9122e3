import type { Store } from '../store/store.ts'
import { articleIdAt } from './identify-article.ts'

/** The stored article that a reader names by any spelling of its address, its id or its external id; null if none is. */
export async function findArticle(store: Store, place: string): Promise<string | null> {
  const id = articleIdAt(place)
  return (id === null ? null : await store.findArticle(id)) ?? store.findArticle(place)
}

import type { SearchResult } from '../domain/story.ts'
import type { Ports } from './ports.ts'

const MOST_HITS = 50

/** Full text over articles and statements, best match first. */
export async function searchArchive(ports: Ports, words: string): Promise<SearchResult> {
  return (await ports.store()).search(words, MOST_HITS)
}

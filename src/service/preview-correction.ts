import type { Correction } from '../domain/reader.ts'
import type { StoryArticle, StoryLine } from '../domain/story.ts'
import type { Store } from '../store/store.ts'
import { type CorrectionRequest, resolveCorrection } from './correct-story.ts'
import { storyLineOf } from './list-stories.ts'
import type { Ports } from './ports.ts'
import { refreshStories } from './update-stories.ts'

/** What a correction would do to the stories that there are; nothing is kept. */
export type CorrectionPreview =
  | {
      readonly kind: 'preview'
      /** The articles that would leave their story, in order of the stream. */
      readonly articles: readonly StoryArticle[]
      /** Where they would belong; null for a story of their own, or none at all. */
      readonly into: StoryLine | null
    }
  | { readonly kind: 'refused'; readonly reason: string }

export async function previewCorrection(
  ports: Ports,
  request: CorrectionRequest,
): Promise<CorrectionPreview> {
  await refreshStories(ports)
  const store = await ports.store()
  const resolved = await resolveCorrection(store, request)
  if ('refused' in resolved) return { kind: 'refused', reason: resolved.refused }
  const { ids, intoId } = await concerned(ports, store, resolved)
  const into = intoId === null ? null : await loadLine(ports, store, intoId)
  return { kind: 'preview', articles: await listArticles(ports, store, ids), into }
}

async function concerned(
  ports: Ports,
  store: Store,
  correction: Correction,
): Promise<{ readonly ids: readonly string[]; readonly intoId: string | null }> {
  switch (correction.kind) {
    case 'merge': {
      const line = await loadLine(ports, store, correction.articleId)
      return { ids: line?.articles.map(({ id }) => id) ?? [], intoId: correction.intoArticleId }
    }
    case 'split':
      return { ids: correction.articleIds, intoId: null }
    case 'pin':
      return { ids: [correction.articleId], intoId: correction.toArticleId }
    case 'exclude':
      return { ids: await store.listOutletArticles(correction.outlet), intoId: null }
    case 'rename':
      return { ids: [], intoId: correction.articleId }
  }
}

async function loadLine(ports: Ports, store: Store, articleId: string): Promise<StoryLine | null> {
  const storyId = await store.findStory(articleId)
  const stored = storyId === null ? null : await store.loadStory(storyId)
  return stored === null ? null : storyLineOf(stored.line, ports.now())
}

async function listArticles(
  ports: Ports,
  store: Store,
  articleIds: readonly string[],
): Promise<readonly StoryArticle[]> {
  const stories = new Map<string, StoryLine>()
  const wanted = new Set(articleIds)
  const found: StoryArticle[] = []
  for (const articleId of articleIds) {
    const storyId = await store.findStory(articleId)
    if (storyId === null || stories.has(storyId)) continue
    const line = await loadLine(ports, store, storyId)
    if (line === null) continue
    stories.set(storyId, line)
    found.push(...line.articles.filter(({ id }) => wanted.has(id)))
  }
  return found
}

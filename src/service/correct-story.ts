import type { Correction } from '../domain/reader.ts'
import type { StreamKey } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { findArticle } from './find-article.ts'
import type { Ports } from './ports.ts'
import { updateStories } from './update-stories.ts'

const LONGEST_TITLE = 200

/** What a reader asks for, by the names that they see: slugs, addresses and ids of articles, names of outlets. */
export type CorrectionRequest =
  | { readonly kind: 'merge'; readonly slug: string; readonly intoSlug: string }
  | { readonly kind: 'split'; readonly slug: string; readonly articles: readonly string[] }
  | { readonly kind: 'pin'; readonly article: string; readonly slug: string }
  | { readonly kind: 'exclude'; readonly outlet: string }
  | { readonly kind: 'rename'; readonly slug: string; readonly title: string }

export type CorrectionOutcome =
  /** `id`: by which it can be taken back. */
  | { readonly kind: 'corrected'; readonly id: number; readonly correction: Correction }
  | { readonly kind: 'refused'; readonly reason: string }

/** Keeps a correction and groups again from the first article that it concerns. */
export async function correctStory(
  ports: Ports,
  request: CorrectionRequest,
): Promise<CorrectionOutcome> {
  await updateStories(ports)
  const store = await ports.store()
  const resolved = await resolveCorrection(store, request)
  if ('refused' in resolved) return { kind: 'refused', reason: resolved.refused }
  const id = await store.addCorrection(resolved, ports.now())
  await regroupAfter(ports, store, resolved)
  return { kind: 'corrected', id, correction: resolved }
}

/** Takes back the latest correction that holds; null where none does. */
export async function undoCorrection(ports: Ports): Promise<Correction | null> {
  const store = await ports.store()
  const correction = await store.undoCorrection(ports.now())
  if (correction !== null) await regroupAfter(ports, store, correction)
  return correction
}

/** Takes back these corrections, as far as they still hold; how many did. */
export async function undoCorrections(ports: Ports, ids: readonly number[]): Promise<number> {
  const store = await ports.store()
  let count = 0
  for (const id of ids) {
    const correction = await store.undoCorrection(ports.now(), id)
    if (correction === null) continue
    count++
    await regroupAfter(ports, store, correction)
  }
  return count
}

type Refused = { readonly refused: string }

/** The correction in terms of primary things, or why it is none. */
export async function resolveCorrection(
  store: Store,
  request: CorrectionRequest,
): Promise<Correction | Refused> {
  switch (request.kind) {
    case 'merge': {
      const articleId = await store.findStory(request.slug)
      const intoArticleId = await store.findStory(request.intoSlug)
      if (articleId === null) return noStory(request.slug)
      if (intoArticleId === null) return noStory(request.intoSlug)
      if (articleId === intoArticleId) return { refused: 'both names lead to the same story' }
      return { kind: 'merge', articleId, intoArticleId }
    }
    case 'split': {
      const storyId = await store.findStory(request.slug)
      if (storyId === null) return noStory(request.slug)
      const articleIds: string[] = []
      for (const place of request.articles) {
        const articleId = await findArticle(store, place)
        if (articleId === null) return noArticle(place)
        if ((await store.findStory(articleId)) !== storyId)
          return { refused: `article ${place} is not in the story ${request.slug}` }
        articleIds.push(articleId)
      }
      return { kind: 'split', articleIds }
    }
    case 'pin': {
      const articleId = await findArticle(store, request.article)
      const toArticleId = await store.findStory(request.slug)
      if (articleId === null) return noArticle(request.article)
      if (toArticleId === null) return noStory(request.slug)
      return { kind: 'pin', articleId, toArticleId }
    }
    case 'exclude': {
      if ((await store.findFirstOfOutlet(request.outlet)) === null)
        return {
          refused: `no article of ${request.outlet} is stored; see the outlets in stories --json`,
        }
      return { kind: 'exclude', outlet: request.outlet }
    }
    case 'rename': {
      const articleId = await store.findStory(request.slug)
      if (articleId === null) return noStory(request.slug)
      const title = request.title.replace(/[\s\p{Cc}]+/gu, ' ').trim()
      if (title === '' || title.length > LONGEST_TITLE)
        return { refused: `a name has 1 to ${LONGEST_TITLE} characters` }
      return { kind: 'rename', articleId, title }
    }
  }
}

function noStory(slug: string): Refused {
  return { refused: `no story is called ${slug}; writethru stories --all lists them` }
}

function noArticle(place: string): Refused {
  return {
    refused: `no article is stored under ${place}; writethru story SLUG --json lists their ids`,
  }
}

async function regroupAfter(ports: Ports, store: Store, correction: Correction): Promise<void> {
  // A name moves no article: its story is told anew.
  if (correction.kind === 'rename') await store.touchStory(correction.articleId)
  const first = await firstConcerned(store, correction)
  if (first !== null) await store.ungroupFrom(first)
  await updateStories(ports)
}

async function firstConcerned(store: Store, correction: Correction): Promise<StreamKey | null> {
  switch (correction.kind) {
    case 'merge':
      return earliest(await store.findStreamKeys([correction.articleId, correction.intoArticleId]))
    case 'split':
      return earliest(await store.findStreamKeys(correction.articleIds))
    case 'pin':
      return earliest(await store.findStreamKeys([correction.articleId, correction.toArticleId]))
    case 'exclude':
      return store.findFirstOfOutlet(correction.outlet)
    case 'rename':
      return null
  }
}

function earliest(keys: readonly StreamKey[]): StreamKey | null {
  const ordered = keys.toSorted((a, b) => a.orderAt - b.orderAt || (a.id < b.id ? -1 : 1))
  return ordered[0] ?? null
}

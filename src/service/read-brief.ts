import { momentOf } from '../domain/moment.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Brief, Development } from '../domain/story.ts'
import type { StoryScope } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { composeBrief, marksOf } from '../stories/brief.ts'
import { isPreferred, muteStories } from '../stories/preference.ts'
import type { Ports } from './ports.ts'
import { refreshStories } from './update-stories.ts'

export type BriefRequest = {
  readonly reader: string
  readonly stories: 'followed' | 'all' | { readonly slug: string }
  /** Everything after this time (epoch ms), seen or not; null for what this reader has not been shown. */
  readonly since: number | null
  readonly until: number | null
}

export { marksOf }

export type BriefAnswer =
  | {
      readonly kind: 'brief'
      readonly brief: Brief
      readonly followCount: number
      /** Lines that were kept back because of words that the reader muted. */
      readonly mutedCount: number
      /** What the reader will have seen once the brief is before them. */
      readonly marks: readonly SeenMark[]
    }
  | { readonly kind: 'no-such-story'; readonly slug: string }

/** What is new for this reader. Nothing counts as seen until `markBriefSeen`, so a brief that fails to print is not lost. */
export async function readBrief(ports: Ports, request: BriefRequest): Promise<BriefAnswer> {
  await refreshStories(ports)
  const store = await ports.store()
  const scope = await scopeOf(store, request)
  if (scope.kind === 'no-such-story') return scope

  const { reader, since: after } = request
  const until = request.until ?? ports.now()
  const acts = await store.loadReaderActs(reader)
  const query = { scope, after, until, reader, seenToo: after !== null }
  const material = await store.loadDevelopments(query)
  const preferences = await store.loadPreferences(reader, ports.now())
  const { stories, muted } = muteStories(material.stories, preferences)
  const since = after ?? acts.lastLookAt
  const frame = {
    since: since === null ? null : momentOf(since),
    until: momentOf(until),
    articlesChecked: material.articleCount,
  }
  const brief = composeBrief(stories, frame, (one) => isPreferred(one, preferences))
  const shown = brief.stories.flatMap((story) => story.developments.flatMap(marksOf))
  return {
    kind: 'brief',
    brief,
    followCount: acts.follows.length,
    mutedCount: muted.length,
    marks: [...shown, ...exceptOf(muted, material.unchecked)],
  }
}

/** The marks over readings of which nothing was kept back: what is muted is still to be told. */
function exceptOf(
  muted: readonly Development[],
  unchecked: readonly SeenMark[],
): readonly SeenMark[] {
  const keptBack = new Set(muted.flatMap(marksOf).map(({ revisionId }) => revisionId))
  return unchecked.filter(({ revisionId }) => !keptBack.has(revisionId))
}

/** Keeps that the reader has looked, and what was shown; the moment by which `undoBriefSeen` takes it back. */
export async function markBriefSeen(
  ports: Ports,
  reader: string,
  marks: readonly SeenMark[],
): Promise<number> {
  const now = ports.now()
  return (await (await ports.store()).markSeen(reader, marks, now)) ?? now
}

/** Takes a look back: what was first shown at it is new again. */
export async function undoBriefSeen(
  ports: Ports,
  reader: string,
  lookedAt: number,
): Promise<'unmarked' | 'unknown'> {
  return (await ports.store()).unmarkSeen(reader, lookedAt)
}

async function scopeOf(
  store: Store,
  request: BriefRequest,
): Promise<StoryScope | { kind: 'no-such-story'; slug: string }> {
  if (request.stories === 'all') return { kind: 'all' }
  if (request.stories === 'followed') return { kind: 'followed', reader: request.reader }
  const { slug } = request.stories
  const storyId = await store.findStory(slug)
  return storyId === null ? { kind: 'no-such-story', slug } : { kind: 'one', storyId }
}

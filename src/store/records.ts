import type { EntryKey } from '../domain/feed.ts'
import type { Analysis } from '../domain/findings.ts'
import type { PageState } from '../domain/page.ts'
import type { Correction, Follow, SeenMark } from '../domain/reader.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import type { Development, StoryArticle, StoryContent } from '../domain/story.ts'
import type { GroupingFeatures } from '../stories/grouping-features.ts'

/** A place in the stream of articles: by `orderAt`, then by id. */
export type StreamKey = { readonly orderAt: number; readonly id: string }

/** What is derived from one revision alone. */
export type Derivation = {
  readonly revisionId: string
  readonly analysis: Analysis
  readonly features: GroupingFeatures
}

/**
 * One reading of one article, with what was derived from it, stored together or not at all.
 * `entry` ties it to the feed that listed it, so that it is not read again on its account. `page`: how its page is to be
 * read again; null of an archive's reading.
 */
export type ArticleRecord = {
  readonly identity: ArticleIdentity
  readonly revision: Revision
  readonly derivation: Derivation | null
  readonly entry: (EntryKey & { readonly feedAddress: string }) | null
  readonly page: PageState | null
}

export type RecordOutcome = 'new' | 'revised' | 'known'

/** What came of an entry whose page could not be read: tried again after `retryAt`, never if null. */
export type EntryFailure = EntryKey & { readonly reason: string; readonly retryAt: number | null }

/** A story as its list shows it; `state` follows from `lastAt` and the clock. */
export type StoredStoryLine = {
  readonly storyId: string
  readonly slug: string
  readonly title: string
  readonly firstAt: string | null
  readonly lastAt: string | null
  /** Epoch ms of the last development's moment; of the last article where no development is dated. */
  readonly lastMovedAt: number | null
  readonly outletCount: number
  readonly developmentCount: number
  readonly articles: readonly StoryArticle[]
}

/**
 * A story none of whose articles has a slug yet gets one, composed from its title (`stories/slug.ts`), for ever. `touch`:
 * as `loadTouchedStory` gave it with the articles that this was developed from; without it, as the last lease saw it.
 */
export type StoryRecord = {
  readonly touch?: number | null
  readonly storyId: string
  readonly title: string
  readonly firstAt: string | null
  readonly lastAt: string | null
  readonly content: StoryContent
}

/** Which stories a question is about. */
export type StoryScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'followed'; readonly reader: string }
  | { readonly kind: 'one'; readonly storyId: string }

/**
 * `after` exclusive, `until` inclusive, epoch ms. An undated development falls within every `until`, and within an `after`
 * only if that is null. Without `seenToo`, what `reader` has been shown is left out.
 */
export type DevelopmentQuery = {
  readonly scope: StoryScope
  readonly after: number | null
  readonly until: number
  readonly reader: string
  readonly seenToo: boolean
}

/** `arrivedAfter`: the number of the last development that had come by then. */
export type ArrivalQuery = {
  readonly scope: StoryScope
  readonly reader: string
  readonly arrivedAfter: number
  readonly until: number
  readonly limit: number
}

export type StoryDevelopments = {
  readonly storyId: string
  readonly slug: string
  readonly title: string
  readonly developments: readonly Development[]
}

/**
 * `articleCount`: articles of the scope published in the time. `unchecked`: marks over the whole text of every revision of
 * the scope published in the time, of stories that are up to date, that `reader` has no such mark for: to be made once the
 * brief has been shown, so that a later change of rules that finds more in an old text is not news.
 */
export type BriefMaterial = {
  readonly stories: readonly StoryDevelopments[]
  readonly articleCount: number
  readonly unchecked: readonly SeenMark[]
}

/** One article with every reading of it, oldest first. */
export type StoredArticle = {
  readonly identity: ArticleIdentity
  readonly storyId: string | null
  readonly storySlug: string | null
  readonly copyOf: string | null
  readonly revisions: readonly { readonly revision: Revision; readonly analysis: Analysis | null }[]
}

export type StoredCorrection = {
  readonly id: number
  readonly correction: Correction
  readonly correctedAt: number
}

export type ReaderActs = { readonly follows: readonly Follow[]; readonly lastLookAt: number | null }

/** Something `verify` found wrong, in one line: what, where and what to do. */
export type Problem = { readonly where: string; readonly what: string; readonly remedy: string }

/**
 * How far an archive's file has been taken in by an import that is not over. `at`: the byte to go on from, `line` how
 * many lines lie before it; `taken` and `unreadable` count its articles up to there. Of a file that changed it says nothing.
 */
export type ImportPosition = ArchiveFile & {
  readonly at: number
  readonly line: number
  readonly taken: number
  readonly unreadable: number
}

/**
 * What an import stores at once: readings, and how far the files are read with them. `additionsOf`: for each reading the
 * file under which it is remembered, if it is a new article, until the import is over; null for none.
 */
export type ImportBatch = {
  readonly records: readonly ArticleRecord[]
  readonly additionsOf: readonly (string | null)[]
  readonly positions: readonly ImportPosition[]
}

/** A file as it was found: `path` absolute, `size` in bytes, `modifiedAt` epoch ms. */
export type ArchiveFile = {
  readonly path: string
  readonly size: number
  readonly modifiedAt: number
}

import type {
  EntryKey,
  FailedEntry,
  FeedArticle,
  FeedCredential,
  FeedState,
} from '../domain/feed.ts'
import type { PageState } from '../domain/page.ts'
import type { Correction, Preferences, SeenMark } from '../domain/reader.ts'
import type { Revision } from '../domain/revision.ts'
import type { Development, SearchResult, StoryContent } from '../domain/story.ts'
import type { DevelopingArticle } from '../stories/develop-story.ts'
import type { Assignment, GroupedArticle, GroupingArticle } from '../stories/group-articles.ts'
import type {
  ArchiveFile,
  ArrivalQuery,
  ArticleRecord,
  BriefMaterial,
  Derivation,
  DevelopmentQuery,
  EntryFailure,
  ImportBatch,
  ImportPosition,
  Problem,
  ReaderActs,
  RecordOutcome,
  StoredArticle,
  StoredCorrection,
  StoredStoryLine,
  StoryRecord,
  StoryScope,
  StreamKey,
} from './records.ts'
import type { SearchFilter } from './search-filter.ts'

/**
 * Everything Writethru keeps. Each operation is whole: it happens entirely or not at all, and when its promise resolves
 * the result survives a crash and a power cut. No caller ever holds a transaction open.
 *
 * Primary, never derived: feeds, articles, pages, revisions, and a reader's acts (follows, seen-marks, corrections, slugs).
 * All else can be dropped and made again. A lost or damaged database rejects with a `StoreError`.
 */
export type Store = FeedOperations &
  ArticleOperations &
  PageOperations &
  ImportOperations &
  DerivationOperations &
  ReadingOperations &
  ReaderOperations &
  AccessOperations &
  PreferenceOperations &
  UpkeepOperations

export type FeedOperations = {
  addFeed(feed: {
    address: string
    title: string | null
    folder?: string | null
    addedAt: number
  }): Promise<'added' | 'known'>
  removeFeed(address: string): Promise<'removed' | 'unknown'>
  /** In order of address. */
  listFeeds(): Promise<readonly FeedState[]>
  /** Takes feeds that are due, most overdue first, out of other workers' reach until `now + leaseMs`. */
  leaseDueFeeds(lease: {
    now: number
    leaseMs: number
    limit: number
  }): Promise<readonly FeedState[]>
  /** Keeps how a poll went and ends its lease. `state.address` names the feed; a feed removed meanwhile stays removed. */
  recordPoll(state: FeedState): Promise<void>
  /** Keeps what a feed is asked with, or with null forgets it; it is then due at `now`. */
  saveFeedCredential(
    address: string,
    credential: FeedCredential | null,
    now: number,
  ): Promise<'saved' | 'unknown'>
  findFeedCredential(address: string): Promise<FeedCredential | null>
  /** Changes a feed's address for good, its entries with it; its credential only within its origin. */
  moveFeed(from: string, to: string): Promise<void>
  /** Those of `entries` that have not been read with this stamp, nor are waiting for their next try. */
  listUnreadEntries(
    address: string,
    entries: readonly EntryKey[],
    now: number,
  ): Promise<readonly EntryKey[]>
  recordEntryFailure(address: string, failure: EntryFailure): Promise<void>
  /** Entries that could not be read, of one feed or of all, by feed. */
  listFailedEntries(query: {
    address: string | null
    limit: number
  }): Promise<readonly FailedEntry[]>
  /** The articles that a feed brought, latest in the stream first. */
  listFeedArticles(page: {
    address: string
    limit: number
    offset: number
  }): Promise<readonly FeedArticle[]>
}

export type ArticleOperations = {
  /**
   * Stores readings in one transaction, outcomes in the same order. A text that the article already has is `known` and
   * changes nothing but the tie to its feed entry and how its page is read again. A later reading may fill an identity's unknown parts, never change known ones.
   */
  recordArticles(records: readonly ArticleRecord[]): Promise<readonly RecordOutcome[]>
  loadArticle(articleId: string): Promise<StoredArticle | null>
  /** The article with this id or external id. */
  findArticle(idOrExternalId: string): Promise<string | null>
}

export type PageOperations = {
  /**
   * Takes pages that are to be read again by now, most overdue first, out of other workers' reach until `now + leaseMs`:
   * those of stories that a reader follows and that moved at or after `movedSince` (epoch ms). Only what was once read
   * from its outlet has a page.
   */
  leaseDuePages(lease: {
    now: number
    leaseMs: number
    limit: number
    movedSince: number
  }): Promise<readonly PageState[]>
  /** Keeps how a reading went that brought no text, and ends its lease; with a text, `recordArticles` does. */
  recordPage(state: PageState): Promise<void>
}

export type DerivationOperations = {
  /** Whether nothing is left to derive: no findings of this version, no grouping, no story to be told anew. */
  isDerived(version: string): Promise<boolean>
  /** Revisions without findings of this version, in order of the stream. */
  leaseUnanalysed(lease: {
    version: string
    now: number
    leaseMs: number
    limit: number
  }): Promise<readonly Revision[]>
  saveDerivations(derivations: readonly Derivation[]): Promise<void>

  /**
   * Where to begin a grouping: at the first article in the stream that has features and no story yet, or that was
   * ungrouped. `asOf` is for `assignArticles`; corrections are to be listed after this, so that the grouping knows them.
   * One more than that of the grouping before, unless what that one knew of the stream no longer holds.
   */
  findFirstUngrouped(): Promise<(StreamKey & { asOf: number }) | null>
  /** The first of the latest `limit` articles with stories before a place; null where there are not so many. */
  findGroupedBack(range: { before: StreamKey; limit: number }): Promise<StreamKey | null>
  /** Articles with stories from `from` (inclusive) up to, not including, `before`, in order of the stream. */
  listGrouped(page: {
    from: StreamKey
    before: StreamKey
    limit: number
  }): Promise<readonly GroupedArticle[]>
  /** Articles with features, grouped or not, from `from` on (inclusive), in order of the stream. */
  listForGrouping(page: { from: StreamKey; limit: number }): Promise<readonly GroupingArticle[]>
  /**
   * Replaces the assignments of all articles from `from` through `through` (both inclusive) and marks every story that
   * gained or lost an article as touched. An article of the range without an assignment belongs to no story (its outlet
   * is excluded) and is not asked about again until it is ungrouped. `moved`: new assignments of earlier articles.
   * What was ungrouped after `asOf` stays to be grouped again; without it, nothing does.
   */
  assignArticles(change: {
    from: StreamKey
    through: StreamKey
    assignments: readonly Assignment[]
    moved: readonly Assignment[]
    asOf?: number
  }): Promise<void>
  /** Forgets the assignments from this place in the stream on, so that they are made again. */
  ungroupFrom(from: StreamKey): Promise<void>

  /** Stories whose articles changed since they were last saved. */
  leaseTouchedStories(lease: {
    now: number
    leaseMs: number
    limit: number
  }): Promise<readonly string[]>
  /** In order of the stream, each article's revisions oldest first; empty where the story has no article any more. */
  loadStoryArticles(storyId: string): Promise<readonly DevelopingArticle[]>
  /** The same, with the mark that the story bears for its last change; null where it bears none. */
  loadTouchedStory(
    storyId: string,
  ): Promise<{ touch: number | null; articles: readonly DevelopingArticle[] }>
  /**
   * Replaces what is derived of a story and ends its lease, unless it was touched again meanwhile. `outdated`: another
   * worker saved it since it was loaded, from the same articles or more; nothing is changed.
   */
  saveStory(record: StoryRecord): Promise<'saved' | 'outdated'>
  /** The same for several in one transaction, each for itself `saved` or `outdated`: the disk is waited for once. */
  saveStories(records: readonly StoryRecord[]): Promise<readonly ('saved' | 'outdated')[]>
  /** Takes away a story that has no article any more. */
  dropStory(storyId: string): Promise<void>
}

export type ReadingOperations = {
  /** Latest development first. `movedSince`: only those that moved at or after it (epoch ms). */
  listStories(query: {
    scope: StoryScope
    movedSince: number | null
    /** Developments that are still to come by then (a thread that will lapse) are not counted. */
    now: number
    limit: number
    offset: number
  }): Promise<readonly StoredStoryLine[]>
  /** The story that a slug, present or past, or the id of an article in it, leads to. */
  findStory(slugOrArticleId: string): Promise<string | null>
  loadStory(storyId: string): Promise<{ line: StoredStoryLine; content: StoryContent } | null>
  /** One consistent view: nothing that arrives meanwhile is in part of it. */
  loadDevelopments(query: DevelopmentQuery): Promise<BriefMaterial>
  /** A number that grows with every development that comes; one that changes later keeps its own. */
  findLatestArrival(): Promise<number>
  /** What came after a number and was not seen, in the order in which it came. */
  listArrivals(query: ArrivalQuery): Promise<readonly Development[]>
  /**
   * Best match first. `words` is what a person typed: no query language, no failing query. A filter that asks for a
   * speaker, side or act finds statements alone, a speaker or side without any words too.
   */
  search(words: string, limit: number, filter?: SearchFilter): Promise<SearchResult>
}

export type ReaderOperations = {
  loadReaderActs(reader: string): Promise<ReaderActs>
  follow(reader: string, articleId: string, followedAt: number): Promise<void>
  /** Ends every follow whose anchor lies in this story. */
  unfollow(reader: string, storyId: string): Promise<'unfollowed' | 'not-followed'>
  /**
   * Keeps what a reader was shown; `lookedAt` null where this was no look at a brief. Resolves to the moment by which the
   * look can be taken back: `lookedAt`, or a little later where another look has it.
   */
  markSeen(
    reader: string,
    marks: readonly SeenMark[],
    lookedAt: number | null,
  ): Promise<number | null>
  /** Takes back one look: it was none, and what was first marked at it is unseen again. */
  unmarkSeen(reader: string, lookedAt: number): Promise<'unmarked' | 'unknown'>
  /** Resolves to its number. */
  addCorrection(correction: Correction, correctedAt: number): Promise<number>
  /** Takes back the correction of this number, else the latest, if it still holds. */
  undoCorrection(undoneAt: number, id?: number): Promise<Correction | null>
  /** Those that hold, oldest first. */
  listCorrections(): Promise<readonly StoredCorrection[]>
  /** Where an article stands in the stream. */
  findStreamKeys(articleIds: readonly string[]): Promise<readonly StreamKey[]>
  /** The first article of an outlet in the stream. */
  findFirstOfOutlet(outlet: string): Promise<StreamKey | null>
  /** The articles of an outlet that belong to a story, in order of the stream. */
  listOutletArticles(outlet: string): Promise<readonly string[]>
  /** Marks the story that holds this article as one to be told anew. */
  touchStory(articleId: string): Promise<void>
}

export type PreferenceOperations = {
  /** Resolves to its number. */
  addMute(mute: { reader: string; words: string; mutedAt: number; endsAt: number }): Promise<number>
  /** Ends a mute that is not over. */
  liftMute(reader: string, id: number, liftedAt: number): Promise<'lifted' | 'unknown'>
  preferOutlet(reader: string, outlet: string, preferredAt: number): Promise<void>
  unpreferOutlet(reader: string, outlet: string): Promise<void>
  /** Mutes that are not over by `now`, oldest first. */
  loadPreferences(reader: string, now: number): Promise<Preferences>
  /** The outlets of stored articles, those with the most first. */
  listOutlets(limit: number): Promise<readonly string[]>
}

export type AccessOperations = {
  /** The hash of a reader's password; null where none is set. */
  findPassword(reader: string): Promise<string | null>
  /** Sets a reader's password, or with null takes it away; either way every session of theirs ends. */
  savePassword(reader: string, hash: string | null, setAt: number): Promise<void>
  /** Notes a browser that gave the password, under the hash of what it was handed; those that ended by `now` are forgotten. */
  beginSession(session: { key: string; reader: string; now: number; endsAt: number }): Promise<void>
  /** Whose session this is; null for one that is unknown or over. */
  findSession(key: string, now: number): Promise<string | null>
  endSession(key: string): Promise<void>
}

export type ImportOperations = {
  /** How far this very file was taken in; null where no import of it is under way, or it changed since. */
  findImportPosition(file: ArchiveFile): Promise<ImportPosition | null>
  /** Stores a batch in one transaction, outcomes in the order of the readings; see `recordArticles`. */
  recordImport(batch: ImportBatch): Promise<readonly RecordOutcome[]>
  /** The articles remembered as added from the files at these paths, the parts of the import before this one too. */
  listImportAdditions(paths: readonly string[]): Promise<readonly string[]>
  /** Forgets how far the files at these paths were taken in, and what they added: their import is over. */
  endImport(paths: readonly string[]): Promise<void>
}

export type UpkeepOperations = {
  /** Drops all that is derived, nothing else. */
  dropDerived(): Promise<void>
  /** Checks the file, every text against its hash, and what refers to what. */
  verify(): Promise<readonly Problem[]>
  /** Writes a whole, consistent copy; fails if `file` exists. */
  backup(file: string): Promise<void>
  /** Every article with its revisions, in order of the stream, a page at a time. */
  listArticles(page: { after: StreamKey | null; limit: number }): Promise<readonly StoredArticle[]>
  close(): Promise<void>
}

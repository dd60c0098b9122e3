/**
 * The tables as queries see them, the same on every engine. `…_at` is epoch ms; `0 | 1` is a truth value; `content` and
 * other structured columns are JSON text. What the migrations make must agree with this.
 */
export type Tables = PrimaryTables & DerivedTables

type Flag = 0 | 1

/** What nothing can make again. */
export type PrimaryTables = {
  /** Numbers handed out, each once for ever. */
  counters: { name: string; value: number }
  feeds: {
    address: string
    title: string | null
    added_at: number
    etag: string | null
    last_modified: string | null
    last_polled_at: number | null
    next_poll_at: number
    failure_count: number
    last_outcome: string | null
    gone: Flag
    moved_to: string | null
    moved_since: number | null
    /** A list of hours of the week; null where the feed asks for none. */
    quiet_hours: string | null
    folder: string | null
    leased_until: number
  }
  /** Never shown, exported or told to another host than the feed's. */
  feed_credentials: { feed_address: string; header: string; value: string }
  /** `article_id` null: it could not be read, because of `failure`, and is tried again after `retry_at`, never if null. */
  feed_entries: {
    feed_address: string
    key: string
    stamp: string
    article_id: string | null
    failure: string | null
    retry_at: number | null
  }
  /** Files of imports that are not over. */
  import_positions: {
    path: string
    size: number
    modified_at: number
    at: number
    line: number
    taken: number
    unreadable: number
  }
  /** Articles that imports which are not over have added. */
  import_additions: { path: string; article_id: string }
  articles: {
    id: string
    external_id: string | null
    url: string | null
    outlet: string | null
    published: string | null
    order_at: number
  }
  /** One row an article that was read from its outlet. `next_read_at` null: never again. */
  pages: {
    article_id: string
    address: string
    etag: string | null
    last_modified: string | null
    changed_at: number
    last_read_at: number
    next_read_at: number | null
    failure_count: number
    last_outcome: string
    leased_until: number
  }
  /** Rows are refused every UPDATE and DELETE by triggers. `text_length` in UTF-16 units, as spans count. */
  revisions: {
    id: string
    article_id: string
    recorded_at: number
    read_from: 'outlet' | 'archive'
    text_length: number
    text_hash: string
    article: string
    text: string
  }
  /** In order of `number`, for ever: the story that holds the article is found under the slug. */
  slugs: { slug: string; article_id: string; number: number }
  follows: { reader: string; article_id: string; followed_at: number }
  seen_marks: {
    reader: string
    revision_id: string
    aspect: string
    span_start: number
    span_end: number
    /** The look that made it; null for one made at none, or before looks were noted. */
    marked_at: number | null
  }
  looks: { reader: string; looked_at: number }
  corrections: { number: number; content: string; corrected_at: number; undone_at: number | null }
  mutes: { number: number; reader: string; words: string; muted_at: number; ends_at: number }
  preferred_outlets: { reader: string; outlet: string; preferred_at: number }
  passwords: { reader: string; hash: string; set_at: number }
  /** `key` is the hash of what the browser holds. */
  sessions: { key: string; reader: string; ends_at: number }
}

/** What can be dropped and made again. */
type DerivedTables = {
  /** One row a revision from the moment it is recorded. `version` is '' as long as it has no findings. */
  analyses: {
    revision_id: string
    article_id: string
    order_at: number
    version: string
    leased_until: number
    features: string | null
    content: string | null
  }
  /**
   * One row an article that has features: those of `revision_id`, its oldest reading, so that an edit moves no story.
   * `ungrouped`: 0 where the assignment holds; else it is to be made again, by the grouping of that number or a later one,
   * and stands until then, so that no story flickers.
   */
  groupings: {
    article_id: string
    order_at: number
    revision_id: string
    ungrouped: number
    story_id: string | null
    occurrence_id: string | null
    copy_of: string | null
  }
  /** `touch` is new with every change; a lease keeps the one it saw, and ends only that. */
  touched_stories: { story_id: string; touch: number; leased_touch: number; leased_until: number }
  /** `edition` is new with every save. `content` leaves out the developments, statements and figures, which have rows of their own. */
  stories: {
    story_id: string
    slug: string
    title: string
    first_at: string | null
    last_at: string | null
    last_moved_at: number
    development_count: number
    edition: number
    content: string
  }
  /** `at` of an undated development is `UNDATED`. */
  developments: {
    number: number
    story_id: string
    key: string
    position: number
    at: number
    content: string
  }
  /** What a reader has seen who was shown the development: it is seen when a mark of that aspect overlaps any of these. */
  development_evidence: {
    development_number: number
    revision_id: string
    aspect: string
    span_start: number
    span_end: number
  }
  statements: { number: number; story_id: string; key: string; position: number; content: string }
  figures: { number: number; story_id: string; key: string; position: number; content: string }
  /** What full text finds: `number` is its key in the index; the text indexed is that of the newest reading. */
  indexed_articles: { number: number; article_id: string; revision_id: string }
  /**
   * All of a story's edition has been shown to the reader, so that nobody looks through it again. Only ever a short cut:
   * without the row the marks say the same. Under `ALL_STORIES`: every story up to this edition.
   */
  caught_up: { reader: string; story_id: string; edition: number }
}

/** Before every moment that can be. */
export const UNDATED = -8_640_000_000_000_001

export const ALL_STORIES = ''

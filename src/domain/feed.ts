import type { Moment } from './moment.ts'

/** An item as its feed lists it. `id` is the feed's own; `link` is absolute where it can be made so. */
export type Entry = {
  readonly id: string | null
  readonly title: string | null
  readonly link: string | null
  readonly published: Moment | null
  readonly updated: Moment | null
  readonly authors: readonly string[]
  /** Plain text, markup taken out. */
  readonly summary: string | null
}

export type Feed = {
  readonly title: string | null
  readonly link: string | null
  readonly entries: readonly Entry[]
  /** How long the feed asks to be left alone between polls (`ttl`, `sy:updatePeriod`), where it says. */
  readonly pollAfterMs: number | null
  /** When it asks not to be polled at all (`skipHours`, `skipDays`). */
  readonly quietHours?: QuietHours
}

/** Hours of the week in UTC, from 0, Sunday's first, to 167. */
export type QuietHours = readonly number[]

/** Why an input cannot be used: one clear line that says what is wrong and what to do. */
export type Unusable = { readonly kind: 'unusable'; readonly reason: string }

/** A polled feed as the store keeps it: how to ask again, and how the last asking went. */
export type FeedState = {
  readonly address: string
  readonly title: string | null
  readonly addedAt: number
  /** Validators, sent back exactly as they came. */
  readonly etag: string | null
  readonly lastModified: string | null
  readonly lastPolledAt: number | null
  readonly nextPollAt: number
  readonly failureCount: number
  /** In plain words, for the reader: "42 entries", "answered 503; next try in 20 minutes". */
  readonly lastOutcome: string | null
  /** Answered 410: never asked again. */
  readonly gone: boolean
  /** Where it says it moved to for good, and since when: taken over once that has repeated over days. */
  readonly movedTo: string | null
  readonly movedSince: number | null
  /** What the feed last asked for; kept, since an answer of "not changed" does not say it again. */
  readonly quietHours?: QuietHours
  /** The folder of another reader's list that it came from. */
  readonly folder?: string
  /** It is asked with a credential; which one, nobody is shown. */
  readonly isSignedIn?: true
}

/** What a feed is asked with that is not for everybody. Sent to its own origin alone; never shown, told or given away. */
export type FeedCredential = { readonly header: string; readonly value: string }

/** An article that a feed brought. `title`: that of its newest reading. */
export type FeedArticle = {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: Moment | null
}

/** An entry whose page could not be read. `name`: its own id, address or title. */
export type FailedEntry = {
  readonly feedAddress: string
  readonly name: string
  readonly reason: string
  /** Epoch ms; null where it is not tried again. */
  readonly retryAt: number | null
}

/** What an entry is known by within its feed; `stamp` changes when the feed says that the entry was updated. */
export type EntryKey = { readonly key: string; readonly stamp: string }

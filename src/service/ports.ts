import type { Fetcher } from '../net/fetcher.ts'
import type { Store } from '../store/store.ts'
import type { ReadListing } from '../syndication/read-listing.ts'
import type { TakeApart } from './take-apart.ts'

/** What the use cases need from the world. Made once, by the composition root; opened on first use. */
export type Ports = {
  readonly store: () => Promise<Store>
  readonly fetcher: () => Promise<Fetcher>
  /** Takes articles apart, in worker threads where there are many. */
  readonly takeApart: TakeApart
  /** Reads what is polled, in worker threads. */
  readonly readListing: ReadListing
  /** Brings the stories up to date; `now` is epoch ms. In a thread of its own in a program that runs on. */
  readonly deriveStories: DeriveStories
  /** Whether who reads waits until the stories are up to date: not in a program that runs on. */
  readonly readsWait: boolean
  /** Epoch ms: the clock, or what `--now` says. */
  readonly now: () => number
  /** Rests until the time has passed or the signal ends the wait. */
  readonly sleep: (ms: number, signal: AbortSignal | null) => Promise<void>
  /** 0 to 1, at random: so that feeds do not keep step. */
  readonly chance: () => number
  /** How outlets see us in their logs. */
  readonly userAgent: string
  /** The least time between two questions to the host of an address. */
  readonly spacingMs: (address: string) => number
  /** Told of each article once it is stored for good. */
  readonly stored: (articleId: string) => void
  /** One clear line for the person who runs this; never the result itself. */
  readonly report: (line: string) => void
}

/** One run at a time; what was recorded when it was asked for is in it. */
export type DeriveStories = (now: number) => Promise<StoriesUpdate>

export type StoriesUpdate = { readonly articlesGrouped: number; readonly storiesChanged: number }

/** There is one reader until there are accounts. */
export const READER = 'reader'

/** Articles taken apart at once: more than any pool has threads, so that none idles, few enough to be held. */
export const TAKEN_AT_ONCE = 16

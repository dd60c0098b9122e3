import type { Moment } from '../../domain/moment.ts'
import type { StoryState } from '../../domain/story.ts'
import type { AccessMessages } from './access-messages.ts'
import type { FeedMessages } from './feed-messages.ts'

/**
 * Every word of our own that a page shows, in one language. What depends on a number or a day is a function, so that each
 * language has its own plurals and order of words.
 */
export type Messages = {
  /** BCP 47, for the page's `lang`. */
  readonly language: string

  readonly articles: (count: number) => string
  readonly outlets: (count: number) => string
  readonly stories: (count: number) => string
  readonly longDay: (moment: Moment) => string
  /** "Thu 23 Feb, 18:04", in the offset that the moment has. */
  readonly shortMoment: (moment: Moment, now: Moment) => string
  /** "08:14 today", "yesterday", "Tuesday": what follows `since`. */
  readonly lastLook: (moment: Moment, now: Moment) => string
  readonly storyStates: Readonly<Record<StoryState, string>>

  readonly skip: string
  readonly pages: string
  readonly storiesPage: string
  readonly feedsPage: string
  readonly search: string
  readonly searchLabel: string
  readonly foot: string

  readonly welcome: string
  readonly moving: string
  readonly newIn: (count: number, storyCount: number, since: string | null) => string
  readonly nothingNew: (since: string | null, articlesChecked: number) => string
  readonly followToBegin: string
  readonly checked: (articleCount: number, storyCount: number) => string
  readonly markAllSeen: string
  readonly markShownSeen: string
  readonly markSeen: string
  readonly markTheseSeen: (count: number) => string
  readonly moreInStory: (count: number) => string
  readonly moreStories: (count: number) => string
  readonly followedQuiet: string
  readonly otherStories: string
  readonly allStories: string

  readonly follow: string
  readonly unfollow: string
  readonly moved: string
  readonly articlesOf: (articleCount: number, outletCount: number) => string

  readonly feeds: FeedMessages
  readonly access: AccessMessages

  readonly nothingToRead: string
  readonly waiting: string
  readonly whatThisIs: string
  readonly feedsPolled: (count: number) => string
  readonly seeFeeds: string
  readonly addFeed: string
  readonly addFeedHow: string
  readonly importArchive: string
  readonly importArchiveHow: string
  readonly demonstration: string
  readonly demonstrationHow: string
  readonly takeApart: string
  readonly takeApartHow: string
}

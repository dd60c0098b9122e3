import { countInWords } from '../counts.ts'
import { STORY_STATE_LABELS } from '../labels.ts'
import { longDay, shortMoment, sinceInWords } from '../moments.ts'
import { ENGLISH_ACCESS } from './access-messages.ts'
import { ENGLISH_FEEDS } from './feed-messages.ts'
import type { Messages } from './messages.ts'

const articles = (count: number) => countInWords(count, 'article')
const outlets = (count: number) => countInWords(count, 'outlet')
const stories = (count: number) => countInWords(count, 'story', 'stories')
const after = (since: string | null) => (since === null ? '' : ` since ${since}`)

export const ENGLISH: Messages = {
  language: 'en',

  articles,
  outlets,
  stories,
  longDay,
  shortMoment,
  lastLook: sinceInWords,
  storyStates: STORY_STATE_LABELS,

  skip: 'Skip to the page',
  pages: 'Pages',
  storiesPage: 'Stories',
  feedsPage: 'Feeds',
  search: 'Search',
  searchLabel: 'Search articles and statements',
  foot: 'Every line here is an outlet’s own words or a fixed label. Open a line to see the sentence that it came from.',

  welcome: 'Welcome',
  moving: 'What is moving',
  newIn: (count, storyCount, since) => `${count} new in ${stories(storyCount)}${after(since)}`,
  nothingNew: (since, checked) => `Nothing new${after(since)}; ${articles(checked)} checked`,
  followToBegin: 'Follow a story, and what is new in it will stand here.',
  checked: (articleCount, storyCount) =>
    `${articles(articleCount)} checked in ${countInWords(storyCount, 'story you follow', 'stories you follow')}`,
  markAllSeen: 'Mark all as seen',
  markShownSeen: 'Mark all that is shown as seen',
  markSeen: 'Mark as seen',
  markTheseSeen: (count) => `Mark these ${count} as seen`,
  moreInStory: (count) => `${countInWords(count, 'more', 'more')} in this story`,
  moreStories: (count) =>
    `News in ${countInWords(count, 'more story', 'more stories')} once these are marked.`,
  followedQuiet: 'Followed, nothing new',
  otherStories: 'Other stories',
  allStories: 'All stories',

  follow: 'Follow',
  unfollow: 'Unfollow',
  moved: 'moved',
  articlesOf: (articleCount, outletCount) => `${articles(articleCount)} of ${outlets(outletCount)}`,

  feeds: ENGLISH_FEEDS,
  access: ENGLISH_ACCESS,

  nothingToRead: 'Nothing to read yet',
  waiting: 'Waiting for the first articles',
  whatThisIs:
    'Writethru reads the outlets that you choose, keeps each story whole and up to date, and tells you only what is new to you, every line with the sentence it came from.',
  feedsPolled: (count) =>
    `${countInWords(count, 'feed is', 'feeds are')} being polled. Stories stand here as soon as their articles are read.`,
  seeFeeds: 'See how the feeds do',
  addFeed: 'Add a feed',
  addFeedHow: 'A feed, a page that names its feed, or an OPML file from another reader.',
  importArchive: 'Import an archive',
  importArchiveHow: 'Saved pages, text files, WARC files, or a file of JSON lines.',
  demonstration: 'See a demonstration',
  demonstrationHow: 'An invented story, played day by day from a clone of the project.',
  takeApart: 'Take one article apart',
  takeApartHow: 'To see what is found in it. Nothing is stored.',
}

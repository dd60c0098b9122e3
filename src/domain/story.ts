import type { Entity, Event, Figure, Measure, Statement, Thread } from './findings.ts'
import type { Moment } from './moment.ts'
import type { Span } from './span.ts'

/** The sentence behind a line: `sentence` is `revision.text.slice(span)`. */
export type Receipt = {
  readonly articleId: string
  readonly revisionId: string
  readonly url: string | null
  readonly outlet: string | null
  readonly span: Span
  readonly sentence: string
}

/** In order of time; the first is the report that brought it. */
export type Receipts = { readonly receipts: readonly Receipt[] }

export type Verdict =
  | 'new'
  | 'update'
  | 'conflict'
  | 'confirmed'
  | 'changed-position'
  | 'answered'
  | 'lapsed'
  | 'withdrawn'

export type DevelopmentKind = 'statement' | 'measure' | 'figure' | 'event' | 'thread' | 'revision'

/** Something a story did not have before. A repeat is none: it adds a receipt to the one it repeats. */
export type Development = Receipts & {
  /** Follows from the story's content, so that a rebuild gives the same. */
  readonly id: string
  readonly at: Moment | null
  readonly kind: DevelopmentKind
  readonly verdict: Verdict
  /** A clause of what an outlet published. */
  readonly text: string
  /** What it updates, contradicts or answers. */
  readonly was: { readonly text: string; readonly receipt: Receipt } | null
  /** Of a figure that updates or contradicts another: the outlets' words for either. */
  readonly amounts?: { readonly was: string; readonly now: string }
  /** 0 to 1. */
  readonly weight: number
  /** Outlets; wire copies counted once, under their agency. */
  readonly alsoReportedBy: readonly string[]
}

export type StoryFigure = Figure & Receipts & { readonly history: readonly (Figure & Receipts)[] }
/** `speakers`: the names of its sources as the story knows them, for lists that do not show its people. */
export type StoryStatement = Statement & Receipts & { readonly speakers?: readonly string[] }
export type StoryMeasure = Measure &
  Receipts & { readonly history: readonly (Measure & Receipts)[] }
export type StoryThread = Thread &
  Receipts & {
    readonly openedAt: Moment | null
    readonly state: 'open' | 'answered' | 'lapsed'
    readonly answer: Receipt | null
  }

/** What a story holds, folded from its articles in order. Ids of findings are `revisionId:id`. */
export type StoryContent = {
  /** The story in about five lines, for a newcomer. */
  readonly soFar: readonly Development[]
  readonly developments: readonly Development[]
  readonly timeline: readonly (Event & Receipts)[]
  readonly people: readonly (Entity & Receipts)[]
  readonly statements: readonly StoryStatement[]
  readonly figures: readonly StoryFigure[]
  readonly measures: readonly StoryMeasure[]
  readonly threads: readonly StoryThread[]
}

export type StoryState = 'developing' | 'quiet' | 'closed'

export type StoryArticle = {
  readonly id: string
  readonly externalId: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: Moment | null
  /** Articles on one thing that happened share it; a story runs over many. */
  readonly occurrence: string
  /** The article that this one is a wire copy of. */
  readonly copyOf: string | null
  /** That of its newest reading; of one story alone, since lists show none. */
  readonly title?: string | null
  /** How many texts of it were read; of one story alone. */
  readonly revisionCount?: number
}

export type StoryLine = {
  readonly slug: string
  readonly title: string
  readonly state: StoryState
  readonly firstAt: Moment | null
  readonly lastAt: Moment | null
  readonly articleCount: number
  readonly outletCount: number
  readonly developmentCount: number
  readonly articles: readonly StoryArticle[]
}

export type Story = StoryLine & StoryContent

export type BriefStory = {
  readonly slug: string
  readonly title: string
  readonly developments: readonly Development[]
}

/** What is new for one reader. */
export type Brief = {
  readonly since: Moment | null
  readonly until: Moment
  readonly articlesChecked: number
  readonly stories: readonly BriefStory[]
}

export type SearchResult = {
  readonly articles: readonly (Receipt & {
    readonly title: string | null
    readonly publishedAt: Moment | null
  })[]
  readonly statements: readonly StoryStatement[]
  readonly figures: readonly StoryFigure[]
}

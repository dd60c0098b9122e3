import type { From } from '../domain/article.ts'
import type {
  EntityKind,
  EventCertainty,
  Figure,
  MeasureStatus,
  StatementAct,
  ThreadKind,
} from '../domain/findings.ts'
import type { DevelopmentKind, StoryState, StoryThread, Verdict } from '../domain/story.ts'

/** The fixed catalogue of labels: with outlets' own clauses, the only words about the news that a reader is shown. */

export const MEASURE_LABELS: Readonly<Record<MeasureStatus, string>> = {
  floated: 'floated',
  proposed: 'proposed',
  threatened: 'threatened',
  announced: 'announced',
  ordered: 'ordered',
  'in-force': 'in force',
  'under-way': 'under way',
  blocked: 'blocked',
  dropped: 'dropped',
  done: 'done',
}

/** From what binds now, over what may come, to what is over: the order in which a board shows measures. */
export const MEASURE_ORDER: readonly MeasureStatus[] = [
  'in-force',
  'under-way',
  'ordered',
  'announced',
  'proposed',
  'threatened',
  'floated',
  'blocked',
  'dropped',
  'done',
]

export const THREAD_LABELS: Readonly<Record<ThreadKind, string>> = {
  pending: 'pending',
  scheduled: 'scheduled',
  conditional: 'conditional',
  disputed: 'disputed',
  unanswered: 'unanswered',
  unconfirmed: 'unconfirmed',
}

/** What has a day first, then what waits, then what is in doubt. */
export const THREAD_ORDER: readonly ThreadKind[] = [
  'scheduled',
  'pending',
  'conditional',
  'disputed',
  'unanswered',
  'unconfirmed',
]

export const THREAD_STATE_LABELS: Readonly<Record<StoryThread['state'], string>> = {
  open: 'open',
  answered: 'answered',
  lapsed: 'lapsed',
}

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  new: 'new',
  update: 'updated',
  conflict: 'conflicting',
  confirmed: 'confirmed',
  'changed-position': 'changed position',
  answered: 'answered',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
}

/** What stands before the earlier words that a development answers to. */
export const WAS_LABELS: Readonly<Record<Verdict, string>> = {
  new: 'before',
  update: 'was',
  conflict: 'against',
  confirmed: 'first reported as',
  'changed-position': 'was',
  answered: 'answers',
  lapsed: 'was',
  withdrawn: 'withdrawn',
}

export const KIND_LABELS: Readonly<Record<DevelopmentKind, string>> = {
  statement: 'statement',
  measure: 'measure',
  figure: 'figure',
  event: 'event',
  thread: 'open thread',
  revision: 'edited article',
}

export const ACT_LABELS: Readonly<Record<StatementAct, string>> = {
  assert: 'says',
  deny: 'denies',
  demand: 'demands',
  warn: 'warns',
  threaten: 'threatens',
  promise: 'promises',
  propose: 'proposes',
  refuse: 'refuses',
  ask: 'asks',
  other: 'says',
}

/** A statement whose cue is denied: "did not promise". */
export const NEGATED_ACT_LABELS: Readonly<Record<StatementAct, string>> = {
  assert: 'did not say',
  deny: 'did not deny',
  demand: 'did not demand',
  warn: 'did not warn',
  threaten: 'did not threaten',
  promise: 'did not promise',
  propose: 'did not propose',
  refuse: 'did not refuse',
  ask: 'did not ask',
  other: 'did not say',
}

export const FIGURE_STATUS_LABELS: Readonly<Record<Figure['status'], string>> = {
  stated: 'stated',
  proposed: 'proposed',
  estimated: 'estimated',
  disputed: 'disputed',
}

export const CERTAINTY_LABELS: Readonly<Record<EventCertainty, string>> = {
  happened: 'happened',
  expected: 'expected',
  possible: 'possible',
  denied: 'denied',
}

export const STORY_STATE_LABELS: Readonly<Record<StoryState, string>> = {
  developing: 'developing',
  quiet: 'quiet',
  closed: 'closed',
}

export const ENTITY_LABELS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  unnamed: 'unnamed',
}

/** How an article's time is known. */
export const FROM_LABELS: Readonly<Record<From, string>> = {
  given: 'as given',
  'json-ld': 'from the page’s data',
  meta: 'from the page’s data',
  feed: 'from its feed',
  text: 'from its text',
  url: 'from its address',
  inferred: 'worked out from its text',
}

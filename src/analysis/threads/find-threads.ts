import type { Statement, Thread, Timex } from '../../domain/findings.ts'
import { dayOf, type Moment } from '../../domain/moment.ts'
import { spansOverlap, trimSpan } from '../../domain/span.ts'
import { findHeadlines } from '../headlines.ts'
import { withoutMarks } from '../phrases.ts'
import { isPlain, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { conditionalRules } from './conditional.ts'
import { findDaysAhead } from './days-ahead.ts'
import { deniedRules } from './denied.ts'
import { noAnswerRules } from './no-answer.ts'
import { notKnownRules } from './not-known.ts'
import { pendingRules } from './pending.ts'
import { promisedRules } from './promised.ts'
import { scheduledRules } from './scheduled.ts'
import type { ThreadDraft, ThreadGrounds, ThreadRule } from './thread-rule.ts'
import { unconfirmedRules } from './unconfirmed.ts'

/** Of two that overlap, the one whose rule stands first is kept: what hangs on a condition has no day yet. */
const wordRules: readonly ThreadRule[] = [
  ...conditionalRules,
  ...noAnswerRules,
  ...notKnownRules,
  ...unconfirmedRules,
  ...deniedRules,
  ...scheduledRules,
  ...pendingRules,
  ...promisedRules,
]

export const threadRules: readonly Rule[] = wordRules

type FoundThread = ThreadDraft & {
  readonly rule: string
  readonly rank: number
  readonly evidence: Thread['evidence']
}

/**
 * Finds what the text leaves open, in text order; `about` is a clause of the text, none overlap. `evidence` starts with
 * the sentence that says it is open. `due` is the day, week or month a scheduled thread names, where the outlet's day of
 * publication lets it be told to lie ahead. Never throws; linear in the text's length.
 */
export function findThreads(
  reading: Reading,
  statements: readonly Statement[],
  timexes: readonly Timex[],
  published: Moment | null,
): Thread[] {
  const { text } = reading.document
  const grounds: ThreadGrounds = {
    reading,
    headlines: findHeadlines(reading),
    statements,
    daysAhead: findDaysAhead(reading, timexes, published === null ? null : dayOf(published)),
  }
  return withoutOverlaps(findDrafts(grounds)).map((draft, index) => ({
    id: `h${index + 1}`,
    rule: draft.rule,
    kind: draft.kind,
    about: trimSpan(text, withoutMarks(text, draft.about)),
    due: draft.due,
    evidence: draft.evidence,
  }))
}

/** Shorter than this says nothing alone. */
const SHORTEST = 4

function findDrafts(grounds: ThreadGrounds): FoundThread[] {
  const { reading } = grounds
  const found: FoundThread[] = []
  for (let token = 0; token < reading.document.tokenCount; token++) {
    const isQuoted = !isPlain(reading, token)
    for (let rank = 0; rank < wordRules.length; rank++) {
      const rule = wordRules[rank]
      if (rule === undefined || (isQuoted && rule.readsQuotations !== true)) continue
      const draft = rule.read(grounds, token)
      if (draft === null || draft.about[1] - draft.about[0] < SHORTEST) continue
      const sentence = reading.document.sentences[reading.sentenceOf[token] ?? 0]
      if (sentence === undefined) continue
      const toldIn = draft.toldIn ?? null
      const evidence = toldIn === null ? [sentence] : [sentence, toldIn]
      found.push({ ...draft, rule: rule.name, rank, evidence })
      break
    }
  }
  return found
}

function withoutOverlaps(drafts: readonly FoundThread[]): FoundThread[] {
  const kept: FoundThread[] = []
  for (const draft of drafts.toSorted((a, b) => a.about[0] - b.about[0] || a.rank - b.rank)) {
    const last = kept.at(-1)
    if (last === undefined || !spansOverlap(last.about, draft.about)) kept.push(draft)
    else if (draft.rank < last.rank) kept[kept.length - 1] = draft
  }
  return kept
}

import type { Thread } from '../domain/findings.ts'
import { type Moment, parseMoment } from '../domain/moment.ts'
import { type Span, sliceSpan, spansOverlap } from '../domain/span.ts'
import type { Receipt, StoryThread } from '../domain/story.ts'
import { addReceipt } from './receipts.ts'
import { createStemIndex } from './stem-index.ts'
import type { Gist, StorySentence } from './story-sentence.ts'
import type { Step } from './story-steps.ts'
import { agrees, shareOf } from './told-index.ts'

/** A thread while its story is folded. */
export type OpenThread = {
  readonly thread: Thread
  readonly sentence: StorySentence
  readonly gist: Gist
  readonly receipts: Receipt[]
  /** Before this time nothing can answer it: the start of the day when it is due. */
  readonly dueAt: number
  /** Whether a report from its day on speaks of it without answering it for sure: then nobody let it lapse. */
  isTouched: boolean
  answer: Receipt | null
}

export type ThreadOutcome =
  | { readonly kind: 'repeat'; readonly of: OpenThread }
  | { readonly kind: 'opened' }
  /** The same matter on another day. */
  | { readonly kind: 'moved'; readonly was: OpenThread }

export type ThreadLedger = {
  readonly take: (thread: Thread, sentence: StorySentence) => ThreadOutcome
  /** The open threads that this sentence answers; they are closed. */
  readonly answer: (sentence: StorySentence) => readonly OpenThread[]
  readonly finish: () => { readonly threads: StoryThread[]; readonly lapsing: Lapsing[] }
}

/** A scheduled thread that nobody has answered, and the day after it was due. */
export type Lapsing = { readonly open: OpenThread; readonly at: Moment }

const DAY_MS = 86_400_000
const SAME_MATTER = 0.6
const TOUCHED_SHARE = 0.34
/**
 * How much of its words an answer must take up. What was due on a day is answered by less from that day on; a question is
 * answered by no less than all of its few words.
 */
const ANSWERED_SHARE = 0.6
const DUE_SHARE = 0.5
const FEW_STEMS = 3
const LEAST_STEMS = 2
/** A refusal to speak says nothing of what is open. */
const REFUSAL = /\b(?:declin\w*|refus\w*|comment\w*|respon[ds]\w*|repl(?:y|ied|ies))\b/i
const AHEAD =
  /\b(?:will|would|shall|should|could|may|might|expected|scheduled|plan(?:s|ned)?|due|set to|if|unless|whether|await\w*|pending|yet to)\b/i
const CAN_BE_ANSWERED: ReadonlySet<Thread['kind']> = new Set([
  'scheduled',
  'pending',
  'unconfirmed',
  'unanswered',
])

/** An empty ledger of what a story leaves open. A thread or a sentence costs a look at those that share a rare word. */
export function createThreadLedger(): ThreadLedger {
  let ledger: OpenThread[] = []
  const unanswered = createStemIndex<OpenThread>(TOUCHED_SHARE)
  const all = createStemIndex<OpenThread>(SAME_MATTER)

  function take(thread: Thread, sentence: StorySentence): ThreadOutcome {
    const gist = sentence.readGist([thread.about])
    const alike = all
      .find(gist.stems)
      .filter((open) => open.thread.kind === thread.kind && isSameMatter(open.gist, gist))
    const same = alike.findLast((open) => isSameDue(open.thread, thread))
    if (same !== undefined) {
      addReceipt(same, sentence.receipt)
      return { kind: 'repeat', of: same }
    }
    const moved = alike.findLast((open) => hasMoved(open, thread, sentence))
    if (moved !== undefined) {
      ledger = ledger.filter((open) => open !== moved)
      unanswered.remove(moved.gist.stems, moved)
    }
    const dueAt = startOfDue(thread)
    const open: OpenThread = {
      thread,
      sentence,
      gist,
      receipts: [sentence.receipt],
      dueAt,
      isTouched: false,
      answer: null,
    }
    ledger.push(open)
    all.add(gist.stems, open)
    unanswered.add(gist.stems, open)
    return moved === undefined ? { kind: 'opened' } : { kind: 'moved', was: moved }
  }

  function answer(sentence: StorySentence): readonly OpenThread[] {
    const touched = unanswered.find(sentence.gist.stems).filter((open) => isTouched(sentence, open))
    for (const open of touched) open.isTouched = true
    const answered = tellsOutcome(sentence)
      ? touched.filter((open) => isAnswer(sentence, open))
      : []
    for (const open of answered) {
      open.answer = sentence.receipt
      unanswered.remove(open.gist.stems, open)
    }
    return answered
  }

  function finish(): { threads: StoryThread[]; lapsing: Lapsing[] } {
    const threads = ledger.map(
      ({ thread, sentence, receipts, answer: receipt }): StoryThread => ({
        ...thread,
        id: `${sentence.step.revision.id}:${thread.id}`,
        receipts,
        openedAt: sentence.step.at,
        state: receipt === null ? 'open' : 'answered',
        answer: receipt,
      }),
    )
    const lapsing = ledger.flatMap((open) => {
      const at = open.answer === null && !open.isTouched ? dayAfterDue(open.thread) : null
      return at === null ? [] : [{ open, at }]
    })
    return { threads, lapsing }
  }

  return { take, answer, finish }
}

/** The day after a scheduled thread was due, as a date; null where it has no such day. */
export function dayAfterDue({ kind, due }: Pick<Thread, 'kind' | 'due'>): Moment | null {
  if (kind !== 'scheduled' || due === null) return null
  const day = /^\d{4}-\d{2}-\d{2}/.exec(due)?.[0]
  const dueAt = day === undefined ? null : parseMoment(day)
  return dueAt === null ? null : new Date(dueAt + DAY_MS).toISOString().slice(0, 10)
}

function isSameDue({ due: a }: Thread, { due: b }: Thread): boolean {
  return a === b || a === null || b === null
}

/** Whether a later report gives an open thread a later day. */
function hasMoved(open: OpenThread, { due }: Thread, { step }: StorySentence): boolean {
  const before = open.thread.due
  if (open.answer !== null || before === null || due === null) return false
  const isLater = before.length === due.length && due > before
  return isLater && step.stepAt > open.sentence.step.stepAt
}

function isSameMatter(a: Gist, b: Gist): boolean {
  return (
    shareOf(a.stems, b.stems) >= SAME_MATTER &&
    shareOf(b.stems, a.stems) >= SAME_MATTER &&
    namesAgree(a, b) &&
    namesAgree(b, a)
  )
}

function namesAgree(part: Gist, whole: Gist): boolean {
  const names = new Set([...part.keys].filter((key) => key.startsWith('!')))
  return agrees(names, whole.keys)
}

/** Whether a sentence tells what came of something, and does not look ahead or leave it open again. */
export function tellsOutcome({
  text,
  threads,
  events,
  measures,
  statements,
}: StorySentence): boolean {
  if (threads.length > 0 || AHEAD.test(text)) return false
  return (
    events.some(({ certainty }) => certainty === 'happened' || certainty === 'denied') ||
    measures.some(({ status }) => status === 'done' || status === 'in-force') ||
    statements.length > 0
  )
}

/** Whether a later report, from the day on when a thread was due, speaks of the same matter. */
function isTouched({ step, gist }: StorySentence, open: OpenThread): boolean {
  const { sentence: opening, dueAt } = open
  if (step.stepAt <= opening.step.stepAt || step.article.id === opening.step.article.id)
    return false
  return step.stepAt >= dueAt && shareOf(open.gist.stems, gist.stems) >= TOUCHED_SHARE
}

/** Whether a sentence that touches a thread tells what came of it. */
function isAnswer(
  { step, gist, span }: StorySentence,
  { thread, sentence, gist: open }: OpenThread,
) {
  if (!CAN_BE_ANSWERED.has(thread.kind) || open.stems.size < LEAST_STEMS) return false
  if (REFUSAL.test(sliceSpan(sentence.step.revision.text, thread.about))) return false
  return (
    shareOf(open.stems, gist.stems) >= leastShare(thread, open) &&
    namesAgree(open, gist) &&
    !isOpenIn(step, span)
  )
}

function leastShare({ kind, due }: Thread, { stems }: Gist): number {
  if (kind === 'scheduled' && due !== null) return DUE_SHARE
  return kind === 'unanswered' && stems.size <= FEW_STEMS ? 1 : ANSWERED_SHARE
}

/** Whether the analysis itself takes these words as evidence that something is open. */
function isOpenIn({ analysis }: Step, span: Span): boolean {
  return analysis.threads.some(({ evidence }) =>
    evidence.some((other) => spansOverlap(other, span)),
  )
}

function startOfDue({ kind, due }: Thread): number {
  const day = kind === 'scheduled' && due !== null ? parseMoment(due.slice(0, 10)) : null
  return day ?? Number.NEGATIVE_INFINITY
}

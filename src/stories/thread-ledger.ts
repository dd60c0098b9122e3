import type { Thread } from '../domain/findings.ts'
import { type Moment, parseMoment } from '../domain/moment.ts'
import type { Receipt, StoryThread } from '../domain/story.ts'
import { addReceipt } from './receipts.ts'
import { createStemIndex } from './stem-index.ts'
import type { Gist, StorySentence } from './story-sentence.ts'
import { answers, coreOf, type Question, TOUCHED_SHARE, touches } from './thread-answer.ts'
import { agrees, shareOf } from './told-index.ts'

/** A thread while its story is folded. */
export type OpenThread = Question & {
  readonly gist: Gist
  readonly receipts: Receipt[]
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
      unanswered.remove(moved.core.stems, moved)
    }
    const dueAt = startOfDue(thread)
    const open: OpenThread = {
      thread,
      sentence,
      gist,
      core: sentence.readGist([coreOf(thread, sentence)]),
      receipts: [sentence.receipt],
      dueAt,
      isTouched: false,
      answer: null,
    }
    ledger.push(open)
    all.add(gist.stems, open)
    unanswered.add(open.core.stems, open)
    return moved === undefined ? { kind: 'opened' } : { kind: 'moved', was: moved }
  }

  function answer(sentence: StorySentence): readonly OpenThread[] {
    const touched = unanswered.find(sentence.gist.stems).filter((open) => touches(sentence, open))
    for (const open of touched) open.isTouched = true
    const answered = touched.filter((open) => answers(sentence, open))
    for (const open of answered) {
      open.answer = sentence.receipt
      unanswered.remove(open.core.stems, open)
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

/** The start of the day, week, month or year when a thread is due; the beginning of time where it is due at none. */
function startOfDue({ kind, due }: Thread): number {
  if (kind !== 'scheduled' || due === null) return Number.NEGATIVE_INFINITY
  const [, year = '', week] = /^(\d{4})-W(\d\d)/.exec(due) ?? []
  if (week !== undefined) {
    // The first week of a year is that with 4 January in it.
    const fourthAt = Date.UTC(Number(year), 0, 4)
    const monday = fourthAt - ((new Date(fourthAt).getUTCDay() + 6) % 7) * DAY_MS
    return monday + (Number(week) - 1) * 7 * DAY_MS
  }
  const [, day = due] = /^(\d{4}(?:-\d\d){0,2})/.exec(due) ?? []
  return parseMoment(`${day}-01-01`.slice(0, 'YYYY-MM-DD'.length)) ?? Number.NEGATIVE_INFINITY
}

import type { Thread } from '../domain/findings.ts'
import { type Span, sliceSpan, spanContains, spansOverlap } from '../domain/span.ts'
import { findStems } from './content-words.ts'
import { holdsKeys } from './key-agreement.ts'
import { rareShare } from './rarity.ts'
import type { Gist, StorySentence } from './story-sentence.ts'
import type { Step } from './story-steps.ts'
import { shareOf } from './told-index.ts'

/** What a sentence leaves open, as far as another may answer it. `core`: of the words that say what alone. */
export type Question = {
  readonly thread: Thread
  readonly sentence: StorySentence
  readonly core: Gist
  /** Before this time nothing can answer it: the start of the day when it is due. */
  readonly dueAt: number
}

/** What a later report shares of its words speaks of the same matter. */
export const TOUCHED_SHARE = 0.3
/**
 * How much of its words an answer must take up. What was due on a day is answered by less from that day on, and by less
 * still, counted by how rare its words are, where the sentence names the day; a question is answered by no less than all
 * of its few words.
 */
const ANSWERED_SHARE = 0.6
const DUE_SHARE = 0.5
const ON_THE_DAY_SHARE = 0.3
const WHETHER_SHARE = 0.75
const FEW_STEMS = 3
const LEAST_STEMS = 2
/** A refusal to speak says nothing of what is open. */
const REFUSAL = /\b(?:declin\w*|refus\w*|comment\w*|respon[ds]\w*|repl(?:y|ied|ies))\b/i
const AHEAD =
  /\b(?:will|would|shall|should|could|may|might|expected|scheduled|plan(?:s|ned)?|due|set to|if|unless|whether|await\w*|pending|yet to|still)\b/i
const UNDECIDED = /\b(?:if|whether|may|might|could|yet|unless)\b|\?/i
const HOW_MANY = /\bhow (?:many|much)\s+(\p{L}+)/iu
const CAN_BE_ANSWERED: ReadonlySet<Thread['kind']> = new Set([
  'scheduled',
  'pending',
  'unconfirmed',
  'unanswered',
])

/** The words that say what is open, without what is only told along with them; of a question "whether", what it asks. */
export function coreOf({ kind, about }: Thread, { step }: StorySentence): Span {
  const words = sliceSpan(step.revision.text, about)
  const aside = /,\s+(?:which|who|whose|where|according to|as)\b/i.exec(words)
  const end = aside === null ? about[1] : about[0] + aside.index
  const asks =
    kind === 'pending' || kind === 'unanswered' ? /\b(?:whether|if)\s+/i.exec(words) : null
  const start = asks === null ? about[0] : about[0] + asks.index + asks[0].length
  return start < end ? [start, end] : about
}

/** Whether a sentence tells what came of something, and does not look ahead or leave it open again. */
export function tellsOutcome({ text, threads, ...sentence }: StorySentence): boolean {
  if (threads.length > 0 || AHEAD.test(text)) return false
  return hasCome({ text, threads, ...sentence }) || sentence.statements.length > 0
}

function hasCome({ events, measures }: StorySentence): boolean {
  return (
    events.some(({ certainty }) => certainty === 'happened' || certainty === 'denied') ||
    measures.some(({ status }) => status === 'done' || status === 'in-force')
  )
}

/** Whether a later report, from the day on when a thread was due, speaks of the same matter. */
export function touches({ step, gist }: StorySentence, open: Question): boolean {
  const { sentence: opening, dueAt, core } = open
  if (step.stepAt <= opening.step.stepAt || step.article.id === opening.step.article.id)
    return false
  return step.stepAt >= dueAt && shareOf(core.stems, gist.stems) >= TOUCHED_SHARE
}

/** Whether a sentence that touches a thread tells what came of it. */
export function answers(answer: StorySentence, open: Question): boolean {
  const { thread, sentence, core } = open
  if (!CAN_BE_ANSWERED.has(thread.kind) || !holdsNames(core, answer)) return false
  if (REFUSAL.test(sliceSpan(sentence.step.revision.text, thread.about))) return false
  if (isOpenIn(answer.step, answer.span)) return tellsWhether(answer, open)
  return (
    isTakenUp(answer, open) ||
    isDueIn(answer, open) ||
    tellsWhether(answer, open) ||
    tellsHowMany(answer, open)
  )
}

/** Whether most of its words stand in a sentence that tells an outcome. */
function isTakenUp(answer: StorySentence, { thread: { kind, due }, core }: Question): boolean {
  if (core.stems.size < LEAST_STEMS || !tellsOutcome(answer)) return false
  const isDue = kind === 'scheduled' && due !== null
  const isFew = kind === 'unanswered' && core.stems.size <= FEW_STEMS
  const least = isDue ? DUE_SHARE : isFew ? 1 : ANSWERED_SHARE
  return (
    shareOf(core.stems, answer.gist.stems) >= least &&
    rareShare(core.stems, answer.gist.stems) >= least
  )
}

/** Whether a sentence tells what happened on the very day for which something was set, in some of its rarer words. */
function isDueIn(answer: StorySentence, { thread: { kind, due }, core }: Question): boolean {
  if (kind !== 'scheduled' || due === null || due.length < 'YYYY-MM-DD'.length) return false
  const day = due.slice(0, 10)
  const namesDay = answer.step.analysis.timexes.some(({ span, value }) => {
    return value?.startsWith(day) === true && spanContains(answer.span, span)
  })
  if (!namesDay || !hasCome(answer) || AHEAD.test(answer.text)) return false
  return rareShare(core.stems, answer.gist.stems) >= ON_THE_DAY_SHARE
}

/** Whether one sentence asks whether something is so and another says it without leaving it open. */
export function decides(answer: StorySentence, asking: StorySentence): boolean {
  const asks = asking.threads.some((thread) => asksWhether(thread, asking))
  return asks && answer.threads.length === 0 && !UNDECIDED.test(answer.text)
}

function asksWhether({ kind, about }: Thread, { step }: StorySentence): boolean {
  if (kind !== 'pending' && kind !== 'unanswered') return false
  return /\b(?:whether|if)\b/i.test(sliceSpan(step.revision.text, about))
}

/** Whether somebody says, or it happens, what nobody would say whether it would. */
function tellsWhether(answer: StorySentence, { thread, sentence, core }: Question): boolean {
  if (!asksWhether(thread, sentence) || core.stems.size < LEAST_STEMS) return false
  if (UNDECIDED.test(answer.text)) return false
  return (
    answer.statements.length + answer.events.length > 0 &&
    shareOf(core.stems, answer.gist.stems) >= WHETHER_SHARE
  )
}

/** Whether a sentence counts what was asked for: "how many pupils were inside". */
function tellsHowMany(answer: StorySentence, { thread, sentence, core }: Question): boolean {
  const { text } = sentence.step.revision
  const counted = HOW_MANY.exec(sliceSpan(text, thread.about))?.[1]
  if (counted === undefined || AHEAD.test(answer.text)) return false
  const [stem] = findStems(counted)
  const isCounted = answer.figures.some(({ span, value }) => {
    const words = findStems(sliceSpan(answer.step.revision.text, span))
    return value !== null && stem !== undefined && words.has(stem)
  })
  return isCounted && shareOf(core.stems, answer.gist.stems) >= DUE_SHARE
}

function holdsNames({ keys }: Gist, answer: StorySentence): boolean {
  return holdsKeys(new Set([...keys].filter((key) => key.startsWith('!'))), answer)
}

/** Whether the analysis itself takes these words as evidence that something is open. */
function isOpenIn({ analysis }: Step, span: Span): boolean {
  return analysis.threads.some(({ evidence }) =>
    evidence.some((other) => spansOverlap(other, span)),
  )
}

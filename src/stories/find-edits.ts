import type { Revision } from '../domain/revision.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import { findStems } from './content-words.ts'
import { type Draft, draftFrom } from './draft.ts'
import { findCorrected, REWORDED, shareStanding } from './find-corrected.ts'
import { readSentences, type StorySentence } from './story-sentence.ts'
import { composeReceipt, type Step } from './story-steps.ts'
import { shareOf } from './told-index.ts'

/** What an outlet changed of its own article. */
export type Edits = {
  readonly drafts: readonly Draft[]
  /** Whether a sentence stood in an earlier revision word for word, so that it brings nothing of its own. */
  readonly stood: (sentence: StorySentence) => boolean
  /** What tells a sentence as the correction of another; null for any other sentence. */
  readonly correctionOf: (sentence: StorySentence) => Draft | null
}

/** A text that lost more than this was cut off, more likely than corrected. */
const LEAST_KEPT = 0.5
/**
 * Of a text that was written anew as its story went on, what is gone was overtaken; where an outlet says that it erred, or
 * left nearly all as it was, it took something back.
 */
const LITTLE_CHANGED = 0.6

/**
 * What a revision changes against the one before: sentences withdrawn, or put back, that told of somebody's words or a
 * figure; notes of correction; a headline whose numbers changed, or whose words did while the text beneath it stands. With
 * other text a new headline is taken for its rewording, which is no news.
 */
export function findEdits(step: Step, sentences: readonly StorySentence[]): Edits {
  const { previous } = step
  if (previous === null) return { drafts: [], stood: () => false, correctionOf: () => null }
  const before = readSentences({ ...step, ...previous, previous: null })
  const standing = new Set(before.map(({ text }) => text))
  const returned = sentences.filter((sentence) => hasReturned(step, before, sentence))
  const notes = findNotes(step)
  const corrected = notes.length > 0 ? findCorrected(before, sentences) : []
  const withdrawn =
    notes.length > 0 || shareStanding(before, sentences) >= LITTLE_CHANGED
      ? findWithdrawn(step, before, sentences)
      : []
  return {
    drafts: [
      ...withdrawn,
      ...corrected,
      ...returned.flatMap((sentence) => draftTold(sentence, 'confirmed')),
      ...notes,
      ...findHeadline(step, previous.revision.article.titleSpan, previous.revision.text),
    ],
    stood: (sentence) => standing.has(sentence.text) || returned.includes(sentence),
    correctionOf: ({ receipt }) =>
      corrected.find(({ receipts }) => receipts[0] === receipt) ?? null,
  }
}

function findWithdrawn(
  step: Step,
  before: readonly StorySentence[],
  after: readonly StorySentence[],
): Draft[] {
  const { revision, previous } = step
  if (previous === null || !revision.article.whole) return []
  if (revision.text.length < LEAST_KEPT * previous.revision.text.length) return []
  const kept = new Set(after.map(({ text }) => text))
  const fresh = after.filter(({ text }) => !before.some((earlier) => earlier.text === text))
  return before
    .filter(({ text, statements, figures }) => {
      return (
        !kept.has(text) && !revision.text.includes(text) && statements.length + figures.length > 0
      )
    })
    .filter(({ text }) => !stillQuotes(text, revision.text))
    .filter(({ gist }) => {
      return !fresh.some((sentence) => shareOf(gist.stems, sentence.gist.stems) >= REWORDED)
    })
    .flatMap((sentence) => draftTold(sentence, 'withdrawn'))
    .map((draft) => ({ ...draft, at: step.at, orderAt: step.stepAt }))
}

/** Whether a sentence quotes words that stand in the new text still: a summary that was rewritten takes nothing back. */
function stillQuotes(sentence: string, text: string): boolean {
  const quoted = Array.from(sentence.matchAll(/[“"]([^“”"]{12,})[”"]/gu), ([, words = '']) => words)
  return quoted.length > 0 && quoted.every((words) => text.includes(words))
}

function draftTold(sentence: StorySentence, verdict: 'withdrawn' | 'confirmed'): Draft[] {
  const kind = sentence.statements.length > 0 ? 'statement' : 'figure'
  return draftFrom({ sentence, focus: sentence.span, kind, verdict })
}

/** Whether a sentence that the previous revision had withdrawn stands again as it did in one before. */
function hasReturned(
  { previous, earlier }: Step,
  before: readonly StorySentence[],
  { text, statements, figures, gist }: StorySentence,
): boolean {
  const lost = previous?.revision.text ?? text
  return (
    statements.length + figures.length > 0 &&
    !lost.includes(text) &&
    earlier.some(({ revision }) => revision.text.includes(text)) &&
    !stillQuotes(text, lost) &&
    !before.some((sentence) => shareOf(gist.stems, sentence.gist.stems) >= REWORDED)
  )
}

function findNotes(step: Step): Draft[] {
  const { revision, previous } = step
  const known = new Set(
    previous?.revision.article.corrections.map((span) => sliceSpan(previous.revision.text, span)),
  )
  return revision.article.corrections
    .filter((span) => !known.has(sliceSpan(revision.text, span)))
    .map((span) => draftRevision(step, span, 'new', null))
}

function findHeadline(step: Step, oldSpan: Span | null, oldText: string): Draft[] {
  const span = step.revision.article.titleSpan
  const { previous } = step
  if (span === null || oldSpan === null || previous === null) return []
  const title = sliceSpan(step.revision.text, span)
  const oldTitle = sliceSpan(oldText, oldSpan)
  const isAlone = bodyOf(step.revision) === bodyOf(previous.revision)
  if (!isRenumbered(oldTitle, title) && !(isAlone && saysOtherwise(oldTitle, title))) return []
  const receipt = composeReceipt({ ...step, revision: previous.revision }, oldSpan)
  const was = { text: oldTitle, receipt }
  return [draftRevision(step, span, 'update', was)]
}

/** Whether two headlines tell of one matter with other numbers: "Storm kills 12" and "Storm kills 15". */
function isRenumbered(before: string, after: string): boolean {
  const numbersOf = (text: string) => [...findStems(text)].filter((stem) => /\d/.test(stem)).sort()
  const old = numbersOf(before)
  const now = numbersOf(after)
  if (old.length === 0 || old.length !== now.length || old.join() === now.join()) return false
  return shareOf(findStems(after), findStems(before)) >= REWORDED
}

/** Whether each headline has a word of weight that the other lacks. */
function saysOtherwise(before: string, after: string): boolean {
  const [old, now] = [findStems(before), findStems(after)]
  return shareOf(old, now) < 1 && shareOf(now, old) < 1
}

function bodyOf({ article, text }: Revision): string {
  return sliceSpan(text, article.body).replace(/\s+/g, ' ').trim()
}

function draftRevision(
  step: Step,
  span: Span,
  verdict: 'new' | 'update',
  was: Draft['was'],
): Draft {
  const receipt = composeReceipt(step, span)
  return {
    id: `${step.revision.id}:revision:${span[0]}-${span[1]}:${verdict}`,
    orderAt: step.stepAt,
    at: step.at,
    kind: 'revision',
    verdict,
    text: receipt.sentence,
    was,
    amounts: null,
    signs: [],
    gist: null,
    receipts: [receipt],
  }
}

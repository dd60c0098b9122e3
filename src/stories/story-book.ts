import type { Event, Statement } from '../domain/findings.ts'
import { parseMoment } from '../domain/moment.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import type { Development, Receipt, StoryContent } from '../domain/story.ts'
import { type Claim, isSameSource, readClaims, readSpeaker } from './claim.ts'
import { composeLine } from './compose-line.ts'
import { createCopyIndex } from './copied-sentences.ts'
import { type Draft, draftFrom } from './draft.ts'
import { createFigureBook } from './figure-series.ts'
import { findEdits } from './find-edits.ts'
import { createFindingBook, type Entry } from './finding-book.ts'
import { createJudge, focusOf, type Judgement } from './judge-claim.ts'
import { findDisputed } from './judge-dispute.ts'
import { readStance } from './judge-stance.ts'
import { createMeasureBook } from './measure-book.ts'
import { createPeople } from './merge-people.ts'
import { readPageWords } from './page-words.ts'
import { rareCosine } from './rarity.ts'
import { readMatter } from './read-matter.ts'
import { type Known, readSigns } from './read-signs.ts'
import { addReceipt } from './receipts.ts'
import { readSentences, type StorySentence, spanOfStatement } from './story-sentence.ts'
import type { Step } from './story-steps.ts'
import { createThreadLedger, type Lapsing } from './thread-ledger.ts'
import { agrees, createToldIndex, shareOf } from './told-index.ts'

export type StoryBook = {
  /** Enters the next revision in time. */
  readonly take: (step: Step) => void
  readonly finish: () => Omit<StoryContent, 'developments' | 'soFar'> & {
    readonly drafts: readonly Draft[]
  }
}

type Judged = { readonly claim: Claim; readonly judgement: Judgement }
type NameEntity = (sentence: StorySentence, entityId: string) => string

/** A sentence bears out a development that it shares this much of its words with, and all its numbers. */
const BORNE_OUT = 0.5
/** An opening of which so many words stand below sums up what is told there. */
const SUMMED_UP = 0.8
/** A sentence that has less in common with another is not like it. */
const LEAST_LIKE = 0.35

/** An empty book, in which the revisions of a story are entered one after the other. */
export function createStoryBook(): StoryBook {
  const drafts: Draft[] = []
  const draftOf = new Map<StorySentence, Draft>()
  const told = createToldIndex()
  const judgeByWords = createJudge(told, ({ receipt }) => !retracted.has(keyOf(receipt)))
  const copies = createCopyIndex()
  const figures = createFigureBook()
  const measures = createMeasureBook()
  const threads = createThreadLedger()
  const people = createPeople()
  const statements = createFindingBook<Statement>((sentence) => sentence.statements, isSameSpeaker)
  const events = createFindingBook<Event>((sentence) => sentence.events, isSameDay)

  /** Sentences that somebody has taken back or confirmed since. */
  const settled = new Set<StorySentence>()
  /** Sentences that their outlets have withdrawn or corrected. */
  const retracted = new Set<string>()
  const knownStems = new Set<string>()
  const knownKeys = new Set<string>()
  const knownSpeakers = new Set<string>()

  function take(step: Step): void {
    const sentences = readSentences(step)
    people.add(step, sentences)
    const edits = findEdits(step, sentences)
    drafts.push(...edits.drafts)
    for (const { verdict, was, receipts } of edits.drafts) {
      const taken = verdict === 'withdrawn' ? receipts[0] : was?.receipt
      if (taken !== undefined) retracted.add(keyOf(taken))
    }
    copies.add(step, sentences)
    const page = readPageWords(step, sentences)
    for (const [place, sentence] of sentences.entries()) {
      if (!edits.stood(sentence)) {
        const alike = told.findAlike(sentence.gist, LEAST_LIKE)
        const covered = alike[0]?.covered ?? 0
        const matter = readMatter(sentence)
        const likeness = alike.map((one) => rareCosine(matter, readMatter(one.told.sentence)))
        const known = {
          above: sentences.slice(Math.max(0, place - 2), place),
          stems: knownStems,
          keys: knownKeys,
          speakers: knownSpeakers,
          covered,
          likeness: Math.max(0, ...likeness),
          page,
        }
        tell(sentence, known, edits.correctionOf(sentence))
      }
      for (const stem of sentence.gist.stems) knownStems.add(stem)
      for (const key of sentence.gist.keys) knownKeys.add(key)
      for (const statement of sentence.statements) {
        const { name } = readSpeaker(statement, sentence)
        if (name !== null) knownSpeakers.add(name)
      }
    }
  }

  /**
   * Enters a sentence. It brings every turn that its claims give, or else one development that is new; nothing more, where
   * it was told already as the correction of another.
   */
  function tell(sentence: StorySentence, known: Known, correction: Draft | null): void {
    const claims = readClaims(sentence)
    const judged = claims.map((claim) => ({ claim, judgement: judge(claim, sentence) }))
    const ownClaims = judged.filter(({ claim }) => !isDisputed(claim))
    const isToldAgain =
      ownClaims.length > 0 && ownClaims.every(({ judgement }) => judgement.kind === 'repeat')
    const answers = isToldAgain ? [] : draftAnswers(sentence, known)
    const turned = draftTurns(judged, sentence, known)
    const stances = isToldAgain || turned.length > 0 ? [] : draftStance(sentence, known)
    const disputes = isToldAgain || turned.length > 0 ? [] : draftDispute(sentence, known)
    const turns = [...turned, ...stances, ...disputes, ...answers]
    const brought = turns.length > 0 ? turns : draftNew(judged, sentence, known)
    const isTold = correction === null && !copies.isCopied(sentence)
    if (isTold) drafts.push(...brought)
    for (const { claim, judgement } of judged) enter(claim, judgement, sentence)
    const first = correction ?? (isTold ? brought[0] : undefined)
    const repeated = judged.flatMap(({ judgement }) =>
      judgement.kind === 'repeat' ? (draftOf.get(judgement.of) ?? []) : [],
    )
    const draft = first ?? repeated[0]
    if (draft !== undefined) draftOf.set(sentence, draft)
    told.add(sentence, claims)
  }

  /** Figures, measures and threads are first looked up among their like; what those do not know, by its words. */
  function judge(claim: Claim, sentence: StorySentence): Judgement {
    if (claim.kind === 'figure') {
      const outcome = figures.take(claim.finding, sentence)
      if (outcome.kind === 'repeat') return { kind: 'repeat', of: outcome.of.sentence }
      if (outcome.kind !== 'apart') {
        const { sentence: before, figure } = outcome.was
        const amounts = {
          was: sliceSpan(before.step.revision.text, figure.span),
          now: sliceSpan(sentence.step.revision.text, claim.finding.span),
        }
        return { ...turn(outcome.kind, before, figure.span), amounts }
      }
    } else if (claim.kind === 'measure') {
      const outcome = measures.take(claim.finding, sentence)
      if (outcome.kind === 'repeat') return { kind: 'repeat', of: outcome.of.sentence }
      if (outcome.kind === 'moved') {
        return turn('update', outcome.was.sentence, outcome.was.measure.what)
      }
    } else if (claim.kind === 'thread') {
      const outcome = threads.take(claim.finding, sentence)
      if (outcome.kind === 'repeat') return { kind: 'repeat', of: outcome.of.sentence }
      if (outcome.kind === 'moved') {
        return turn('update', outcome.was.sentence, outcome.was.thread.about)
      }
    }
    return judgeByWords(claim, sentence)
  }

  function draftStance(sentence: StorySentence, known: Known): Draft[] {
    // What sums up its article is told where the article tells it.
    if (sentence.place === 0 && shareOf(sentence.gist.stems, known.page.below) >= SUMMED_UP)
      return []
    const stance = readStance(sentence, told)
    const [statement] = sentence.statements
    if (stance === null || statement === undefined || settled.has(stance.was)) return []
    settled.add(stance.was)
    const was = composeWas(stance.was, focusOf(stance.was))
    if (was === null) return []
    const focus = spanOfStatement(statement)
    const signs = readSigns(sentence, 'statement', focus, known)
    return draftFrom({ sentence, focus, kind: 'statement', verdict: stance.verdict, was, signs })
  }

  function draftDispute(sentence: StorySentence, known: Known): Draft[] {
    const disputed = findDisputed(sentence, known.above)
    const was = disputed === null ? null : composeWas(disputed, focusOf(disputed))
    if (was === null) return []
    const focus = sentence.span
    const signs = readSigns(sentence, 'statement', focus, known)
    return draftFrom({ sentence, focus, kind: 'statement', verdict: 'conflict', was, signs })
  }

  /** A sentence may settle several threads; it is told once, beside the one that was opened last. */
  function draftAnswers(sentence: StorySentence, known: Known): Draft[] {
    const open = threads.answer(sentence).at(-1)
    if (open === undefined) return []
    const was = composeWas(open.sentence, open.thread.about)
    const focus = sentence.span
    const signs = readSigns(sentence, 'thread', focus, known)
    return draftFrom({ sentence, focus, kind: 'thread', verdict: 'answered', was, signs })
  }

  function enter(claim: Claim, judgement: Judgement, sentence: StorySentence): void {
    const saidBefore = judgement.kind === 'repeat' ? judgement.of : null
    const draft = saidBefore === null ? undefined : draftOf.get(saidBefore)
    if (draft !== undefined && bearsOut(sentence, draft)) addReceipt(draft, sentence.receipt)
    if (claim.kind === 'statement') statements.take(claim.finding, sentence, saidBefore)
    if (claim.kind === 'event') events.take(claim.finding, sentence, saidBefore)
  }

  function finish() {
    const nameEntity: NameEntity = ({ step }, id) => people.idOf(step, id)
    const { threads: storyThreads, lapsing } = threads.finish()
    const everyone = people.finish()
    const nameOf = new Map(everyone.map(({ id, name }) => [id, name]))
    return {
      drafts: [...drafts, ...lapsing.flatMap(draftLapse)],
      timeline: events.entries
        .filter(({ finding }) => finding.value !== null)
        .map((entry) => presentEvent(entry, nameEntity))
        .sort((a, b) => compareDays(a.value, b.value)),
      people: everyone,
      statements: statements.entries.map((entry) => presentStatement(entry, nameEntity, nameOf)),
      figures: figures.finish(),
      measures: measures.finish(nameEntity),
      threads: storyThreads,
    }
  }

  return { take, finish }
}

/** Whether a claim is what another sentence says and this one disputes. */
function isDisputed(claim: Claim): boolean {
  return claim.kind === 'thread' && claim.finding.kind === 'disputed'
}

function keyOf({ revisionId, span }: Receipt): string {
  return `${revisionId} ${span[0]}`
}

function turn(verdict: Development['verdict'], was: StorySentence, focus: Span) {
  return { kind: 'turn', verdict, was, focus } as const
}

function draftTurns(judged: readonly Judged[], sentence: StorySentence, known: Known): Draft[] {
  return judged.flatMap(({ claim, judgement }) => {
    if (judgement.kind !== 'turn') return []
    const was = composeWas(judgement.was, judgement.focus)
    if (was === null) return []
    const { focus, kind, gist } = claim
    const { verdict, amounts } = judgement
    const signs = readSigns(sentence, kind, focus, known)
    return draftFrom({ sentence, focus, kind, gist, verdict, was, amounts, signs })
  })
}

/** The first claim that is new and can be shown stands for the sentence. */
function draftNew(judged: readonly Judged[], sentence: StorySentence, known: Known): Draft[] {
  for (const { claim, judgement } of judged) {
    if (judgement.kind !== 'new') continue
    const { focus, kind, gist } = claim
    const signs = readSigns(sentence, kind, focus, known)
    const drafted = draftFrom({ sentence, focus, kind, gist, verdict: 'new', signs })
    if (drafted.length > 0) return drafted
  }
  return []
}

function draftLapse({ open, at }: Lapsing): Draft[] {
  const { sentence, thread, gist, receipts } = open
  const orderAt = parseMoment(at) ?? sentence.step.stepAt
  return draftFrom({ sentence, focus: thread.about, kind: 'thread', gist, verdict: 'lapsed' }).map(
    (draft) => ({ ...draft, at, orderAt, receipts }),
  )
}

/** An earlier line, with its sentence; null where it cannot be shown. */
function composeWas(sentence: StorySentence, focus: Span): Development['was'] {
  const text = composeLine(sentence, focus)
  return text === null ? null : { text, receipt: sentence.receipt }
}

function bearsOut({ gist }: StorySentence, draft: Draft): boolean {
  if (draft.gist === null) return false
  const numbers = new Set([...draft.gist.keys].filter((key) => key.startsWith('#')))
  return shareOf(draft.gist.stems, gist.stems) >= BORNE_OUT && agrees(numbers, gist.keys)
}

function isSameSpeaker(
  a: Statement,
  inA: StorySentence,
  b: Statement,
  inB: StorySentence,
): boolean {
  return isSameSource(readSpeaker(a, inA), readSpeaker(b, inB))
}

function isSameDay(a: Event, inA: StorySentence, b: Event, inB: StorySentence): boolean {
  if (a.value !== b.value && a.value !== null && b.value !== null) return false
  const words = inA.readGist([a.span]).stems
  return shareOf(words, inB.readGist([b.span]).stems) >= BORNE_OUT
}

function presentStatement(
  { finding, sentence, receipts }: Entry<Statement>,
  nameEntity: NameEntity,
  nameOf: ReadonlyMap<string, string>,
) {
  const prefix = `${sentence.step.revision.id}:`
  const { source, when, within } = finding
  const entities = source.entities.map((id) => nameEntity(sentence, id))
  return {
    ...finding,
    id: prefix + finding.id,
    source: { ...source, entities },
    speakers: entities.flatMap((id) => nameOf.get(id) ?? []),
    when: when === null ? null : prefix + when,
    within: within === null ? null : prefix + within,
    receipts,
  }
}

function presentEvent({ finding, sentence, receipts }: Entry<Event>, nameEntity: NameEntity) {
  const prefix = `${sentence.step.revision.id}:`
  return {
    ...finding,
    id: prefix + finding.id,
    participants: finding.participants.map((id) => nameEntity(sentence, id)),
    when: finding.when === null ? null : prefix + finding.when,
    receipts,
  }
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

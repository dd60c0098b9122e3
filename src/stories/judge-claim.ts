import { type Span, sliceSpan } from '../domain/span.ts'
import type { Development, Verdict } from '../domain/story.ts'
import { type Claim, isSameSource, readQuotes, readSpeaker, type Speaker } from './claim.ts'
import { isInRetrospect, tellsDenial } from './judge-dispute.ts'
import { holdsKeys } from './key-agreement.ts'
import { rareShare } from './rarity.ts'
import { type Gist, type StorySentence, spanOfStatement } from './story-sentence.ts'
import { decides, tellsOutcome } from './thread-answer.ts'
import { type Alike, SAME_SHARE, shareOf, type Told, type ToldIndex } from './told-index.ts'

/**
 * What a claim is to its story. `turn`: it changes how an earlier sentence stands, whose `focus` it is about.
 * `repeat`: that sentence said it before.
 */
export type Judgement =
  | { readonly kind: 'new' }
  | { readonly kind: 'repeat'; readonly of: StorySentence }
  | {
      readonly kind: 'turn'
      readonly verdict: Verdict
      readonly was: StorySentence
      readonly focus: Span
      /** Where both are figures for one thing. */
      readonly amounts?: Amounts
    }

export type Amounts = NonNullable<Development['amounts']>

export type Judge = (claim: Claim, sentence: StorySentence) => Judgement

/** A turn is told only of claims that agree this far, and have this many words to agree in. */
const SURE_SHARE = 0.75
const SURE_STEMS = 3
/** A contradiction is told of no less: few words may meet by chance. */
const CONTRADICTED_SHARE = 0.8
const CONTRADICTED_STEMS = 4
/** Of negations, only these turn a whole clause round. */
const FLAT_NEGATION = /\b(?:not|never)\b|n['’]t\b/i
/** A quotation may be given longer or shorter. */
const QUOTE_SHARE = 0.4
const HEDGED =
  /\b(?:if|whether|could|may|might|would|should|unless|will|accus\w*|alleg\w*|charged|suspect\w*)\b|\?/i
/** What is denied outright need not be told word for word. */
const DENIED_SHARE = 0.5
const DENIED_STEMS = 3

/**
 * Judges claims against the sentences told so far, by their words, keys, polarity and speakers. `stands`: whether an
 * outlet has left a sentence of its own as it was; nothing contradicts what was taken back.
 */
export function createJudge(told: ToldIndex, stands: (sentence: StorySentence) => boolean): Judge {
  /** Sentences of unnamed sources that somebody has confirmed since. */
  const confirmed = new Set<StorySentence>()

  return (claim, sentence) => {
    const quotes = claim.kind === 'statement' ? readQuotes(claim.finding, sentence) : []
    const isDenial = claim.kind === 'statement' && claim.finding.act === 'deny'
    const least = isDenial || quotes.length > 0 ? QUOTE_SHARE : SAME_SHARE
    const alike = told.findAlike(claim.gist, least)
    const contradicted = alike.find((other) => {
      return stands(other.told.sentence) && contradicts(claim, sentence, other)
    })
    if (contradicted !== undefined) return turnFrom(contradicted, claim, sentence)
    const repeated = alike.find(
      (other) => saysSame(claim, sentence, other) || quotesSame(quotes, other),
    )
    if (repeated === undefined) return { kind: 'new' }
    const of = repeated.told.sentence
    if (!confirmed.has(of) && confirms(claim, sentence, repeated)) {
      confirmed.add(of)
      return { kind: 'turn', verdict: 'confirmed', was: of, focus: focusOf(of) }
    }
    return { kind: 'repeat', of }
  }
}

/** Whether a told sentence says all of a claim: its words, every name, number and day, as firmly, by the same person. */
function saysSame(claim: Claim, sentence: StorySentence, { told, covered }: Alike): boolean {
  if (covered < SAME_SHARE || !agreesInPolarity(claim.gist, told)) return false
  if (tellsOutcome(sentence) && told.sentence.threads.length > 0) return false
  if (decides(sentence, told.sentence)) return false
  return (
    holdsKeys(claim.gist.keys, told.sentence) && !differBySpeaker(claim, sentence, told.sentence)
  )
}

/** Two named persons who say the same are two pieces of news; a body and its spokesman are one. */
function differBySpeaker(claim: Claim, sentence: StorySentence, told: StorySentence): boolean {
  if (claim.kind !== 'statement') return false
  const speaker = readSpeaker(claim.finding, sentence)
  const earlier = told.statements.map((statement) => readSpeaker(statement, told))
  if (speaker.kind !== 'person' || earlier.length === 0) return false
  return earlier.every((other) => other.kind === 'person' && !mayBeOne(other, speaker))
}

/** Whether a quotation is part of one told before, or has one in it. */
function quotesSame(quotes: readonly string[], { told }: Alike): boolean {
  return quotes.some((quote) =>
    told.quotes.some((earlier) => earlier.includes(quote) || quote.includes(earlier)),
  )
}

/** Whether someone by name says what only unnamed sources had said, in another article. */
function confirms(claim: Claim, sentence: StorySentence, { told, covered }: Alike): boolean {
  if (claim.kind !== 'statement' || !isSure(claim, covered)) return false
  const { sentence: earlier } = told
  if (earlier.step.article.id === sentence.step.article.id) return false
  const isUnnamed =
    earlier.statements.length > 0 &&
    earlier.statements.every((statement) => readSpeaker(statement, earlier).kind === 'unnamed')
  return isUnnamed && isNamed(readSpeaker(claim.finding, sentence))
}

/**
 * Whether a statement denies what a sentence of another article asserts flatly. A negation counts only from someone by
 * name: an outlet's own "not" may be about something else in the sentence.
 */
function contradicts(claim: Claim, sentence: StorySentence, { told, covered }: Alike): boolean {
  if (claim.kind !== 'statement') return false
  const { finding, gist } = claim
  const { sentence: earlier } = told
  const isOutright = finding.act === 'deny' && isDenied(gist, earlier.gist)
  if (!isOutright && (covered < CONTRADICTED_SHARE || gist.stems.size < CONTRADICTED_STEMS)) {
    return false
  }
  if (!gist.negated || isNegated(told, gist) || isInRetrospect(sentence)) return false
  if (tellsDenial(earlier)) return false
  if (earlier.step.article.id === sentence.step.article.id || HEDGED.test(earlier.text))
    return false
  const { text } = sentence.step.revision
  const isFlat = finding.content.some((span) => FLAT_NEGATION.test(sliceSpan(text, span)))
  const isDenial = finding.act === 'deny' || (isFlat && isNamed(readSpeaker(finding, sentence)))
  return isDenial && holdsKeys(gist.keys, earlier)
}

function isDenied({ stems }: Gist, { stems: asserted }: Gist): boolean {
  const common = [...stems].filter((stem) => asserted.has(stem)).length
  return common >= DENIED_STEMS && rareShare(stems, asserted) >= DENIED_SHARE
}

function turnFrom({ told }: Alike, claim: Claim, sentence: StorySentence): Judgement {
  const was = told.sentence
  const speaker = claim.kind === 'statement' ? readSpeaker(claim.finding, sentence) : null
  const isOwn =
    speaker !== null &&
    was.statements.some((statement) => isSameSource(readSpeaker(statement, was), speaker))
  const verdict = isOwn ? 'changed-position' : 'conflict'
  return { kind: 'turn', verdict, was, focus: focusOf(was) }
}

function isSure({ gist }: Claim, covered: number): boolean {
  return covered >= SURE_SHARE && gist.stems.size >= SURE_STEMS
}

function isNamed({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'body'
}

/** Whether two persons may be one: the same name, or a surname alone that fits. */
function mayBeOne(a: Speaker, b: Speaker): boolean {
  const [short, long] = [a.name ?? '', b.name ?? ''].toSorted((one, two) => one.length - two.length)
  return short === long || (long ?? '').endsWith(` ${short}`)
}

/** Whether a told sentence asserts or denies as a gist does; one of nearly the same words does so as a whole. */
function agreesInPolarity(gist: Gist, told: Told): boolean {
  const { gist: whole } = told.sentence
  const isWhole = shareOf(whole.stems, gist.stems) >= SURE_SHARE
  return gist.negated === isNegated(told, gist) || (isWhole && gist.negated === whole.negated)
}

/** Whether a told sentence denies what a gist is about: its claim that has most words in common with it tells. */
function isNegated({ sentence, claims }: Told, { stems }: Gist): boolean {
  let nearest = sentence.gist
  let most = 0
  for (const { kind, gist } of claims) {
    const share = kind === 'figure' ? 0 : shareOf(stems, gist.stems)
    if (share > most) {
      most = share
      nearest = gist
    }
  }
  return nearest.negated
}

/** What a told sentence is about as a whole: its statement, so that the line names who said it. */
export function focusOf({ statements, span }: StorySentence): Span {
  const [first] = statements
  return first === undefined ? span : spanOfStatement(first)
}

import { sliceSpan } from '../domain/span.ts'
import { isSameSource, readSpeaker, type Speaker } from './claim.ts'
import { rareShare, rarityOf } from './rarity.ts'
import type { StorySentence } from './story-sentence.ts'
import type { ToldIndex } from './told-index.ts'

/** A sentence that says of itself that it changes how an earlier one stands, and that one. */
export type Stance = {
  readonly verdict: 'changed-position' | 'confirmed'
  readonly was: StorySentence
}

/** Words by which somebody takes back what they said before. */
const TAKES_BACK =
  /\b(?:admit|acknowledg|conced|retract|backtrack)\w*\b|\bno longer\b|\bwithdrew\b|\breversed\b|\bruled (?:that|it|this) out\b|\b(?:changed|change) (?:his|her|its|their) (?:mind|account|story|position)\b|\b(?:who|which) (?:(?:on|last|earlier|had|initially|first|at) (?:\w+ )?(?:\w+ )?)?(?:said|denied|ruled|insisted|promised|thought|claimed|told|refused|rejected|opposed) (?:on|last|this|earlier|at first|\w+day\b|that (?:same )?\w+day\b)|\b(?:who|which) (?:on|last|earlier|had|initially|first|at) (?:\w+ ){0,2}(?:said|denied|ruled|insisted|promised|thought|claimed|told|refused|rejected|opposed)\b|\b(?:lied|was wrong|were wrong|made a mistake|misspoke)\b|\bI correct\b/i
const CONFIRMING_CUES: ReadonlySet<string> = new Set(['confirm', 'acknowledge', 'admit', 'concede'])
/** Least part of either sentence's words that the two must share, and how many words that must be. */
const SHARED_PART = 0.25
const LEAST_SHARED = 2
/** What was said and is said again without a word of confirming shares so much of its words, and so many that are rare. */
const SAID_SHARE = 0.4
const LEAST_RARE = 4
const RARE = 3
/** How alike a told sentence must be to be looked at. */
const LOOSE_SHARE = 0.2

/**
 * What the words of a sentence say that it does to an earlier one of the same matter in another article: its source takes
 * back what it said there itself, or somebody by name confirms what only unnamed sources had said. Null for neither.
 */
export function readStance(sentence: StorySentence, told: ToldIndex): Stance | null {
  const takesBack = recallsOtherwise(sentence)
  const speakers = speakersOf(sentence)
  const named = speakers.filter(({ name }) => name !== null)
  if (named.length === 0 && !takesBack) return null
  const earlier = told
    .findAlike(sentence.gist, LOOSE_SHARE)
    .map((alike) => alike.told.sentence)
    .filter((other) => other.step.article.id !== sentence.step.article.id)
    .filter((other) => isOneMatter(sentence, other))
  if (takesBack && !speakers.every(({ kind }) => kind === 'unnamed')) {
    const own = earlier.find((other) => {
      return (
        speakersOf(other).some((one) => named.some((speaker) => isSameSource(one, speaker))) ||
        isByOffice(sentence, other)
      )
    })
    if (own !== undefined) return { verdict: 'changed-position', was: own }
  }
  if (named.length === 0 || sentence.gist.negated) return null
  const confirms = sentence.statements.some(({ cue }) => CONFIRMING_CUES.has(cue?.lemma ?? ''))
  const unconfirmed = earlier.find((other) => {
    return isUnconfirmed(other, named) && (confirms || saysWhatWasSaid(sentence, other))
  })
  return unconfirmed === undefined ? null : { verdict: 'confirmed', was: unconfirmed }
}

/** Whether a sentence says of itself that somebody says otherwise than before. */
export function recallsOtherwise({ text }: StorySentence): boolean {
  return TAKES_BACK.test(text)
}

/** Whether only unnamed sources say what a sentence says, none of them for one of these speakers. */
function isUnconfirmed(sentence: StorySentence, speakers: readonly Speaker[]): boolean {
  const { statements, gist, step } = sentence
  if (statements.length === 0 || gist.negated) return false
  return statements.every((statement) => {
    const { span } = statement.source
    const words = span === null ? '' : sliceSpan(step.revision.text, span).toLowerCase()
    const isForOne = speakers.some(({ name }) => name !== null && words.includes(name))
    return readSpeaker(statement, sentence).kind === 'unnamed' && !isForOne
  })
}

/** Whether somebody says in other words, without saying that they confirm it, what was said before. */
function saysWhatWasSaid({ gist: now }: StorySentence, { gist: then }: StorySentence): boolean {
  const common = [...now.stems].filter((stem) => then.stems.has(stem))
  const rare = common.filter((stem) => rarityOf(stem) >= RARE)
  return rare.length >= LEAST_RARE && rareShare(now.stems, then.stems) >= SAID_SHARE
}

function speakersOf(sentence: StorySentence): Speaker[] {
  return sentence.statements.map((statement) => readSpeaker(statement, sentence))
}

/** Whether one is named by the office that the other holds: "the interior minister". */
function isByOffice(sentence: StorySentence, other: StorySentence): boolean {
  const { text } = sentence.step.revision
  const called = sentence.statements.flatMap(({ source: { span } }) =>
    span === null ? [] : [sliceSpan(text, span).toLowerCase()],
  )
  const offices = other.statements
    .flatMap(({ source }) => source.entities)
    .flatMap((id) => other.step.analysis.entities.filter((entity) => entity.id === id))
    .flatMap(({ roles }) => roles.map(({ title }) => title.toLowerCase()))
    .filter((title) => title.includes(' '))
  return offices.some((office) => called.some((words) => words.endsWith(office)))
}

/** Whether two sentences share enough words beside the names in them. */
function isOneMatter({ gist: a }: StorySentence, { gist: b }: StorySentence): boolean {
  const names = new Set([...a.keys, ...b.keys].flatMap((key) => key.slice(1).split(' ')))
  const shared = [...a.stems].filter((stem) => b.stems.has(stem) && !names.has(stem)).length
  return shared >= LEAST_SHARED && shared >= SHARED_PART * Math.min(a.stems.size, b.stems.size)
}

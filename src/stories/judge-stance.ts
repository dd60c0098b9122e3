import { isSameSource, readSpeaker, type Speaker } from './claim.ts'
import type { StorySentence } from './story-sentence.ts'
import type { ToldIndex } from './told-index.ts'

/** A sentence that says of itself that it changes how an earlier one stands, and that one. */
export type Stance = {
  readonly verdict: 'changed-position' | 'confirmed'
  readonly was: StorySentence
}

/** Words by which somebody takes back what they said before. */
const TAKES_BACK =
  /\b(?:admit|acknowledg|conced|retract|backtrack)\w*\b|\bno longer\b|\bwithdrew\b|\breversed\b|\bruled (?:that|it|this) out\b|\b(?:changed|change) (?:his|her|its|their) (?:mind|account|story|position)\b|\bwho (?:(?:on|last|earlier|had|initially|first)\s+)+(?:\w+\s+)?(?:said|denied|ruled|insisted|promised|thought|claimed|told|refused)\b|\b(?:lied|was wrong|were wrong|made a mistake|misspoke)\b|\bI correct\b/i
const CONFIRMING_CUES: ReadonlySet<string> = new Set(['confirm', 'acknowledge', 'admit', 'concede'])
/** Least part of either sentence's words that the two must share, and how many words that must be. */
const SHARED_PART = 0.25
const LEAST_SHARED = 2
/** How alike a told sentence must be to be looked at. */
const LOOSE_SHARE = 0.2

/**
 * What the words of a sentence say that it does to an earlier one of the same matter in another article: its source takes
 * back what it said there itself, or somebody by name confirms what only unnamed sources had said. Null for neither.
 */
export function readStance(sentence: StorySentence, told: ToldIndex): Stance | null {
  const takesBack = TAKES_BACK.test(sentence.text)
  const confirms = sentence.statements.some(({ cue }) => CONFIRMING_CUES.has(cue?.lemma ?? ''))
  if (!takesBack && !confirms) return null
  const speakers = speakersOf(sentence).filter(({ name }) => name !== null)
  if (speakers.length === 0) return null
  const earlier = told
    .findAlike(sentence.gist, LOOSE_SHARE)
    .map((alike) => alike.told.sentence)
    .filter((other) => other.step.article.id !== sentence.step.article.id)
    .filter((other) => isOneMatter(sentence, other))
  if (takesBack) {
    const own = earlier.find((other) => {
      return speakersOf(other).some((one) => speakers.some((speaker) => isSameSource(one, speaker)))
    })
    if (own !== undefined) return { verdict: 'changed-position', was: own }
  }
  if (!confirms) return null
  const unconfirmed = earlier.find((other) => {
    const voices = speakersOf(other)
    return voices.length > 0 && voices.every(({ kind }) => kind === 'unnamed')
  })
  return unconfirmed === undefined ? null : { verdict: 'confirmed', was: unconfirmed }
}

function speakersOf(sentence: StorySentence): Speaker[] {
  return sentence.statements.map((statement) => readSpeaker(statement, sentence))
}

/** Whether two sentences share enough words beside the names in them. */
function isOneMatter({ gist: a }: StorySentence, { gist: b }: StorySentence): boolean {
  const names = new Set([...a.keys, ...b.keys].flatMap((key) => key.slice(1).split(' ')))
  const shared = [...a.stems].filter((stem) => b.stems.has(stem) && !names.has(stem)).length
  return shared >= LEAST_SHARED && shared >= SHARED_PART * Math.min(a.stems.size, b.stems.size)
}

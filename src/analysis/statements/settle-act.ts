import type { StatementAct } from '../../domain/findings.ts'
import { isDoubleQuote, isSingleQuote } from '../../language/characters.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Reading } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'

/** Verbs that leave it to what follows them which act it was. */
const PLAIN: ReadonlySet<string> = new Set('say tell add reply answer write state'.split(' '))

/**
 * The act that the words show where the verb shows none, else the verb's own: "said he would resign" is a promise, "said he
 * would not" a refusal, "said it would sue unless" a threat, "suggested he had lied" no proposal.
 */
export function settleAct(
  reading: Reading,
  attribution: Attribution,
  speakers: readonly EntityDraft[],
): StatementAct {
  const { lemma, act, content, isNegated } = attribution
  const [said] = content
  if (lemma === null || said === undefined || isNegated) return act
  if (lemma === 'suggest') return isFact(reading, said) ? 'assert' : act
  if (act !== 'warn' && !PLAIN.has(lemma)) return act
  const deed = ownDeed(reading, said, speakers)
  if (deed === null) return act
  if (deed.isRefused) return 'refuse'
  if (isThreat(reading, said)) return 'threaten'
  return act !== 'warn' && deed.isPromise ? 'promise' : act
}

/** Whether "suggested" leads to a clause of what is or was so: one with a finite verb and no "should" or "be". */
function isFact({ syntax, lower }: Reading, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) {
    if (/^(?:should|must|ought)$/.test(lower[token] ?? '')) return false
    if (/^(?:VB[DPZ]|MD)$/.test(syntax.pennTags[token] ?? '')) return true
  }
  return false
}

/** `isPromise`: of a body or a group it is as often a plan, and what is hard on others is none. */
type Deed = { readonly isRefused: boolean; readonly isPromise: boolean }

/** What tells how things are, not what somebody will do. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  (
    'be have cost take need want like love hate prefer mean seem become remain know see think feel expect depend ' +
    'require rain happen last lose win survive die fall rise hope miss forget remember rather add imagine understand ' +
    'say argue suggest guess bet tell describe call recommend agree assume regret suffer benefit pay look decide consider wait'
  ).split(' '),
)

/** What is hard on those who hear it. */
const HARSH: ReadonlySet<string> = new Set(
  'sue appeal fight oppose block strike protest challenge attack kill cut fire close punish'.split(
    ' ',
  ),
)

/** What the speakers say that they themselves will do: "he would resign", “We will not open it”. Null for anything else. */
function ownDeed(
  reading: Reading,
  { first, end }: TokenRange,
  speakers: readonly EntityDraft[],
): Deed | null {
  const { lower, written, syntax } = reading
  const isQuoted = isDoubleQuote(written[first] ?? '') || isSingleQuote(written[first] ?? '')
  const subject = isQuoted ? first + 1 : first
  const pronoun = lower[subject] ?? ''
  const isOwn = isQuoted
    ? /^(?:i|we)$/.test(pronoun)
    : speakers.length > 0 && speakers.every((speaker) => means(pronoun, speaker, speakers.length))
  if (!isOwn || !/^(?:will|would|'ll|wo)$/.test(lower[subject + 1] ?? '')) return null
  let verb = subject + 2
  let isRefused = false
  while (/^(?:not|n't|never|now|then|also|still)$/.test(lower[verb] ?? '')) {
    if (/^(?:not|n't|never)$/.test(lower[verb] ?? '')) isRefused = true
    verb++
  }
  const lemma = syntax.lemma(verb).toLowerCase()
  if (verb >= end || syntax.pennTags[verb] !== 'VB' || NO_DEEDS.has(lemma)) return null
  return { isRefused, isPromise: !/^(?:it|they)$/.test(pronoun) && !HARSH.has(lemma) }
}

/** Whether the pronoun takes up who speaks. "It" may also be what a person speaks of, so that only a body is meant. */
function means(pronoun: string, { kind, sex, isPlural }: EntityDraft, count: number): boolean {
  if (pronoun === 'they') return isPlural || count > 1
  if (pronoun === 'it') return kind === 'organization' && count === 1
  const isOne = (kind === 'person' || kind === 'unnamed') && !isPlural && count === 1
  return isOne && /^(?:he|she)$/.test(pronoun) && (sex === null || sex === pronoun)
}

/** "Unless the cuts are withdrawn", "if it did not settle": what others must do to be spared. */
function isThreat({ lower }: Reading, { first, end }: TokenRange): boolean {
  const words = lower.slice(first, end)
  if (words.includes('unless')) return true
  const condition = words.indexOf('if')
  const isNegated = words
    .slice(condition, condition + LONGEST_CONDITION)
    .some((word) => /^(?:not|n't)$/.test(word))
  return condition >= 0 && isNegated
}

/** How far behind "if" its "not" may stand. */
const LONGEST_CONDITION = 10

import type { MeasureStatus } from '../../domain/findings.ts'
import {
  DECIDING_VERBS,
  FLOATING_NOUNS,
  FLOATING_VERBS,
  ORDERING_VERBS,
  PLANNING_VERBS,
  PROPOSING_NOUNS,
  PROPOSING_VERBS,
  STARTING_VERBS,
  THREATENING_VERBS,
} from '../../lexicon/en/measure-verbs.ts'
import { firstOfGroup } from '../clause-spans.ts'
import { isConditional } from '../conditions.ts'
import type { Headlines } from '../headlines.ts'
import { isToInfinitive, isVerb, type Predicate, readPredicate } from '../predicates.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import { dependents } from '../syntax.ts'

/**
 * How far the text says a measure is whose verb leaves it in `does` once it is done: "imposed" in force, "will impose"
 * announced, "threatened to impose" threatened. Null where it is none: refused, negated, only wished away, or part of a
 * condition.
 */
export function statusOf(
  reading: Reading,
  predicate: Predicate,
  does: MeasureStatus,
  headlines: Headlines,
): MeasureStatus | null {
  if (predicate.isNegated || opensCondition(reading, predicate.token)) return null
  const status = toldStatus(reading, predicate, does, headlines)
  if (status === null) return null
  const isUndone = does === 'blocked' || does === 'dropped'
  // To undo a measure later leaves it as it is: no status would be true of it.
  if (isUndone && status !== does) return null
  // What is only put forward or raised stays so, whoever will do it when.
  const isOpen = does === 'proposed' || does === 'floated' || does === 'ordered'
  if (isOpen && status !== does) return status === 'under-way' ? does : null
  if (status !== 'announced') return status
  const isThreat = isConditional(reading, predicate.token) || isForWhoever(reading, predicate.token)
  return isThreat ? 'threatened' : status
}

/** "Would lock out [any worker who] refused", "[Whoever] broke it would be fined": a condition without "if". */
function isForWhoever({ lower, sentenceOf }: Reading, token: number): boolean {
  for (let word = Math.max(0, token - 14); word < token + 8; word++) {
    if (sentenceOf[word] !== sentenceOf[token]) continue
    const one = lower[word] ?? ''
    if (/^(?:whoever|anyone|anybody)$/.test(one)) return true
    if (one === 'who' && (lower[word - 2] === 'any' || lower[word - 1] === 'those')) return true
  }
  return false
}

function toldStatus(
  reading: Reading,
  predicate: Predicate,
  does: MeasureStatus,
  headlines: Headlines,
): MeasureStatus | null {
  switch (predicate.mood) {
    case 'told':
      return does
    case 'present':
      return headlines.holds(predicate.token) || predicate.isPassive || does === 'floated'
        ? does
        : null
    case 'progressive':
      return does === 'floated' || does === 'proposed' ? does : 'under-way'
    case 'future':
      return 'announced'
    case 'possible':
      return 'floated'
    case 'would':
      return wouldStatus(reading, predicate)
    case 'bound':
      return null
    case 'infinitive':
      return governedStatus(reading, predicate, headlines)
    case 'bare':
      return (
        governedStatus(reading, predicate, headlines) ??
        reducedStatus(reading, predicate, does, headlines)
      )
  }
}

/** "Mining permit suspended": a headline leaves out its auxiliaries. */
function reducedStatus(
  { syntax }: Reading,
  { token, subject }: Predicate,
  does: MeasureStatus,
  headlines: Headlines,
) {
  const isMain = syntax.relations[token] === 'root' || syntax.relations[token] === 'conj'
  return headlines.holds(token) && isMain && subject >= 0 ? does : null
}

function opensCondition({ syntax, lower }: Reading, token: number): boolean {
  const first = firstOfGroup(syntax, token)
  return dependents(syntax, token, 'mark').some(
    (mark) =>
      mark < first && /^(?:if|unless|until|before|after|because|since)$/.test(lower[mark] ?? ''),
  )
}

/** "Said it would" is announced, "a bill would" proposed. */
function wouldStatus(reading: Reading, { token, subject }: Predicate): MeasureStatus | null {
  const { syntax } = reading
  const isProposal = subject >= 0 && PROPOSING_NOUNS.has(syntax.lemma(subject).toLowerCase())
  if (isProposal) return 'proposed'
  const governor = governorOf(reading, token)
  if (governor === null) return null
  if (THREATENING_VERBS.has(governor.lemma)) return 'threatened'
  if (isWhether(reading, token) || ASKING.test(governor.lemma)) return null
  return governor.relation === 'ccomp' && !governor.isNegated ? 'announced' : null
}

const ASKING = /^(?:ask|wonder|deny|doubt|question|dispute)$/

export type Governor = {
  readonly token: number
  readonly lemma: string
  readonly isVerb: boolean
  readonly isNegated: boolean
  readonly relation: string
}

/** The word in whose clause the verb stands, past the verbs that it is joined to; null for a main verb. */
export function governorOf(reading: Reading, token: number): Governor | null {
  const { syntax } = reading
  let verb = token
  for (let hops = 0; hops < 6 && syntax.relations[verb] === 'conj'; hops++) {
    const head = syntax.heads[verb] ?? -1
    if (head < 0 || !isVerb(syntax, head)) break
    // "Declared … and ordered": joined to a main verb, it is one; "to close … and [cut]" shares the governor.
    verb = head
  }
  const head = leadingVerb(reading, verb)
  if (head < 0) return null
  const isVerbal = isVerb(syntax, head)
  return {
    token: head,
    lemma: syntax.lemma(head).toLowerCase(),
    isVerb: isVerbal,
    isNegated: isVerbal && readPredicate(reading, head).isNegated,
    relation: syntax.relations[verb] ?? '',
  }
}

/**
 * The head, but for a noun or adverb between an order and what is to be done: "ordered [30 troopers] to guard it", "voted
 * [early on Tuesday] to cap it".
 */
function leadingVerb({ syntax }: Reading, verb: number): number {
  const direct = syntax.heads[verb] ?? -1
  let head = direct
  for (let hops = 0; hops < 4 && head >= 0 && !isVerb(syntax, head); hops++) {
    head = syntax.heads[head] ?? -1
  }
  if (head < 0 || head >= verb || head === direct) return direct
  const lemma = syntax.lemma(head).toLowerCase()
  return ORDERING_VERBS.has(lemma) || lemma === 'vote' || lemma === 'move' ? head : direct
}

function governedStatus(
  reading: Reading,
  { token }: Predicate,
  headlines: Headlines,
): MeasureStatus | null {
  const governor = governorOf(reading, token)
  if (governor === null)
    return reading.syntax.tags[token] === 'VERB' &&
      headlines.holds(token) &&
      isToRoot(reading, token)
      ? 'announced'
      : null
  if (governor.isNegated) return null
  const { lemma } = governor
  if (!governor.isVerb) {
    const headline = headlines.holds(token) ? headlineStatus(reading, token, governor) : null
    if (headline !== null) return headline
  }
  if (!governor.isVerb && governor.relation.startsWith('acl')) {
    if (PROPOSING_NOUNS.has(lemma)) return lemma === 'plan' ? 'announced' : 'proposed'
    if (FLOATING_NOUNS.has(lemma)) return 'floated'
    return lemma === 'order' ? 'ordered' : null
  }
  if (isWhether(reading, token)) return FLOATING_VERBS.has(lemma) ? 'floated' : 'proposed'
  const isTo = reading.syntax.pennTags[token] === 'VB'
  if (THREATENING_VERBS.has(lemma)) return 'threatened'
  if (ORDERING_VERBS.has(lemma)) return 'ordered'
  if (FLOATING_VERBS.has(lemma) && !isTo) return 'floated'
  if (DECIDING_VERBS.has(lemma) && isTo) return decided(reading, governor.token)
  if (PROPOSING_VERBS.has(lemma)) return 'proposed'
  if (STARTING_VERBS.has(lemma)) return 'under-way'
  return PLANNING_VERBS.has(lemma) && isTo ? 'announced' : null
}

/**
 * "Norvale Steel to close plant", "Council votes to raise fares": a headline's "to", where the parse has a noun for the
 * first verb or none at all.
 */
function headlineStatus(reading: Reading, token: number, { token: head, lemma }: Governor) {
  const { syntax } = reading
  if (!isToInfinitive(reading, token)) return null
  const isVote = DECIDING_VERBS.has(lemma) || lemma === 'move' || lemma === 'plan'
  const opensLine = syntax.phraseStarts[head] === sentenceFirst(reading, token)
  const isPut = PROPOSING_NOUNS.has(lemma) || FLOATING_NOUNS.has(lemma) || lemma === 'order'
  return opensLine && (isVote || !isPut) ? ('announced' as const) : null
}

/** "Will vote to" has decided nothing yet. */
function decided(reading: Reading, token: number): MeasureStatus | null {
  const { mood } = readPredicate(reading, token)
  if (mood === 'possible') return 'floated'
  return mood === 'future' || mood === 'infinitive' ? 'proposed' : 'announced'
}

function isToRoot({ syntax, lower }: Reading, token: number): boolean {
  return (
    dependents(syntax, token, 'mark').some((mark) => lower[mark] === 'to') &&
    syntax.relations[token] === 'root'
  )
}

function isWhether({ syntax, lower }: Reading, token: number): boolean {
  return dependents(syntax, token, 'mark').some((mark) => lower[mark] === 'whether')
}

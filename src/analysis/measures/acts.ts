import type { MeasureStatus } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import {
  DECIDING_VERBS,
  MEASURE_VERBS,
  type MeasureVerbs,
  ORDERING_VERBS,
  PROPOSING_NOUNS,
  STATE_BODIES,
  UNBINDING_VERBS,
} from '../../lexicon/en/measure-verbs.ts'
import { SAYING_VERBS, STATIVE_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { clauseOf, ownEnd, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isConditional } from '../conditions.ts'
import { headlineVerb } from '../headline-verbs.ts'
import type { Headlines } from '../headlines.ts'
import {
  isToInfinitive,
  isVerb,
  type Predicate,
  phrasalLemma,
  readPredicate,
  subjectOf,
} from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { goingOnRules } from './going-on.ts'
import { looseAct } from './loose-acts.ts'
import type { MeasureRule } from './measure-rule.ts'
import { isBody, nominalRules } from './nominals.ts'
import { isObject } from './objects.ts'
import { conditionRules } from './on-condition.ts'
import { requestRules } from './requests.ts'
import { stateRules } from './states.ts'
import { type Governor, governorOf, statusOf } from './status.ts'

const ENTRIES: ReadonlyMap<string, readonly MeasureVerbs[]> = entriesOf()

function entriesOf(): ReadonlyMap<string, readonly MeasureVerbs[]> {
  const entries = new Map<string, MeasureVerbs[]>()
  for (const group of MEASURE_VERBS) {
    for (const verb of group.verbs.split(' ')) {
      const lemma = verb.replaceAll('_', ' ')
      entries.set(lemma, [...(entries.get(lemma) ?? []), group])
    }
  }
  return entries
}

const enacted: MeasureRule = {
  name: 'measures/enacted',
  examples: [
    {
      text: 'On Tuesday, the Harlan administration issued guidance that broadens the scope of searches.',
      finds: ['guidance that broadens the scope of searches'],
    },
    {
      text: 'He has suggested putting a 20% tariff on Ostran goods and his party agrees.',
      finds: ['a 20% tariff on Ostran goods'],
    },
    { text: 'Velna will impose sanctions on two banks.', finds: ['sanctions on two banks'] },
    { text: 'A night curfew was imposed on Tuesday.', finds: ['A night curfew'] },
    { text: 'The travel ban has been lifted.', finds: ['The travel ban'] },
    { text: 'The governor refused to impose a curfew. The ban was not lifted.', finds: [] },
    { text: 'The band issued a record; the baker introduced rye.', finds: [] },
  ],
  read: (reading, token, headlines) => readAct(reading, token, headlines, false),
}

const act: MeasureRule = {
  name: 'measures/act',
  examples: [
    { text: 'The council banned open fires in parks.', finds: ['banned open fires in parks'] },
    { text: 'The firm said it would close two plants.', finds: ['close two plants'] },
    { text: 'Coral reef found, mining permit suspended', finds: ['mining permit suspended'] },
    { text: 'The school was evacuated at noon.', finds: ['The school was evacuated'] },
    { text: 'He raised rabbits and closed his eyes; she cut bread.', finds: [] },
    {
      text: 'Judge Roe denied a motion for a mistrial and barred lawyers from speaking to the press.',
      finds: ['barred lawyers'],
    },
    {
      text: 'The council did not ban fires, which were banned in May.',
      finds: ['which were banned'],
    },
  ],
  read: (reading, token, headlines) => readAct(reading, token, headlines, true),
}

function readAct(reading: Reading, token: number, headlines: Headlines, isOwn: boolean) {
  const { syntax } = reading
  const headline = headlineVerb(reading, token, headlines)
  if (headline === null && !isVerb(syntax, token)) return null
  const entries = ENTRIES.get(headline?.predicate.lemma ?? phrasalLemma(reading, token))
  if (entries === undefined) return null
  const predicate =
    headline?.predicate ??
    looseAct(reading, token) ??
    inHeadline(reading, readPredicate(reading, token), headlines)
  const entry = entries.find(
    ({ takes, own }) => own === isOwn && isTaken(reading, predicate, takes),
  )
  if (entry === undefined) return null
  const status = statusOf(reading, predicate, entry.does, headlines)
  if (status === null) return null
  if (isNone(reading, predicate)) return null
  if (!isOwn && isMention(reading, predicate.object, entry.does)) return null
  if (headline !== null && isOwn) {
    const [, end] = headline.clause
    const [first] = headline.clause
    const what: Span = predicate.isPassive
      ? [first, end]
      : [reading.document.starts[token] ?? 0, end]
    return { what, status, agents: agentsOf(reading, predicate), token }
  }
  const what = isOwn ? actSpan(reading, predicate) : objectSpan(reading, predicate)
  return what === null ? null : { what, status, agents: agentsOf(reading, predicate), token }
}

/** "Mining permit suspended": a headline's participle has its subject for an object. */
function inHeadline({ syntax }: Reading, predicate: Predicate, headlines: Headlines): Predicate {
  const { token, object, subject, isPassive, mood } = predicate
  const isCut =
    !isPassive && object < 0 && subject >= 0 && /^VB[ND]$/.test(syntax.pennTags[token] ?? '')
  return isCut && headlines.holds(token) && mood === 'told'
    ? { ...predicate, isPassive: true, object: subject }
    : predicate
}

/** "Fined nobody", and "put their bill at £52,000", which puts nothing on anybody. */
function isNone(reading: Reading, { lemma, mood, object, token }: Predicate): boolean {
  // "Will be sentenced on Friday" decides nothing.
  if (lemma === 'sentence' && mood !== 'told') return true
  if (object < 0) return false
  const { syntax, lower } = reading
  // "Called the strike reckless"; "passed sentence".
  const complement = lemma === 'call' ? dependent(syntax, token, 'xcomp') : -1
  if (complement >= 0 && syntax.pennTags[complement] === 'JJ') return true
  if (lemma === 'pass' && /^(?:sentence|verdict|judg(?:e)?ment)$/.test(lower[object] ?? ''))
    return true
  if (/^(?:nobody|none|nothing)$/.test(lower[object] ?? '')) return true
  if (lemma !== 'put' && lemma !== 'place') return false
  const targets = [token, object].flatMap((head) => dependents(syntax, head, 'obl', 'nmod'))
  return !targets.some((target) =>
    /^(?:on|against|into)$/.test(lower[syntax.phraseStarts[target] ?? target] ?? ''),
  )
}

/** "Backed the closure" mentions what was told before; "lifted the ban" tells what became of it. */
function isMention({ syntax, lower }: Reading, object: number, does: MeasureStatus): boolean {
  if (does === 'dropped' || does === 'blocked' || does === 'in-force' || object < 0) return false
  return (
    object - (syntax.phraseStarts[object] ?? object) === 1 &&
    lower[object - 1] === 'the' &&
    syntax.phraseEnds[object] === object + 1
  )
}

/** "The plant will close": of what can close by itself the subject stands for an object. */
function isTaken(reading: Reading, predicate: Predicate, takes: MeasureVerbs['takes']): boolean {
  const { object, subject, isPassive, lemma } = predicate
  if (object >= 0) return isObject(reading, object, takes)
  if (takes === 'any' && !isPassive && isGerundNext(reading, predicate.token)) return true
  const closes =
    /^(?:close|shut|reopen|stop|halt|close down|shut down|pull back|pull out|withdraw)$/.test(lemma)
  return (
    closes && !isPassive && takes !== 'any' && subject >= 0 && isObject(reading, subject, takes)
  )
}

/** "Banned [parking on 12 streets]". */
function isGerundNext({ syntax }: Reading, token: number): boolean {
  return syntax.pennTags[token + 1] === 'VBG' && syntax.heads[token + 1] === token
}

/** The verb's phrase, or its whole clause where its subject is what is done to. */
function actSpan(reading: Reading, predicate: Predicate): Span {
  const { token, isPassive, object, subject } = predicate
  if (object > token && phraseEndOf(reading.syntax, object) > ownEnd(reading, token))
    return spanOf(reading, token, phraseEndOf(reading.syntax, object))
  const isDoneTo = isPassive || (object < 0 && subject >= 0)
  const isGerund = object < 0 && !isPassive && isGerundNext(reading, token)
  if (isGerund) return spanOf(reading, token, ownEnd(reading, token + 1))
  const isPerson =
    isPassive && /^(?:fine|dock|sentence|bar|suspend|disqualify|relegate)$/.test(predicate.lemma)
  if (isDoneTo && !isPerson) return clauseOf(reading, token)
  return spanOf(reading, token, ownEnd(reading, token))
}

function objectSpan(reading: Reading, { object, token }: Predicate): Span | null {
  if (object < 0) return null
  const { syntax } = reading
  const end = phraseEndOf(syntax, object)
  // "Put a tariff [on goods]": what hangs on the verb may belong to the noun before it.
  const reach = object < token ? end : Math.max(end, targetEnd(reading, token, end))
  const first = syntax.phraseStarts[object] ?? object
  return spanOf(reading, object > token ? Math.max(first, token + 1) : first, reach)
}

function targetEnd({ syntax, lower }: Reading, token: number, end: number): number {
  for (const target of dependents(syntax, token, 'obl')) {
    const first = syntax.phraseStarts[target] ?? target
    if (first === end && TARGETS.test(lower[first] ?? '')) return phraseEndOf(syntax, target)
  }
  return end
}

const TARGETS = /^(?:on|against|for|in|to|of)$/

function agentsOf(reading: Reading, { token, isPassive, subject }: Predicate): readonly number[] {
  const { syntax } = reading
  if (isPassive) return dependents(syntax, token, 'obl:agent')
  if (subject >= 0) return [subject]
  const governor = governorOf(reading, token)
  const outer = governor === null || !governor.isVerb ? -1 : subjectOf(syntax, governor.token)
  return outer < 0 ? [] : [outer]
}

const decided: MeasureRule = {
  name: 'measures/decided',
  examples: [
    { text: 'The council voted 5-2 on Monday to sell the hall.', finds: ['to sell the hall'] },
    { text: 'The court ordered Norvale Steel to pay $3 million.', finds: ['to pay $3 million'] },
    {
      text: 'The President has also ordered Cabinet agencies to inform him of all aid, a move that some resent.',
      finds: ['to inform him of all aid'],
    },
    {
      text: 'Residents along the river were ordered to leave their homes.',
      finds: ['Residents along the river were ordered to leave their homes'],
    },
    { text: 'He never ordered them to leave. She agreed to sing.', finds: [] },
  ],
  read(reading, token, headlines) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || !isToInfinitive(reading, token)) return null
    const governor = governorOf(reading, token)
    if (governor === null || !governor.isVerb) return null
    if (/^(?:reject|accept|continue|hear|discuss)$/.test(syntax.lemma(token).toLowerCase()))
      return null
    const isOrder = isOrdering(reading, governor)
    if (
      !isOrder &&
      !(DECIDING_VERBS.has(governor.lemma) && isBody(reading, subjectOf(syntax, governor.token)))
    )
      return null
    const outer = readPredicate(reading, governor.token)
    if (isOrder && outer.mood !== 'told') return null
    const status: MeasureStatus | null = statusOf(
      reading,
      readPredicate(reading, token),
      'announced',
      headlines,
    )
    if (status === null) return null
    const to = dependent(syntax, token, 'mark')
    // "Residents were ordered to leave": only the whole clause says who is to.
    const first =
      outer.isPassive && outer.subject >= 0 ? (syntax.phraseStarts[outer.subject] ?? to) : to
    return {
      what: spanOf(reading, first < 0 ? token : first, ownEnd(reading, token)),
      status,
      agents: agentsOf(reading, outer),
      token,
    }
  },
}

const ahead: MeasureRule = {
  name: 'measures/ahead',
  examples: [
    { text: 'The ministry will fit all idols with tags.', finds: ['fit all idols with tags'] },
    { text: 'The council could demolish the tower, he said.', finds: ['demolish the tower'] },
    { text: 'The union threatened to block the coast road.', finds: ['block the coast road'] },
    {
      text: 'The county said it would replace the clerk if the board did not act.',
      finds: ['replace the clerk'],
    },
    { text: 'The bill would force owners to sell water.', finds: ['force owners to sell water'] },
    { text: 'The council will meet Ada Quill, and she will fit a lock.', finds: [] },
  ],
  read(reading, token, headlines) {
    const { syntax } = reading
    if (!isVerb(syntax, token)) return null
    const predicate = readPredicate(reading, token)
    const { object, isPassive, mood } = predicate
    if (object < 0 || isPassive || !/^(?:future|would|possible|infinitive|bare)$/.test(mood))
      return null
    const lemma = syntax.lemma(token).toLowerCase()
    if (UNBINDING_VERBS.has(lemma) || STATIVE_VERBS.has(lemma) || SAYING_VERBS.has(lemma))
      return null
    const isThreat = mood === 'infinitive' && governorOf(reading, token)?.lemma === 'threaten'
    if (!isThreat && !hasPower(reading, predicate) && !isOnCondition(reading, predicate))
      return null
    const status = statusOf(reading, predicate, 'done', headlines)
    if (status === null || status === 'done' || status === 'under-way') return null
    if (mood === 'infinitive' && status !== 'threatened' && status !== 'announced') return null
    return {
      what: spanOf(reading, token, ownEnd(reading, token)),
      status,
      agents: agentsOf(reading, predicate),
      token,
    }
  },
}

/** A body or a bill as the subject; "it" of "the ministry said it would" is the ministry. */
function hasPower(reading: Reading, { token, subject, mood }: Predicate): boolean {
  const { syntax, lower } = reading
  if (subject < 0) return false
  if (mood === 'would' && PROPOSING_NOUNS.has(syntax.lemma(subject).toLowerCase())) return true
  if (!/^(?:it|they)$/.test(lower[subject] ?? ''))
    return STATE_BODIES.has(syntax.lemma(subject).toLowerCase())
  const governor = governorOf(reading, token)
  const speaker = governor?.isVerb === true ? subjectOf(syntax, governor.token) : -1
  return speaker >= 0 && STATE_BODIES.has(syntax.lemma(speaker).toLowerCase())
}

/** "It would take over the system if …": what a body says it does on a condition, whatever it is. */
function isOnCondition(reading: Reading, { token, subject, mood }: Predicate): boolean {
  if (subject < 0 || !/^(?:would|future)$/.test(mood) || !isConditional(reading, token))
    return false
  const { lower, syntax } = reading
  if (!/^(?:it|they|he|she)$/.test(lower[subject] ?? '')) return isBody(reading, subject)
  const governor = governorOf(reading, token)
  return governor?.isVerb === true && isBody(reading, subjectOf(syntax, governor.token))
}

/** "Told" is an order only where a body with power tells. */
function isOrdering(reading: Reading, { lemma, token }: Governor): boolean {
  if (lemma !== 'tell') return ORDERING_VERBS.has(lemma)
  const { subject } = readPredicate(reading, token)
  if (subject < 0) return false
  const { syntax, lower } = reading
  const first = syntax.phraseStarts[subject] ?? subject
  for (let word = Math.max(first, subject - 6); word <= subject + 3; word++) {
    if (COMMANDING.test(lower[word] ?? '') && /^(?:NNP|NN)/.test(syntax.pennTags[word] ?? ''))
      return word <= subject || syntax.heads[word] === subject
  }
  return false
}

const COMMANDING =
  /^(?:department|agency|ministry|court|judge|council|authority|authorities|regulator|commission|police|inspectorate)$/

export const measureRules: readonly MeasureRule[] = [
  decided,
  ...requestRules,
  enacted,
  act,
  ...nominalRules,
  ...stateRules,
  ...goingOnRules,
  ahead,
  ...conditionRules,
]

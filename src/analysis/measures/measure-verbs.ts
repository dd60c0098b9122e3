import type { MeasureStatus } from '../../domain/findings.ts'
import {
  ENACTING_VERBS,
  type EnactingVerb,
  GRANT_NOUNS,
  MEASURE_GOVERNORS,
} from '../../lexicon/en/enacting-verbs.ts'
import { MEASURE_NOUNS } from '../../lexicon/en/measure-nouns.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { readVerbGroup, type VerbGroup } from '../verb-groups.ts'

/** A verb of power, or a noun for a measure that another verb governs, with what the text says of its status. */
export type MeasureVerb = {
  readonly token: number
  /** The head of what is imposed, banned, lifted, …; -1 where there is none. */
  readonly object: number
  readonly isPassive: boolean
  /** Whether its object names the measure and reads alone ("a curfew"), without the verb. */
  readonly isNamed: boolean
  readonly status: MeasureStatus
  /** The verb at the top of the chain that leads to it: its subject has the power. */
  readonly top: number
}

const NOUNS: ReadonlySet<string> = new Set(
  MEASURE_NOUNS.map((noun) => noun.split(' ').at(-1) ?? ''),
)

/** The measures that the verbs of a document tell, in text order. Linear. */
export function findMeasureVerbs(
  reading: Reading,
  isTitle: (token: number) => boolean,
): MeasureVerb[] {
  const { syntax, document } = reading
  const found: MeasureVerb[] = []
  for (let token = 0; token < document.tokenCount; token++) {
    const tag = syntax.tags[token]
    const measure =
      tag === 'VERB'
        ? readEnacting(reading, token, isTitle(token))
        : tag === 'NOUN'
          ? readGoverned(reading, token)
          : null
    if (measure !== null) found.push(measure)
  }
  return found
}

function readEnacting(reading: Reading, verb: number, isTitle: boolean): MeasureVerb | null {
  const { syntax, lower } = reading
  const particle = lower[dependent(syntax, verb, 'compound:prt')] ?? ''
  const entries =
    (particle === '' ? undefined : ENACTING_VERBS.get(`${syntax.lemma(verb)} ${particle}`)) ??
    ENACTING_VERBS.get(syntax.lemma(verb))
  if (entries === undefined) return readVoted(reading, verb, isTitle)
  const group = readVerbGroup(reading, verb)
  const taken = dependent(syntax, verb, 'obj')
  // "The airport will close": what closes is what is closed.
  const isPassive =
    group.isPassive ||
    dependent(syntax, verb, 'nsubj:pass') >= 0 ||
    (taken < 0 && /^(?:close|shut|reopen)$/.test(syntax.lemma(verb)))
  const object = isPassive ? dependent(syntax, verb, 'nsubj:pass', 'nsubj') : taken
  if (object < 0) return readVoted(reading, verb, isTitle)
  const counted = countedIn(reading, object)
  const entry = entries.find((one) => takes(reading, one, counted, verb))
  if (entry === undefined) return readVoted(reading, verb, isTitle)
  const chain = climb(reading, verb, group, isTitle, entry.does)
  if (chain.status === null) return null
  return {
    token: verb,
    object,
    isPassive,
    // "Will lift the ban": what is announced is the lifting.
    isNamed:
      isMeasureNoun(reading, object) &&
      !CHANGING.has(syntax.lemma(verb)) &&
      (!isUndoing(entry.does) || chain.status === entry.does),
    status: conditional(reading, chain.status, verb, chain.top),
    top: chain.top,
  }
}

/** "Voted 3 to 2 to hire an auditor": whatever a body votes to do is a measure. */
function readVoted(reading: Reading, verb: number, isTitle: boolean): MeasureVerb | null {
  const { syntax } = reading
  const head = syntax.heads[verb] ?? -1
  const isGoverned = /^(?:xcomp|advcl)$/.test(syntax.relations[verb] ?? '')
  if (head < 0 || syntax.lemma(head) !== 'vote' || !isGoverned) return null
  const group = readVerbGroup(reading, head)
  if (group.isNegated || (group.time !== 'past' && !isTitle)) return null
  if (readVerbGroup(reading, verb).time !== 'infinitive') return null
  const object = dependent(syntax, verb, 'obj')
  return { token: verb, object, isPassive: false, isNamed: false, status: 'announced', top: head }
}

/** What is extended was there before: the measure is the extension. */
const CHANGING: ReadonlySet<string> = new Set([
  'extend',
  'tighten',
  'renew',
  'uphold',
  'relax',
  'ease',
])

function isUndoing(does: MeasureStatus): boolean {
  return does === 'dropped' || does === 'blocked'
}

/** The noun of "two of its branches". */
function countedIn({ syntax }: Reading, token: number): number {
  const isCount = /^(?:NUM|DET|PRON)$/.test(syntax.tags[token] ?? '')
  const noun = isCount ? dependent(syntax, token, 'nmod', 'obl') : -1
  return noun < 0 ? token : noun
}

function takes(reading: Reading, { takes }: EnactingVerb, object: number, verb: number): boolean {
  const { syntax } = reading
  if (takes === 'measure') return isMeasureNoun(reading, object)
  if (takes === 'grant') {
    const isGrant = isMeasureNoun(reading, object) || GRANT_NOUNS.has(syntax.lemma(object))
    return isGrant || (syntax.lemma(verb) !== 'pay' && isSum(reading, object))
  }
  if (takes === 'anything') return syntax.tags[object] !== 'PRON'
  return takes.has(syntax.lemma(object))
}

function isMeasureNoun({ syntax, lower }: Reading, token: number): boolean {
  return NOUNS.has(lower[token] ?? '') || NOUNS.has(syntax.lemma(token))
}

/** "$48,000 for radios", "4.5bn som": an amount of money. */
function isSum({ syntax, lower }: Reading, token: number): boolean {
  const start = syntax.phraseStarts[token] ?? token
  return (
    /^[$€£]|^(?:rs|a\$|us\$)/.test(`${lower[token] ?? ''}`) || /^[$€£]/.test(lower[start] ?? '')
  )
}

type Chain = { readonly status: MeasureStatus | null; readonly top: number }

/** How many verbs and nouns up the chain that governs a verb is followed. */
const DEEPEST = 6

/** What the verb's own form says, else the first that governs it. */
function climb(
  reading: Reading,
  verb: number,
  own: VerbGroup,
  isTitle: boolean,
  does: MeasureStatus,
): Chain {
  const { syntax } = reading
  if (own.isNegated) return { status: null, top: verb }
  let token = verb
  let group = own
  for (let depth = 0; depth < DEEPEST; depth++) {
    const status = statusOf(reading, token, group, isTitle, does)
    if (status !== undefined) return { status, top: token }
    const head = syntax.heads[token] ?? -1
    const relation = syntax.relations[token] ?? ''
    if (head < 0) break
    if (relation === 'conj') {
      token = head
      group = readVerbGroup(reading, head)
      if (group.isNegated) break
      continue
    }
    if (!/^(?:xcomp|ccomp|acl|advcl|obl|nmod|obj)/.test(relation)) break
    const governed = MEASURE_GOVERNORS.get(syntax.lemma(head))
    if (governed === undefined) {
      if (relation !== 'obl' && relation !== 'nmod' && relation !== 'obj') break
    } else {
      const governor = readVerbGroup(reading, head)
      if (governor.isNegated || governed === null || isUnsaid(reading, head)) {
        return { status: null, top: head }
      }
      const isOpen = /^(?:vote|decide)$/.test(syntax.lemma(head)) && governor.time !== 'past'
      const decided = isOpen && !isTitle ? 'proposed' : governed
      return { status: governor.time === 'possible' ? 'floated' : decided, top: head }
    }
    token = head
    group = readVerbGroup(reading, head)
  }
  return { status: isTitle && group.time === 'infinitive' ? 'announced' : null, top: token }
}

/** "Stopped short of promising", "refused to consider": nothing came of what governs the verb. */
function isUnsaid(reading: Reading, governor: number): boolean {
  const { syntax } = reading
  let token = governor
  for (let depth = 0; depth < DEEPEST; depth++) {
    const head = syntax.heads[token] ?? -1
    if (head < 0 || !/^(?:xcomp|acl|advcl|obl|conj)/.test(syntax.relations[token] ?? ''))
      return false
    if (MEASURE_GOVERNORS.get(syntax.lemma(head)) === null) return true
    if (readVerbGroup(reading, head).isNegated) return true
    token = head
  }
  return false
}

/** Undefined: the form alone does not tell, what governs it does. */
function statusOf(
  reading: Reading,
  token: number,
  group: VerbGroup,
  isTitle: boolean,
  does: MeasureStatus,
): MeasureStatus | null | undefined {
  if (reading.syntax.tags[token] !== 'VERB') return undefined
  if (group.isProgressive) return 'under-way'
  switch (group.time) {
    case 'past':
      return does
    case 'present':
      // "Is banned" binds now; "bans" tells what a law does, or, in a title, what was just done.
      return group.isPassive || isTitle ? does : null
    case 'future':
      return 'announced'
    case 'would':
      return isDraft(reading, token) ? 'proposed' : isReported(reading, token) ? 'announced' : null
    case 'possible':
      return 'floated'
    case 'obliged':
      return null
    case 'participle':
      return isTitle && reading.syntax.pennTags[token] === 'VBN' ? does : undefined
    case 'infinitive':
      return undefined
  }
}

/** "The bill would force …": what is put forward. */
function isDraft({ syntax, lower }: Reading, verb: number): boolean {
  const subject = dependent(syntax, verb, 'nsubj', 'nsubj:pass')
  return /^(?:bill|proposal|plan|motion|law|measure|ordinance|amendment|legislation|draft|rule|rules|resolution|budget|change|changes)$/.test(
    lower[subject] ?? '',
  )
}

function isReported({ syntax }: Reading, verb: number): boolean {
  let token = verb
  for (let depth = 0; depth < DEEPEST; depth++) {
    const relation = syntax.relations[token]
    if (relation === 'ccomp') return true
    if (relation !== 'conj') return false
    token = syntax.heads[token] ?? -1
  }
  return false
}

/** "If" and "unless" make of an announcement a threat. */
function conditional(
  reading: Reading,
  status: MeasureStatus,
  verb: number,
  top: number,
): MeasureStatus {
  if (status !== 'announced' && status !== 'proposed') return status
  const { syntax, lower } = reading
  const clauses = [verb, top, syntax.heads[verb] ?? -1].flatMap((token) =>
    token < 0 ? [] : dependents(syntax, token, 'advcl'),
  )
  const isIf = clauses.some((clause) =>
    /^(?:if|unless)$/.test(lower[syntax.phraseStarts[clause] ?? clause] ?? ''),
  )
  return isIf ? 'threatened' : status
}

/** A noun for a measure that hangs on what governs it: "is considering a curfew", "a vote on an ordinance". */
function readGoverned(reading: Reading, noun: number): MeasureVerb | null {
  const { syntax } = reading
  if (!isMeasureNoun(reading, noun)) return null
  const relation = syntax.relations[noun] ?? ''
  const head = syntax.heads[noun] ?? -1
  if (head < 0 || !/^(?:obj|obl|nmod)/.test(relation)) return null
  // Enacting verbs read their own objects.
  if (relation === 'obj' && ENACTING_VERBS.has(syntax.lemma(head)) && syntax.tags[head] === 'VERB')
    return null
  const governed = MEASURE_GOVERNORS.get(syntax.lemma(head))
  if (
    governed === undefined ||
    governed === null ||
    governed === 'under-way' ||
    governed === 'ordered'
  )
    return null
  if (
    syntax.tags[head] !== 'VERB' ||
    /^(?:set|move|tell|due|start|begin|ask|raise|order)$/.test(syntax.lemma(head))
  )
    return null
  const preposition = reading.lower[dependent(syntax, noun, 'case')] ?? ''
  if (relation !== 'obj' && !/^(?:on|to|for|with|of)$/.test(preposition)) return null
  const group = readVerbGroup(reading, head)
  if (group.isNegated) return null
  const isVote = syntax.lemma(head) === 'vote' && group.time !== 'past'
  // What a body "plans" or "decides on" is seldom told apart from a mention of it.
  if (governed === 'announced' && !isVote && syntax.lemma(head) !== 'agree') return null
  return {
    token: noun,
    object: noun,
    isPassive: false,
    isNamed: true,
    status: isVote ? 'proposed' : conditional(reading, governed, head, head),
    top: head,
  }
}

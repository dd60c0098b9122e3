import type { MeasureStatus } from '../../domain/findings.ts'
import { clauseOf, ownEnd, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isToInfinitive, isVerb, phrasalLemma, readPredicate } from '../predicates.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import { dependents } from '../syntax.ts'
import type { MeasureRule } from './measure-rule.ts'
import { isMeasureNoun } from './objects.ts'
import { governorOf } from './status.ts'

const asked: MeasureRule = {
  name: 'measures/asked-of-court',
  examples: [
    {
      text: 'The campaign asked a state judge to impound the ballots.',
      finds: ['impound the ballots'],
    },
    {
      text: 'She will appeal to the court and would ask it to lift the ban.',
      finds: ['lift the ban'],
    },
    { text: 'He asked residents to stay indoors.', finds: [] },
  ],
  read(reading, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || !isToInfinitive(reading, token)) return null
    const governor = governorOf(reading, token)
    if (governor === null || !governor.isVerb || governor.isNegated) return null
    if (!/^(?:ask|petition)$/.test(governor.lemma)) return null
    const outer = readPredicate(reading, governor.token)
    if (outer.mood === 'infinitive' || outer.mood === 'bare') return null
    const asked = outer.isPassive
      ? [outer.subject]
      : dependents(syntax, governor.token, 'obj', 'iobj')
    const isFormal = asked.some((head) => head >= 0 && isCourt(reading, head))
    if (!isFormal) return null
    const status: MeasureStatus = outer.mood === 'possible' ? 'floated' : 'proposed'
    const agents = outer.isPassive || outer.subject < 0 ? [] : [outer.subject]
    return { what: spanOf(reading, token, ownEnd(reading, token)), status, agents, token }
  },
}

const COURTS =
  /^(?:court|courts|judge|judges|tribunal|commission|ombudsman|jury|magistrate|magistrates)$/

/** A court or one like it; "it" of a sentence that names one before. */
function isCourt(reading: Reading, head: number): boolean {
  const { lower } = reading
  if (COURTS.test(lower[head] ?? '')) return true
  if (!/^(?:it|them)$/.test(lower[head] ?? '')) return false
  for (let word = head - 1; word >= sentenceFirst(reading, head); word--)
    if (COURTS.test(lower[word] ?? '')) return true
  return false
}

const REQUESTS = /^(?:motion|request|application|petition|bid|lawsuit|resolution)$/

const motion: MeasureRule = {
  name: 'measures/motion-for',
  examples: [
    {
      text: 'He said he would table a motion for an independent inquiry.',
      finds: ['an independent inquiry'],
    },
    {
      text: 'The commission rejected a request for a recount in two provinces.',
      finds: ['a recount in two provinces'],
    },
    { text: 'A request for comment was rejected; the motion for the band was slow.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!isMeasureNoun(reading, token)) return null
    const cases = dependents(syntax, token, 'case')
    if (!cases.some((word) => lower[word] === 'for')) return null
    const head = syntax.heads[token] ?? -1
    if (head < 0 || head > token || !REQUESTS.test(lower[head] ?? '')) return null
    const first = Math.max(...cases.filter((word) => word < token)) + 1
    return {
      what: spanOf(reading, first, phraseEndOf(syntax, token)),
      status: fateOf(reading, head),
      agents: [],
      token,
    }
  },
}

/** What became of a request, by the verb that it hangs on. */
function fateOf(reading: Reading, request: number): MeasureStatus {
  const { syntax } = reading
  const verb = syntax.heads[request] ?? -1
  if (verb < 0 || !isVerb(syntax, verb)) return 'proposed'
  const { mood, isNegated } = readPredicate(reading, verb)
  const lemma = phrasalLemma(reading, verb)
  if (isNegated || (mood !== 'told' && mood !== 'bare')) return 'proposed'
  if (/^(?:reject|dismiss|deny|refuse|defeat|block|throw out|vote down|turn down)$/.test(lemma))
    return 'blocked'
  return /^(?:withdraw|drop|abandon)$/.test(lemma) ? 'dropped' : 'proposed'
}

const proposedThat: MeasureRule = {
  name: 'measures/proposed-that',
  examples: [
    {
      text: 'He has proposed that 500 peacekeepers patrol a buffer zone.',
      finds: ['500 peacekeepers patrol a buffer zone'],
    },
    { text: 'She proposed on Monday; he said that they left.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!isVerb(syntax, token) || syntax.relations[token] !== 'ccomp') return null
    const verb = syntax.heads[token] ?? -1
    if (verb < 0 || verb > token || !/^(?:propose|recommend)$/.test(syntax.lemma(verb))) return null
    const { isNegated, subject } = readPredicate(reading, verb)
    if (isNegated || !dependents(syntax, token, 'mark').some((word) => lower[word] === 'that'))
      return null
    return {
      what: clauseOf(reading, token),
      status: 'proposed',
      agents: subject < 0 ? [] : [subject],
      token,
    }
  },
}

const notRuledOut: MeasureRule = {
  name: 'measures/not-ruled-out',
  examples: [
    { text: 'She refused to rule out further closures.', finds: ['further closures'] },
    { text: 'Officials did not rule out a second lockdown.', finds: ['a second lockdown'] },
    { text: 'She ruled out a lockdown; he did not rule out rain.', finds: [] },
  ],
  read(reading, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || phrasalLemma(reading, token) !== 'rule out') return null
    const { isNegated, object, subject, isPassive } = readPredicate(reading, token)
    const governor = governorOf(reading, token)
    const isRefused = governor?.isVerb === true && /^(?:refuse|decline)$/.test(governor.lemma)
    if (object < 0 || isPassive || !(isNegated || isRefused)) return null
    if (!isMeasureNoun(reading, object) && syntax.pennTags[object] !== 'VBG') return null
    return {
      what: spanOf(reading, syntax.phraseStarts[object] ?? object, phraseEndOf(syntax, object)),
      status: 'floated',
      agents: subject < 0 ? [] : [subject],
      token,
    }
  },
}

export const requestRules: readonly MeasureRule[] = [asked, motion, proposedThat, notRuledOut]

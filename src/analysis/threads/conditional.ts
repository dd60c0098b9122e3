import { CONDITIONAL_PRESENT } from '../../lexicon/en/thread-words.ts'
import { SAYING_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { spanOf } from '../clause-spans.ts'
import { isToInfinitive, isVerb, readPredicate } from '../predicates.ts'
import { isPlain, type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import { dependents } from '../syntax.ts'
import { clauseStop, complementSpan, opensSentence, topOfChain } from './clauses.ts'
import type { ThreadRule } from './thread-rule.ts'

/** Words are searched, not arcs: parses are least sure of where a condition hangs. */
const ifThen: ThreadRule = {
  name: 'threads/if-then',
  readsQuotations: true,
  examples: [
    {
      text: "If the port doesn't reopen, it will be harder for Velna to eat, he said.",
      finds: ["If the port doesn't reopen, it will be harder for Velna to eat"],
    },
    {
      text: 'The union said it would strike unless the cuts were withdrawn.',
      finds: ['it would strike unless the cuts were withdrawn'],
    },
    {
      text: 'Calder threatened to sue if the council did not pay.',
      finds: ['to sue if the council did not pay'],
    },
    {
      text: 'They face 20 years in prison if convicted.',
      finds: ['They face 20 years in prison if convicted'],
    },
    { text: 'If you see smoke, you know. He asked if it rained, and it will.', finds: [] },
    {
      text: 'If we are to win, it will take work. If we are going to have peace, it will go both ways.',
      finds: [],
    },
    { text: 'If it had rained, the crop would have grown.', finds: [] },
    { text: 'He would be home by now if he were well. It rusts if it is wet.', finds: [] },
  ],
  read({ reading }, token) {
    if (!/^(?:if|unless)$/.test(reading.lower[token] ?? '') || isFixed(reading, token)) return null
    const isFirst = opensSentence(reading, token) || opensClause(reading, token)
    const conditionEnd = isFirst ? commaBehind(reading, token) : clauseStop(reading, token + 1)
    if (conditionEnd < 0 || isPast(reading, token, conditionEnd)) return null
    if (isAim(reading, token, conditionEnd)) return null
    const consequence = isFirst
      ? firstAhead(reading, conditionEnd + 1, sentenceEnd(reading, token))
      : lastAhead(reading, sentenceFirst(reading, token), token)
    if (consequence < 0 || isMused(reading, token, consequence)) return null
    const about = isFirst
      ? spanOf(reading, token, clauseStop(reading, consequence + 1))
      : ([
          complementSpan(reading, consequence)[0],
          spanOf(reading, token, conditionEnd)[1],
        ] as const)
    return { kind: 'conditional', about, due: null }
  },
}

/** How far apart, in words, condition and consequence may stand. */
const FARTHEST = 60

/** "As if", "even if", "if any", and "if" for "whether". */
function isFixed({ lower, syntax }: Reading, token: number): boolean {
  if (/^(?:as|even|what|especially|particularly)$/.test(lower[token - 1] ?? '')) return true
  if (
    /^(?:any|anything|necessary|not|ever|you|possible|so|need|applicable|your)$/.test(
      lower[token + 1] ?? '',
    )
  )
    return true
  return [1, 2, 3].some((back) => ASKING.test(syntax.lemma(token - back).toLowerCase()))
}

const ASKING =
  /^(?:ask|wonder|see|know|unclear|clear|sure|decide|determine|check|establish|doubt|question|say|tell|learn)$/

/** "But if it fails, …", "said that if it fails, …". */
function opensClause({ lower, written }: Reading, token: number): boolean {
  const isQuote = /^[“"‘]$/.test(written[token - 1] ?? '')
  return (
    /^(?:but|and|that|so)$/.test(lower[token - 1] ?? '') ||
    /^[:;—]$/.test(written[token - 1] ?? '') ||
    (isQuote && /^[,:.?!]$/.test(written[token - 2] ?? ''))
  )
}

/** The comma between condition and consequence; -1 where there is none. */
function commaBehind(reading: Reading, token: number): number {
  const end = Math.min(sentenceEnd(reading, token), token + FARTHEST)
  const { written } = reading
  for (let at = token + 2; at < end; at++) if (written[at] === ',') return at
  return -1
}

/** "If we are to win, …", "if we're going to have peace, …": what an aim asks for, not what may come about. */
function isAim({ lower }: Reading, from: number, end: number): boolean {
  for (let token = from + 2; token < Math.min(end, from + 8); token++) {
    const isGoing = lower[token] === 'going' || lower[token] === 'gonna' || lower[token] === 'gon'
    const isBeing = /^(?:is|are|am|'re|'s|'m)$/.test(lower[token - 1] ?? '')
    if (isBeing && (isGoing || lower[token] === 'to')) return true
  }
  return false
}

/** "If it had rained" and "if he were well" can come no more. */
function isPast({ lower, syntax }: Reading, from: number, end: number): boolean {
  for (let token = from; token < end; token++) {
    if (lower[token] === 'had' && syntax.relations[token] === 'aux') return true
    if (lower[token] === 'were' && syntax.relations[token] === 'cop') return true
  }
  return false
}

/** The first verb in the stretch that tells what is to come. */
function firstAhead(reading: Reading, from: number, end: number): number {
  for (let token = from; token < Math.min(end, from + FARTHEST); token++) {
    if (/^(?:if|unless)$/.test(reading.lower[token] ?? '')) return -1
    if (isAheadAt(reading, token)) return token
  }
  return -1
}

/** The last one, which stands nearest before the condition. */
function lastAhead(reading: Reading, from: number, end: number): number {
  for (let token = end - 1; token >= Math.max(from, end - FARTHEST); token--) {
    const word = reading.written[token] ?? ''
    if (/^[;:—]$/.test(word)) return -1
    if (word === '”' && /^[,.?!]$/.test(reading.written[token - 1] ?? '')) return -1
    if (isAheadAt(reading, token)) return token
  }
  return -1
}

/** "It would help if they came": where nobody says so, the outlet only imagines it. */
function isMused(reading: Reading, mark: number, consequence: number): boolean {
  if (readPredicate(reading, consequence).mood !== 'would') return false
  if (!isPlain(reading, consequence)) return true
  const { syntax } = reading
  const condition = syntax.heads[mark] ?? -1
  if (condition >= 0 && /^VB[PZ]$/.test(syntax.pennTags[condition] ?? '')) return false
  const end = Math.min(sentenceEnd(reading, consequence), consequence + FARTHEST)
  const first = Math.max(sentenceFirst(reading, consequence), consequence - FARTHEST)
  for (let token = first; token < end; token++) {
    if (isVerb(syntax, token) && SAYING_VERBS.has(syntax.lemma(token).toLowerCase())) return false
  }
  return true
}

function isAheadAt(reading: Reading, token: number): boolean {
  const { syntax, lower } = reading
  const isPredicate = isVerb(syntax, token) || dependents(syntax, token, 'cop').length > 0
  if (!isPredicate) return false
  const { mood, lemma } = readPredicate(reading, token)
  const hasHave = dependents(syntax, token, 'aux').some((word) => lower[word] === 'have')
  // "Can" tells what holds at all times.
  const modals = dependents(syntax, token, 'aux').map((word) => lower[word] ?? '')
  const isAlways = modals.length === 0 || modals.some((word) => /^can?$/.test(word))
  if (/^(?:future|would|possible|bound)$/.test(mood))
    return !isAlways && (!hasHave || mood === 'future')
  if (mood === 'infinitive' && isToInfinitive(reading, token))
    return OPENING.test(syntax.lemma(topOfChain(reading, token)).toLowerCase())
  return mood === 'present' && CONDITIONAL_PRESENT.has(lemma.split(' ')[0] ?? '')
}

const OPENING =
  /^(?:threaten|promise|pledge|vow|agree|offer|plan|intend|prepared|ready|willing|prepare)$/

export const conditionalRules: readonly ThreadRule[] = [ifThen]

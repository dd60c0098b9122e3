import type { Span } from '../../domain/span.ts'
import { KNOWN_WORDS, UNKNOWN_WORDS } from '../../lexicon/en/thread-words.ts'
import { spanOf } from '../clause-spans.ts'
import { isVerb, readPredicate } from '../predicates.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { questionBehind, wholeClause } from './clauses.ts'
import type { ThreadRule } from './thread-rule.ts'

const notKnown: ThreadRule = {
  name: 'threads/not-known',
  examples: [
    {
      text: 'It was not immediately clear how many miners were below.',
      finds: ['how many miners were below'],
    },
    {
      text: 'The cause of the crash is not yet known.',
      finds: ['The cause of the crash is not yet known'],
    },
    { text: 'The motive was still unclear.', finds: ['The motive was still unclear'] },
    { text: 'It is too early to say whether the levy worked.', finds: ['whether the levy worked'] },
    {
      text: 'The source of the leak has not been found.',
      finds: ['The source of the leak has not been found'],
    },
    { text: 'How the other three died was not known.', finds: ['How the other three died'] },
    { text: 'Police do not know why he left.', finds: ['why he left'] },
    {
      text: 'It remains to be seen whether the levy will work.',
      finds: ['whether the levy will work'],
    },
    { text: 'I do not know why. She knew who he was.', finds: [] },
    { text: 'The sky was clear. His views are well known. He is not known for tact.', finds: [] },
  ],
  read({ reading }, token) {
    const about =
      tooEarly(reading, token) ??
      unknown(reading, token) ??
      nobodyKnows(reading, token) ??
      toBeSeen(reading, token) ??
      unfound(reading, token)
    return about === null ? null : { kind: 'unanswered', about, due: null }
  },
}

/** "Nobody knows why", "police do not know how"; what a speaker does not know of itself is no question of the text. */
function nobodyKnows(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  if (syntax.lemma(token).toLowerCase() !== 'know' || !isVerb(syntax, token)) return null
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  if (!isNegated || isPassive || subject < 0 || !/^(?:told|present)$/.test(mood)) return null
  if (/^(?:i|you|we|he|she)$/.test(lower[subject] ?? '')) return null
  const isShort = /^(?:why|how)$/.test(lower[token + 1] ?? '')
  return questionBehind(reading, token) ?? (isShort ? wholeClause(reading, token) : null)
}

/** "Whether it will work remains to be seen", "… is an open question", "how it began is a mystery". */
function toBeSeen(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  const isSeen = lower[token] === 'seen' && lower[token - 1] === 'be' && lower[token - 2] === 'to'
  const isMystery = lower[token] === 'mystery'
  const isOpen = lower[token] === 'question' && lower[token - 1] === 'open'
  if (!isSeen && !isMystery && !isOpen) return null
  const question = questionBehind(reading, token) ?? questionBefore(reading, token)
  if (question !== null) return question
  const verb = isSeen ? (syntax.heads[token] ?? -1) : token
  if (verb < 0 || (isSeen && syntax.lemma(verb).toLowerCase() !== 'remain')) return null
  const subject = dependent(syntax, verb, 'csubj', 'nsubj')
  return subject >= 0 && (isSeen || syntax.relations[subject] === 'csubj')
    ? wholeClause(reading, verb)
    : null
}

function tooEarly(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  if (!/^(?:say|tell|know)$/.test(lower[token] ?? '')) return null
  const head = syntax.heads[token] ?? -1
  return head >= 0 && /^(?:early|soon)$/.test(lower[head] ?? '')
    ? questionBehind(reading, token)
    : null
}

function unknown(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  const word = lower[token] ?? ''
  const isUnknown = UNKNOWN_WORDS.has(word)
  if (!isUnknown && !KNOWN_WORDS.has(word)) return null
  const verb = syntax.relations[token] === 'xcomp' ? (syntax.heads[token] ?? token) : token
  const { isNegated, mood } = readPredicate(reading, verb)
  const isOpen = isUnknown ? !isNegated : isNegated || readPredicate(reading, token).isNegated
  if (!isOpen || !/^(?:told|present)$/.test(mood)) return null
  const question =
    questionBehind(reading, token) ?? (verb === token ? null : questionBehind(reading, verb))
  if (question !== null) return question
  const opening = questionBefore(reading, verb)
  if (opening !== null) return opening
  const subject = dependent(syntax, verb, 'nsubj', 'nsubj:pass', 'csubj')
  if (subject < 0) return null
  const isAsking =
    syntax.relations[subject] === 'csubj' || ASKABLE.has(syntax.lemma(subject).toLowerCase())
  return isAsking ? wholeClause(reading, verb) : null
}

/** "[Whether it was sold] is not known". */
function questionBefore(reading: Reading, verb: number): Span | null {
  const { syntax, lower } = reading
  const first = sentenceFirst(reading, verb)
  if (!/^(?:whether|how|why|who|what|where|when)$/.test(lower[first] ?? '')) return null
  const group = dependents(syntax, verb, 'aux', 'aux:pass', 'cop')
  const end = Math.min(verb, ...group.filter((word) => word > first + 1))
  return end > first + 2 ? spanOf(reading, first, end) : null
}

/** What one wants to know of what happened. */
const ASKABLE: ReadonlySet<string> = new Set(
  (
    'cause motive reason source origin fate identity whereabouts extent number toll circumstance detail condition scale location ' +
    'effect cost outcome result timing date age name nature size impact damage culprit term price victim detail'
  ).split(' '),
)

/** "The source has not been found". */
function unfound(reading: Reading, token: number): Span | null {
  const { syntax } = reading
  if (
    !/^(?:find|identify|determine|establish|trace|explain|disclose|reveal|release)$/.test(
      syntax.lemma(token).toLowerCase(),
    )
  )
    return null
  if (!isVerb(syntax, token)) return null
  const { isNegated, isPassive, mood, object } = readPredicate(reading, token)
  if (!isNegated || object < 0 || !isPassive || mood !== 'told') return null
  return ASKABLE.has(syntax.lemma(object).toLowerCase()) ? wholeClause(reading, token) : null
}

export const notKnownRules: readonly ThreadRule[] = [notKnown]

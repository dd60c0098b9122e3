import type { Span } from '../../domain/span.ts'
import {
  ANSWERING_VERBS,
  KNOWN_WORDS,
  TELLING_VERBS,
  UNKNOWN_WORDS,
} from '../../lexicon/en/thread-words.ts'
import { isVerb, readPredicate } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { opensSentence, questionBehind, wholeClause } from './clauses.ts'
import type { ThreadRule } from './thread-rule.ts'

const noAnswer: ThreadRule = {
  name: 'threads/no-answer',
  examples: [
    {
      text: 'A spokesman for Norvale Steel did not respond to a request for comment.',
      finds: ['A spokesman for Norvale Steel did not respond to a request for comment'],
    },
    { text: 'The ministry declined to comment.', finds: ['The ministry declined to comment'] },
    { text: 'Calder did not say whether she would go.', finds: ['whether she would go'] },
    { text: 'The firm refused to say how many had left.', finds: ['how many had left'] },
    { text: 'Police would not confirm that.', finds: ['Police would not confirm that'] },
    {
      text: 'Calder could not be reached for comment.',
      finds: ['Calder could not be reached for comment'],
    },
    { text: 'He did not respond to treatment. She declined a drink.', finds: [] },
    {
      text: 'He did not say that. The plan did not explain itself. He said why he left.',
      finds: [],
    },
  ],
  read({ reading }, token) {
    const about =
      refused(reading, token) ??
      (isVerb(reading.syntax, token)
        ? (unheard(reading, token) ?? untold(reading, token) ?? unreached(reading, token))
        : null)
    return about === null ? null : { kind: 'unanswered', about, due: null }
  },
}

/** "Did not respond to a request", "did not return a call". */
function unheard(reading: Reading, token: number): Span | null {
  const { syntax } = reading
  const lemma = syntax.lemma(token).toLowerCase()
  const isReturn = lemma === 'return'
  if (!ANSWERING_VERBS.has(lemma) && !isReturn) return null
  const { isNegated, mood, subject } = readPredicate(reading, token)
  if (!isNegated || subject < 0 || !/^(?:told|present|would)$/.test(mood)) return null
  const asked = dependents(syntax, token, 'obl', 'obj').filter(
    (word) => !/^(?:CD|NNP)$/.test(syntax.pennTags[word] ?? ''),
  )
  const isAsked = asked.some((word) => ASKED.has(syntax.lemma(word).toLowerCase()))
  const isAlone = asked.length === 0 && lemma !== 'answer' && lemma !== 'comment'
  if (!isAsked && (isReturn || !isAlone)) return null
  return wholeClause(reading, token)
}

const ASKED: ReadonlySet<string> = new Set(
  'request call email e-mail message question inquiry enquiry query letter comment phone text'.split(
    ' ',
  ),
)

/** "Would not confirm", "has not said whether": the question where one follows, else the clause. */
function untold(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  const lemma = syntax.lemma(token).toLowerCase()
  if (!TELLING_VERBS.has(lemma)) return null
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  if (!isNegated || isPassive) return null
  const question = questionBehind(reading, token)
  if (question !== null) return /^(?:told|would|present|possible)$/.test(mood) ? question : null
  const isRefusal = dependents(syntax, token, 'aux').some((word) => lower[word] === 'would')
  return isRefusal && subject >= 0 && dependent(syntax, token, 'ccomp') < 0 && REFUSED.test(lemma)
    ? wholeClause(reading, token)
    : null
}

const REFUSED = /^(?:comment|say|confirm|discuss|elaborate|answer|respond)$/

/** "Declined to say": the words, since taggers take "comment" for a noun. */
function refused(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  if (!/^(?:decline|refuse)[sd]?$/.test(lower[token] ?? '') || lower[token + 1] !== 'to')
    return null
  if (!TELLING_VERBS.has(lower[token + 2] ?? '') || readPredicate(reading, token).isNegated)
    return null
  // "Who declined to give her name" gives no more than the reason for anonymity.
  const end = Math.min(token + 8, reading.document.tokenCount)
  for (let word = token + 3; word < end; word++) {
    if (/^(?:names?|identity|identified|named)$/.test(lower[word] ?? '')) return null
    if (syntax.tags[word] === 'PUNCT') break
  }
  return questionBehind(reading, token + 2) ?? wholeClause(reading, token)
}

/** "Could not be reached", "was not available for comment". */
function unreached(reading: Reading, token: number): Span | null {
  if (reading.lower[token] !== 'reached') return null
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  return isNegated && isPassive && subject >= 0 && /^(?:possible|told)$/.test(mood)
    ? wholeClause(reading, token)
    : null
}

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
    { text: 'The sky was clear. His views are well known. He is not known for tact.', finds: [] },
  ],
  read({ reading }, token) {
    const about = tooEarly(reading, token) ?? unknown(reading, token) ?? unfound(reading, token)
    return about === null ? null : { kind: 'unanswered', about, due: null }
  },
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
  if (!isOpen || !/^(?:told|present|bare)$/.test(mood)) return null
  const question =
    questionBehind(reading, token) ?? (verb === token ? null : questionBehind(reading, verb))
  if (question !== null) return question
  const subject = dependent(syntax, verb, 'nsubj', 'nsubj:pass', 'csubj')
  if (subject < 0) return null
  const isAsking =
    syntax.relations[subject] === 'csubj' || ASKABLE.has(syntax.lemma(subject).toLowerCase())
  return isAsking ? wholeClause(reading, verb) : null
}

/** What one wants to know of what happened. */
const ASKABLE: ReadonlySet<string> = new Set(
  (
    'cause motive reason source origin fate identity whereabouts extent number toll circumstance detail condition scale location ' +
    'effect cost outcome result timing date age name nature size impact damage culprit'
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
  if (!isNegated || object < 0 || !(isPassive || mood === 'told')) return null
  return ASKABLE.has(syntax.lemma(object).toLowerCase()) ? wholeClause(reading, token) : null
}

const asked: ThreadRule = {
  name: 'threads/asked',
  examples: [
    { text: 'Asked whether she would go, Calder did not answer.', finds: ['whether she would go'] },
    {
      text: 'We asked how fast the lake was rising and had no answer.',
      finds: ['how fast the lake was rising'],
    },
    { text: 'Asked whether she would go, Calder said she would.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax } = reading
    if (syntax.lemma(token).toLowerCase() !== 'ask') return null
    const question = askedAt(reading, token)
    if (question === null || !hasNoAnswer(reading, token)) return null
    return { kind: 'unanswered', about: question, due: null }
  },
}

/** "Asked [how many], she …": up to the comma. */
function askedAt(reading: Reading, token: number): Span | null {
  const question = questionBehind(reading, token)
  if (question === null || !opensSentence(reading, token)) return question
  const { starts, text } = reading.document
  const comma = text.slice(question[0], question[1]).indexOf(', ')
  const isBehind = comma > 0 && question[0] > (starts[token] ?? 0)
  return isBehind ? [question[0], question[0] + comma] : question
}

/** In its sentence or the next: "did not answer", "no one answered", "had no answer". */
function hasNoAnswer(reading: Reading, token: number): boolean {
  const { document, sentenceOf, syntax, lower } = reading
  const sentence = sentenceOf[token] ?? 0
  const end =
    document.sentenceStarts[Math.min(sentence + 2, document.sentences.length)] ??
    document.tokenCount
  const limit = Math.min(end, token + 60)
  for (let word = token + 1; word < limit; word++) {
    const lemma = syntax.lemma(word).toLowerCase()
    if (!/^(?:answer|reply|respond|response)$/.test(lemma)) continue
    if (isVerb(syntax, word) ? readPredicate(reading, word).isNegated : lower[word - 1] === 'no')
      return true
  }
  return false
}

export const unansweredRules: readonly ThreadRule[] = [asked, noAnswer, notKnown]

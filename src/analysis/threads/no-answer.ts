import type { Span } from '../../domain/span.ts'
import { ANSWERING_VERBS, TELLING_VERBS } from '../../lexicon/en/thread-words.ts'
import { isSubordinate } from '../conditions.ts'
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
    {
      text: 'She left without saying when she would return. He had no comment.',
      finds: ['when she would return', 'He had no comment'],
    },
    {
      text: 'Calls to the firm were not returned. There was no immediate response.',
      finds: ['Calls to the firm were not returned', 'There was no immediate response'],
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
        ? (unheard(reading, token) ??
          untold(reading, token) ??
          unreached(reading, token) ??
          nothingSaid(reading, token))
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
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  if (!isNegated || subject < 0 || !/^(?:told|present|would)$/.test(mood)) return null
  // "Calls were not returned".
  if (isPassive)
    return ASKED.has(syntax.lemma(subject).toLowerCase()) ? wholeClause(reading, token) : null
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
  if (lower[token] === 'drawn' && lower[token + 1] === 'on')
    return readPredicate(reading, token).isNegated ? questionBehind(reading, token) : null
  if (!TELLING_VERBS.has(lemma)) return null
  if (lower[token - 1] === 'without') return questionBehind(reading, token)
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  if (!isNegated || isPassive) return null
  const question = questionBehind(reading, token)
  if (question !== null) return /^(?:told|would|present|possible)$/.test(mood) ? question : null
  const isRefusal = dependents(syntax, token, 'aux').some((word) =>
    /^(?:would|will|wo)$/.test(lower[word] ?? ''),
  )
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
  const isTelling = TELLING_VERBS.has(lower[token + 2] ?? '')
  const isHeard =
    lower[token + 2] === 'be' && /^(?:interviewed|quoted|drawn)$/.test(lower[token + 3] ?? '')
  if (!(isTelling || isHeard) || readPredicate(reading, token).isNegated) return null
  // "Who declined to give her name" gives no more than the reason for anonymity.
  const end = Math.min(token + 8, reading.document.tokenCount)
  for (let word = token + 3; word < end; word++) {
    if (/^(?:names?|identity|identified|named)$/.test(lower[word] ?? '')) return null
    if (syntax.tags[word] === 'PUNCT') break
  }
  return questionBehind(reading, token + 2) ?? wholeClause(reading, token)
}

/** "Had no comment", "gave no reason", "there was no immediate response". */
function nothingSaid(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  if (!/^(?:have|give|offer|be|provide)$/.test(syntax.lemma(token).toLowerCase())) return null
  const thing = dependents(syntax, token, 'obj', 'nsubj').find((word) => word > token) ?? -1
  if (thing < 0 || !ANSWERS.test(lower[thing] ?? '')) return null
  if (lower[thing] === 'indication' && syntax.lemma(token).toLowerCase() !== 'give') return null
  const isNone = dependents(syntax, thing, 'det').some((word) => lower[word] === 'no')
  return isNone ? wholeClause(reading, token) : null
}

const ANSWERS = /^(?:comment|response|answer|reply|explanation|indication)$/

/** "Could not be reached", "was not available for comment". */
function unreached(reading: Reading, token: number): Span | null {
  if (reading.lower[token] !== 'reached') return null
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  return isNegated && isPassive && subject >= 0 && /^(?:possible|told)$/.test(mood)
    ? wholeClause(reading, token)
    : null
}

const asked: ThreadRule = {
  name: 'threads/asked',
  examples: [
    { text: 'Asked whether she would go, Calder did not answer.', finds: ['whether she would go'] },
    {
      text: 'We asked how fast the lake was rising and had no answer.',
      finds: ['how fast the lake was rising'],
    },
    {
      text: 'The league asked who had approved the figures.',
      finds: ['who had approved the figures'],
    },
    { text: 'Asked if she would go, Calder shrugged.', finds: ['if she would go'] },
    { text: 'Asked whether she would go, Calder said she would.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax } = reading
    if (syntax.lemma(token).toLowerCase() !== 'ask') return null
    const question = askedAt(reading, token)
    if (question === null) return null
    const answer = answerTold(reading, token)
    if (answer === 'given' || (answer === null && !isPut(reading, token))) return null
    return { kind: 'unanswered', about: question, due: null }
  },
}

/** "The league asked whether …": a question that the text itself puts, and goes on without an answer. */
function isPut(reading: Reading, token: number): boolean {
  const { isNegated, isPassive, mood, subject } = readPredicate(reading, token)
  if (isNegated || isPassive || subject < 0 || !/^(?:told|present)$/.test(mood)) return false
  return !isSubordinate(reading, token) && !/^acl/.test(reading.syntax.relations[token] ?? '')
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

/** Whether an answer is told in its sentence or the next: `none` for "did not answer", null where neither is. */
function answerTold(reading: Reading, token: number): 'none' | 'given' | null {
  const { document, sentenceOf, syntax, lower } = reading
  const sentence = sentenceOf[token] ?? 0
  const end =
    document.sentenceStarts[Math.min(sentence + 2, document.sentences.length)] ??
    document.tokenCount
  const limit = Math.min(end, token + 60)
  for (let word = token + 1; word < limit; word++) {
    const lemma = syntax.lemma(word).toLowerCase()
    const isAct = isVerb(syntax, word)
    if (isAct && /^(?:shrug|decline|refuse)$/.test(lemma)) return 'none'
    if (!/^(?:answer|reply|respond|response)$/.test(lemma)) continue
    const isNone = isAct ? readPredicate(reading, word).isNegated : lower[word - 1] === 'no'
    return isNone ? 'none' : 'given'
  }
  return null
}

export const noAnswerRules: readonly ThreadRule[] = [asked, noAnswer]

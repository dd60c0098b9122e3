import type { Span } from '../../domain/span.ts'
import {
  FINDING_VERBS,
  INQUIRY_NOUNS,
  PROCESS_NOUNS,
  SEEKING_VERBS,
} from '../../lexicon/en/thread-words.ts'
import { clauseOf, ownEnd, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isSubordinate } from '../conditions.ts'
import { isVerb, readPredicate, SUBJECTS } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { wholeClause } from './clauses.ts'
import type { ThreadDraft, ThreadRule } from './thread-rule.ts'

const underWay: ThreadRule = {
  name: 'threads/under-way',
  examples: [
    {
      text: 'An investigation into the collapse is under way.',
      finds: ['An investigation into the collapse is under way'],
    },
    {
      text: 'Kell sent a memo asking his staff to count the grants. That process is still underway.',
      finds: ['count the grants'],
    },
    {
      text: 'The cause of the fire is under investigation.',
      finds: ['The cause of the fire is under investigation'],
    },
    { text: 'Talks continued on Sunday.', finds: ['Talks continued on Sunday'] },
    { text: 'The gunman is still at large.', finds: ['The gunman is still at large'] },
    { text: 'The party is under way. Talks are not ongoing. The talks were short.', finds: [] },
  ],
  read({ reading }, token) {
    const verb = goingOn(reading, token)
    if (verb < 0) return null
    const { syntax, lower } = reading
    const subject = dependent(syntax, verb, ...SUBJECTS)
    const { isNegated, mood } = readPredicate(reading, verb)
    if (
      subject < 0 ||
      isNegated ||
      isSubordinate(reading, verb) ||
      !/^(?:told|present|bare|would|progressive)$/.test(mood)
    )
      return null
    const isExamined = /^(?:investigation|review|examination|consideration|large|run|talks)$/.test(
      lower[token] ?? '',
    )
    if (!isExamined && !PROCESS_NOUNS.has(syntax.lemma(subject).toLowerCase())) return null
    // "That process": what it is, the sentence before says.
    const told = isBackward(reading, subject) ? taskBefore(reading, token) : null
    return told === null
      ? { kind: 'pending', about: clauseOf(reading, verb), due: null }
      : { kind: 'pending', about: told.task, due: null, toldIn: told.sentence }
  },
}

/** The predicate of "is under way", "remains ongoing", "is under review", "continues"; -1 for any other word. */
function goingOn(reading: Reading, token: number): number {
  const { syntax, lower } = reading
  const word = lower[token] ?? ''
  const head = syntax.heads[token] ?? -1
  if (isVerb(syntax, token) && /^(?:continue|resume)$/.test(syntax.lemma(token).toLowerCase()))
    return dependent(syntax, token, 'xcomp', 'obj') >= 0 ? -1 : token
  const isUnder =
    lower[token - 1] === 'under' &&
    /^(?:way|investigation|review|examination|consideration)$/.test(word)
  const isOn =
    (lower[token - 1] === 'on' && word === 'hold') ||
    (lower[token - 1] === 'in' && word === 'progress') ||
    isAtLarge(reading, token)
  if (!isUnder && !isOn && !/^(?:underway|ongoing|on-going|pending|unresolved)$/.test(word))
    return -1
  if (dependent(syntax, token, 'cop') >= 0 || syntax.relations[token] === 'root') return token
  return head >= 0 && /^(?:be|remain|get|stay)$/.test(syntax.lemma(head).toLowerCase()) ? head : -1
}

/** "Remains at large", "is on the run", "are in talks". */
function isAtLarge({ lower }: Reading, token: number): boolean {
  const word = lower[token] ?? ''
  if (word === 'run') return lower[token - 1] === 'the' && lower[token - 2] === 'on'
  return (
    (word === 'large' && lower[token - 1] === 'at') ||
    (word === 'talks' && lower[token - 1] === 'in')
  )
}

function isBackward(reading: Reading, subject: number): boolean {
  const { syntax, lower } = reading
  const first = syntax.phraseStarts[subject] ?? subject
  return subject - first === 1 && /^(?:that|this|those|these)$/.test(lower[first] ?? '')
}

/** The task that the sentence before sets: "asking his staff to [count …]". */
function taskBefore(reading: Reading, token: number): { task: Span; sentence: Span } | null {
  const { document, sentenceOf, syntax, lower } = reading
  const before = (sentenceOf[token] ?? 0) - 1
  const sentence = document.sentences[before]
  const here = document.sentences[before + 1]
  if (sentence === undefined || here === undefined) return null
  if (document.text.slice(sentence[1], here[0]).includes('\n')) return null
  const end = document.sentenceStarts[before + 1] ?? 0
  for (let word = document.sentenceStarts[before] ?? 0; word < end; word++) {
    if (lower[word] !== 'to' || syntax.relations[word] !== 'mark') continue
    const verb = syntax.heads[word] ?? -1
    if (verb > word && syntax.pennTags[verb] === 'VB')
      return { task: spanOf(reading, verb, ownEnd(reading, verb)), sentence }
  }
  return null
}

const inquiring: ThreadRule = {
  name: 'threads/inquiring',
  examples: [
    {
      text: 'Police are investigating the cause of the blaze.',
      finds: ['Police are investigating the cause of the blaze'],
    },
    {
      text: 'Crews are still searching for two miners.',
      finds: ['Crews are still searching for two miners'],
    },
    {
      text: 'Divers are trying to reach the wreck.',
      finds: ['Divers are trying to reach the wreck'],
    },
    {
      text: 'The bill is awaiting approval by the Senate.',
      finds: ['The bill is awaiting approval by the Senate'],
    },
    { text: 'A third man was being sought.', finds: ['A third man was being sought'] },
    { text: 'The agency has opened an inquiry.', finds: ['The agency has opened an inquiry'] },
    { text: 'He was reading. They are trying to sing. She opened a shop.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token)) return null
    const predicate = readPredicate(reading, token)
    if (predicate.isNegated || predicate.subject < 0) return null
    return isSeeking(reading, token) || hasOpened(reading, token) ? pendingAt(reading, token) : null
  },
}

function pendingAt(reading: Reading, token: number): ThreadDraft {
  return { kind: 'pending', about: clauseOf(reading, token), due: null }
}

/** "Are searching", "was being sought", "is trying to establish". */
function isSeeking(reading: Reading, token: number): boolean {
  const { syntax, lower } = reading
  const { mood } = readPredicate(reading, token)
  const isBeing = dependents(syntax, token, 'aux:pass', 'aux').some(
    (word) => lower[word] === 'being',
  )
  if (mood !== 'progressive' && !isBeing) return false
  const lemma = syntax.lemma(token).toLowerCase()
  if (lemma === 'make') return /^inquir(?:y|ies)$/.test(lower[token + 1] ?? '')
  if (lemma === 'look') return /^(?:into|for)$/.test(lower[token + 1] ?? '')
  if (lemma === 'try' || lemma === 'work' || lemma === 'race' || lemma === 'struggle')
    return dependents(syntax, token, 'xcomp', 'advcl').some((word) =>
      FINDING_VERBS.has(syntax.lemma(word).toLowerCase()),
    )
  return SEEKING_VERBS.has(lemma) && dependent(syntax, token, 'xcomp') < 0
}

/** "Has opened an investigation". */
function hasOpened(reading: Reading, token: number): boolean {
  const { syntax } = reading
  if (!/^(?:open|launch|begin|start|order|initiate)$/.test(syntax.lemma(token).toLowerCase()))
    return false
  const { mood, object } = readPredicate(reading, token)
  return mood === 'told' && object >= 0 && INQUIRY_NOUNS.has(syntax.lemma(object).toLowerCase())
}

const notYet: ThreadRule = {
  name: 'threads/not-yet',
  examples: [
    {
      text: 'The appeals court has yet to rule on the levy.',
      finds: ['The appeals court has yet to rule on the levy'],
    },
    {
      text: 'No decision has been made on the site.',
      finds: ['No decision has been made on the site'],
    },
    {
      text: 'The Senate must still approve the bill.',
      finds: ['The Senate must still approve the bill'],
    },
    {
      text: 'Detectives are still to interview the guard. The agency has not published its report.',
      finds: [
        'Detectives are still to interview the guard',
        'The agency has not published its report',
      ],
    },
    { text: 'Two men have not been found.', finds: ['Two men have not been found'] },
    {
      text: 'The council put off a decision on the hotel.',
      finds: ['The council put off a decision on the hotel'],
    },
    { text: 'She is yet another one. He has not been paid. They put off a swim.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax } = reading
    if (hasYet(reading, token))
      return { kind: 'pending', about: wholeClause(reading, token), due: null }
    if (!isVerb(syntax, token)) return null
    return isUndone(reading, token) ||
      isPutOff(reading, token) ||
      stillHasTo(reading, token) ||
      isStillTo(reading, token)
      ? pendingAt(reading, token)
      : null
  },
}

/** "Has yet to rule": the words, since parses lose the subject. */
function hasYet({ lower }: Reading, token: number): boolean {
  return (
    /^(?:has|have|had)$/.test(lower[token] ?? '') &&
    lower[token + 1] === 'yet' &&
    lower[token + 2] === 'to'
  )
}

/** "Must still be approved", "still has to sign", "still needs approval". */
function stillHasTo(reading: Reading, token: number): boolean {
  const { syntax, lower } = reading
  const isStill = dependents(syntax, token, 'advmod').some((word) => lower[word] === 'still')
  if (!isStill) return false
  const { mood, subject, lemma } = readPredicate(reading, token)
  if (subject < 0) return false
  if (mood === 'bound') return true
  const isBound = lemma === 'have' && dependent(syntax, token, 'xcomp') > token
  return (isBound || lemma === 'need') && mood === 'present'
}

/** "Police are still to interview him": what is still to be done to something, `still-to` reads by its words. */
function isStillTo(reading: Reading, token: number): boolean {
  const { syntax, lower } = reading
  const to = dependents(syntax, token, 'mark').find((word) => lower[word] === 'to') ?? -1
  return (
    to > 1 &&
    lower[to - 1] === 'still' &&
    /^(?:is|are|was|were)$/.test(lower[to - 2] ?? '') &&
    syntax.pennTags[token] === 'VB' &&
    lower[token] !== 'be' &&
    readPredicate(reading, token).subject >= 0
  )
}

/** "Have not been found", "no decision has been made", "has not ruled out". */
function isUndone(reading: Reading, token: number): boolean {
  const { syntax, lower } = reading
  const { isNegated, isPassive, mood, lemma, object } = readPredicate(reading, token)
  if (mood !== 'told' || !isNegated) return false
  const hasPerfect = dependents(syntax, token, 'aux').some((word) =>
    /^(?:has|have|had)$/.test(lower[word] ?? ''),
  )
  if (!hasPerfect) return false
  if (lemma === 'rule out' || (lemma === 'rule' && lower[token + 1] === 'out')) return true
  const isNone =
    object >= 0 && dependents(syntax, object, 'det').some((word) => lower[word] === 'no')
  if (isNone && OUTCOMES.has(syntax.lemma(object).toLowerCase())) return true
  const isNotYet = dependents(syntax, token, 'advmod').some((word) => lower[word] === 'yet')
  if (!isPassive) return (isNotYet && STEPS.test(lemma)) || isUnpublished(reading, lemma, object)
  return (
    /^(?:find|identify|locate|account|recover|trace|rescue)$/.test(lemma) ||
    (isNotYet && STEPS.test(lemma))
  )
}

/** "Has not published [its report]". */
function isUnpublished({ syntax }: Reading, lemma: string, object: number): boolean {
  if (!/^(?:publish|release|announce|set|name|reach|make)$/.test(lemma) || object < 0) return false
  const noun = syntax.lemma(object).toLowerCase()
  return OUTCOMES.has(noun) || /^(?:report|finding|name|identity|successor|figure)$/.test(noun)
}

const STEPS =
  /^(?:decide|announce|release|rule|name|identify|publish|set|determine|respond|sign|ratify|approve|vote|appoint|choose|schedule|agree|find|make|reach|complete|file|comment)$/

const OUTCOMES: ReadonlySet<string> = new Set(
  'decision ruling date deal agreement arrest charge verdict result'.split(' '),
)

/** "Postponed a decision". */
function isPutOff(reading: Reading, token: number): boolean {
  const { mood, lemma, object } = readPredicate(reading, token)
  if (mood !== 'told' || !/^(?:put off|postpone|defer|delay)$/.test(lemma) || object < 0)
    return false
  return /^(?:decision|vote|ruling|hearing|verdict|trial|sentencing|election|launch)$/.test(
    reading.syntax.lemma(object).toLowerCase(),
  )
}

const uncounted: ThreadRule = {
  name: 'threads/still-to',
  examples: [
    {
      text: 'Thousands of ballots are still to be counted.',
      finds: ['Thousands of ballots are still to be counted'],
    },
    { text: 'He sat still to be drawn.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax, lower } = reading
    if (lower[token] !== 'still' || lower[token + 1] !== 'to' || lower[token + 2] !== 'be')
      return null
    const verb = syntax.heads[token + 2] ?? -1
    if (verb < 0 || syntax.pennTags[verb] !== 'VBN') return null
    const subject = dependent(syntax, verb, ...SUBJECTS)
    const noun =
      subject >= 0
        ? subject
        : syntax.relations[verb]?.startsWith('acl') === true
          ? (syntax.heads[verb] ?? -1)
          : -1
    if (noun < 0 || noun > token) return null
    return {
      kind: 'pending',
      about: spanOf(
        reading,
        syntax.phraseStarts[noun] ?? noun,
        Math.max(phraseEndOf(syntax, verb), verb + 1),
      ),
      due: null,
    }
  },
}

export const pendingRules: readonly ThreadRule[] = [underWay, inquiring, notYet, uncounted]

import { isDoubleQuote, isUpperCase } from '../../language/characters.ts'
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../../lexicon/en/grammar.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { BODY_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import { PLURAL_SOURCE_NOUNS, SOURCE_NOUNS } from '../../lexicon/en/source-nouns.ts'
import { SPEECH_CUES } from '../../lexicon/en/speech-cues.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicon/en/titles.ts'
import { isPlain, type Reading, sentenceFirst } from '../reading.ts'

/**
 * A noun phrase that can say something, by tokens. `headEnd`: the end of the phrase without what completes it ("a
 * spokesman | for the ministry").
 */
export type Phrase = {
  readonly first: number
  readonly end: number
  readonly headEnd: number
  readonly head: 'name' | 'pronoun' | 'person-noun' | 'body-noun' | 'quantifier' | 'noun'
}

const LONGEST_PHRASE = 10
const QUANTIFIERS: ReadonlySet<string> = new Set([
  'others',
  'some',
  'many',
  'one',
  'percent',
  'several',
  'most',
  'another',
  'both',
  'few',
])

/** "I" and "you" outside quotations are the writer and the reader, who report nothing here. */
const SPEAKING_PRONOUN = /^(?:he|she|they|it)$/

/** What kind of speaker the lower-case noun is, if any. */
export function nounKind(word: string): 'person-noun' | 'body-noun' | null {
  const singular = singularOf(word)
  if (SOURCE_NOUNS.has(word) || SOURCE_NOUNS.has(singular) || PLURAL_SOURCE_NOUNS.has(word))
    return 'person-noun'
  if (BODY_NOUNS.has(word) || BODY_NOUNS.has(singular)) return 'body-noun'
  return null
}

export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** The phrase without complements whose last word is the one before `end`; null where none ends there. */
export function simplePhraseBefore(reading: Reading, end: number, least: number): Phrase | null {
  const last = end - 1
  if (last < least || !isPlain(reading, last)) return null
  const lower = reading.lower[last] ?? ''
  if (SPEAKING_PRONOUN.test(lower)) return { first: last, end, headEnd: end, head: 'pronoun' }
  const head = headKind(reading, last)
  if (head === null) return null
  return { first: phraseStart(reading, last, least), end, headEnd: end, head }
}

function headKind(reading: Reading, token: number): Phrase['head'] | null {
  const lower = reading.lower[token] ?? ''
  const word = reading.written[token] ?? ''
  if (isNameOfMonth(reading, token)) return 'name'
  if (TIME_WORDS.has(lower)) return null
  const kind = nounKind(lower)
  const isNamelike = isUpperCase(word.charAt(0)) && token !== sentenceFirst(reading, token)
  const isProper =
    isNamelike && (ORGANIZATION_WORDS.has(word) || !ROLE_HEADS.has(singularOf(lower)))
  if (kind !== null && !isProper) return kind
  const isOpening = token === sentenceFirst(reading, token)
  if (QUANTIFIERS.has(lower)) return 'quantifier'
  if (isUpperCase(word.charAt(0)) && !(isOpening && OPENERS.has(lower)) && !/^\p{P}/u.test(word)) {
    return OPENERS.has(lower) ? null : 'name'
  }
  return null
}

/** "Theresa May", "Mrs May": a name that a month has too. */
function isNameOfMonth({ written, syntax }: Reading, token: number): boolean {
  const isBehindName =
    syntax.tags[token - 1] === 'PROPN' && isUpperCase((written[token - 1] ?? '').charAt(0))
  return isBehindName && /^(?:April|May|June|August)$/.test(written[token] ?? '')
}

/** Where the phrase whose head is at `head` begins. */
function phraseStart(reading: Reading, head: number, least: number): number {
  let first = head
  const isNameHead = isUpperCase((reading.written[head] ?? '').charAt(0))
  const lowest = Math.max(least, head - LONGEST_PHRASE)
  while (first > lowest && isPlain(reading, first - 1)) {
    const lower = reading.lower[first - 1] ?? ''
    const word = reading.written[first - 1] ?? ''
    if (DETERMINERS.has(lower)) return first - 1
    if (lower === "'s" || word === '’' || word === "'") {
      if (first - 2 < lowest) break
      first -= 2
      continue
    }
    if (lower === 'of' && isOfName(reading, first - 1)) {
      first -= 2
      continue
    }
    if (!isModifier(reading, first - 1)) break
    // Before a name only what a role is made of: "groups granted | Mr. Roe" is no phrase.
    const isRoleWord =
      ROLE_HEADS.has(lower) ||
      ROLE_MODIFIERS.has(lower) ||
      BODY_NOUNS.has(lower) ||
      lower.includes('-')
    if (isNameHead && !isUpperCase(word.charAt(0)) && !isRoleWord) break
    first--
  }
  return first
}

function isOfName(reading: Reading, token: number): boolean {
  const before = reading.written[token - 1] ?? ''
  return isUpperCase(before.charAt(0)) && isUpperCase((reading.written[token + 1] ?? '').charAt(0))
}

/** Whether the word can stand before a noun inside its phrase: a name, a number, an adjective, another noun. */
function isModifier(reading: Reading, token: number): boolean {
  const word = reading.written[token] ?? ''
  const lower = reading.lower[token] ?? ''
  if (ROLE_MODIFIERS.has(lower) || ROLE_HEADS.has(lower)) return true
  // "US officials": letters all capital are a name's, whatever word they spell.
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) return true
  if (OPENERS.has(lower) || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower)) return false
  if (TIME_WORDS.has(lower)) return false
  if (isUpperCase(word.charAt(0))) return true
  if (SPEECH_CUES.has(lower) && !isUpperCase(word.charAt(0))) return false
  return /^[\p{L}\p{N}][\p{L}\p{N}.'’/-]*$/u.test(word) && !/(?:ly|ing)$/.test(lower)
}

/**
 * The subject that ends right before `end`: a simple phrase or one with complements ("officials in the capital"), and a
 * second one joined by "and". Null where none stands there. `least`: the first token that it may reach.
 */
export function subjectBefore(reading: Reading, end: number, least: number): Phrase | null {
  const boundary = clauseStart(reading, end, least)
  const simple = simplePhraseBefore(reading, end, boundary)
  const longer = complementedPhrase(reading, boundary, end)
  const phrase = longer ?? simple
  if (phrase === null) return null
  return withConjunct(reading, phrase, boundary, least)
}

/** The token at which the clause that reaches up to `end` can begin at the earliest. */
function clauseStart(reading: Reading, end: number, least: number): number {
  const lowest = Math.max(least, end - 2 * LONGEST_PHRASE)
  let first = end
  while (first > lowest && isPlain(reading, first - 1) && !isBoundary(reading, first - 1)) first--
  return first
}

function isBoundary(reading: Reading, token: number): boolean {
  const word = reading.written[token] ?? ''
  return /^[,;:()[\]—–.?!…•]|^-+$|^\.\./.test(word) && !/^\.?\w/.test(word)
    ? true
    : CLAUSE_OPENERS.has(reading.lower[token] ?? '') && !isUpperCaseName(reading, token)
}

function isUpperCaseName(reading: Reading, token: number): boolean {
  return (
    token !== sentenceFirst(reading, token) && isUpperCase((reading.written[token] ?? '').charAt(0))
  )
}

/** "officials in the capital": a simple phrase from `first` on, then a preposition and whatever it brings, no verb. */
function complementedPhrase(reading: Reading, first: number, end: number): Phrase | null {
  let preposition = -1
  for (let token = first; token < end; token++) {
    const lower = reading.lower[token] ?? ''
    if (AUXILIARIES.has(lower) && lower !== "'s") return null
    const cue = SPEECH_CUES.get(lower)
    if (cue !== undefined && cue.form === 'past') return null
    const opens =
      (PREPOSITIONS.has(lower) && !(lower === 'of' && isOfName(reading, token))) ||
      /^(?:familiar|close|briefed|involved)$/.test(lower)
    if (preposition < 0 && opens) preposition = token
  }
  if (preposition <= first) return null
  const simple = simplePhraseBefore(reading, preposition, first)
  if (simple === null || simple.first !== first || simple.head === 'pronoun') return null
  return { ...simple, end }
}

/** "Roe and Doe": takes in what stands before the "and" where it is a whole phrase of its own. */
function withConjunct(reading: Reading, phrase: Phrase, boundary: number, least: number): Phrase {
  if (phrase.first !== boundary || reading.lower[boundary - 1] !== 'and' || boundary - 1 <= least)
    return phrase
  const start = clauseStart(reading, boundary - 1, least)
  const before = simplePhraseBefore(reading, boundary - 1, start)
  const isWhole = before !== null && before.first === start && before.head !== 'pronoun'
  return isWhole && isSubjectPlace(reading, start) ? { ...phrase, first: before.first } : phrase
}

function isSubjectPlace(reading: Reading, token: number): boolean {
  const before = reading.written[token - 1] ?? ''
  return (
    token === sentenceFirst(reading, token) ||
    before === ',' ||
    isDoubleQuote(before) ||
    /^(?:that|but|yet|still)$/.test(reading.lower[token - 1] ?? '')
  )
}

/** The phrase that begins at `first` ("said | a spokesman for the ministry"); null where none does. */
export function phraseAfter(reading: Reading, first: number, limit: number): Phrase | null {
  const lower = reading.lower[first] ?? ''
  if (first >= limit) return null
  if (/^(?:he|she|they)$/.test(lower))
    return { first, end: first + 1, headEnd: first + 1, head: 'pronoun' }
  let end = first
  while (end < Math.min(limit, first + LONGEST_PHRASE) && isInside(reading, end, first)) end++
  let simple: Phrase | null = null
  for (; end > first && simple === null; end--) simple = simplePhraseBefore(reading, end, first)
  if (simple === null || simple.first > first + 1 || simple.head === 'pronoun') return null
  end = simple.end
  let complement = end
  if (
    /^(?:for|of|at|in|from|with|familiar|close)$/.test(reading.lower[end] ?? '') &&
    simple.head !== 'name'
  ) {
    while (complement < limit && isPlain(reading, complement) && !isBoundary(reading, complement))
      complement++
  }
  const joined =
    simple.head === 'name' && reading.lower[end] === 'and'
      ? phraseAfter(reading, end + 1, limit)
      : null
  if (joined !== null && joined.head === 'name')
    return { ...simple, first, end: joined.end, headEnd: joined.headEnd }
  return { ...simple, first, end: complement }
}

function isInside(reading: Reading, token: number, first: number): boolean {
  const lower = reading.lower[token] ?? ''
  if (!isPlain(reading, token)) return false
  if (lower === "'s" || reading.written[token] === '’') return true
  if (lower === 'of') return isOfName(reading, token)
  if (DETERMINERS.has(lower)) return token === first || lower === 'other' || QUANTIFIERS.has(lower)
  return isModifier(reading, token) || headKind(reading, token) !== null
}

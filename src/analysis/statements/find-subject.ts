import { isDoubleQuote } from '../../language/characters.ts'
import { PREPOSITIONS, TIME_WORDS } from '../../lexicon/en/grammar.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { isPlain, type Reading, sentenceFirst } from '../reading.ts'
import { behindDateline } from './content-before.ts'
import { type Phrase, phraseAfter, subjectBefore } from './noun-phrase.ts'

/** How far a subject and its verb may be kept apart by what is set between commas. */
const LONGEST_ASIDE = 45
const LONGEST_BRACKET = 10

/**
 * The subject of the verb whose group begins at `end`: right before it, or before an aside in commas ("Roe, for his part,
 * noted"), or before ", who". Null where none is sure.
 */
export function findSubject(reading: Reading, end: number): Phrase | null {
  const least = sentenceFirst(reading, end)
  if (end <= least) return null
  if (reading.lower[end - 1] === 'who') return antecedent(reading, end - 1, least)
  if (reading.written[end - 1] === ')') return beforeBracket(reading, end, least)
  if (isDash(reading, end - 1)) return beforeDashes(reading, end - 1, least)
  if (reading.written[end - 1] !== ',') {
    const phrase = subjectBefore(reading, end, least)
    return (phrase !== null && describedName(reading, phrase, least)) || phrase
  }
  return beforeAside(reading, end - 1, least)
}

function isDash({ written }: Reading, token: number): boolean {
  return /^(?:[—–]|--)$/.test(written[token] ?? '')
}

/** "Jane Roe, head of the dam -- a firm's that failed -- said": the subject before what stands between two dashes. */
function beforeDashes(reading: Reading, dash: number, least: number): Phrase | null {
  for (let token = dash - 1; token > Math.max(least, dash - LONGEST_ASIDE); token--) {
    if (!isPlain(reading, token)) return null
    if (isDash(reading, token)) return findSubject(reading, token)
  }
  return null
}

/** "Jane Roe, a spokeswoman for the bank said": the name that the phrase describes, where the second comma was left out. */
function describedName(reading: Reading, phrase: Phrase, least: number): Phrase | null {
  if (phrase.head !== 'person-noun' || reading.written[phrase.first - 1] !== ',') return null
  const name = subjectBefore(reading, phrase.first - 1, least)
  if (name === null || name.head !== 'name') return null
  const isFirst = name.first === least || isDoubleQuote(reading.written[name.first - 1] ?? '')
  return isFirst && name.end - name.first > 1 ? name : null
}

/** "Rep. Jane Roe (D-Wis.) said": the bracket describes the subject. */
function beforeBracket(reading: Reading, end: number, least: number): Phrase | null {
  for (let token = end - 2; token > Math.max(least, end - LONGEST_BRACKET); token--) {
    if (reading.written[token] === '(') return subjectBefore(reading, token, least)
  }
  return null
}

function antecedent(reading: Reading, who: number, least: number): Phrase | null {
  const isSetOff = reading.written[who - 1] === ','
  const end = isSetOff ? who - 1 : who
  const phrase = subjectBefore(reading, end, least)
  if (phrase === null || phrase.head === 'pronoun') return null
  // "an ally of Roe who said": without a comma nobody can tell which of the two.
  if (PREPOSITIONS.has(reading.lower[phrase.first - 1] ?? '') && phrase.head !== 'person-noun')
    return null
  return isSetOff || phrase.end === phrase.headEnd || phrase.head === 'person-noun' ? phrase : null
}

/** The farthest phrase to the left from which only asides in commas lead to the verb. */
function beforeAside(reading: Reading, comma: number, least: number): Phrase | null {
  const lowest = Math.max(least, comma - LONGEST_ASIDE)
  let found: Phrase | null = null
  for (let token = comma - 1; token > lowest; token--) {
    if (!isPlain(reading, token)) return found
    if (reading.written[token] === ';') return found
    if (reading.written[token] !== ',') continue
    const isBracket = reading.written[token - 1] === ')'
    const phrase = isBracket
      ? beforeBracket(reading, token, least)
      : subjectBefore(reading, token, least)
    if (phrase === null) continue
    const opens = reading.written[phrase.first - 1] ?? ''
    const isClauseFirst =
      phrase.first === least ||
      opens === ',' ||
      isDoubleQuote(opens) ||
      OPENERS.has(opens.toLowerCase())
    if (!isClauseFirst || PREPOSITIONS.has(opens.toLowerCase())) continue
    if (phrase.head === 'pronoun') continue
    found = phrase
    if (phrase.first === least || opens !== ',') return found
  }
  return found
}

/** The subject with which the sentence of `token` opens, behind words such as "But" or "However,"; null where none is sure. */
export function sentenceSubject(reading: Reading, token: number): Phrase | null {
  let first = behindDateline(reading, sentenceFirst(reading, token))
  if (/^(?:but|and|still|yet|so|then|however|meanwhile|also)$/.test(reading.lower[first] ?? ''))
    first++
  if (reading.written[first] === ',') first++
  first = behindFronted(reading, first, token)
  const pronoun = reading.lower[first] ?? ''
  if (/^(?:he|she|they|it)$/.test(pronoun)) {
    return { first, end: first + 1, headEnd: first + 1, head: 'pronoun' }
  }
  const phrase = first < token ? phraseAfter(reading, first, token) : null
  // "Chastened, Roe left": a participle with a capital is no name.
  const isBareWord =
    phrase !== null &&
    phrase.end === phrase.first + 1 &&
    /(?:ed|ing|ly)$/.test(reading.lower[phrase.first] ?? '')
  return isBareWord ? null : phrase
}

/** How far a phrase of time or place that stands before a sentence's subject may reach. */
const LONGEST_FRONTED = 16

/** The token behind the comma of "On Tuesday," or "Speaking in the capital,"; `first` itself where nothing is fronted. */
function behindFronted(reading: Reading, first: number, limit: number): number {
  const lower = reading.lower[first] ?? ''
  if (!PREPOSITIONS.has(lower) && !/^[a-z]{3,}ing$/.test(lower) && !TIME_WORDS.has(lower))
    return first
  for (let token = first + 1; token < Math.min(limit, first + LONGEST_FRONTED); token++) {
    if (!isPlain(reading, token)) return first
    if (reading.written[token] === ',') return token + 1
  }
  return first
}

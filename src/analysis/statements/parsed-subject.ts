import { TIME_WORDS } from '../../lexicon/en/grammar.ts'
import { phraseEndOf } from '../clause-spans.ts'
import { isPlain, type Reading, sentenceFirst } from '../reading.ts'
import { dependent, type Syntax } from '../syntax.ts'
import { type Phrase, simplePhraseBefore } from './noun-phrase.ts'

/** How many verbs a subject may serve: "came, saw and said". */
const MOST_SHARED = 3

/**
 * The subject that the parse gives the verb; of "the man who said", the man. Null where nothing that can speak stands there.
 * `isShared`: whether it may be that of an earlier verb ("came and said").
 */
export function parsedSubject(reading: Reading, verb: number, isShared: boolean): Phrase | null {
  const { syntax, lower } = reading
  const subject = subjectOf(syntax, verb, isShared ? MOST_SHARED : 1)
  if (subject < 0 || subject > verb) return null
  const pronoun = lower[subject] ?? ''
  const isRelative = /^(?:who|which|that)$/.test(pronoun)
  const head = isRelative ? relativeHead(syntax, verb) : subject
  if (head < 0 || head > subject || !isPlain(reading, head)) return null
  const end = Math.min(phraseEndOf(syntax, head), isRelative ? subject : verb)
  const phrase =
    speakingPhrase(reading, head) ?? plainNoun(reading, head, isRelative ? subject : null)
  if (phrase === null || isDateline(reading, phrase)) return null
  return { ...phrase, end: Math.max(end, phrase.end) }
}

/** Whether the phrase only tells of the verb's subject: "a letter seen by | Sky News | says". */
export function isInsideSubject({ syntax }: Reading, verb: number, phrase: Phrase): boolean {
  const subject = dependent(syntax, verb, 'nsubj')
  if (subject < 0 || subject >= phrase.first) return false
  for (let token = phrase.first; token < phrase.headEnd; token++) {
    const participle = syntax.heads[token] ?? -1
    if (participle < subject || participle >= phrase.first) continue
    return syntax.relations[participle] === 'acl' && syntax.heads[participle] === subject
  }
  return false
}

/** How long a relative clause before its noun's verb may be. */
const LONGEST_CLAUSE = 14

/** A clause that tells of a noun; `owner`: the noun's phrase, up to the clause's end, null for what cannot speak. */
export type TellingClause = { readonly owner: Phrase | null }

/**
 * The relative clause in which the phrase stands, by the words alone: "the man who shot | Ada Quill | told", "the firm founded
 * by | Ada Quill | said". The parse gives such a verb to the nearer name as often as not. Null where the words show none.
 */
export function clauseAround(reading: Reading, verb: number, phrase: Phrase): TellingClause | null {
  const { syntax, lower, written } = reading
  const isNoun = (token: number) => /^NN/.test(syntax.pennTags[token] ?? '')
  const isBy =
    lower[phrase.first - 1] === 'by' && /^VB[ND]$/.test(syntax.pennTags[phrase.first - 2] ?? '')
  if (isBy && isNoun(phrase.first - 3)) return clauseOf(reading, phrase.first - 3, null, phrase)
  const least = Math.max(sentenceFirst(reading, verb) + 1, phrase.first - LONGEST_CLAUSE)
  let hasVerb = false
  for (let token = phrase.first - 1; token >= least; token--) {
    if (!isPlain(reading, token) || /^[,;:()]$/.test(written[token] ?? '')) return null
    if (/^(?:who|which|that|whose)$/.test(lower[token] ?? ''))
      return hasVerb && isNoun(token - 1) ? clauseOf(reading, token - 1, token, phrase) : null
    hasVerb ||= /^VB/.test(syntax.pennTags[token] ?? '')
  }
  return null
}

function clauseOf(
  reading: Reading,
  head: number,
  relative: number | null,
  { end }: Phrase,
): TellingClause {
  const owner = speakingPhrase(reading, head) ?? plainNoun(reading, head, relative)
  return { owner: owner === null ? null : { ...owner, end } }
}

function subjectOf(syntax: Syntax, verb: number, most: number): number {
  let token = verb
  for (let hops = 0; hops < most && token >= 0; hops++) {
    const subject = dependent(syntax, token, 'nsubj')
    if (subject >= 0) return subject
    if (syntax.relations[token] !== 'conj') return -1
    token = syntax.heads[token] ?? -1
  }
  return -1
}

/** The noun that the verb's relative clause tells of. */
function relativeHead(syntax: Syntax, verb: number): number {
  let token = verb
  for (let hops = 0; hops < MOST_SHARED && syntax.relations[token] === 'conj'; hops++)
    token = syntax.heads[token] ?? -1
  return syntax.relations[token] === 'acl:relcl' ? (syntax.heads[token] ?? -1) : -1
}

/** The phrase around a head that the lists know to speak, or a name. */
function speakingPhrase(reading: Reading, head: number): Phrase | null {
  const end = nameEnd(reading.syntax, head)
  const phrase = simplePhraseBefore(reading, end, sentenceFirst(reading, head))
  if (phrase === null || phrase.first > head) return null
  // "said that Roe had called": a conjunction that looks like an article.
  const isMarked = reading.syntax.relations[phrase.first] === 'mark' && phrase.first < head
  return isMarked ? { ...phrase, first: phrase.first + 1 } : phrase
}

/** The end of the name that begins at its head: "Jane | Roe". */
function nameEnd({ heads, relations }: Syntax, head: number): number {
  let end = head + 1
  while (heads[end] === head && /^(?:flat|compound)$/.test(relations[end] ?? '')) end++
  return end
}

/** A noun that no list has: a person's where "who" follows it, else something that was written or shown ("the film"). */
function plainNoun(reading: Reading, head: number, relative: number | null): Phrase | null {
  const { syntax, lower, written } = reading
  if (syntax.tags[head] !== 'NOUN' || TIME_WORDS.has(lower[head] ?? '')) return null
  const first = nounFirst(reading, head)
  const phrase = { first, end: head + 1, headEnd: head + 1 }
  if (relative === null || lower[relative] !== 'who') return { ...phrase, head: 'noun' }
  const isNext = relative === head + 1 || (relative === head + 2 && written[head + 1] === ',')
  return isNext && syntax.relations[head] !== 'nmod' ? { ...phrase, head: 'person-noun' } : null
}

/** Where the noun's own words begin: its article and what qualifies it. */
function nounFirst({ syntax }: Reading, head: number): number {
  let first = head
  while (
    syntax.heads[first - 1] === head &&
    /^(?:det|amod|compound|nummod|nmod:poss)$/.test(syntax.relations[first - 1] ?? '')
  )
    first--
  return first
}

/** "WASHINGTON — Jane Roe, …, said": the place is now and then taken for the subject. */
function isDateline({ written }: Reading, { end }: Phrase): boolean {
  return /^(?:[—–-]|--)$/.test(written[end] ?? '')
}

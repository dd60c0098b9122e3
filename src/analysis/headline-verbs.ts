import type { Span } from '../domain/span.ts'
import { EVENT_FIELDS } from '../lexicon/en/event-verbs.ts'
import { HEADLINE_VERBS } from '../lexicon/en/headline-verbs.ts'
import { MEASURE_VERBS } from '../lexicon/en/measure-verbs.ts'
import { spanOf } from './clause-spans.ts'
import type { Headlines } from './headlines.ts'
import type { Mood, Predicate } from './predicates.ts'
import { type Reading, sentenceEnd, sentenceFirst } from './reading.ts'

/** A headline's present that the tagger took for a noun, and the clause that it tells. */
export type HeadlineVerb = { readonly predicate: Predicate; readonly clause: Span }

const VERBS: ReadonlySet<string> = new Set(
  [...EVENT_FIELDS, ...MEASURE_VERBS]
    .flatMap(({ verbs }) => verbs.split(' '))
    .filter((verb) => !verb.includes('_'))
    .concat([...HEADLINE_VERBS]),
)

/** How far, in words, a headline's clause is looked through. */
const LONGEST_HEADLINE = 24

/**
 * The verb of a clause of a headline in which the parse sees none: "Landslide [buries] homes", "MPs [back] meter law", where the
 * tagger has a noun, known by a list of verbs and by agreement; "mining permit [suspended]"; "schools to [close]". Null for
 * any other word, and in what follows "as" or "after".
 */
export function headlineVerb(
  reading: Reading,
  token: number,
  headlines: Headlines,
): HeadlineVerb | null {
  if (!headlines.holds(token)) return null
  const first = clauseFirst(reading, token)
  if (token === first || isBehindAs(reading, first)) return null
  const read = misreadNoun(reading, token, first) ?? reducedVerb(reading, token)
  if (read === null || hasOtherVerb(reading, token, first, read.mood)) return null
  const end = clauseEnd(reading, token)
  const behind = nounBehind(reading, token, end)
  const subject = read.mood === 'infinitive' ? token - 2 : token - 1
  return {
    predicate: {
      ...read,
      token,
      isNegated: false,
      subject,
      object: read.isPassive ? subject : behind,
    },
    clause: spanOf(reading, first, end),
  }
}

/** Whether a headline's clause only says when or why: "as border truce holds". */
export function isBehindAs({ lower }: Reading, first: number): boolean {
  return /^(?:as|after|while|when|before|over|amid)$/.test(lower[first - 1] ?? '')
}

type Form = Pick<Predicate, 'lemma' | 'mood' | 'isPassive'>

function misreadNoun(reading: Reading, token: number, first: number): Form | null {
  const lemma = verbForm(reading, token)
  if (lemma === null || !agrees(reading, token)) return null
  const isCompound =
    NOUNS_TOO.has(lemma) &&
    (isMisread(reading, token + 1) || reading.syntax.pennTags[token + 1] === 'VBP')
  const isEarlier = Array.from({ length: token - first }, (_, at) => first + at).some(
    (word) =>
      word > first && isMisread(reading, word) && !NOUNS_TOO.has(verbForm(reading, word) ?? ''),
  )
  return isCompound || isEarlier ? null : { lemma, mood: 'told', isPassive: false }
}

/** "Air [strikes] kill twelve". */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'strike attack fire cut flood rally protest raid vote bomb clash storm crash charge claim'.split(
    ' ',
  ),
)

function isMisread(reading: Reading, word: number): boolean {
  return verbForm(reading, word) !== null && agrees(reading, word)
}

/** "Permit suspended in bay", "schools to close". */
function reducedVerb(reading: Reading, token: number): Form | null {
  const { syntax, lower } = reading
  const tag = syntax.pennTags[token] ?? ''
  const before = syntax.pennTags[token - 1] ?? ''
  const lemma = syntax.lemma(token).toLowerCase()
  if (tag === 'VB' && lower[token - 1] === 'to') {
    const opener = syntax.pennTags[token - 2] ?? ''
    const isNamed = /^NN/.test(opener) || token - 2 === sentenceFirst(reading, token)
    return isNamed && verbForm(reading, token - 2) === null
      ? { lemma, mood: 'infinitive', isPassive: false }
      : null
  }
  if (tag !== 'VBN' || !/^(?:NN|CD)/.test(before)) return null
  const next = token + 1 === sentenceEnd(reading, token) ? '' : (syntax.pennTags[token + 1] ?? '')
  return /^(?:IN|TO|RB|CC|[,:.])?$/.test(next) || next.startsWith('NNP')
    ? { lemma, mood: 'told', isPassive: true }
    : null
}

/** A verb with a tense, or one before it that leaves none to seek. */
function hasOtherVerb(reading: Reading, token: number, first: number, mood: Mood): boolean {
  const { syntax, lower } = reading
  const end = clauseEnd(reading, token)
  for (let word = first; word < end; word++) {
    // "Buries [hillside] homes": the tagger then seeks its verb in the next word.
    if (word === token || (word === token + 1 && syntax.pennTags[word] === 'VBP')) continue
    if (/^(?:VB[DZP]|MD)$/.test(syntax.pennTags[word] ?? '')) return true
    if (word > token) continue
    if (lower[word] === 'to' && syntax.pennTags[word + 1] === 'VB' && word + 1 < token) return true
    if (mood !== 'told' && word > first && isMisread(reading, word)) return true
  }
  return false
}

/** The verb that the word may be a present of, where the tagger has no verb in it. */
function verbForm({ syntax, lower }: Reading, token: number): string | null {
  const word = lower[token] ?? ''
  const tag = syntax.pennTags[token] ?? ''
  if (tag === 'NNS' || tag === 'NNPS') return singularForm(word)
  return /^(?:NN|NNP|RB|JJ)$/.test(tag) && VERBS.has(word) ? word : null
}

function singularForm(word: string): string | null {
  if (!word.endsWith('s')) return null
  const stems = [word.slice(0, -1)]
  if (word.endsWith('es')) stems.push(word.slice(0, -2))
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`)
  return stems.find((stem) => VERBS.has(stem)) ?? null
}

/** One does, many do; of a name nobody knows how many it is. */
function agrees({ syntax, lower }: Reading, token: number): boolean {
  const before = syntax.pennTags[token - 1] ?? ''
  const isSingular = syntax.pennTags[token] === 'NNS' || syntax.pennTags[token] === 'NNPS'
  if (isSingular) return /^(?:NN|NNP)$/.test(before)
  return /^(?:NNS|NNPS)$/.test(before) || /^(?:police|people|[0-9,]+)$/.test(lower[token - 1] ?? '')
}

function clauseFirst(reading: Reading, token: number): number {
  const first = Math.max(sentenceFirst(reading, token), token - LONGEST_HEADLINE)
  for (let word = token - 1; word >= first; word--)
    if (
      /^(?:[,;:|—–]|as|after|while|when|before|over|amid|but|and)$/.test(reading.lower[word] ?? '')
    )
      return word + 1
  return first
}

function clauseEnd(reading: Reading, token: number): number {
  const end = Math.min(sentenceEnd(reading, token), token + LONGEST_HEADLINE)
  for (let word = token + 1; word < end; word++)
    if (/^(?:[;:|—–,]|as|after|but|and|while|says?)$/.test(reading.lower[word] ?? '')) return word
  return end
}

/** The last noun of the run that starts right behind the verb; -1 where another word does. */
function nounBehind({ syntax }: Reading, token: number, end: number): number {
  let noun = -1
  for (let word = token + 1; word < end; word++) {
    const tag = syntax.pennTags[word] ?? ''
    if (/^NN/.test(tag) || (noun < 0 && tag === 'CD')) noun = word
    else if (noun >= 0 || !/^(?:DT|JJ[RS]?|PRP\$|\$|VBN)$/.test(tag)) return noun
  }
  return noun
}

import { COUNTRIES, DEMONYMS } from '../../lexicon/en/countries.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { PLURAL_SOURCE_NOUNS } from '../../lexicon/en/source-nouns.ts'
import { ROLE_MODIFIERS } from '../../lexicon/en/titles.ts'
import { draftEntity, type EntityDraft } from '../entities/entity-draft.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import { nounKind, type Phrase, singularOf } from './noun-phrase.ts'

/** The unnamed sources met so far, by the noun of their description, each list in text order. */
export type UnnamedSources = Map<string, EntityDraft[]>

/** How many sources with one noun a text is taken to keep apart at a time. */
const MOST_KEPT_APART = 40

/** Whether the phrase speaks of many: its noun is a plural. */
function isPluralPhrase(reading: Reading, phrase: Phrase): boolean {
  const noun = nounOf(reading, phrase)
  return noun !== singularOf(noun) || PLURAL_SOURCE_NOUNS.has(noun)
}

/** Whether the phrase takes up something known: "the official", "this official". */
export function isDefinitePhrase(reading: Reading, phrase: Phrase): boolean {
  return /^(?:the|this|that|these|those|both)$/.test(reading.lower[phrase.first] ?? '')
}

export function nounOf(reading: Reading, phrase: Phrase): string {
  return reading.lower[phrase.headEnd - 1] ?? ''
}

/**
 * The source that a description means: "the official" the last one whom it fits, "city officials" the same group again,
 * "a second official" somebody new. A new source is added to `sources`.
 */
export function unnamedSource(
  reading: Reading,
  sources: UnnamedSources,
  phrase: Phrase,
  kind: 'unnamed' | 'organization',
): EntityDraft {
  const noun = nounOf(reading, phrase)
  const sameNoun = sources.get(noun) ?? []
  const known = knownSource(reading, sameNoun.slice(-MOST_KEPT_APART), phrase)
  if (known !== null) return known
  const source = newSource(reading, phrase, kind)
  sameNoun.push(source)
  sources.set(noun, sameNoun)
  return source
}

function knownSource(
  reading: Reading,
  sources: readonly EntityDraft[],
  phrase: Phrase,
): EntityDraft | null {
  const words = descriptorOf(reading, phrase)
  const isPlural = isPluralPhrase(reading, phrase)
  if (isDefinitePhrase(reading, phrase)) {
    const isFitting = ({ key }: EntityDraft) => words.every((word) => key.includes(word))
    return sources.findLast((source) => source.isPlural === isPlural && isFitting(source)) ?? null
  }
  const description = words.join(' ')
  return isPlural ? (sources.findLast(({ key }) => key.join(' ') === description) ?? null) : null
}

/** The phrase's words without its article and complements, in lower case. */
function descriptorOf(reading: Reading, phrase: Phrase): readonly string[] {
  const words = reading.lower.slice(phrase.first, phrase.headEnd)
  const isArticle = /^(?:a|an|the|this|that|these|those|both|one)$/.test(words[0] ?? '')
  return isArticle && words.length > 1 ? words.slice(1) : words
}

function newSource(
  reading: Reading,
  phrase: Phrase,
  kind: 'unnamed' | 'organization',
): EntityDraft {
  return draftEntity({
    kind,
    rule: kind === 'unnamed' ? 'entities/unnamed-source' : 'entities/unnamed-body',
    name: nameOf(reading, phrase),
    key: descriptorOf(reading, phrase),
    isPlural: isPluralPhrase(reading, phrase),
    side: sideOf(reading, phrase),
  })
}

/** What completes a description ("for the ministry", "familiar with the talks"); anything else is what the source did. */
const COMPLETING = /^(?:for|of|at|in|from|with|to|familiar|close|briefed|involved)$/

/** The description as the text has it, without the capital that only opens a sentence. */
function nameOf(reading: Reading, phrase: Phrase): string {
  const { text, starts, ends } = reading.document
  const isCompleted = COMPLETING.test(reading.lower[phrase.headEnd] ?? '')
  const end = isCompleted ? phrase.end : phrase.headEnd
  const name = text.slice(starts[phrase.first], ends[end - 1])
  const first = reading.lower[phrase.first] ?? ''
  const isCommon = OPENERS.has(first) || ROLE_MODIFIERS.has(first) || nounKind(first) !== null
  const isOpening = phrase.first === sentenceFirst(reading, phrase.first)
  const isAcronym = /^\p{Lu}{2}/u.test(name)
  return isOpening && isCommon && !isAcronym ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Whom the description speaks for, where a country or its people stand in it: "Mexican officials", "a US diplomat". */
function sideOf(reading: Reading, phrase: Phrase): string | null {
  for (let token = phrase.first; token < phrase.headEnd; token++) {
    const pair = reading.written.slice(token, token + 2).join(' ')
    const word = reading.written[token] ?? ''
    const side =
      DEMONYMS.get(pair) ?? COUNTRIES.get(pair) ?? DEMONYMS.get(word) ?? COUNTRIES.get(word)
    if (side !== undefined) return side
  }
  return null
}

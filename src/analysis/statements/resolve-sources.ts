import { COUNTRIES, DEMONYMS } from '../../lexicon/en/countries.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { PLURAL_SOURCE_NOUNS } from '../../lexicon/en/source-nouns.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicon/en/titles.ts'
import { noteAnonymity } from '../entities/anonymity.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { draftEntity } from '../entities/entity-draft.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import type { Attribution } from './attribution.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { nounKind, type Phrase, singularOf } from './noun-phrase.ts'
import {
  antecedentOf,
  type Focus,
  noteSpeakers,
  openFocus,
  settleSubjects,
} from './resolve-pronouns.ts'

/** The entities of a text, unnamed sources now among them, and for each attribution those who said it. */
export type ResolvedSources = {
  readonly entities: readonly EntityDraft[]
  readonly sources: readonly (readonly EntityDraft[])[]
}

type Resolution = {
  readonly reading: Reading
  readonly names: NameIndex
  readonly named: NounIndex
  readonly unnamed: EntityDraft[]
  readonly focus: Focus
}

/** The people by each word of their roles, and the organizations by each of their names, in lower case. */
type NounIndex = {
  readonly holders: ReadonlyMap<string, readonly EntityDraft[]>
  readonly bodies: ReadonlyMap<string, readonly EntityDraft[]>
}

/**
 * Resolves each attribution's source, in text order: a name to its entity, a pronoun where one antecedent alone is
 * plausible, a description to the named person who holds that role or to an unnamed source. Nobody where that is unsure.
 */
export function resolveSources(
  reading: Reading,
  entities: readonly EntityDraft[],
  attributions: readonly Attribution[],
): ResolvedSources {
  const names = indexNames(reading, entities)
  const resolution: Resolution = {
    reading,
    names,
    named: indexNouns(entities),
    unnamed: [],
    focus: openFocus(names),
  }
  const known = new Map<number, readonly EntityDraft[]>()
  const sources = attributions.map((attribution) => {
    const { source } = attribution
    if (source === null) return []
    const sentence = reading.sentenceOf[attribution.cue.first] ?? 0
    settleSubjects(reading, resolution.focus, sentence)
    const speakers = known.get(source.first) ?? resolvePhrase(resolution, source)
    known.set(source.first, speakers)
    noteSpeakers(resolution.focus, sentence, speakers)
    return speakers
  })
  noteAnonymity(reading, resolution.unnamed)
  return { entities: [...entities, ...resolution.unnamed], sources }
}

function indexNouns(entities: readonly EntityDraft[]): NounIndex {
  const people = entities.filter(({ kind }) => kind === 'person')
  const organizations = entities.filter(({ kind }) => kind === 'organization')
  return {
    holders: byWord(people, ({ roles }) => roles.map(({ title }) => title).join(' ')),
    bodies: byWord(organizations, ({ name }) => name),
  }
}

function byWord(
  entities: readonly EntityDraft[],
  textOf: (entity: EntityDraft) => string,
): ReadonlyMap<string, readonly EntityDraft[]> {
  const index = new Map<string, EntityDraft[]>()
  for (const entity of entities) {
    for (const word of new Set(textOf(entity).toLowerCase().split(' '))) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [entity])
      else known.push(entity)
    }
  }
  return index
}

function isBefore({ mentions }: EntityDraft, phrase: Phrase): boolean {
  return (mentions[0]?.first ?? 0) < phrase.first
}

function resolvePhrase(resolution: Resolution, phrase: Phrase): readonly EntityDraft[] {
  if (phrase.head === 'pronoun') return pronounSpeakers(resolution, phrase)
  if (phrase.head === 'name') return namedSpeakers(resolution, phrase)
  if (phrase.head === 'person-noun') return describedSpeakers(resolution, phrase)
  return phrase.head === 'body-noun' ? bodySpeakers(resolution, phrase) : []
}

function pronounSpeakers({ reading, focus }: Resolution, phrase: Phrase): readonly EntityDraft[] {
  const found = antecedentOf(reading, focus, phrase.first)
  if (found === null) return []
  found.mentions.push({ first: phrase.first, end: phrase.end, form: 'pronoun' })
  return [found]
}

/** The entities whose names end the phrase or are joined to it by "and"; names inside its modifiers say nothing. */
function namedSpeakers({ reading, names }: Resolution, phrase: Phrase): readonly EntityDraft[] {
  const speakers: EntityDraft[] = []
  for (let token = phrase.first; token < phrase.headEnd; token++) {
    const entity = names.entities[names.entityAt[token] ?? -1]
    const end = names.endAt[token] ?? 0
    const isLast = end === phrase.headEnd || /^(?:and|,|of)$/.test(reading.lower[end] ?? '')
    if (entity === undefined || !isLast || speakers.includes(entity)) continue
    speakers.push(entity)
    // "Roe of Texas": what follows tells where Roe is from.
    if (entity.kind === 'person' && reading.lower[end] === 'of') break
  }
  return speakers
}

/** "the ministry": the one named body that has the word in its name. */
function bodySpeakers({ reading, named }: Resolution, phrase: Phrase): readonly EntityDraft[] {
  const noun = reading.lower[phrase.headEnd - 1] ?? ''
  if (reading.lower[phrase.first] !== 'the' || phrase.headEnd - phrase.first !== 2) return []
  const bodies = named.bodies.get(noun)?.filter((body) => isBefore(body, phrase)) ?? []
  const [body] = bodies
  if (bodies.length !== 1 || body === undefined) return []
  body.mentions.push({ first: phrase.first, end: phrase.end, form: 'nominal' })
  return [body]
}

function describedSpeakers(resolution: Resolution, phrase: Phrase): readonly EntityDraft[] {
  const { reading } = resolution
  const apposed = apposedPerson(resolution, phrase) ?? closingPerson(resolution, phrase)
  if (apposed !== null) return [apposed]
  const noun = reading.lower[phrase.headEnd - 1] ?? ''
  const isPlural = noun !== singularOf(noun) || PLURAL_SOURCE_NOUNS.has(noun)
  const opening = reading.lower[phrase.first] ?? ''
  const isDefinite = /^(?:the|this|that|these|those|both)$/.test(opening)
  const holder = isDefinite && !isPlural ? roleHolder(resolution, phrase, noun) : null
  if (holder !== null) {
    holder.mentions.push({ first: phrase.first, end: phrase.end, form: 'nominal' })
    return [holder]
  }
  const words = descriptorOf(reading, phrase)
  const known = knownUnnamed(resolution, { words, noun, isPlural, isDefinite, opening })
  const source = known ?? addUnnamed(resolution, phrase, words, isPlural)
  source.mentions.push({ first: phrase.first, end: phrase.end, form: 'nominal' })
  return [source]
}

/** "the ministry's spokesman, John Roe, said": the name between the commas. */
function apposedPerson({ reading, names }: Resolution, phrase: Phrase): EntityDraft | null {
  if (reading.written[phrase.end] !== ',') return null
  const entity = names.entities[names.entityAt[phrase.end + 1] ?? -1]
  const end = names.endAt[phrase.end + 1] ?? 0
  return entity?.kind === 'person' && reading.written[end] === ',' ? entity : null
}

/** "the envoy for the islands Jane Roe": a name that closes the phrase, unless a preposition makes it part of another. */
function closingPerson({ reading, names }: Resolution, phrase: Phrase): EntityDraft | null {
  const entity = names.entities[names.entityAt[phrase.end - 1] ?? -1]
  if (entity?.kind !== 'person' || phrase.end === phrase.headEnd) return null
  let first = phrase.end - 1
  while (first > phrase.headEnd && names.entityAt[first - 1] === names.entityAt[phrase.end - 1])
    first--
  const before = reading.written[first - 1] ?? ''
  return first > phrase.headEnd + 1 && /^\p{Lu}/u.test(before) ? entity : null
}

/** The one named person before the phrase whose role turns on the noun ("the governor"); null where none or several do. */
function roleHolder(
  { reading, named }: Resolution,
  phrase: Phrase,
  noun: string,
): EntityDraft | null {
  if (!ROLE_HEADS.has(noun) || phrase.end !== phrase.headEnd) return null
  const modifiers = reading.lower.slice(phrase.first + 1, phrase.headEnd - 1)
  const holders =
    named.holders
      .get(noun)
      ?.filter(
        (person) =>
          isBefore(person, phrase) &&
          person.roles.some(({ title }) =>
            fitsRole(title.toLowerCase().split(' '), modifiers, noun),
          ),
      ) ?? []
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** Words that make a role another one. */
const RANKS: ReadonlySet<string> = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'former',
  'acting',
  'first',
  'second',
  'then',
])

/** Whether the words describe the role: none that it lacks, and none of rank left out ("the president", "Vice President"). */
function fitsRole(title: readonly string[], modifiers: readonly string[], noun: string): boolean {
  const isSameRank = title.every((word) => !RANKS.has(word) || modifiers.includes(word))
  return isSameRank && title.includes(noun) && modifiers.every((word) => title.includes(word))
}

type Description = {
  readonly words: readonly string[]
  readonly noun: string
  readonly isPlural: boolean
  readonly isDefinite: boolean
  readonly opening: string
}

/** The unnamed source that a description takes up: the same group again, or the last one that it fits. */
function knownUnnamed({ unnamed }: Resolution, description: Description): EntityDraft | null {
  const { words, noun, isPlural, isDefinite } = description
  if (!isDefinite && !isPlural) return null
  if (!isDefinite) {
    const same = unnamed.find(({ key }) => key.join(' ') === words.join(' '))
    return same ?? null
  }
  const modifiers = words.slice(0, -1)
  return (
    unnamed.findLast(
      (source) =>
        source.isPlural === isPlural &&
        source.key.at(-1) === noun &&
        modifiers.every((word) => source.key.includes(word)),
    ) ?? null
  )
}

/** The phrase's words without its article and complements, in lower case. */
function descriptorOf(reading: Reading, phrase: Phrase): readonly string[] {
  const words = reading.lower.slice(phrase.first, phrase.headEnd)
  return /^(?:a|an|the|this|that|these|those|both|one)$/.test(words[0] ?? '') && words.length > 1
    ? words.slice(1)
    : words
}

/** What completes a description ("for the ministry", "familiar with the talks"); anything else is what the source did. */
const COMPLETING = /^(?:for|of|at|in|from|with|to|familiar|close|briefed|involved)$/

function addUnnamed(
  { reading, unnamed }: Resolution,
  phrase: Phrase,
  words: readonly string[],
  isPlural: boolean,
): EntityDraft {
  const { text, starts, ends } = reading.document
  const isCompleted = COMPLETING.test(reading.lower[phrase.headEnd] ?? '')
  const end = isCompleted ? phrase.end : phrase.headEnd
  const name = text.slice(starts[phrase.first], ends[end - 1])
  const first = reading.lower[phrase.first] ?? ''
  const isCommon = OPENERS.has(first) || ROLE_MODIFIERS.has(first) || nounKind(first) !== null
  const isOpening =
    isCommon && phrase.first === sentenceFirst(reading, phrase.first) && !/^\p{Lu}{2}/u.test(name)
  const source = draftEntity({
    kind: 'unnamed',
    rule: 'entities/unnamed-source',
    name: isOpening ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    key: words,
    isPlural,
    side: sideOf(reading, phrase),
  })
  unnamed.push(source)
  return source
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

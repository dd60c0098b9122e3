import { DOCUMENT_NOUNS } from '../../lexicon/en/organizations.ts'
import {
  HONORIFICS,
  POST_NOMINALS,
  ROLE_ABBREVIATIONS,
  ROLE_HEADS,
} from '../../lexicon/en/titles.ts'
import { noteAnonymity } from '../entities/anonymity.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Reading } from '../reading.ts'
import type { Attribution } from './attribution.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { nounKind, type Phrase, singularOf } from './noun-phrase.ts'
import {
  antecedentOf,
  type Focus,
  noteSpeakers,
  noteUnclear,
  openFocus,
  settleSubjects,
} from './resolve-pronouns.ts'
import { isDefinitePhrase, nounOf, type UnnamedSources, unnamedSource } from './unnamed-sources.ts'

/** The entities of a text, unnamed sources now among them, and for each attribution those who said it. */
export type ResolvedSources = {
  readonly entities: readonly EntityDraft[]
  readonly sources: readonly (readonly EntityDraft[])[]
}

type Resolution = {
  readonly reading: Reading
  readonly names: NameIndex
  readonly named: NounIndex
  readonly unnamed: UnnamedSources
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
    unnamed: new Map(),
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
    if (speakers.length > 0) noteSpeakers(resolution.focus, sentence, speakers)
    else if (/^(?:name|person-noun|pronoun)$/.test(source.head))
      noteUnclear(resolution.focus, sentence)
    return speakers
  })
  const unnamed = [...resolution.unnamed.values()].flat()
  noteAnonymity(reading, unnamed)
  return { entities: [...entities, ...unnamed], sources }
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
  if (phrase.head === 'body-noun' || isCollective(resolution.reading, phrase))
    return bodySpeakers(resolution, phrase)
  if (phrase.head === 'noun' && !isHuman(nounOf(resolution.reading, phrase))) return []
  if (phrase.head === 'quantifier' && !isSomebody(resolution.reading, phrase)) return []
  return describedSpeakers(resolution, phrase)
}

/** Whether the noun, which no list has, is one for people by its ending ("welders", "a beekeeper"). */
function isHuman(noun: string): boolean {
  return (
    /(?:ers?|ors?|ists?|ians?|eers?|ees?|men|man|folk|mates?)$/.test(noun) && !THINGS.test(noun)
  )
}

const THINGS =
  /(?:paper|letter|order|poster|banner|offer|number|chapter|computer|monitor|meter|factor|error|sticker|ledger|register|calculator|answer|folder|order|committee|trailer|binder|counter|water|river|weather|matter|power|user manual)s?$/

/** "Others", "another", "one of them": people whom nothing else describes; "both" and "most" take up some known ones. */
function isSomebody({ lower }: Reading, phrase: Phrase): boolean {
  const isShort = phrase.end - phrase.first <= MOST_QUANTIFYING
  return (
    isShort && /^(?:others|another|one|some|several|many)$/.test(lower[phrase.headEnd - 1] ?? '')
  )
}

const MOST_QUANTIFYING = 6

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

/** "the ministry": the one named body that has the word in its name, else a body without a name; no document speaks. */
function bodySpeakers(resolution: Resolution, phrase: Phrase): readonly EntityDraft[] {
  const { reading, unnamed } = resolution
  const noun = nounOf(reading, phrase)
  const isBody = nounKind(noun) === 'body-noun' || isCollective(reading, phrase)
  if (!isBody || DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singularOf(noun))) return []
  const body =
    namedBody(resolution, phrase, noun) ?? unnamedSource(reading, unnamed, phrase, 'organization')
  body.mentions.push({ first: phrase.first, end: phrase.end, form: 'nominal' })
  return [body]
}

function namedBody({ reading, named }: Resolution, phrase: Phrase, noun: string) {
  if (reading.lower[phrase.first] !== 'the' || phrase.headEnd - phrase.first !== 2) return null
  const bodies = named.bodies.get(noun)?.filter((body) => isBefore(body, phrase)) ?? []
  return bodies.length === 1 ? (bodies[0] ?? null) : null
}

/** "Police", "the authorities": many who are one body. */
function isCollective(reading: Reading, phrase: Phrase): boolean {
  return /^(?:police|authorities|management)$/.test(nounOf(reading, phrase))
}

/** The named person whom a description means, or an unnamed source. */
function describedSpeakers(resolution: Resolution, phrase: Phrase): readonly EntityDraft[] {
  const named = apposedPerson(resolution, phrase) ?? closingPerson(resolution, phrase)
  if (named !== null) return [named]
  const { reading, unnamed } = resolution
  const speaker =
    roleHolder(resolution, phrase) ?? unnamedSource(reading, unnamed, phrase, 'unnamed')
  speaker.mentions.push({ first: phrase.first, end: phrase.end, form: 'nominal' })
  return [speaker]
}

/** "the ministry's spokesman, Col. John Roe, said": the name between the commas, its titles before it. */
function apposedPerson({ reading, names }: Resolution, phrase: Phrase): EntityDraft | null {
  if (reading.written[phrase.end] !== ',') return null
  let first = phrase.end + 1
  while (first < phrase.end + MOST_TITLES && isTitle(reading, first)) first++
  const entity = names.entities[names.entityAt[first] ?? -1]
  let end = names.endAt[first] ?? 0
  while (POST_NOMINALS.has(reading.written[end] ?? '')) end++
  return entity?.kind === 'person' && /^[,.;:—–]$/.test(reading.written[end] ?? '') ? entity : null
}

const MOST_TITLES = 5

function isTitle({ written, lower }: Reading, token: number): boolean {
  const word = written[token] ?? ''
  return HONORIFICS.has(word) || ROLE_ABBREVIATIONS.has(word) || ROLE_HEADS.has(lower[token] ?? '')
}

/** "the envoy for the islands Jane Roe": a name that closes the phrase, unless a preposition makes it part of another. */
function closingPerson({ reading, names }: Resolution, phrase: Phrase): EntityDraft | null {
  const entity = names.entities[names.entityAt[phrase.end - 1] ?? -1]
  if (entity?.kind !== 'person' || phrase.end === phrase.headEnd) return null
  let first = phrase.end - 1
  while (first > phrase.headEnd && names.entityAt[first - 1] === names.entityAt[phrase.end - 1])
    first--
  const before = reading.written[first - 1] ?? ''
  // "a spokesman for Minister Jane Roe": the title is hers, and she is not who speaks.
  if (ROLE_HEADS.has(before.toLowerCase())) return null
  return first > phrase.headEnd + 1 && /^\p{Lu}/u.test(before) ? entity : null
}

/** The one named person before the phrase whose role turns on the noun ("the governor"); null where none or several do. */
function roleHolder({ reading, named }: Resolution, phrase: Phrase): EntityDraft | null {
  const noun = nounOf(reading, phrase)
  const isOffice = ROLE_HEADS.has(noun) && phrase.end === phrase.headEnd
  if (!isOffice || !isDefinitePhrase(reading, phrase)) return null
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

import { PREPOSITIONS } from '../../lexicon/en/grammar.ts'
import { ROLE_HEADS } from '../../lexicon/en/titles.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { isPlain, type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import type { NameIndex } from './name-index.ts'

/** How many sentences back an antecedent may stand, those that are all quotation not counted, and those counted. */
const REACH = 2
const QUOTED_REACH = 12
/** How far into its sentence a subject may stand. */
const SUBJECT_REACH = 14

/** Who is spoken of, sentence by sentence, as far as a text has been read. */
export type Focus = {
  readonly names: NameIndex
  /** The subject of a sentence, by the sentence's index. */
  readonly subjects: Map<number, EntityDraft>
  /** Sentences about somebody who could not be made out: a pronoun behind may mean them, so nobody further back. */
  readonly unclear: Set<number>
  /** The first sentence whose subject has not been looked for. */
  settled: number
}

export function openFocus(names: NameIndex): Focus {
  return { names, subjects: new Map(), unclear: new Set(), settled: 0 }
}

/** Notes who speaks in a sentence, so that a pronoun behind can mean them; more than one leave it open. */
export function noteSpeakers(
  focus: Focus,
  sentence: number,
  speakers: readonly EntityDraft[],
): void {
  const [speaker] = speakers
  if (speaker === undefined || speakers.length > 1 || focus.subjects.has(sentence)) return
  focus.subjects.set(sentence, speaker)
}

/** Notes that somebody speaks in a sentence who could not be made out. */
export function noteUnclear(focus: Focus, sentence: number): void {
  if (!focus.subjects.has(sentence)) focus.unclear.add(sentence)
}

/** Looks for the subject of each sentence before this one, in order: what "he" means is passed on from one to the next. */
export function settleSubjects(reading: Reading, focus: Focus, sentence: number): void {
  for (; focus.settled < sentence; focus.settled++) {
    if (focus.subjects.has(focus.settled)) continue
    const subject = subjectOf(reading, focus, focus.settled)
    if (subject !== null) focus.subjects.set(focus.settled, subject)
    else if (opensWithOffice(reading, focus.settled)) noteUnclear(focus, focus.settled)
  }
}

/** "The mayor denied it": somebody is spoken of, by an office. */
function opensWithOffice(reading: Reading, sentence: number): boolean {
  const first = reading.document.sentenceStarts[sentence] ?? 0
  if (!/^(?:the|a|an|another|his|her|their)$/.test(reading.lower[first] ?? '')) return false
  return reading.lower.slice(first + 1, first + 5).some((word) => ROLE_HEADS.has(word))
}

function subjectOf(reading: Reading, focus: Focus, sentence: number): EntityDraft | null {
  const first = reading.document.sentenceStarts[sentence] ?? 0
  const end = sentenceEnd(reading, first)
  const pronoun = openingPronoun(reading, first, end)
  if (pronoun !== null) return antecedentOf(reading, focus, pronoun)
  return openingPerson(reading, focus, first, end)
}

/** A "he" or "she" with which a sentence opens, or that follows the comma behind what stands before its subject. */
function openingPronoun(reading: Reading, first: number, end: number): number | null {
  for (let token = first; token < Math.min(end, first + SUBJECT_REACH); token++) {
    if (!isPlain(reading, token)) return null
    if (!/^(?:he|she)$/.test(reading.lower[token] ?? '')) continue
    const isSubject = token <= first + 1 || reading.written[token - 1] === ','
    return isSubject ? token : null
  }
  return null
}

/** The person with whose name the tokens open. */
function openingPerson(
  reading: Reading,
  focus: Focus,
  first: number,
  end: number,
): EntityDraft | null {
  for (let token = first; token < Math.min(end, first + SUBJECT_REACH); token++) {
    if (!isPlain(reading, token)) return null
    const entity = focus.names.entities[focus.names.entityAt[token] ?? -1]
    if (entity?.kind === 'person') {
      const isAside = isPossessor(reading, focus, token) || isSubordinate(reading, focus, token)
      return isAside ? null : entity
    }
    if (PREPOSITIONS.has(reading.lower[token] ?? '') && !isOfName(reading, token)) return null
    if (reading.written[token] === ',') return null
  }
  return null
}

function isOfName(reading: Reading, token: number): boolean {
  return reading.lower[token] === 'of' && /^\p{Lu}/u.test(reading.written[token + 1] ?? '')
}

/** "While Roe waited, …": the one named is the subject of a clause that hangs on the sentence's own. */
function isSubordinate({ syntax }: Reading, focus: Focus, token: number): boolean {
  const end = focus.names.endAt[token] ?? token + 1
  let head = token
  for (let at = token; at < end; at++) {
    const governor = syntax.heads[at] ?? -1
    if (governor < token || governor >= end) head = at
  }
  const isSubject = /^nsubj/.test(syntax.relations[head] ?? '')
  const clause = syntax.relations[syntax.heads[head] ?? -1] ?? ''
  return isSubject && /^(?:advcl|acl)/.test(clause)
}

/** "Roe's lawyer": the one named is not the subject. */
function isPossessor(reading: Reading, focus: Focus, token: number): boolean {
  const behind = focus.names.endAt[token] ?? token + 1
  return reading.lower[behind] === "'s" || reading.lower[behind] === 'and'
}

/**
 * Whom the pronoun at `token` means: the subject of its sentence or of one before, if it agrees; else the one person of
 * the sentence before, or of the text so far, who does. Null where nobody, or more than one, can be meant.
 */
export function antecedentOf(reading: Reading, focus: Focus, token: number): EntityDraft | null {
  const pronoun = reading.lower[token] ?? ''
  if (!/^(?:he|she|they|it)$/.test(pronoun)) return null
  const sentence = reading.sentenceOf[token] ?? 0
  const first = sentenceFirst(reading, token)
  const own = focus.subjects.get(sentence) ?? openingPerson(reading, focus, first, token)
  if (own !== null) return agrees(own, pronoun) ? own : null
  let counted = 0
  for (let back = 1; back <= QUOTED_REACH && counted < REACH; back++) {
    if (focus.unclear.has(sentence - back)) return null
    if (isQuoted(reading, focus, sentence - back)) continue
    counted++
    const found = fromSentence(reading, focus, sentence - back, pronoun)
    if (found !== undefined) return found
  }
  return focus.unclear.size > 0 ? null : onlyPerson(focus.names, pronoun, token)
}

/** The one person met so far who agrees; null where there are more. */
function onlyPerson(names: NameIndex, pronoun: string, token: number): EntityDraft | null {
  let only: EntityDraft | null = null
  for (const entity of names.entities) {
    if (entity.kind !== 'person' || !agrees(entity, pronoun)) continue
    if ((entity.mentions[0]?.first ?? token) >= token) continue
    if (only !== null) return null
    only = entity
  }
  return only
}

function isQuoted(reading: Reading, { subjects }: Focus, sentence: number): boolean {
  const first = reading.document.sentenceStarts[sentence] ?? 0
  return sentence >= 0 && !isPlain(reading, first) && !subjects.has(sentence)
}

/** The antecedent in one earlier sentence; null where it is unsure, undefined where the sentence has nobody to offer. */
function fromSentence(
  reading: Reading,
  { names, subjects }: Focus,
  sentence: number,
  pronoun: string,
): EntityDraft | null | undefined {
  if (sentence < 0) return null
  const spoken = subjects.get(sentence)
  if (spoken !== undefined && agrees(spoken, pronoun)) return spoken
  // A body that spoke leaves open whom "he" means.
  const subject = spoken?.kind === 'organization' ? undefined : spoken
  const people = peopleIn(reading, names, sentence).filter((person) => agrees(person, pronoun))
  if (people.length === 0) return subject === undefined ? undefined : null
  return people.length === 1 && subject === undefined ? (people[0] ?? null) : null
}

function peopleIn(reading: Reading, names: NameIndex, sentence: number): readonly EntityDraft[] {
  const { sentenceStarts } = reading.document
  const people = new Set<EntityDraft>()
  const end = sentenceStarts[sentence + 1] ?? 0
  for (let token = sentenceStarts[sentence] ?? 0; token < end; token++) {
    const entity = names.entities[names.entityAt[token] ?? -1]
    // Whoever is named in a quotation is spoken of by its speaker, not by the text.
    if (entity?.kind === 'person' && isPlain(reading, token)) people.add(entity)
  }
  return [...people]
}

function agrees(entity: EntityDraft, pronoun: string): boolean {
  if (pronoun === 'they') return entity.isPlural
  if (pronoun === 'it') return entity.kind === 'organization' || entity.kind === 'place'
  if (entity.isPlural || (entity.kind !== 'person' && entity.kind !== 'unnamed')) return false
  return entity.sex === null || entity.sex === pronoun
}

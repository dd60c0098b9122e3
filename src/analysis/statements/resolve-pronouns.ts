import { PREPOSITIONS } from '../../lexicon/en/grammar.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { isPlain, type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import type { Attribution } from './attribution.ts'
import type { NameIndex } from './name-index.ts'

/** How many sentences back an antecedent may stand. */
const REACH = 2

/** Who a text speaks of, sentence by sentence, as far as it has been read. */
export type Focus = {
  readonly names: NameIndex
  /** The person who is a sentence's subject, by the sentence's index. */
  readonly subjects: Map<number, EntityDraft>
  /** Notes who said something, so that a pronoun after it can mean them. */
  readonly note: (attribution: Attribution, speakers: readonly EntityDraft[]) => void
}

export function openFocus(reading: Reading, names: NameIndex): Focus {
  const subjects = new Map<number, EntityDraft>()
  return {
    names,
    subjects,
    note: ({ cue }, speakers) => {
      const [speaker] = speakers
      const sentence = reading.sentenceOf[cue.first] ?? 0
      if (speaker !== undefined && speakers.length === 1 && !subjects.has(sentence))
        subjects.set(sentence, speaker)
    },
  }
}

/**
 * Whom the pronoun at `token` means: the subject of its sentence or of the one before, if it agrees, and if nobody else
 * there can be meant. Null otherwise.
 */
export function antecedentOf(reading: Reading, focus: Focus, token: number): EntityDraft | null {
  const pronoun = reading.lower[token] ?? ''
  if (!/^(?:he|she|they|it)$/.test(pronoun)) return null
  const sentence = reading.sentenceOf[token] ?? 0
  const inSentence = subjectBeforePronoun(reading, focus, token)
  if (inSentence !== null) return agrees(inSentence, pronoun) ? inSentence : null
  for (let back = 1; back <= REACH; back++) {
    const found = fromSentence(reading, focus, sentence - back, pronoun)
    if (found !== undefined) return found
  }
  return null
}

/** The subject that the pronoun's own sentence already has: whoever speaks in it ("Roe said he …"). */
function subjectBeforePronoun(reading: Reading, focus: Focus, token: number): EntityDraft | null {
  return focus.subjects.get(reading.sentenceOf[token] ?? 0) ?? openingPerson(reading, focus, token)
}

/** The person with whose name the sentence opens, where the pronoun stands behind it. */
function openingPerson(reading: Reading, focus: Focus, token: number): EntityDraft | null {
  const first = sentenceFirst(reading, token)
  for (let at = first; at < Math.min(first + 10, token); at++) {
    const entity = focus.names.entities[focus.names.entityAt[at] ?? -1]
    if (entity?.kind === 'person') return entity
    if (PREPOSITIONS.has(reading.lower[at] ?? '') || reading.written[at] === ',') return null
  }
  return null
}

/** The antecedent in one earlier sentence; null where it is unsure, undefined where the sentence has nobody to offer. */
function fromSentence(
  reading: Reading,
  focus: Focus,
  sentence: number,
  pronoun: string,
): EntityDraft | null | undefined {
  if (sentence < 0) return null
  const subject = subjectOf(reading, focus, sentence)
  const others = peopleIn(reading, focus, sentence).filter((person) => agrees(person, pronoun))
  if (subject !== null && agrees(subject, pronoun)) {
    focus.subjects.set(sentence, subject)
    return subject
  }
  if (others.length === 0) return subject === null ? undefined : null
  return others.length === 1 && subject === null ? (others[0] ?? null) : null
}

/** Who is the subject of a sentence: its speaker, the person with whom it opens, or whom its opening pronoun means. */
function subjectOf(reading: Reading, focus: Focus, sentence: number): EntityDraft | null {
  const known = focus.subjects.get(sentence)
  if (known !== undefined) return known
  const first = reading.document.sentenceStarts[sentence] ?? 0
  const end = sentenceEnd(reading, first)
  const opening = openingPerson(reading, focus, end)
  if (opening !== null) return opening
  return openingPronounSubject(reading, focus, sentence, first, end)
}

/** "Standing with Roe, however, he …": the sentence before says who "he" is, and Roe, whom he stands with, is not. */
function openingPronounSubject(
  reading: Reading,
  focus: Focus,
  sentence: number,
  first: number,
  end: number,
): EntityDraft | null {
  for (let token = first; token < Math.min(end, first + 14); token++) {
    const lower = reading.lower[token] ?? ''
    if (!isPlain(reading, token)) return null
    if (!/^(?:he|she)$/.test(lower)) continue
    const isSubject = token === first || reading.written[token - 1] === ',' || token === first + 1
    if (!isSubject) return null
    const before = sentence > 0 ? peopleSubject(reading, focus, sentence - 1, lower) : null
    return before
  }
  return null
}

function peopleSubject(
  reading: Reading,
  focus: Focus,
  sentence: number,
  pronoun: string,
): EntityDraft | null {
  const first = reading.document.sentenceStarts[sentence] ?? 0
  const known =
    focus.subjects.get(sentence) ?? openingPerson(reading, focus, sentenceEnd(reading, first))
  if (known !== null && known !== undefined) return agrees(known, pronoun) ? known : null
  const people = peopleIn(reading, focus, sentence).filter((person) => agrees(person, pronoun))
  return people.length === 1 ? (people[0] ?? null) : null
}

function peopleIn(reading: Reading, focus: Focus, sentence: number): readonly EntityDraft[] {
  const { sentenceStarts } = reading.document
  const people = new Set<EntityDraft>()
  for (
    let token = sentenceStarts[sentence] ?? 0;
    token < (sentenceStarts[sentence + 1] ?? 0);
    token++
  ) {
    const entity = focus.names.entities[focus.names.entityAt[token] ?? -1]
    if (entity?.kind === 'person') people.add(entity)
  }
  return [...people]
}

function agrees(entity: EntityDraft, pronoun: string): boolean {
  if (pronoun === 'they') return entity.isPlural
  if (pronoun === 'it') return entity.kind === 'organization' || entity.kind === 'place'
  if (entity.isPlural || (entity.kind !== 'person' && entity.kind !== 'unnamed')) return false
  return entity.sex === null || entity.sex === pronoun
}

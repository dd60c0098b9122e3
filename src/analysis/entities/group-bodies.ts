import { ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import type { Reading } from '../reading.ts'
import { draftEntity, type EntityDraft } from './entity-draft.ts'
import type { NamedRun } from './group-people.ts'
import { type BodyCandidate, keyOf } from './name-candidate.ts'

/** The entities by a short form of their names; null where a form could stand for several. */
type ShortForms = Map<string, EntityDraft | null>

/**
 * Joins the names of one organization or place: the same words, "DZB" and "Doe Zweel Bank", "Norvale" and "Norvale
 * Steel". A short form that could stand for two organizations stays by itself.
 */
export function groupBodies(
  reading: Reading,
  bodies: readonly BodyCandidate[],
): readonly EntityDraft[] {
  const byName = new Map<string, EntityDraft>()
  for (const body of bodies) {
    const key = `${body.kind} ${keyOf(body.name)}`
    const entity = byName.get(key) ?? draftBody(reading, body)
    addMention(reading, entity, body)
    byName.set(key, entity)
  }
  return joinShortForms(reading, [...byName.values()])
}

function draftBody(reading: Reading, { kind, rule, first, end, country }: BodyCandidate) {
  return draftEntity({ kind, rule, name: nameAt(reading, first, end), side: country })
}

function addMention(reading: Reading, entity: EntityDraft, { first, end }: BodyCandidate): void {
  const name = nameAt(reading, first, end)
  if (name.length > entity.name.length) entity.name = name
  entity.mentions.push({ first, end, form: 'name' })
}

function nameAt({ document }: Reading, first: number, end: number): string {
  return document.text.slice(document.starts[first], document.ends[end - 1])
}

function joinShortForms(
  reading: Reading,
  entities: readonly EntityDraft[],
): readonly EntityDraft[] {
  const forms = shortForms(reading, entities)
  const kept: EntityDraft[] = []
  for (const entity of entities) {
    const longer = entity.kind === 'organization' ? forms.get(keyOf(entity.name)) : undefined
    if (!longer || longer === entity || longer.name.length <= entity.name.length) {
      kept.push(entity)
      continue
    }
    longer.mentions.push(...entity.mentions)
    longer.side ??= entity.side
  }
  for (const { mentions } of kept) mentions.sort((a, b) => a.first - b.first)
  return kept
}

function shortForms(reading: Reading, entities: readonly EntityDraft[]): ShortForms {
  const forms: ShortForms = new Map()
  for (const entity of entities) {
    if (entity.kind !== 'organization') continue
    for (const form of new Set(formsOf(reading, entity))) {
      forms.set(form, forms.has(form) ? null : entity)
    }
  }
  return forms
}

/** Its initials, the letters in brackets behind it, its first word, and its last one where that names no kind of body. */
function formsOf(reading: Reading, { name, mentions }: EntityDraft): readonly string[] {
  const words = name.split(' ')
  if (words.length < 2) return []
  const forms = [initialsOf(words)]
  for (const { end } of mentions) {
    const letters = reading.written[end + 1] ?? ''
    const isBracketed = reading.written[end] === '(' && reading.written[end + 2] === ')'
    if (isBracketed && letters.charAt(0) === name.charAt(0) && /^\p{Lu}{2,}$/u.test(letters))
      forms.push(letters)
  }
  const [opening = ''] = words
  const last = words.at(-1) ?? ''
  if (!ORGANIZATION_WORDS.has(opening)) forms.push(opening)
  if (!ORGANIZATION_WORDS.has(last)) forms.push(last)
  return forms.filter((form) => form.length > 1).map(keyOf)
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

/** Joins what is written in capitals and has no name yet to the one organization whose initials it has. */
export function addAcronyms(
  reading: Reading,
  runs: readonly NamedRun[],
  bodies: readonly EntityDraft[],
): void {
  const byInitials: ShortForms = new Map()
  const named = new Set<number>()
  for (const body of bodies) {
    for (const { first, end } of body.mentions) for (let at = first; at < end; at++) named.add(at)
    const initials = initialsOf(body.name.split(' '))
    if (body.kind !== 'organization' || initials.length < 2) continue
    byInitials.set(initials, byInitials.has(initials) ? null : body)
  }
  for (const { run } of runs) {
    for (let token = run.first; token < run.end; token++) {
      const body = named.has(token) ? null : byInitials.get(reading.written[token] ?? '')
      if (body) body.mentions.push({ first: token, end: token + 1, form: 'name' })
    }
  }
}

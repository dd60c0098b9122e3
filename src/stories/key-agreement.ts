import { dayOf, parseMoment } from '../domain/moment.ts'
import { stemWord } from '../language/folded-words.ts'
import type { StorySentence } from './story-sentence.ts'

/** A sentence, or a whole article, as far as it may hold a key. */
type Told = Pick<StorySentence, 'gist' | 'step'>

const DAY_MS = 86_400_000

/**
 * Whether a told sentence holds every one of these keys: each number; each name, whole or as its first words or with
 * other words about it ("Norling", "Norling Fluidics"); each day, where it names it or was itself published on that day
 * or the next, since outlets leave the day of their report unsaid.
 */
export function holdsKeys(keys: ReadonlySet<string>, told: Told): boolean {
  for (const key of keys) {
    if (told.gist.keys.has(key)) continue
    if (key.startsWith('!') && holdsName(key.slice(1), told)) continue
    if (key.startsWith('@') && isOwnDay(key.slice(1), told)) continue
    return false
  }
  return true
}

function holdsName(name: string, { gist }: Told): boolean {
  if (name.split(' ').every((word) => gist.stems.has(stemWord(word)))) return true
  for (const key of gist.keys) {
    if (key.startsWith('!') && name.startsWith(`${key.slice(1)} `)) return true
  }
  return false
}

function isOwnDay(day: string, { step }: Told): boolean {
  const { published } = step.revision.article
  const dayAt = parseMoment(day)
  const publishedAt = published === null ? null : parseMoment(dayOf(published))
  if (dayAt === null || publishedAt === null) return false
  return publishedAt - dayAt >= 0 && publishedAt - dayAt <= DAY_MS
}

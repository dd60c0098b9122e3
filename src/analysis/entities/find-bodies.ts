import { isUpperCase } from '../../language/characters.ts'
import { COUNTRIES, DEMONYMS } from '../../lexicon/en/countries.ts'
import { KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import { PLACES } from '../../lexicon/en/places.ts'
import { ROLE_HEADS } from '../../lexicon/en/titles.ts'
import { type Reading, sentenceEnd } from '../reading.ts'
import type { Run } from './capital-runs.ts'
import type { BodyCandidate } from './name-candidate.ts'

const LONGEST_KNOWN = 6

/** Finds the organizations and places that a run of capitalised words names, in text order: known ones, and by their words. */
export function findBodies(reading: Reading, run: Run): readonly BodyCandidate[] {
  const worded = wordedOrganization(reading, run)
  const bodies: BodyCandidate[] = []
  for (let token = run.first; token < run.end; ) {
    const known = knownBody(reading, run, token)
    if (worded !== null && worded.first <= token && (known === null || known.end < worded.end)) {
      bodies.push(worded)
      token = Math.max(worded.end, token + 1)
    } else if (known !== null) {
      bodies.push(known)
      token = known.end
    } else token++
  }
  return bodies.filter((body, index) => body !== bodies[index - 1])
}

function knownBody(reading: Reading, run: Run, first: number): BodyCandidate | null {
  const { written } = reading
  const last = Math.min(sentenceEnd(reading, first), first + LONGEST_KNOWN)
  for (let end = last; end > first; end--) {
    if (!isUpperCase((written[end - 1] ?? '').charAt(0))) continue
    const name = written.slice(first, end).join(' ')
    const country = KNOWN_ORGANIZATIONS.get(name)
    if (country !== undefined && !isPartOfName(reading, run, first, end)) {
      return {
        first,
        end,
        rule: 'entities/known-organization',
        kind: 'organization',
        name,
        country,
      }
    }
    if (!COUNTRIES.has(name) && !PLACES.has(name)) continue
    if (PLACES.has(name) && isPartOfName(reading, run, first, end)) return null
    return {
      first,
      end,
      rule: 'entities/known-place',
      kind: 'place',
      name: COUNTRIES.get(name) ?? name,
      country: null,
    }
  }
  return null
}

/** "Virginia Roe", "House of Doe": a known word inside a longer name names something else. */
function isPartOfName(reading: Reading, run: Run, first: number, end: number): boolean {
  const next = reading.written[end] ?? ''
  const isFollowed = end < run.end && !ROLE_HEADS.has(next.toLowerCase())
  const before = reading.written[first - 1] ?? ''
  const isPreceded = first > run.first && !DEMONYMS.has(before) && !COUNTRIES.has(before)
  return isFollowed || (isPreceded && end - first === 1)
}

/** An organization known by a word of its name ("Roe Bank", "Ministry of Doe"); null where none is. */
function wordedOrganization(reading: Reading, run: Run): BodyCandidate | null {
  const { written } = reading
  let word: number | null = null
  for (let token = run.first; token < run.end; token++) {
    if (ORGANIZATION_WORDS.has(written[token] ?? '')) word = token
    else if (isRoleAt(reading, token)) break
  }
  if (word === null) return null
  const { first } = run
  const end = word === run.end - 1 ? behindOf(reading, word + 1) : word + 1
  if (end - first < 2) return null
  const name = written.slice(first, end).join(' ')
  const country = KNOWN_ORGANIZATIONS.get(name) ?? DEMONYMS.get(written[first] ?? '') ?? null
  return { first, end, rule: 'entities/organization-word', kind: 'organization', name, country }
}

/** A role's noun that is none of an organization's ("General | Motors"). */
function isRoleAt(reading: Reading, token: number): boolean {
  const isOfName = ORGANIZATION_WORDS.has(reading.written[token + 1] ?? '')
  return ROLE_HEADS.has(reading.lower[token] ?? '') && !isOfName
}

/** The end of "of the Interior" behind an organization's word; `from` where no such complement stands there. */
function behindOf(reading: Reading, from: number): number {
  const { written, lower } = reading
  if (lower[from] !== 'of' && lower[from] !== 'for') return from
  let end = lower[from + 1] === 'the' ? from + 2 : from + 1
  const start = end
  const last = Math.min(sentenceEnd(reading, from), from + 8)
  while (end < last) {
    const isCapital =
      isUpperCase((written[end] ?? '').charAt(0)) && !ROLE_HEADS.has(lower[end] ?? '')
    const isJoint =
      lower[end] === 'and' && isUpperCase((written[end + 1] ?? '').charAt(0)) && end > start
    if (!isCapital && !isJoint) break
    if (isJoint && lower[from] !== 'of') break
    end++
  }
  return end > start ? end : from
}

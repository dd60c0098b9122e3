import { COUNTRIES } from '../../lexicon/en/countries.ts'
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts'
import { BODY_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import { PLACE_NOUNS, PLACE_WORDS, PLACES } from '../../lexicon/en/places.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import type { NameKind } from './name-candidate.ts'
import { isRoleAfter } from './roles-after.ts'
import { roleFirst } from './roles-before.ts'

/** How strongly something speaks for each kind. */
export type Evidence = Record<NameKind, number>

/** What only a body has: "Norvale's **shares**". */
const POSSESSIONS: ReadonlySet<string> = new Set(
  'shares stock shareholders headquarters board plant plants factory factories subsidiary subsidiaries customers profit profits revenue sales earnings owner owners parent products stores fleet members chief head chairman chairwoman ceo boss'.split(
    ' ',
  ),
)

/** What the words around a name, and its own, say of its kind. Looks at a handful of tokens. */
export function kindEvidence(reading: Reading, first: number, end: number): Evidence {
  const evidence: Evidence = { person: 0, organization: 0, place: 0 }
  readName(reading, first, end, evidence)
  readBefore(reading, first, evidence)
  readAfter(reading, end, evidence)
  readParse(reading, first, end, evidence)
  return evidence
}

function readName({ written }: Reading, first: number, end: number, evidence: Evidence): void {
  const last = written[end - 1] ?? ''
  if (GIVEN_NAMES.has(written[first] ?? '')) evidence.person += end - first > 1 ? 2 : 0.5
  if (end - first > 1 && PLACE_WORDS.has(last)) evidence.place += 2
  if (end - first === 1 && /^\p{Lu}{2,}$/u.test(last)) evidence.person -= 3
  if (end - first > 1 && ORGANIZATION_WORDS.has(last)) evidence.organization += 4
}

function readBefore(reading: Reading, first: number, evidence: Evidence): void {
  const { lower } = reading
  const before = lower[first - 1] ?? ''
  const second = lower[first - 2] ?? ''
  if (roleFirst(reading, first) < first) evidence.person += 2
  if (before === 'in' && /^(?:shares|stock|stake|shareholders?|investors?)$/.test(second))
    evidence.organization += 2
  else if (before === 'of' && PLACE_NOUNS.has(second)) evidence.place += 2
  else if (/^(?:in|near|outside|around|across|throughout)$/.test(before)) evidence.place += 1.6
  if (isCommonNoun(reading, first - 1, BODY_NOUNS)) evidence.organization += 2
  if (isCommonNoun(reading, first - 1, PLACE_NOUNS)) evidence.place += 2
  if (before === 'the') evidence.person -= 1
}

function readAfter(reading: Reading, end: number, evidence: Evidence): void {
  const { lower, written } = reading
  const next = lower[end] ?? ''
  if (next === "'s") {
    const owned = lower[end + 1] === 'own' ? end + 2 : end + 1
    if (POSSESSIONS.has(lower[owned] ?? '')) evidence.organization += 2
  }
  if (next !== ',') return
  if (isRoleAfter(reading, end)) evidence.person += 3
  if (lower[end + 1] === 'which') evidence.organization += 1
  const place = written.slice(end + 1, end + 3).join(' ')
  if (
    PLACES.has(written[end + 1] ?? '') ||
    PLACES.has(place) ||
    COUNTRIES.has(written[end + 1] ?? '')
  )
    evidence.place += 1
}

/** What the parse says: an apposition, a relative clause, a verb in the plural. */
function readParse(reading: Reading, first: number, end: number, evidence: Evidence): void {
  const { lower, syntax } = reading
  const head = headOf(reading, first, end)
  const relation = syntax.relations[head] ?? ''
  const governor = syntax.heads[head] ?? -1
  for (const apposed of dependents(syntax, head, 'appos')) readNoun(reading, apposed, evidence)
  if (relation === 'appos' && governor >= 0) readNoun(reading, governor, evidence)
  const behind = lower[end] === ',' ? end + 1 : end
  const isWho = /^(?:who|whose|whom)$/.test(lower[behind] ?? '')
  if (isWho && dependent(syntax, head, 'acl:relcl') >= 0) evidence.person += 2
  const isSubject = relation === 'nsubj' || relation === 'nsubj:pass'
  if (!isSubject || governor < end || dependent(syntax, head, 'conj') >= 0) return
  const auxiliary = dependent(syntax, governor, 'aux', 'aux:pass', 'cop')
  const finite = auxiliary >= 0 ? auxiliary : governor
  if (finite >= end && /^(?:have|are|were)$/.test(lower[finite] ?? '')) evidence.organization += 1
}

function readNoun(reading: Reading, noun: number, evidence: Evidence): void {
  if (isCommonNoun(reading, noun, BODY_NOUNS)) evidence.organization += 2
  if (isCommonNoun(reading, noun, PLACE_NOUNS)) evidence.place += 2
}

/** The token of the name on which all its others hang. */
export function headOf({ syntax }: Reading, first: number, end: number): number {
  for (let token = end - 1; token >= first; token--) {
    const head = syntax.heads[token] ?? -1
    if (head < first || head >= end) return token
  }
  return end - 1
}

function isCommonNoun(
  { lower, written }: Reading,
  token: number,
  nouns: ReadonlySet<string>,
): boolean {
  const word = lower[token] ?? ''
  return nouns.has(word) && written[token] === word
}

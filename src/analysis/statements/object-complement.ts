import { OCCASION_NOUNS, TIME_WORDS } from '../../lexicon/en/grammar.ts'
import { CLAIM_NOUNS, GRANTED_NOUNS } from '../../lexicon/en/speech-nouns.ts'
import { ownEnd, phraseEndOf } from '../clause-spans.ts'
import type { Reading } from '../reading.ts'
import { dependent, type Syntax } from '../syntax.ts'
import type { Complement, TokenRange } from './attribution.ts'
import { contentEnd } from './content-end.ts'
import type { CueGroup } from './cue-group.ts'
import { labelBehind } from './label.ts'
import { singularOf } from './noun-phrase.ts'

/**
 * What a verb of saying says by its object: "called for | talks", "called | the plan “reckless”", "denied | the charge", "put |
 * the cost at $2 million". Null where it has none.
 */
export function objectComplement(
  reading: Reading,
  group: CueGroup,
  limit: number,
): Complement | null {
  const { frames } = group.cue
  const found = (kind: Complement['kind'], { first, end }: TokenRange): Complement => ({
    kind,
    first,
    end,
    audience: null,
    setting: { first: group.end, end: first },
  })
  if (frames.includes('object')) {
    const wanted = wantedBehind(reading, group, limit)
    return wanted === null ? null : found('object', wanted)
  }
  if (frames.includes('label')) {
    const label = labelBehind(reading, group, limit)
    if (label !== null) return found('label', label)
  }
  if (reading.syntax.pennTags[group.verb]?.startsWith('VB') !== true) return null
  if (frames.includes('estimate')) {
    const estimate = estimateBehind(reading, group)
    if (estimate !== null) return found('thing', estimate)
  }
  const takesThing = frames.includes('thing') || frames.includes('claim')
  const thing = takesThing ? thingBehind(reading, group, limit) : null
  return thing === null ? null : found('thing', thing)
}

/** "called for | talks on water": the phrase that the parse sees there, else whatever follows. */
function wantedBehind(reading: Reading, { verb, end }: CueGroup, limit: number): TokenRange | null {
  if (end >= limit || !/^[\p{L}\p{N}"“]/u.test(reading.written[end] ?? '')) return null
  const { syntax } = reading
  const wanted = childFrom(syntax, verb, end - 1)
  const parsed = wanted < end ? null : objectEnd(reading, wanted, limit)
  return { first: end, end: parsed ?? contentEnd(reading, end) }
}

/** "denied | any part in it", "denied | having known": the object that follows the verb, or what it did not do. */
function thingBehind(
  reading: Reading,
  { verb, end, cue }: CueGroup,
  limit: number,
): TokenRange | null {
  const { syntax, lower } = reading
  const thing = childFrom(syntax, verb, end)
  if (thing < end) return null
  const isObject = syntax.relations[thing] === 'obj' && !PERSONAL.test(lower[thing] ?? '')
  const noun = singularOf(lower[thing] ?? '')
  const isClaim = CLAIM_NOUNS.has(noun)
  if (cue.act === 'deny' && GRANTED_NOUNS.has(noun)) return null
  if (!cue.frames.includes('thing') && !(isObject && isClaim)) return null
  if (!isObject && syntax.pennTags[thing] !== 'VBG') return null
  const last = objectEnd(reading, thing, limit)
  return last === null ? null : { first: end, end: last }
}

const PERSONAL = /^(?:it|him|her|them|me|us|you|himself|herself|itself|themselves)$/

/** What hangs on the verb and begins at the token; -1 for nothing. */
function childFrom(
  { firstChild, nextSibling, phraseStarts }: Syntax,
  verb: number,
  token: number,
): number {
  let child = firstChild[verb] ?? -1
  while (child >= 0 && (phraseStarts[child] !== token || child < token))
    child = nextSibling[child] ?? -1
  return child
}

/** How many phrases of place, purpose and the like an object may bring with it. */
const MOST_ADJUNCTS = 4

/** Where an object or gerund ends, with what belongs to it but not with when and where it was said; null for a clause. */
function objectEnd(reading: Reading, object: number, limit: number): number | null {
  const { syntax, lower } = reading
  let end =
    syntax.pennTags[object] === 'VBG' ? ownEnd(reading, object) : phraseEndOf(syntax, object)
  for (let step = 0; step < MOST_ADJUNCTS && end < limit; step++) {
    const head = syntax.heads[end] ?? -1
    if (syntax.relations[end] !== 'case' || head < end) break
    const adjunct = phraseEndOf(syntax, head)
    if (isSetting(reading, end, adjunct)) break
    end = adjunct
  }
  if (lower[end] === 'to' || /^(?:MD|VB[PZ]?)$/.test(syntax.pennTags[end] ?? '')) return null
  return wholeEnd(reading, end)
}

/** "in a statement", "on Tuesday", "during the debate". */
function isSetting({ lower }: Reading, first: number, end: number): boolean {
  if (!/^(?:in|on|at|during|after|before|amid|via|as|when)$/.test(lower[first] ?? '')) return false
  return lower.slice(first, end).some((word) => OCCASION_NOUNS.has(word) || TIME_WORDS.has(word))
}

/** "put | the cost at $2 million": an object, and "at" with a number or quotation. */
function estimateBehind(reading: Reading, { verb, end }: CueGroup): TokenRange | null {
  const { syntax, lower } = reading
  const object = dependent(syntax, verb, 'obj')
  if (object < end || syntax.phraseStarts[object] !== end) return null
  for (let at = object + 1; at < Math.min(object + 10, reading.written.length); at++) {
    if (/^[,.;:]$/.test(lower[at] ?? '')) return null
    if (lower[at] !== 'at') continue
    const head = syntax.heads[at] ?? -1
    const isNumber = [1, 2, 3, 4].some(
      (step) =>
        syntax.tags[at + step] === 'NUM' ||
        syntax.pennTags[at + step] === '$' ||
        (reading.quotationOf[at + step] ?? -1) !== -1,
    )
    if (head < at || !isNumber) return null
    return { first: end, end: wholeEnd(reading, phraseEndOf(syntax, head)) }
  }
  return null
}

/** The end, moved behind a quotation that it would cut. */
export function wholeEnd(reading: Reading, end: number): number {
  const index = reading.quotationOf[end - 1] ?? -1
  return Math.max(end, reading.quotations[index]?.end ?? end)
}

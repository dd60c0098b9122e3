import { SPEECH_CUES } from '../../lexicon/en/speech-cues.ts'
import { isPlain, type Reading, sentenceEnd } from '../reading.ts'
import { dependent } from '../syntax.ts'
import { cueGroupAt, isAdverb, isNounish } from './cue-group.ts'
import { subjectBefore } from './noun-phrase.ts'

const ASIDE_PARTICIPLES = /^(?:citing|referring|speaking|calling|describing|pointing|according)$/
/** No sentence that a person wrote is longer; a hostile one must not be read again from each of its cues. */
export const LONGEST_CONTENT = 400

/**
 * Where the content that begins at `first` ends: before the sentence's last mark, or before another attribution in the same
 * sentence. A quotation that it holds is never cut, even where that goes on in the next sentence.
 */
export function contentEnd(reading: Reading, first: number): number {
  const limit = Math.min(sentenceEnd(reading, first), first + LONGEST_CONTENT)
  let token = first
  while (token < limit) {
    const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
    if (quotation !== undefined) {
      token = quotation.end
      if (token >= limit || isReportersAside(reading, token)) return token
      if (quotation.first === first && isFinished(reading, token)) return token
      continue
    }
    if (isTerminal(reading, token, limit) || isNextAttribution(reading, token, limit)) return token
    if (isOuterAttribution(reading, token, { first, limit })) return token
    token++
  }
  return token
}

/** `“…!” and left`, `“…,” but he went on`: behind a quotation that is all of what was said the reporter goes on. */
function isFinished({ written, lower, quotationOf }: Reading, end: number): boolean {
  const isEnded = /^[,.?!…]+$/.test(written[end - 2] ?? '')
  const isJoined = /^(?:and|but|as|while|when|before|after)$/.test(lower[end] ?? '')
  return isEnded && isJoined && quotationOf[end + 1] === -1
}

/** `“…,” putting it plainly`: behind quoted words a participle is the reporter's again. */
function isReportersAside(reading: Reading, token: number): boolean {
  const comma = reading.written[token] === ',' ? token : token - 2
  if (reading.written[comma] !== ',') return false
  const verb = comma === token ? token + 1 : token
  const first = isAdverb(reading, verb) ? verb + 1 : verb
  return /^[a-z]{3,}ing$/.test(reading.written[first] ?? '')
}

function isTerminal(reading: Reading, token: number, limit: number): boolean {
  const isMark = /^[.?!…]+$/.test(reading.written[token] ?? '')
  return isMark && token >= limit - 2
}

function isNextAttribution(reading: Reading, token: number, limit: number): boolean {
  const word = reading.written[token] ?? ''
  const lower = reading.lower[token] ?? ''
  if (word === ',' || word === '—' || word === '–' || word === '--') {
    return isParticipleCue(reading, token + 1) || isTrailing(reading, token, limit)
  }
  if (lower === ';') return true
  if (lower !== 'and' && lower !== 'but') return false
  return isBareCue(reading, token + 1)
}

/** How far behind its conjunction the verb of a clause may stand. */
const LONGEST_SUBJECT = 12

/** "Roe said A | and Doe warned that B", "| although she says C": by the parse the verb hangs on what stands before the content. */
function isOuterAttribution(
  reading: Reading,
  token: number,
  { first, limit }: { readonly first: number; readonly limit: number },
): boolean {
  const { syntax, written, lower } = reading
  const isJoint =
    /^(?:,|—|–|--|-)$/.test(written[token] ?? '') ||
    /^(?:and|but|while|although|though)$/.test(lower[token] ?? '')
  if (!isJoint) return false
  for (let verb = token + 2; verb < Math.min(limit, token + LONGEST_SUBJECT); verb++) {
    if (!isPlain(reading, verb) || written[verb] === ',') return false
    const group = cueGroupAt(reading, verb)
    if (group === null || group.isParticiple) continue
    const head = syntax.heads[verb] ?? -1
    const subject = dependent(syntax, verb, 'nsubj')
    const isOuter =
      head >= 0 && head < first && /^(?:conj|parataxis|advcl)$/.test(syntax.relations[verb] ?? '')
    return isOuter && subject > token && subject < verb
  }
  return false
}

function isParticipleCue(reading: Reading, token: number): boolean {
  let verb = token
  if (/^(?:and|but|while)$/.test(reading.lower[verb] ?? '')) verb++
  if (isAdverb(reading, verb)) verb++
  const lower = reading.lower[verb] ?? ''
  return SPEECH_CUES.get(lower)?.form === 'participle' || ASIDE_PARTICIPLES.test(lower)
}

/** ", the official said." at the sentence's end. */
function isTrailing(reading: Reading, comma: number, limit: number): boolean {
  for (let token = comma + 1; token < Math.min(limit, comma + 12); token++) {
    if (!isPlain(reading, token) || reading.written[token] === ',') return false
    const group = cueGroupAt(reading, token)
    if (group === null || group.isParticiple) continue
    const subject = subjectBefore(reading, group.first, comma + 1)
    const next = reading.written[group.end] ?? ''
    return (
      subject !== null &&
      subject.first === comma + 1 &&
      (group.end >= limit - 1 || /^[.,]$/.test(next))
    )
  }
  return false
}

/** "and added that": a verb of saying that shares the subject of the one before. */
function isBareCue(reading: Reading, token: number): boolean {
  let verb = token
  while (verb < token + 3 && isAdverb(reading, verb)) verb++
  const group = cueGroupAt(reading, verb)
  if (group === null || isNounish(reading.lower[verb] ?? '')) return false
  const { form, frames } = group.cue
  if (form !== 'past' && form !== 'third') return false
  const next = reading.lower[group.end] ?? ''
  return (
    next === 'that' ||
    reading.quotationOf[group.end] !== -1 ||
    (next === 'to' && frames.includes('infinitive')) ||
    frames.includes('order') ||
    (frames.includes('clause') && !/^[,.]$/.test(next)) ||
    next === ',' ||
    next === ':'
  )
}

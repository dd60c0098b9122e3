import { spanOfTokens } from '../../language/words.ts'
import { isPlain, type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import type { EntityDraft } from './entity-draft.ts'

/** The phrases that withhold a name, and where the reason may begin behind them. */
const WITHHELD: readonly (readonly string[])[] = [
  ['condition', 'of', 'anonymity'],
  ['conditions', 'of', 'anonymity'],
  ['granted', 'anonymity'],
  ['requested', 'anonymity'],
  ['asked', 'for', 'anonymity'],
  ['not', 'to', 'be', 'identified'],
  ['not', 'to', 'be', 'named'],
  ['declined', 'to', 'be', 'identified'],
  ['declined', 'to', 'be', 'named'],
  ['spoke', 'anonymously'],
  ['speaking', 'anonymously'],
]

/** Words at which a reason ends and another matter begins. */
const BEHIND_REASON = /^(?:ahead|before|after|during|told|said|says|when|while|on|at|until)$/
const LONGEST_REASON = 30
const FARTHEST_SOURCE = 120

/**
 * Notes with each unnamed source the reason given for withholding its name: "speaking on condition of anonymity | to
 * discuss private talks". It is the source of the same sentence before the phrase, else the one of the sentence before.
 */
export function noteAnonymity(reading: Reading, unnamed: readonly EntityDraft[]): void {
  const byToken = new Map(
    unnamed.flatMap((source) => source.mentions.map(({ first }) => [first, source] as const)),
  )
  for (let token = 0; token < reading.document.tokenCount; token++) {
    const phrase = WITHHELD.find((words) =>
      words.every((word, index) => reading.lower[token + index] === word),
    )
    if (phrase === undefined || !isPlain(reading, token)) continue
    const reason = reasonAt(reading, token + phrase.length)
    const source = reason === null ? null : withheldSource(reading, token, byToken)
    if (source !== null && reason !== null)
      source.anonymity ??= spanOfTokens(reading.document, ...reason)
  }
}

function reasonAt(reading: Reading, first: number): readonly [number, number] | null {
  const start = reading.written[first] === ',' ? first + 1 : first
  const opening = reading.lower[start] ?? ''
  if (!/^(?:to|because|so|since|as|due|in|for|out|citing)$/.test(opening)) return null
  if (opening === 'in' && reading.lower[start + 1] !== 'order') return null
  const limit = Math.min(sentenceEnd(reading, first), start + LONGEST_REASON)
  let end = start + 1
  while (end < limit && !/^[,.;—–)]$/.test(reading.written[end] ?? '')) {
    if (BEHIND_REASON.test(reading.lower[end] ?? '') && end > start + 2) break
    end++
  }
  return end - start < 2 ? null : [start, end]
}

/** Nearest before the phrase, in its sentence or the one before. */
function withheldSource(
  reading: Reading,
  token: number,
  byToken: ReadonlyMap<number, EntityDraft>,
): EntityDraft | null {
  const sentence = sentenceFirst(reading, token)
  const before = sentence === 0 ? 0 : sentenceFirst(reading, sentence - 1)
  const least = Math.max(before, token - FARTHEST_SOURCE)
  for (let at = token; at >= least; at--) {
    const source = byToken.get(at)
    if (source !== undefined) return source
  }
  return null
}

import { SPEECH_NOUNS } from '../../lexicon/en/speech-nouns.ts'
import { isPlain, type Reading, sentenceFirst } from '../reading.ts'
import type { Attribution } from './attribution.ts'
import { contentEnd } from './content-end.ts'
import { simplePhraseBefore, singularOf } from './noun-phrase.ts'

/** How many words may qualify the noun: "Roe's **repeated public** claim that …". */
const MOST_QUALIFIERS = 2

/**
 * `dismissed Roe's claim that …`: a noun for what somebody said, whose it is before it. Not where it opens its sentence:
 * the verb behind it would then be taken for words of the claim.
 */
export function findClaimThat(reading: Reading, noun: number): Attribution | null {
  const { lower } = reading
  const named =
    SPEECH_NOUNS.get(lower[noun] ?? '') ?? SPEECH_NOUNS.get(singularOf(lower[noun] ?? ''))
  if (named === undefined || lower[noun + 1] !== 'that' || !isPlain(reading, noun)) return null
  const possessive = possessiveBefore(reading, noun)
  if (possessive === null) return null
  const source = simplePhraseBefore(reading, possessive, sentenceFirst(reading, noun))
  if (source === null || source.first <= sentenceFirst(reading, noun)) return null
  const first = noun + 2
  const end = contentEnd(reading, first)
  if (end - first < 2) return null
  const [lemma, act] = named
  return {
    rule: 'statements/claim-that',
    source,
    cue: { first: noun, end: noun + 1 },
    lemma,
    act,
    isNegated: false,
    content: [{ first, end }],
    isReported: true,
    audience: null,
    setting: null,
  }
}

function possessiveBefore(reading: Reading, noun: number): number | null {
  for (let token = noun - 1; token >= noun - 1 - MOST_QUALIFIERS; token--) {
    if (reading.lower[token] === "'s" || /^['’]$/.test(reading.written[token] ?? '')) return token
  }
  return null
}

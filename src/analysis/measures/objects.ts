import { MEASURE_NOUNS, NEEDS_COMPANY } from '../../lexicon/en/measure-nouns.ts'
import { OBJECT_NOUNS, type ObjectKind } from '../../lexicon/en/measure-verbs.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'

/** Whether the noun is of one of the kinds; of "two of its branches" and "hundreds of flights" the noun behind "of". */
export function isObject(
  reading: Reading,
  noun: number,
  kinds: 'any' | readonly ObjectKind[],
): boolean {
  if (noun < 0) return false
  if (kinds === 'any') return true
  const heads = headsOf(reading, noun)
  return kinds.some((kind) => {
    if (kind === 'measure') return heads.some((head) => isMeasureNoun(reading, head))
    if (kind === 'money') return isMoney(reading, noun)
    return heads.some((head) => OBJECT_NOUNS[kind].has(reading.syntax.lemma(head).toLowerCase()))
  })
}

/** A noun for an act of power: "a curfew", "a rate rise", not "the rise". */
export function isMeasureNoun(reading: Reading, noun: number): boolean {
  const { syntax } = reading
  // "A storm [warning]", taken for a verb.
  const isParticiple = syntax.pennTags[noun] === 'VBG'
  const lemma = isParticiple ? (reading.lower[noun] ?? '') : syntax.lemma(noun).toLowerCase()
  if (!MEASURE_NOUNS.has(lemma)) return false
  return (
    !NEEDS_COMPANY.has(lemma) ||
    dependent(syntax, noun, 'compound', 'amod', 'nmod', 'acl') >= 0 ||
    /^(?:on|against)$/.test(reading.lower[noun + 1] ?? '')
  )
}

function headsOf(reading: Reading, noun: number): readonly number[] {
  const { syntax, lower } = reading
  const joined = [noun, ...dependents(syntax, noun, 'conj')]
  const behindOf = dependents(syntax, noun, 'nmod').filter((part) =>
    dependents(syntax, part, 'case').some((word) => lower[word] === 'of'),
  )
  return isCounting(reading, noun) ? [...joined, ...behindOf] : joined
}

function isCounting({ syntax, lower }: Reading, noun: number): boolean {
  return syntax.tags[noun] === 'NUM' || COUNTING.test(lower[noun] ?? '')
}

const COUNTING =
  /^(?:all|some|most|many|several|dozens|hundreds|thousands|half|part|parts|state|use|number|rest|series|package|both|each|none)$/

const MONEY =
  /^(?:[$£€¥₹]|[A-Z]{1,3}\$|rs\.?|euros?|dollars?|pounds?|crore|lakh|kroner|pesos?|som|denars?|yen|yuan|rupees?|rubles?|francs?)/i

function isMoney({ syntax, written }: Reading, noun: number): boolean {
  const first = syntax.phraseStarts[noun] ?? noun
  const end = Math.min(syntax.phraseEnds[noun] ?? noun, noun + 5)
  for (let token = first; token < end; token++) if (MONEY.test(written[token] ?? '')) return true
  return false
}

import type { Predicate } from '../predicates.ts'
import { phrasalLemma, readPredicate } from '../predicates.ts'
import type { Reading } from '../reading.ts'

/** How many words a noun phrase behind the verb may have. */
const LONGEST_PHRASE = 8

/**
 * A verb in the past that the parse took for an adjective, since its subject stands far back: "The court, acting on a
 * petition, [barred] gatherings", "denied a motion and [barred] lawyers …". Known by the comma or "and" before it and the
 * noun behind. Null for any other word.
 */
export function looseAct(reading: Reading, token: number): Predicate | null {
  const { syntax, lower } = reading
  if (!/^VB[ND]$/.test(syntax.pennTags[token] ?? '')) return null
  if (!/^(?:amod|acl|conj)$/.test(syntax.relations[token] ?? '')) return null
  if (!/^(?:,|and)$/.test(lower[token - 1] ?? '')) return null
  const object = nounBehind(reading, token)
  if (object < 0) return null
  const { mood, isNegated, subject } = readPredicate(reading, token)
  // "Would close two plants and [cut] 840 jobs" is read well already.
  if (mood !== 'told' && mood !== 'bare') return null
  const isShared = syntax.relations[token] === 'conj'
  return {
    token,
    lemma: phrasalLemma(reading, token),
    mood: 'told',
    isPassive: false,
    isNegated: isShared && isNegated,
    subject: isShared ? subject : -1,
    object,
  }
}

/** The last noun of the run that starts right behind the verb; -1 where another word does. */
function nounBehind({ syntax }: Reading, token: number): number {
  let noun = -1
  for (let word = token + 1; word <= token + LONGEST_PHRASE; word++) {
    const tag = syntax.pennTags[word] ?? ''
    if (/^NN/.test(tag)) noun = word
    else if (noun >= 0 || !/^(?:DT|JJ[RS]?|CD|PRP\$|\$)$/.test(tag)) return noun
  }
  return noun
}

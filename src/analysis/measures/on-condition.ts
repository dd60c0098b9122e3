import { SAYING_VERBS, STATIVE_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { clauseOf } from '../clause-spans.ts'
import { isConditional } from '../conditions.ts'
import { isVerb, readPredicate } from '../predicates.ts'
import { dependents } from '../syntax.ts'
import type { MeasureRule } from './measure-rule.ts'

/** What is done to things by whoever has them in hand, and by nobody's power. */
const UNFORCED =
  /^(?:find|see|know|need|require|expect|force|hit|affect|lose|play|hold|win|beat|kill|injure|hurt|damage|destroy|flood|ask|give|tell|call|base|complete|leave|make|ballot|elect|hear|discuss|review|decide|vote|lift|drop|cancel|end|withdraw|waive|ease)$/

const onCondition: MeasureRule = {
  name: 'measures/on-condition',
  examples: [
    {
      text: 'Two points will be taken if Vale miss another payment, the commission ruled.',
      finds: ['Two points will be taken'],
    },
    {
      text: 'He said eighty tents would be put up if the town asked.',
      finds: ['eighty tents would be put up'],
    },
    { text: 'Homes would be flooded if the bank broke. It will be hit.', finds: [] },
  ],
  read(reading, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || syntax.pennTags[token] !== 'VBN') return null
    const { mood, isPassive, isNegated, subject } = readPredicate(reading, token)
    if (!isPassive || isNegated || subject < 0) return null
    if (mood !== 'future' && mood !== 'would') return null
    const lemma = syntax.lemma(token).toLowerCase()
    if (UNFORCED.test(lemma) || SAYING_VERBS.has(lemma) || STATIVE_VERBS.has(lemma)) return null
    if (!isConditional(reading, token)) return null
    return {
      what: clauseOf(reading, token),
      status: 'threatened',
      agents: dependents(syntax, token, 'obl:agent'),
      token,
    }
  },
}

export const conditionRules: readonly MeasureRule[] = [onCondition]

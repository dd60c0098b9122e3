import { AWAITED_VERBS, PROMISING_VERBS, STANCE_VERBS } from '../../lexicon/en/thread-words.ts'
import { SAYING_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { clauseOf, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isConditional } from '../conditions.ts'
import { governorOf } from '../measures/status.ts'
import { isVerb, readPredicate } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { complementSpan, topOfChain } from './clauses.ts'
import type { ThreadRule } from './thread-rule.ts'

const promised: ThreadRule = {
  name: 'threads/promised',
  examples: [
    { text: 'Mayor Rhea Calder promised to scrap the charges.', finds: ['to scrap the charges'] },
    { text: 'She vowed that the levy would be cut.', finds: ['the levy would be cut'] },
    {
      text: 'The minister promised an inquiry into the fire.',
      finds: ['an inquiry into the fire'],
    },
    { text: 'She vowed to fight on. He promised nothing. They promised her the sky.', finds: [] },
    { text: 'A minister has promised not to resign.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || !PROMISING_VERBS.has(syntax.lemma(token).toLowerCase()))
      return null
    const { isNegated, isPassive, mood } = readPredicate(reading, token)
    if (syntax.relations[token]?.startsWith('acl') === true) return null
    if (isNegated || isPassive || !/^(?:told|present|progressive)$/.test(mood)) return null
    const clause = dependent(syntax, token, 'xcomp', 'ccomp')
    if (clause > token) {
      const inner = readPredicate(reading, clause)
      if (
        inner.isNegated ||
        !isVerb(syntax, clause) ||
        STANCE_VERBS.has(syntax.lemma(clause).toLowerCase())
      )
        return null
      if (!/^(?:infinitive|would|future)$/.test(inner.mood)) return null
      return { kind: 'pending', about: complementSpan(reading, clause), due: null }
    }
    const object = dependent(syntax, token, 'obj')
    if (object < 0 || !THINGS.has(syntax.lemma(object).toLowerCase())) return null
    return {
      kind: 'pending',
      about: spanOf(reading, syntax.phraseStarts[object] ?? object, phraseEndOf(syntax, object)),
      due: null,
    }
  },
}

/** What is promised and can be seen to come. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'inquiry investigation review reform law legislation vote referendum election report plan compensation ' +
    'reply decision apology answer list hearing probe audit ban bill'
  ).split(' '),
)

const awaited: ThreadRule = {
  name: 'threads/awaited',
  examples: [
    { text: 'The lawyer said he would appeal.', finds: ['he would appeal'] },
    { text: 'Norvale Steel plans to appeal.', finds: ['Norvale Steel plans to appeal'] },
    {
      text: 'The council will decide on the hotel.',
      finds: ['The council will decide on the hotel'],
    },
    { text: 'He has appealed against the ban.', finds: ['He has appealed against the ban'] },
    { text: 'The lawyer may appeal. He would appeal if he could. It appealed to many.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || !AWAITED_VERBS.has(syntax.lemma(token).toLowerCase())) return null
    const { isNegated, mood, subject } = readPredicate(reading, token)
    if (isNegated || isConditional(reading, token)) return null
    if (mood === 'future' && subject >= 0)
      return { kind: 'pending', about: clauseOf(reading, token), due: null }
    if (mood === 'would' && subject >= 0 && isSaid(reading, token))
      return { kind: 'pending', about: clauseOf(reading, token), due: null }
    if (mood === 'told' && hasAppealed(reading, token))
      return { kind: 'pending', about: clauseOf(reading, token), due: null }
    const top = mood === 'infinitive' ? topOfChain(reading, token) : token
    return top !== token && isPlanning(reading, top)
      ? { kind: 'pending', about: clauseOf(reading, top), due: null }
      : null
  },
}

/** "Has appealed", "appealed against the ruling", but not "appealed for calm". */
function hasAppealed({ syntax, lower }: Reading, token: number): boolean {
  if (syntax.lemma(token).toLowerCase() !== 'appeal') return false
  const next = lower[token + 1] ?? ''
  return (
    next === 'against' ||
    dependents(syntax, token, 'obj').length > 0 ||
    (syntax.tags[token + 1] === 'PUNCT' && dependents(syntax, token, 'aux').length > 0)
  )
}

function isSaid(reading: Reading, token: number): boolean {
  const governor = governorOf(reading, token)
  return governor !== null && SAYING_VERBS.has(governor.lemma)
}

function isPlanning(reading: Reading, top: number): boolean {
  const { syntax } = reading
  if (!/^(?:plan|intend|expect|due|set|prepare)$/.test(syntax.lemma(top).toLowerCase()))
    return false
  const { isNegated, mood } = readPredicate(reading, top)
  return (
    !isNegated &&
    /^(?:told|present|progressive|bare)$/.test(mood) &&
    dependents(syntax, top, 'nsubj', 'nsubj:pass').length > 0
  )
}

export const promisedRules: readonly ThreadRule[] = [promised, awaited]

import type { Span } from '../../domain/span.ts'
import {
  CLAIM_NOUNS,
  DENYING_VERBS,
  DISMISSING_VERBS,
  GUILT_NOUNS,
  NUMBER_NOUNS,
} from '../../lexicon/en/thread-words.ts'
import { clauseOf, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isVerb, readPredicate, SUBJECTS } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import { clauseStop, complementSpan } from './clauses.ts'
import { earlierClaim } from './earlier-claim.ts'
import type { ThreadRule } from './thread-rule.ts'

const denied: ThreadRule = {
  name: 'threads/denied',
  examples: [
    { text: 'Norvale Steel denied any wrongdoing.', finds: ['any wrongdoing'] },
    {
      text: 'The ministry rejected claims that shells hit the school.',
      finds: ['shells hit the school'],
    },
    { text: 'Calder denied that the gate was open.', finds: ['the gate was open'] },
    { text: 'Brand pleaded not guilty to fraud.', finds: ['fraud'] },
    {
      text: 'Brand denied any involvement, but upon learning of the tape she claimed it was a joke.',
      finds: ['any involvement'],
    },
    { text: 'The two armies accuse each other of firing first.', finds: ['firing first'] },
    { text: 'A judge denied bail. She rejected the offer. They were denied entry.', finds: [] },
    { text: 'The mayor denied it. Brand neither confirmed nor denied that account.', finds: [] },
  ],
  read({ reading }, token) {
    const about = isDenial(reading, token)
      ? deniedBy(reading, token)
      : (pleaded(reading, token) ?? accused(reading, token))
    return about === null ? null : { kind: 'disputed', about, due: null }
  },
}

/** Forms, since a tagger takes "denies" for a noun: the verb is known by its subject or clause. */
function isDenial(reading: Reading, token: number): boolean {
  const { syntax } = reading
  const lemma = syntax.lemma(token).toLowerCase()
  if (!DENYING_VERBS.has(lemma) && !DISMISSING_VERBS.has(lemma) && !/^denies$/.test(lemma))
    return false
  if (!/^VB/.test(syntax.pennTags[token] ?? '') && dependent(syntax, token, 'nsubj') < 0)
    return false
  const { isNegated, isPassive, mood } = readPredicate(reading, token)
  return !isNegated && !isPassive && /^(?:told|present|progressive|bare)$/.test(mood)
}

function deniedBy(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  const lemma = syntax.lemma(token).toLowerCase()
  const clause = dependent(syntax, token, 'ccomp', 'xcomp')
  if (clause > token && isClause(reading, clause) && !DISMISSING_VERBS.has(lemma))
    return complementSpan(reading, clause)
  const object = objectAt(reading, token)
  if (object < 0 || dependent(syntax, token, 'iobj') >= 0) return null
  const noun = syntax.lemma(object).toLowerCase()
  if (CLAIM_NOUNS.has(noun) && lower[object + 1] === 'that')
    return spanOf(reading, object + 2, clauseStop(reading, object + 2))
  const claimed = claimBehind(reading, token, object)
  if (CLAIM_NOUNS.has(noun)) {
    // "A report in the Argus saying that …".
    const inner = claimed < 0 ? -1 : dependent(syntax, claimed, 'ccomp')
    const isSaying = inner >= 0 && lower[claimed] === 'saying'
    if (
      claimed > object &&
      (isSaying ||
        dependent(syntax, claimed, 'mark') >= 0 ||
        /^(?:acl|parataxis)$/.test(syntax.relations[claimed] ?? ''))
    )
      return complementSpan(reading, isSaying ? inner : claimed)
    return isBare(reading, object) ? null : objectSpan(reading, object)
  }
  if (DISMISSING_VERBS.has(lemma)) return null
  if (lemma === 'dispute') return isBare(reading, object) ? null : objectSpan(reading, object)
  return GUILT_NOUNS.has(noun) && !isPointed(reading, object) ? objectSpan(reading, object) : null
}

/** The clause of "claims that …", also where the parse hangs it on the verb; -1 for none. */
function claimBehind({ syntax, lower }: Reading, token: number, object: number): number {
  const own = dependent(syntax, object, 'acl', 'ccomp', 'acl:relcl')
  if (own >= 0 || syntax.pennTags[object] === 'PRP') return own
  const isNew = dependents(syntax, object, 'det').some((word) => /^an?$/.test(lower[word] ?? ''))
  const hung = isNew ? ['ccomp', 'advcl', 'parataxis'] : ['ccomp', 'parataxis']
  return dependents(syntax, token, ...hung).find((word) => word > object) ?? -1
}

/** "That figure" is parsed as a clause now and then; "whether" makes a question of one. */
function isClause({ lower, syntax }: Reading, clause: number): boolean {
  const first = lower[syntax.phraseStarts[clause] ?? clause] ?? ''
  // "Denied any part in it, but … he claimed": what follows a comma is told, not denied.
  if (/^(?:whether|how|what|but|and|,|;)$/.test(first)) return false
  if (lower[clause] === 'finding') return false
  return isVerb(syntax, clause) || dependent(syntax, clause, 'cop', ...SUBJECTS) >= 0
}

/** The object, also where the parse makes a clause of "[that] figure". */
function objectAt({ syntax, lower }: Reading, token: number): number {
  const object = dependent(syntax, token, 'obj')
  if (object >= 0) return object
  const clause = dependent(syntax, token, 'ccomp')
  const noun = clause < 0 ? '' : syntax.lemma(clause).toLowerCase()
  return clause > token &&
    (CLAIM_NOUNS.has(noun) || NUMBER_NOUNS.has(noun) || lower[clause] === 'finding')
    ? clause
    : -1
}

/** "That account", "it": only an earlier sentence says what. */
function isBare(reading: Reading, object: number): boolean {
  const { syntax, pennTags } = { syntax: reading.syntax, pennTags: reading.syntax.pennTags }
  if (/^(?:PRP|DT)$/.test(pennTags[object] ?? '')) return true
  return dependent(syntax, object, 'nmod', 'acl', 'acl:relcl', 'amod', 'compound') < 0
}

function isPointed({ syntax, lower }: Reading, object: number): boolean {
  return dependents(syntax, object, 'det').some((word) =>
    /^(?:that|this|those|these)$/.test(lower[word] ?? ''),
  )
}

function objectSpan(reading: Reading, object: number): Span {
  const { syntax } = reading
  return spanOf(reading, syntax.phraseStarts[object] ?? object, phraseEndOf(syntax, object))
}

/** "Pleaded not guilty to fraud". */
function pleaded(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  if (syntax.lemma(token).toLowerCase() !== 'plead') return null
  if (lower[token + 1] !== 'not' || lower[token + 2] !== 'guilty') return null
  if (lower[token + 3] !== 'to') return clauseOf(reading, token)
  const charge = token + 4
  let head = charge
  for (let hops = 0; hops < 6 && (syntax.heads[head] ?? -1) > token + 3; hops++)
    head = syntax.heads[head] ?? head
  return spanOf(reading, charge, phraseEndOf(syntax, head))
}

/** "Accuse each other of firing first". */
function accused(reading: Reading, token: number): Span | null {
  const { syntax, lower } = reading
  if (syntax.lemma(token).toLowerCase() !== 'accuse') return null
  const isMutual =
    /^(?:each|one)$/.test(lower[token + 1] ?? '') &&
    /^(?:other|another)$/.test(lower[token + 2] ?? '')
  const isMutualToo = lower[token + 1] === 'the' && lower[token + 2] === 'other'
  if ((!isMutual && !isMutualToo) || lower[token + 3] !== 'of') return null
  const deed = token + 4
  return spanOf(reading, deed, Math.max(phraseEndOf(syntax, deed), deed + 1))
}

const contested: ThreadRule = {
  name: 'threads/contested-claim',
  examples: [
    {
      text: 'Mayor Rhea Calder said that the plan would cost 40 jobs. The council disputed that figure.',
      finds: ['the plan would cost 40 jobs'],
    },
    {
      text: 'Rhea Calder said that the gate had been open. Norvale Steel disputed this.',
      finds: ['the gate had been open'],
    },
    { text: 'Rhea Calder sang. Norvale Steel disputed this.', finds: [] },
  ],
  read(grounds, token) {
    const { reading } = grounds
    if (!isDenial(reading, token) || deniedBy(reading, token) !== null) return null
    const { syntax } = reading
    const object = objectAt(reading, token)
    if (object < 0 || !isBare(reading, object)) return null
    const noun = syntax.lemma(object).toLowerCase()
    const isNumber = NUMBER_NOUNS.has(noun)
    const isPointing = /^(?:it|this|that|these|those)$/.test(noun)
    if (DISMISSING_VERBS.has(syntax.lemma(token).toLowerCase()) && isPointing) return null
    if (!isNumber && !CLAIM_NOUNS.has(noun) && !isPointing) return null
    const claim = earlierClaim(grounds, token, isNumber)
    return claim === null
      ? null
      : { kind: 'disputed', about: claim.about, due: null, toldIn: claim.sentence }
  },
}

export const deniedRules: readonly ThreadRule[] = [denied, contested]

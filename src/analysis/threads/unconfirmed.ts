import { VERIFYING_VERBS } from '../../lexicon/en/thread-words.ts'
import { clauseOf, spanOf } from '../clause-spans.ts'
import { isVerb, readPredicate } from '../predicates.ts'
import { dependent } from '../syntax.ts'
import { clauseStop, complementSpan } from './clauses.ts'
import type { ThreadRule } from './thread-rule.ts'

const unverified: ThreadRule = {
  name: 'threads/unverified',
  examples: [
    {
      text: 'The claim could not be independently verified.',
      finds: ['The claim could not be independently verified'],
    },
    {
      text: 'The ministry has not confirmed that the letter is genuine.',
      finds: ['the letter is genuine'],
    },
    { text: 'No link has been confirmed.', finds: ['No link has been confirmed'] },
    { text: 'Neither toll could be verified.', finds: ['Neither toll could be verified'] },
    { text: 'The ministry confirmed it. Police would not confirm that.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax, lower } = reading
    if (!isVerb(syntax, token) || !VERIFYING_VERBS.has(syntax.lemma(token).toLowerCase()))
      return null
    const { isNegated, isPassive, mood } = readPredicate(reading, token)
    const unable = syntax.relations[token] === 'xcomp' ? (syntax.heads[token] ?? -1) : -1
    const isUnable =
      unable >= 0 &&
      (lower[unable] === 'unable' ||
        (lower[unable] === 'able' && readPredicate(reading, unable).isNegated))
    if (isUnable) return { kind: 'unconfirmed', about: clauseOf(reading, unable), due: null }
    if (!isNegated || !/^(?:possible|told|present|bare)$/.test(mood)) return null
    const clause = dependent(syntax, token, 'ccomp')
    const about =
      isPassive || clause < token ? clauseOf(reading, token) : complementSpan(reading, clause)
    return { kind: 'unconfirmed', about, due: null }
  },
}

const report: ThreadRule = {
  name: 'threads/unconfirmed-report',
  examples: [
    {
      text: 'There were unconfirmed reports of gunfire near the port.',
      finds: ['unconfirmed reports of gunfire near the port'],
    },
    { text: 'There are reports that a man is missing.', finds: ['a man is missing'] },
    { text: 'Reports of gunfire were confirmed.', finds: [] },
  ],
  read({ reading }, token) {
    const { syntax, lower } = reading
    if (!/^(?:reports?|rumou?rs?|accounts)$/.test(lower[token] ?? '')) return null
    const isUnconfirmed = /^(?:unconfirmed|unverified|conflicting)$/.test(lower[token - 1] ?? '')
    const clause = dependent(syntax, token, 'acl', 'ccomp')
    const head = syntax.heads[token] ?? token
    const isThere = dependent(syntax, token, 'expl') >= 0 || dependent(syntax, head, 'expl') >= 0
    if (!isUnconfirmed && !(isThere && clause > token && lower[token + 1] === 'that')) return null
    const about =
      clause > token && lower[token + 1] === 'that'
        ? complementSpan(reading, clause)
        : spanOf(reading, token - 1, clauseStop(reading, token + 1))
    return { kind: 'unconfirmed', about, due: null }
  },
}

export const unconfirmedRules: readonly ThreadRule[] = [unverified, report]

import { isUpperCase } from '../../language/characters.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/en/grammar.ts'
import { IRREGULAR_PASTS } from '../../lexicon/en/irregular-verbs.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { SUBJECTS } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents, type Syntax } from '../syntax.ts'
import type { TokenRange } from './attribution.ts'
import { isAdverb } from './cue-group.ts'

const LONGEST_CLAUSE_OPENING = 30

/** Words that carry no name and may yet open a clause that somebody says. */
const CLAUSE_FIRST =
  /^(?:i|we|he|she|it|they|you|there|this|these|those|that|if|when|while|his|her|their|its|our|my|no|nobody|everyone|everybody|what|either|neither|too|more|much|many|most|such|nothing|something|anyone|anybody|although|despite|because|only|even|about|nearly|almost|here)$/

/** Whether a clause stands at the token: a subject that can open one, and soon a finite verb. */
export function isClause(reading: Reading, first: number, limit: number): boolean {
  const lower = reading.lower[first] ?? ''
  const word = reading.written[first] ?? ''
  if (!/^[\p{L}\p{N}$]/u.test(word)) return false
  const isCount = isQuantity(reading, first)
  if (lower === 'and' || (PREPOSITIONS.has(lower) && !isCount)) return false
  if (lower === 'there' && /^(?:VB[DPZ]|MD)$/.test(reading.syntax.pennTags[first + 1] ?? ''))
    return true
  if (SUBJECT_PRONOUNS.has(lower)) return isVerbSoon(reading, first + 1)
  const isOpening =
    isCount ||
    CLAUSE_FIRST.test(lower) ||
    DETERMINERS.has(lower) ||
    isUpperCase(word.charAt(0)) ||
    !OPENERS.has(lower)
  if (!isOpening || AUXILIARIES.has(lower)) return false
  if (lower.length > 5 && lower.endsWith('ing')) return false
  const end = Math.min(limit, first + LONGEST_CLAUSE_OPENING)
  for (let token = first + 1; token < end; token++) {
    if (/^[.;?!]$/.test(reading.written[token] ?? '')) return false
    if (isFiniteVerb(reading, token, first)) return true
  }
  return false
}

/** "up to nine ministers", "at least 40 people", "about half of them": a preposition that opens a subject. */
export function isQuantity({ lower, syntax }: Reading, first: number): boolean {
  const pair = `${lower[first]} ${lower[first + 1]}`
  if (/^(?:up to|at (?:least|most))$/.test(pair)) return true
  if (/^as (?:many|few|much|little)$/.test(pair)) return lower[first + 2] === 'as'
  return (
    /^(?:over|around|about|between|under)$/.test(lower[first] ?? '') &&
    syntax.tags[first + 1] === 'NUM'
  )
}

/**
 * Whether a clause stands at the token whose verb comes before any comma, "and" or other clause: what many verbs of saying need
 * to tell "noted the plan was dead" from "noted the plan, which was dead".
 */
export function isPlainClause(reading: Reading, first: number, limit: number): boolean {
  let end = first + 1
  while (
    end < limit &&
    !/^(?:,|;|and|or|but|so|which|who|whom|whose|that|when|where|while|because|as|if|than|to)$/.test(
      reading.lower[end] ?? '',
    )
  ) {
    end++
  }
  return isClause(reading, first, end)
}

/**
 * Whether the parse sees a clause of its own in the range: a finite verb and its subject, on which nothing but an attribution
 * outside the range stands above. Not "though it was over".
 */
export function hasMainClause({ syntax }: Reading, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) {
    if (!/^(?:root|ccomp|parataxis)$/.test(syntax.relations[token] ?? '')) continue
    const head = syntax.heads[token] ?? -1
    if (head >= first && head < end) continue
    const subject = dependent(syntax, token, ...SUBJECTS, 'csubj', 'expl')
    if (subject >= first && isFiniteClause(syntax, token)) return true
  }
  return false
}

function isFiniteClause(syntax: Syntax, verb: number): boolean {
  return [verb, ...dependents(syntax, verb, 'aux', 'aux:pass', 'cop')].some((token) =>
    /^(?:VB[DPZ]|MD)$/.test(syntax.pennTags[token] ?? ''),
  )
}

/** A pronoun's verb stands right behind it, but for adverbs. */
function isVerbSoon(reading: Reading, first: number): boolean {
  for (let token = first; token < first + 4; token++) {
    const lower = reading.lower[token] ?? ''
    if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true
    if (isAdverb(reading, token) || lower === 'and' || lower === 'all' || lower === 'both') continue
    return /^[a-z][a-z-]*$/.test(lower) && !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower)
  }
  return false
}

function isFiniteVerb(reading: Reading, token: number, first: number): boolean {
  const lower = reading.lower[token] ?? ''
  const before = reading.written[token - 1] ?? ''
  if (lower === "'s")
    return /^(?:he|she|it|there|that|what|who|here|everyone|nobody)$/i.test(before)
  if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true
  if (/[a-z]{2}ed$/.test(lower)) return token > first + 1 && !DETERMINERS.has(before.toLowerCase())
  // "Roe favors": behind a name a word in "-s" is a verb.
  const isNameBefore =
    isUpperCase(before.charAt(0)) && (token > first + 1 || !OPENERS.has(before.toLowerCase()))
  return isNameBefore && /^[a-z]{2,}[^s']s$/.test(reading.written[token] ?? '')
}

import type { EventCertainty } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import { SEEKING_VERBS } from '../../lexicon/en/thread-words.ts'
import {
  AHEAD_WORDS,
  CALENDAR_VERBS,
  SAYING_OR_DOING,
  SAYING_VERBS,
  STATIVE_VERBS,
  WISHING_VERBS,
} from '../../lexicon/en/uneventful-verbs.ts'
import { isConditional, isSubordinate } from '../conditions.ts'
import { headlineVerb } from '../headline-verbs.ts'
import type { Headlines } from '../headlines.ts'
import {
  aheadWord,
  isDueTo,
  isToInfinitive,
  isVerb,
  misreadMain,
  type Predicate,
  phrasalLemma,
  readPredicate,
  SUBJECTS,
} from '../predicates.ts'
import { isPlain, type Reading, sentenceFirst } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'

/** A verb that tells of something that happens, and how sure the text is of it. */
export type ToldVerb = {
  readonly predicate: Predicate
  readonly certainty: EventCertainty
  /** The clause, where the parse does not know it. */
  readonly clause?: Span
}

/**
 * The verb at the token where it tells an event: main verb of a sentence, joined to one, or main verb of what somebody
 * says; neither a state nor a saying. Null elsewhere.
 */
export function toldVerbAt(reading: Reading, token: number, headlines: Headlines): ToldVerb | null {
  const { syntax } = reading
  if (!isPlain(reading, token)) return null
  const headline = headlineVerb(reading, token, headlines)
  if (headline !== null) {
    const { lemma, mood } = headline.predicate
    if (lemma !== 'call' && (SAYING_VERBS.has(lemma) || STATIVE_VERBS.has(lemma))) return null
    return { ...headline, certainty: mood === 'infinitive' ? 'expected' : 'happened' }
  }
  if (!isVerb(syntax, token) || headlineVerb(reading, token - 1, headlines) !== null) return null
  const lemma = syntax.lemma(token).toLowerCase()
  const isAlone = dependent(syntax, token, 'xcomp') < 0
  const isAppointment = AHEAD_WORDS.has(lemma) && isAlone && lemma !== 'go'
  if (AHEAD_WORDS.has(lemma) && !isAlone) return null
  if (!isAppointment && STATIVE_VERBS.has(lemma)) return null
  if (isSaying(reading, token, lemma) || asks(reading, token) || corrects(reading, token))
    return null
  const predicate = readPredicate(reading, token)
  if (predicate.mood === 'infinitive' && joinsHeadline(reading, token, headlines))
    return { predicate, certainty: 'expected' }
  const place = placeOf(reading, token)
  if (place === null || (predicate.subject < 0 && predicate.mood !== 'told')) return null
  if (predicate.mood === 'would' && isConditional(reading, token)) return null
  const certainty = isAppointment
    ? appointed(predicate)
    : certaintyOf(predicate, place, headlines.holds(token), isAlleged(reading, token))
  return certainty === null ? null : { predicate, certainty }
}

/** "Norvale to close plant and [cut] jobs". */
function joinsHeadline(reading: Reading, token: number, headlines: Headlines): boolean {
  const head = reading.syntax.relations[token] === 'conj' ? (reading.syntax.heads[token] ?? -1) : -1
  return head >= 0 && headlineVerb(reading, head, headlines)?.predicate.mood === 'infinitive'
}

function isAlleged({ syntax, lower }: Reading, token: number): boolean {
  return dependents(syntax, token, 'advmod').some((word) =>
    /^(?:allegedly|reportedly|apparently|supposedly)$/.test(lower[word] ?? ''),
  )
}

/** "A hearing is scheduled for Friday": the verb itself says that something is ahead. */
function appointed({ isPassive, isNegated, mood }: Predicate): EventCertainty | null {
  return isPassive && !isNegated && mood === 'present' ? 'expected' : null
}

/** "How the gang had learned of it", "Who moved the sluice?". */
function asks({ syntax, written, sentenceOf, document }: Reading, token: number): boolean {
  if (syntax.pennTags[syntax.phraseStarts[token] ?? token]?.startsWith('W') === true) return true
  const end = document.sentenceStarts[(sentenceOf[token] ?? 0) + 1] ?? 0
  return written[end - 1] === '?'
}

/** What an outlet says it had wrong is no event. */
function corrects(reading: Reading, token: number): boolean {
  return /^(?:corrections?|clarification)$/.test(reading.lower[sentenceFirst(reading, token)] ?? '')
}

function isSaying(reading: Reading, token: number, lemma: string): boolean {
  const { syntax, lower } = reading
  if (/^(?:warn|refuse)$/.test(lemma) && dependent(syntax, token, 'aux:pass') >= 0) return false
  // "Called off".
  const phrasal = phrasalLemma(reading, token)
  if (SAYING_VERBS.has(lemma)) return !phrasal.includes(' ')
  if (phrasal === 'rule out') return true
  if (lemma === 'put' && isEstimate(reading, token)) return true
  if (lemma === 'refuse' && SILENCES.test(syntax.lemma(dependent(syntax, token, 'xcomp'))))
    return true
  const object = dependent(syntax, token, 'obj')
  if (/^(?:reject|dismiss)$/.test(lemma) && object >= 0 && CLAIMS.test(lower[object] ?? ''))
    return true
  if (!SAYING_OR_DOING.has(lemma)) return false
  return dependents(reading.syntax, token, 'ccomp').some((said) => !isToInfinitive(reading, said))
}

/** What is refused to journalists: "refused to rule out", "refused to say". */
const SILENCES =
  /^(?:rule|say|comment|confirm|discuss|answer|concede|elaborate|disclose|speak|talk|name)$/

/** What is held against somebody or said to be so. */
const CLAIMS =
  /^(?:claim|suggestion|allegation|accusation|charge|criticism|report|idea|notion|account|comparison|rumou?r)s?$/

/** "Put the number at 60", "put it more bluntly". */
function isEstimate({ syntax, lower }: Reading, token: number): boolean {
  const object = dependent(syntax, token, 'obj')
  if (object === token + 1 && lower[object] === 'it') return true
  return [token, object].some((head) =>
    dependents(syntax, head, 'obl', 'nmod').some((word) =>
      dependents(syntax, word, 'case').some((preposition) => lower[preposition] === 'at'),
    ),
  )
}

/** Where a clause stands: told by the outlet, said by a source, denied by one, or ahead ("is due to"). */
type Place = 'told' | 'said' | 'denied' | 'ahead' | 'not-ahead'

const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'reject'])

/** Followed up to the sentence's main verb; null where another clause holds it. */
function placeOf(reading: Reading, token: number): Place | null {
  const { syntax } = reading
  const relation = syntax.relations[token] ?? ''
  const head = syntax.heads[token] ?? -1
  if (isSubordinate(reading, token)) return null
  if (isDueTo(reading, token)) return 'ahead'
  if (relation === 'root' || misreadMain(syntax, token) !== null) return 'told'
  if (head < 0) return null
  if (relation === 'conj')
    return isVerb(syntax, head) ? placeOfJoined(reading, head) : ownClause(reading, token)
  if (relation === 'parataxis') return ownClause(reading, token)
  const ahead = aheadWord(reading, token)
  if (ahead >= 0) return placeAhead(reading, ahead)
  if (relation === 'ccomp') return placeOfComplement(reading, head)
  if (relation === 'xcomp') return placeAhead(reading, head)
  return null
}

function placeOfJoined(reading: Reading, head: number): Place | null {
  const lemma = reading.syntax.lemma(head).toLowerCase()
  return AHEAD_WORDS.has(lemma) ? 'told' : placeOf(reading, head)
}

function ownClause({ syntax }: Reading, token: number): Place | null {
  const hasTense =
    /^VB[DZP]$/.test(syntax.pennTags[token] ?? '') ||
    dependent(syntax, token, 'aux', 'aux:pass') >= 0
  return hasTense && dependent(syntax, token, ...SUBJECTS) >= 0 ? 'told' : null
}

function placeOfComplement(reading: Reading, head: number): Place | null {
  const lemma = reading.syntax.lemma(head).toLowerCase()
  if (WISHING_VERBS.has(lemma) || readPredicate(reading, head).isNegated) return null
  if (DENYING.has(lemma)) return 'denied'
  return SAYING_VERBS.has(lemma) || SAYING_OR_DOING.has(lemma) ? 'said' : null
}

function placeAhead(reading: Reading, head: number): Place | null {
  const { syntax } = reading
  const lemma = syntax.lemma(head).toLowerCase()
  if (!(AHEAD_WORDS.has(lemma) || lemma === 'be') || placeOf(reading, head) === null) return null
  return isVerb(syntax, head) && readPredicate(reading, head).isNegated ? 'not-ahead' : 'ahead'
}

function certaintyOf(
  { mood, isNegated, lemma, subject }: Predicate,
  place: Place,
  isHeadline: boolean,
  isDoubted: boolean,
): EventCertainty | null {
  if (place === 'denied')
    return mood === 'told' || mood === 'bare' ? (isNegated ? 'happened' : 'denied') : null
  if (place === 'not-ahead') return 'denied'
  if (place === 'ahead') return 'expected'
  if (mood === 'bound') return null
  // Who is searching now has set about it.
  if (mood === 'progressive') return !isNegated && SEEKING_VERBS.has(lemma) ? 'happened' : null
  if (mood === 'infinitive') return isHeadline && subject >= 0 && !isNegated ? 'expected' : null
  if (mood === 'bare') return isHeadline && subject >= 0 && !isNegated ? 'happened' : null
  if (mood === 'present') {
    if (isHeadline) return isNegated ? 'denied' : 'happened'
    return CALENDAR_VERBS.has(lemma) ? 'expected' : null
  }
  if (isNegated) return mood === 'possible' ? null : 'denied'
  if (mood === 'told') return isDoubted ? 'possible' : 'happened'
  if (mood === 'possible') return 'possible'
  if (mood === 'would') return place === 'said' ? 'expected' : null
  return 'expected'
}

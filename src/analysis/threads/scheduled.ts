import { PROPOSING_NOUNS } from '../../lexicon/en/measure-verbs.ts'
import { ARRANGING_VERBS, PROMISING_VERBS, UNSCHEDULED } from '../../lexicon/en/thread-words.ts'
import { AHEAD_WORDS, CALENDAR_VERBS, SAYING_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { clauseOf, ownEnd } from '../clause-spans.ts'
import { isConditional } from '../conditions.ts'
import {
  isToInfinitive,
  isVerb,
  type Predicate,
  phrasalLemma,
  readPredicate,
} from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependents } from '../syntax.ts'
import { complementSpan, topOfChain } from './clauses.ts'
import type { DayAhead } from './days-ahead.ts'
import type { ThreadGrounds, ThreadRule } from './thread-rule.ts'

const scheduled: ThreadRule = {
  name: 'threads/scheduled',
  examples: [
    {
      text: 'The two ministers will meet on Friday.',
      published: '2017-02-23',
      finds: ['The two ministers will meet on Friday'],
    },
    {
      text: 'A hearing is scheduled for March 3, officials said.',
      published: '2017-02-23',
      finds: ['A hearing is scheduled for March 3'],
    },
    {
      text: 'The truce takes effect on Monday, and the firm has until Friday to appeal.',
      published: '2017-02-23',
      finds: ['The truce takes effect on Monday', 'the firm has until Friday to appeal'],
    },
    {
      text: 'Judge Rhea Calder set a hearing for March 3. Norvale Steel promised to pay by Monday.',
      published: '2017-02-23',
      finds: ['Judge Rhea Calder set a hearing for March 3', 'to pay by Monday'],
    },
    {
      text: 'Talks are set to begin next Monday. Their union is due to meet the firm on Tuesday.',
      published: '2017-02-23',
      finds: [
        'Talks are set to begin next Monday',
        'Their union is due to meet the firm on Tuesday',
      ],
    },
    {
      text: 'Two matches in March were called off. Rain is likely to begin on Friday.',
      published: '2017-02-23',
      finds: [],
    },
    { text: 'Doors will open. He said he would go at once.', published: '2017-02-23', finds: [] },
    {
      text: 'The rule will not change on Friday. The road stays shut until Monday.',
      published: '2017-02-23',
      finds: [],
    },
    {
      text: 'The bill would force them to sell by March 3. He could resign on Friday.',
      published: '2017-02-23',
      finds: [],
    },
  ],
  read(grounds, token) {
    const ahead = grounds.daysAhead.get(token)
    if (ahead === undefined) return null
    const { reading } = grounds
    const top = topOfChain(reading, token)
    if (!isArranged(grounds, token, top, ahead)) return null
    const lemma = reading.syntax.lemma(top).toLowerCase()
    const about =
      top !== token && PROMISING_VERBS.has(lemma)
        ? complementSpan(reading, token)
        : clauseOf(reading, top)
    if (!ahead.isNear && !isFirm(reading, top)) return null
    const kind = ahead.isNear ? 'scheduled' : 'pending'
    const end = Math.max(about[1], ahead.end, purposeEnd(reading, top))
    return { kind, about: [about[0], end], due: ahead.value }
  },
}

/** Where "would begin on Monday [to drain it]" ends, which the parse hangs on loosely; 0 for none. */
function purposeEnd(reading: Reading, top: number): number {
  const { syntax, lower, document } = reading
  const purpose = dependents(syntax, top, 'advcl').find((word) => word > top)
  if (purpose === undefined || !isToInfinitive(reading, purpose)) return 0
  for (let word = top + 1; word < Math.min(purpose, top + 20); word++) {
    if (syntax.tags[word] === 'PUNCT' || lower[word] === 'and') return 0
  }
  return document.ends[ownEnd(reading, purpose) - 1] ?? 0
}

/** What is to be in a year or a season is worth waiting for only where it is said to be sure. */
function isFirm(reading: Reading, top: number): boolean {
  const { mood, subject } = readPredicate(reading, top)
  const hasOwn = subject >= 0 && !/^(?:which|that|who)$/.test(reading.lower[subject] ?? '')
  if (!hasOwn || reading.syntax.relations[top] === 'acl:relcl') return false
  const lemma = reading.syntax.lemma(top).toLowerCase()
  return (
    mood === 'future' || PROMISING_VERBS.has(lemma) || AHEAD_WORDS.has(lemma) || lemma === 'plan'
  )
}

/** Whether the clause tells what is to be at that time: by its own verb, or by the one that governs its "to …". */
function isArranged(grounds: ThreadGrounds, token: number, top: number, ahead: DayAhead): boolean {
  const { reading, headlines } = grounds
  const { syntax } = reading
  const predicate = readPredicate(reading, top)
  const lemma = syntax.lemma(top).toLowerCase()
  if (UNSCHEDULED.has(lemma) || phrasalLemma(reading, top) === 'call off') return false
  const isUntil = ahead.preposition === 'until'
  const hasUntil = isUntil && hasTime(reading, top)
  const isPutOff = /^(?:postpone|delay|put|adjourn|defer)$/.test(lemma)
  if (isUntil && !hasUntil && !isPutOff && !predicate.isNegated) return false
  if (predicate.isNegated && !isUntil) return false
  if (!isVerb(syntax, top) && (!AHEAD_WORDS.has(lemma) || lemma === 'likely'))
    return (
      ahead.isLaterThanToday &&
      (predicate.mood === 'future' ||
        (predicate.mood === 'would' && isReported(grounds, predicate)))
    )
  switch (predicate.mood) {
    case 'future':
    case 'bound':
      return true
    case 'would':
      return isReported(grounds, predicate)
    case 'infinitive':
      return headlines.holds(top)
    case 'progressive':
      return ahead.isLaterThanToday
    case 'present':
      if (hasUntil || (AHEAD_WORDS.has(lemma) && lemma !== 'go') || lemma === 'take') return true
      return ahead.isLaterThanToday && tellsCalendar(grounds, predicate, lemma)
    case 'bare':
      return (
        headlines.holds(top) && predicate.subject >= 0 && isArranging(lemma, ahead, top !== token)
      )
    case 'told':
      return hasUntil || isArranging(lemma, ahead, top !== token)
    case 'possible':
      return false
  }
}

/** "Has until Friday to appeal": the parse may take "has" for an auxiliary. */
function hasTime(reading: Reading, top: number): boolean {
  const { syntax, lower } = reading
  if (syntax.lemma(top).toLowerCase() === 'have') return true
  const hasHas = dependents(syntax, top, 'aux').some((word) =>
    /^ha(?:s|ve)$/.test(lower[word] ?? ''),
  )
  return hasHas && isToInfinitive(reading, top)
}

/** "Said it would meet": told by a source, and not what a bill or an accident would bring. */
function isReported({ reading }: ThreadGrounds, { token, subject }: Predicate): boolean {
  const { syntax, lower } = reading
  if (subject >= 0 && PROPOSING_NOUNS.has(syntax.lemma(subject).toLowerCase())) return false
  if (dependents(syntax, token, 'obl').some((word) => isWithout(lower, syntax.phraseStarts[word])))
    return false
  if (isConditional(reading, token)) return false
  const saying = sayingAbove(reading, token)
  return saying !== null && !FORECASTING.test(saying)
}

const FORECASTING = /^(?:warn|predict|forecast|estimate|fear|caution)$/

/** The verb of saying in whose clause the word stands, or that stands beside it ("…, a spokesman said"); null for none. */
function sayingAbove({ syntax }: Reading, token: number): string | null {
  const beside = dependents(syntax, token, 'parataxis', 'ccomp', 'advcl')
  let above = syntax.heads[token] ?? -1
  for (let hops = 0; hops < 5 && above >= 0; hops++) {
    beside.push(above)
    above = syntax.heads[above] ?? -1
  }
  const lemmas = beside.map((word) => syntax.lemma(word).toLowerCase())
  return lemmas.find((lemma) => SAYING_VERBS.has(lemma)) ?? null
}

function isWithout(lower: readonly string[], first: number | undefined): boolean {
  return first !== undefined && /^(?:without|under)$/.test(lower[first] ?? '')
}

/** In the present only what a calendar holds is ahead ("Parliament sits on Monday"); "clocks go forward" is routine. */
function tellsCalendar(
  { headlines, reading }: ThreadGrounds,
  { token, isPassive }: Predicate,
  lemma: string,
): boolean {
  // "Is due to rule" may be parsed with "is" on the ruling itself.
  const isDue = dependents(reading.syntax, token, 'cop').length > 0
  const isHeld = CALENDAR_VERBS.has(lemma) || PLANNING.has(lemma)
  return isPassive || isDue || isHeld || headlines.holds(token)
}

const PLANNING: ReadonlySet<string> = new Set(['plan', 'intend', 'promise', 'pledge', 'vow', 'due'])

/** "Set a hearing for Friday", "promised to pay by Monday": what is done has its day still to come. */
function isArranging(lemma: string, ahead: DayAhead, isChain: boolean): boolean {
  if (!ahead.isLaterThanToday) return false
  if (AHEAD_WORDS.has(lemma) || ARRANGING_VERBS.has(lemma)) return true
  if (PROMISING_VERBS.has(lemma)) return true
  return !isChain && /^(?:for|from|starting|beginning)$/.test(ahead.preposition)
}

export const scheduledRules: readonly ThreadRule[] = [scheduled]

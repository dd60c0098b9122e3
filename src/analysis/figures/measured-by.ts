import { type Span, sliceSpan, trimSpan } from '../../domain/span.ts'
import { spanOfTokens, tokenAt } from '../../language/words.ts'
import { SUBJECTS } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents, type Syntax } from '../syntax.ts'

/** Longer words for what is measured are no help to a reader; in UTF-16 units. */
const LONGEST = 110

/**
 * The words that say what is measured, or null where none reads well: the noun that the figure counts or qualifies
 * ("20% [tariff on Mexican goods]", "98% of [ballots]"), the noun that it qualifies from behind ("[gusts] of 55 mph"), what
 * changes or is priced ("raise [water rates] by 9%", "[Turnout] reached 57%"), else the clause up to it ("[the state has
 * given Mexico] $2.6 billion"). `isCount`: the figure says itself what it counts, so that only "of" or the clause adds to it.
 */
export function measuredBy(reading: Reading, figure: Span, isCount: boolean): Span | null {
  const tokens = tokensOf(reading, figure)
  const top = topOf(reading.syntax, tokens)
  if (top < 0) return null
  const found =
    nounBehind(reading, tokens, isCount) ??
    (isCount
      ? null
      : (nounAround(reading, tokens, top) ??
        nounBeforeVerb(reading, tokens) ??
        nounOfClause(reading, top))) ??
    clauseUpTo(reading, tokens, top)
  if (found === null || found[1] - found[0] > LONGEST) return null
  // A bracket that the words do not open or close: they run over an aside.
  return /[()]/.test(sliceSpan(reading.document.text, found)) ? null : found
}

/** First token and the one behind the last. */
type Tokens = readonly [first: number, end: number]

function tokensOf({ document }: Reading, span: Span): Tokens {
  return [tokenAt(document, span[0]), tokenAt(document, span[1] - 1) + 1]
}

/** The token of the figure that its sentence hangs it on; -1 for none. */
function topOf({ heads }: Syntax, [first, end]: Tokens): number {
  for (let token = first; token < end; token++) {
    const head = heads[token] ?? -1
    if (head < first || head >= end) return token
  }
  return -1
}

/** "98% of [ballots]", "640 members of [Local 219]", "$2 million in [aid]", "£46,000 for [filters]"; not "5% in the Senate". */
function nounBehind(reading: Reading, [first, end]: Tokens, isCount: boolean): Span | null {
  const { syntax, lower } = reading
  const preposition = lower[end] ?? ''
  const noun = syntax.heads[end] ?? -1
  if (syntax.relations[end] !== 'case' || noun <= end) return null
  const head = syntax.heads[noun] ?? -1
  const isIts = head >= first && head < end
  const isBare =
    nounStart(syntax, noun) === end + 1 && syntax.pennTags[end + 1]?.startsWith('DT') !== true
  const reads =
    preposition === 'of' ||
    (!isCount && preposition === 'for' && isIts) ||
    (!isCount &&
      preposition === 'in' &&
      isBare &&
      !/^(?:NNP|CD|PRP)/.test(syntax.pennTags[noun] ?? ''))
  return reads ? nounPhrase(reading, end + 1, noun) : null
}

const QUALIFIES: ReadonlySet<string> = new Set(['nummod', 'compound', 'amod', 'nmod:poss', 'dep'])
const FROM_BEHIND = /^(?:of|at|to|worth|nearly|about|around|up)$/

/** "20% [tariff on sugar]"; "[gusts] of 55 mph". */
function nounAround(reading: Reading, tokens: Tokens, top: number): Span | null {
  const { syntax, lower } = reading
  const [, end] = tokens
  const head = syntax.heads[top] ?? -1
  const relation = syntax.relations[top] ?? ''
  if (head >= end && QUALIFIES.has(relation) && isNoun(syntax, head))
    return nounPhrase(reading, end, head)
  if (head < 0 || head > top) return null
  const prepositions = dependents(syntax, top, 'case')
  if (/^(?:nmod|appos)$/.test(relation) && isNoun(syntax, head)) {
    if (prepositions.some((word) => !FROM_BEHIND.test(lower[word] ?? ''))) return null
    return nounPhrase(reading, nounStart(syntax, head), head, tokens[0])
  }
  return null
}

/** "[trade] amounting to $1.5 billion", "[Turnout] was 54.2%": what stands right before the verb, whatever the parse made of it. */
function nounBeforeVerb(reading: Reading, [first]: Tokens): Span | null {
  const { syntax, lower } = reading
  let verb = first - 1
  while (verb >= 0 && verb > first - 4 && isLoose(syntax, verb) && /\w/.test(lower[verb] ?? ''))
    verb--
  const noun = verb - 1
  if (noun < 0 || !isNoun(syntax, noun) || !AMOUNTS.has(syntax.lemma(verb))) return null
  return nounPhrase(reading, nounStart(syntax, noun), noun, verb)
}

const AMOUNTS: ReadonlySet<string> = new Set(
  'be amount total equal cost value estimate reach exceed average stand'.split(' '),
)
/** Verbs whose subject is what their amount measures; those that change or set something have it as their object. */
const EQUALS: ReadonlySet<string> = new Set(
  (
    'be amount total equal cost reach hit exceed average stand remain measure weigh contain cover near top pass surpass ' +
    'rise fall climb drop grow shrink jump plunge increase decrease decline double slip surge soar tumble ease slide dip ' +
    'swell widen narrow rebound recover go come'
  ).split(' '),
)
const BY_OR_TO = /^(?:by|to|at|from|of|up|down|around|about|near|below|above|over|under)$/

/** "raise [water rates] by 9%", "[Turnout] was 54%", "[Pre-tax profit] dropped to £41.7m from £83.2m". */
function nounOfClause(reading: Reading, top: number): Span | null {
  const { syntax, lower } = reading
  const { heads, relations } = syntax
  const copied = dependent(syntax, top, 'cop')
  const verb = copied >= 0 ? top : verbOf(syntax, top)
  if (verb < 0) return null
  const relation = relations[top] ?? ''
  const cases = dependents(syntax, top, 'case')
  const isMeasured = cases.every((word) => BY_OR_TO.test(lower[word] ?? ''))
  if (
    copied < 0 &&
    (!isMeasured || !/^(?:obj|obl|obl:\w+|nmod|xcomp|conj|dep|advmod)$/.test(relation))
  )
    return null
  const object = cases.length === 0 ? -1 : dependent(syntax, verb, 'obj')
  if (object >= 0 && object < top && syntax.pennTags[object] !== 'CD' && lower[object] !== '%')
    return nounPhrase(reading, nounStart(syntax, object), object, top)
  if (dependent(syntax, verb, 'cop') < 0 && !EQUALS.has(syntax.lemma(verb))) return null
  const subject = dependent(syntax, verb, ...SUBJECTS)
  const noun =
    subject >= 0
      ? subject
      : relations[verb] === 'acl'
        ? (heads[verb] ?? -1)
        : sharedSubject(syntax, verb)
  return noun < 0 || noun > top ? null : nounPhrase(reading, nounStart(syntax, noun), noun, verb)
}

/** The verb or adjective that an amount hangs on: "from £83.2m" may hang on the amount before it. */
function verbOf(syntax: Syntax, top: number): number {
  const { heads, pennTags } = syntax
  let token = heads[top] ?? -1
  for (let steps = 0; token >= 0 && steps < 3; steps++, token = heads[token] ?? -1) {
    if (pennTags[token]?.startsWith('VB') === true || dependent(syntax, token, 'cop') >= 0)
      return token
    if (!/^(?:CD|\$|NN)/.test(pennTags[token] ?? '')) return -1
  }
  return -1
}

/** "Profits rose and [fell]": the subject of the verb that this one is joined to. */
function sharedSubject(syntax: Syntax, verb: number): number {
  const first = syntax.relations[verb] === 'conj' ? (syntax.heads[verb] ?? -1) : -1
  return first < 0 ? -1 : dependent(syntax, first, ...SUBJECTS)
}

function isNoun({ pennTags }: Syntax, token: number): boolean {
  return pennTags[token]?.startsWith('NN') === true
}

/** Where the words begin that stand before a noun and qualify it. */
function nounStart(
  { firstChild, nextSibling, relations, phraseStarts }: Syntax,
  noun: number,
): number {
  let start = noun
  for (
    let child = firstChild[noun] ?? -1;
    child >= 0 && child < noun;
    child = nextSibling[child] ?? -1
  ) {
    if (BEFORE_NOUN.has(relations[child] ?? ''))
      start = Math.min(start, phraseStarts[child] ?? child)
  }
  return Math.max(start, noun - 8)
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'det amod compound nmod:poss nummod flat advmod det:predet'.split(' '),
)
const CUT_AT: ReadonlySet<string> = new Set([
  'acl:relcl',
  'appos',
  'conj',
  'parataxis',
  'punct',
  'cc',
  'advcl',
])

/**
 * From `first` to the end of the noun's phrase, without relative clauses, appositions and what else is joined to it, and
 * without an article in front; null for a pronoun and where nothing is left.
 */
function nounPhrase(reading: Reading, first: number, noun: number, before?: number): Span | null {
  const { syntax, lower, document } = reading
  if (!isNoun(syntax, noun) && syntax.tags[noun] !== 'PROPN' && syntax.pennTags[noun] !== 'VBG')
    return null
  // "500 billion rubles (US$19.7 billion)": another quantity is not what one measures.
  if (dependent(syntax, noun, 'nummod') >= 0 || NO_MEASURED.test(lower[noun] ?? '')) return null
  let end = Math.min(syntax.phraseEnds[noun] ?? noun + 1, before ?? Number.POSITIVE_INFINITY)
  for (
    let child = syntax.firstChild[noun] ?? -1;
    child >= 0;
    child = syntax.nextSibling[child] ?? -1
  ) {
    const start = syntax.phraseStarts[child] ?? child
    if (child > noun && CUT_AT.has(syntax.relations[child] ?? '')) end = Math.min(end, start)
  }
  if (before === undefined) end = withObject(syntax, lower, end)
  let start = first
  while (start < noun && LOOSE_START.test(lower[start] ?? '')) start++
  while (end > start && isLoose(syntax, end - 1)) end--
  if (end <= noun) return null
  return trimSpan(document.text, spanOfTokens(document, start, end))
}

/** "tariff [on goods] [entering the port]", which the parse may hang on the verb. */
function withObject(syntax: Syntax, lower: readonly string[], end: number): number {
  const { relations, heads, phraseStarts, phraseEnds, pennTags } = syntax
  const noun = heads[end] ?? -1
  const isObject =
    /^(?:on|of|against)$/.test(lower[end] ?? '') &&
    relations[end] === 'case' &&
    noun > end &&
    phraseStarts[noun] === end
  const reached = isObject ? (phraseEnds[noun] ?? end) : end
  const isGoingOn = pennTags[reached] === 'VBG' && phraseStarts[reached] === reached
  return isGoingOn && reached > end ? (phraseEnds[reached] ?? reached) : reached
}

const NO_MEASURED =
  /^(?:top|terms|total|all|addition|us|favou?r|return|exchange|fact|case|part|order)$/

const LOOSE_START = /^(?:[.,;:("“‘'-]|an?|the|and|or|by|to|of|in|at)$/

/** Words that a cut leaves behind: "tariff of about" is no phrase. */
function isLoose({ tags }: Syntax, token: number): boolean {
  return LOOSE.has(tags[token] ?? '')
}

const LOOSE: ReadonlySet<string> = new Set('ADP ADV DET CCONJ SCONJ PART PUNCT'.split(' '))

/** "[Under the pact, the ministry has given Velna] $2.6 billion": up to the figure, from a clause's start. */
function clauseUpTo(reading: Reading, [first]: Tokens, top: number): Span | null {
  const { syntax, document, lower } = reading
  const { relations, heads } = syntax
  if (relations[top] !== 'obj' && relations[top] !== 'iobj') return null
  let verb = heads[top] ?? -1
  while (verb >= 0 && relations[verb] === 'xcomp') verb = heads[verb] ?? -1
  if (verb < 0) return null
  const subject = dependent(syntax, verb, ...SUBJECTS)
  if (subject < 0 || subject > first || syntax.tags[subject] === 'PRON') return null
  let start = syntax.phraseStarts[verb] ?? subject
  while (
    start < subject &&
    /^(?:[,;:"“]|and|but|that|while|as|after|when)$/.test(lower[start] ?? '')
  )
    start++
  let end = first
  while (end > start && isLoose(syntax, end - 1)) end--
  const clause = trimSpan(document.text, spanOfTokens(document, start, end))
  return end - start < 2 || /["“”(]/.test(document.text.slice(...clause)) ? null : clause
}

import { OCCASION_NOUNS } from '../../lexicon/en/grammar.ts'
import { type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import { dependent } from '../syntax.ts'
import { findAccordingTo } from './according-to.ts'
import type { Attribution, Complement, TokenRange } from './attribution.ts'
import { findClaimThat } from './claim-that.ts'
import { complementOf } from './complement.ts'
import { clauseBefore, contentAround, isSaid, SUBORDINATORS } from './content-before.ts'
import { contentEnd } from './content-end.ts'
import { type CueGroup, cueGroupAt, isAdverb, isNounish } from './cue-group.ts'
import { findSubject, sentenceSubject } from './find-subject.ts'
import { type Phrase, phraseAfter, simplePhraseBefore } from './noun-phrase.ts'
import { clauseAround, isInsideSubject, parsedSubject } from './parsed-subject.ts'
import {
  contentOfQuotationBefore,
  quotationEndingBefore,
  secondQuotation,
} from './quoted-content.ts'

/** One verb of saying in its sentence, and what earlier verbs of the sentence made. */
type Place = {
  readonly reading: Reading
  readonly group: CueGroup
  readonly limit: number
  readonly earlier: Attribution | null
}

type Pattern = (place: Place) => Attribution | null

/** The ways to attribute, the surest first: what the first that fits sees, the others do not. */
const PATTERNS: readonly Pattern[] = [
  saidFirst,
  saidInverted,
  saidBehind,
  saidBefore,
  sayingParticiple,
  andAdded,
]

/** Finds who said what, in the order of the cues. Linear: each cue looks a bounded way around itself. */
export function findAttributions(reading: Reading): readonly Attribution[] {
  const attributions: Attribution[] = []
  let sentence = -1
  let earlier: Attribution | null = null
  for (let token = 0; token < reading.document.tokenCount; token++) {
    if (reading.sentenceOf[token] !== sentence) {
      sentence = reading.sentenceOf[token] ?? 0
      earlier = null
    }
    const found = attributionAt(reading, token, earlier)
    if (found === null) continue
    attributions.push(found)
    if (!isNested(found, earlier)) earlier = found
  }
  return attributions
}

function attributionAt(
  reading: Reading,
  token: number,
  earlier: Attribution | null,
): Attribution | null {
  if (reading.lower[token] === 'according') return findAccordingTo(reading, token)
  const claim = findClaimThat(reading, token)
  if (claim !== null) return claim
  const group = cueGroupAt(reading, token)
  if (group === null) return null
  const place = { reading, group, limit: sentenceEnd(reading, token), earlier }
  for (const pattern of PATTERNS) {
    const found = pattern(place)
    if (found !== null) return found
  }
  return null
}

function isNested(attribution: Attribution, outer: Attribution | null): boolean {
  return (
    outer?.content.some(
      ({ first, end }) => first <= attribution.cue.first && attribution.cue.first < end,
    ) ?? false
  )
}

function attributionOf(
  { reading, group }: Place,
  rule: string,
  source: Phrase | null,
  content: readonly TokenRange[],
  complement: Complement | null,
): Attribution {
  return {
    rule,
    source,
    cue: { first: group.first, end: group.end },
    lemma: group.cue.lemma,
    act: complement?.kind === 'order' ? 'demand' : group.cue.act,
    isNegated: group.isNegated || (source !== null && isNobody(reading, source)),
    content,
    isReported: complement?.kind === 'that',
    audience: complement?.audience ?? null,
    setting: complement?.setting ?? null,
  }
}

/** "No minister", "neither Roe nor Doe": what they say is not said. */
function isNobody({ lower }: Reading, { first, headEnd }: Phrase): boolean {
  return lower
    .slice(Math.max(first - 1, 0), headEnd)
    .some((word) => /^(?:no|nobody|none|neither|nor)$/.test(word))
}

/** `Said Roe: “…”` */
function saidFirst(place: Place): Attribution | null {
  const { reading, group, limit } = place
  if (group.verb !== sentenceFirst(reading, group.verb) || group.cue.form !== 'past') return null
  const source = phraseAfter(reading, group.end, limit)
  if (source === null || reading.written[source.end] !== ':') return null
  const content = secondQuotation(reading, source.end + 1, limit)
  return content.length === 0
    ? null
    : attributionOf(place, 'statements/said-inverted', source, content, null)
}

/** `“…,” said Roe.` and `…, said Roe.` */
function saidInverted(place: Place): Attribution | null {
  const { reading, group, limit } = place
  if (group.first !== group.verb || group.isParticiple || group.cue.form === 'base') return null
  const quotation = quotationEndingBefore(reading, group.first)
  const isBehindComma = reading.written[group.first - 1] === ','
  if (quotation === null && !isBehindComma) return null
  if (group.cue.frames.includes('order')) return null
  const source = phraseAfter(reading, group.end, limit)
  if (source === null) return null
  if (quotation !== null) {
    if (!group.cue.frames.includes('quote')) return null
    const second = secondQuotation(reading, source.end, limit)
    const content = [...contentOfQuotationBefore(reading, quotation), ...second]
    if (!isSaid(reading, content)) return null
    const found = attributionOf(place, 'statements/said-inverted', source, content, null)
    return { ...found, setting: settingBehind(place, source.end) }
  }
  // "Roe, a miner who left in May, said most of them …": no inversion.
  if (hasSubjectBefore(reading, group.verb)) return null
  const isLast = source.end >= limit - 1 || /^[.,(]$/.test(reading.written[source.end] ?? '')
  const content =
    isLast && takesClause(group) && !isNounish(reading.lower[group.verb] ?? '')
      ? clauseBefore(reading, group.first - 1)
      : null
  return content === null
    ? null
    : attributionOf(place, 'statements/said-inverted-indirect', source, [content], null)
}

function hasSubjectBefore({ syntax }: Reading, verb: number): boolean {
  const subject = dependent(syntax, verb, 'nsubj')
  return subject >= 0 && subject < verb
}

/** What stands between an inverted source and the next mark: "said Roe | on Tuesday in the capital". */
function settingBehind({ reading, limit }: Place, first: number): TokenRange {
  let end = first
  while (end < Math.min(limit, first + 12) && !/^[,.;:"“]$/.test(reading.written[end] ?? '')) end++
  return { first, end }
}

/** `“…,” Roe said.` and `…, Roe said.` */
function saidBehind(place: Place): Attribution | null {
  const { reading, group, limit } = place
  if (group.isParticiple) return null
  const source = findSubject(reading, group.first) ?? tellingSubject(place)
  if (source === null || source.first <= sentenceFirst(reading, group.first)) return null
  const complement = complementOf(reading, group, limit)
  const quotation = quotationEndingBefore(reading, source.first)
  if (quotation !== null && group.cue.frames.includes('quote')) {
    const opens = reading.quotations[quotation]?.first ?? 0
    const isAtStart = opens <= sentenceFirst(reading, opens)
    const isClauseBehind = complement.kind === 'that' || complement.kind === 'clause'
    if (isAtStart || !isClauseBehind) {
      const second =
        complement.kind === 'quote' ? secondQuotation(reading, complement.first, limit) : []
      const content = [...contentOfQuotationBefore(reading, quotation), ...second]
      if (!isSaid(reading, content)) return null
      return attributionOf(place, 'statements/said-behind', source, content, {
        ...complement,
        kind: 'quote',
      })
    }
  }
  if (complement.kind !== 'none' || reading.written[source.first - 1] !== ',') return null
  if (!takesClause(group)) return null
  const content = contentAround(reading, source.first - 1, complement.setting.end)
  return content === null
    ? null
    : attributionOf(place, 'statements/said-behind-indirect', source, content, complement)
}

function takesClause({ cue }: CueGroup): boolean {
  return cue.frames.includes('clause') || cue.frames.includes('that')
}

const NOT_REPORTING = /^(?:as|if|unless|whether|what|which|whom|how|than|why|whatever)$/

/** `Roe said that …`, `Roe said, “…”`, `Roe vowed to …`, `Roe tells Doe: …` */
function saidBefore(place: Place): Attribution | null {
  const { reading, group } = place
  if (group.isParticiple) return null
  const source = subjectOf(place)
  if (source === null) return null
  const before = reading.lower[source.first - 1] ?? ''
  const isLabel = group.cue.frames.includes('label') && /^(?:what|which|as)$/.test(before)
  if ((NOT_REPORTING.test(before) && !isLabel) || !isInNumber(place, source)) return null
  const found = withContentBehind(place, 'statements/said-before', source)
  if (found === null) return null
  if (isRelative(place, source) && !found.isReported && !startsQuotation(reading, found))
    return null
  return SUBORDINATORS.test(before) ? upToComma(reading, found) : found
}

/** "one slide | says": the thing right before a verb of telling. */
function tellingSubject({ reading, group }: Place): Phrase | null {
  const subject = TELLING.has(group.cue.lemma) ? parsedSubject(reading, group.verb, false) : null
  return subject?.end === group.first ? subject : null
}

/** The subject by the words around the verb; else by the parse, and then of a thing only where it is one that tells. */
function subjectOf({ reading, group, earlier }: Place): Phrase | null {
  const found = findSubject(reading, group.first)
  const clause = found === null ? null : clauseAround(reading, group.verb, found)
  if (clause !== null) return clause.owner
  if (found !== null && !isInsideSubject(reading, group.verb, found)) return found
  const parsed = parsedSubject(reading, group.verb, earlier === null)
  return parsed?.head === 'noun' && !TELLING.has(group.cue.lemma) ? null : parsed
}

/** What a film, a letter or a study does where it says something; much else is said to "suggest" and "demand". */
const TELLING: ReadonlySet<string> = new Set(
  'say tell state note report claim argue allege warn conclude read describe'.split(' '),
)

/** "officials say", but no "make Roe say": the base form wants more than one speaker. */
function isInNumber({ reading, group }: Place, source: Phrase): boolean {
  if (group.cue.form !== 'base' || group.first !== group.verb) return true
  const last = reading.lower[source.headEnd - 1] ?? ''
  if (
    /^(?:they|we|i|you|people|police|men|women|some|others|many|both|most|few|several)$/.test(last)
  )
    return true
  return last.endsWith('s') || reading.lower.slice(source.first, source.end).includes('and')
}

/** "the wall that Roe says …": the noun before "that" is part of what is said, so that the clause behind has a gap. */
function isRelative({ reading, earlier }: Place, source: Phrase): boolean {
  if (!/^(?:that|which|whom)$/.test(reading.lower[source.first - 1] ?? '')) return false
  return !(earlier?.content.some(({ first }) => first === source.first) ?? false)
}

function startsQuotation(reading: Reading, { content }: Attribution): boolean {
  return content.some(({ first }) => reading.quotationOf[first] !== -1)
}

/** "While aides said A, B": the comma ends what was said. */
function upToComma(reading: Reading, attribution: Attribution): Attribution {
  const content = attribution.content.map(({ first, end }) => {
    for (let token = first; token < end; token++) {
      const isQuotedNext = reading.quotationOf[token + 1] !== -1
      if (reading.written[token] === ',' && reading.quotationOf[token] === -1 && !isQuotedNext)
        return { first, end: token }
    }
    return { first, end }
  })
  return { ...attribution, content }
}

function withContentBehind(place: Place, rule: string, source: Phrase | null): Attribution | null {
  const { reading, group, limit } = place
  const complement = complementOf(reading, group, limit)
  if (complement.kind === 'none') return null
  if (isNounish(reading.lower[group.verb] ?? '') && complement.kind === 'clause') return null
  if (complement.kind === 'quote' && !group.cue.frames.includes('quote')) return null
  const end = complement.end ?? contentEnd(reading, complement.first)
  if (end <= complement.first) return null
  return attributionOf(place, rule, source, [{ first: complement.first, end }], complement)
}

/** `…, adding that …`; `a statement saying …`: the source is the one who speaks already, or the sentence's subject. */
function sayingParticiple(place: Place): Attribution | null {
  const { reading, group, earlier } = place
  if (!group.isParticiple || group.first === sentenceFirst(reading, group.first)) return null
  const before = reading.lower[group.first - 1] ?? ''
  const isLedTo =
    /^(?:,|by|and|before|after|while|then)$/.test(before) || OCCASION_NOUNS.has(before)
  const isSet = isLedTo || endsQuotation(reading, group.first - 1)
  if (before === 'and' && earlier === null) return null
  if (before === 'without') return null
  const own = isSet ? participleSubject(place) : speakerShown(reading, group.first)
  const source = own ?? earlier?.source ?? sentenceSubject(reading, group.first)
  if (source === null) return null
  const found = withContentBehind(place, 'statements/saying', source)
  // Far from a comma only what "that" or a quotation shows to be said is taken.
  return found !== null && (isSet || found.isReported || startsQuotation(reading, found))
    ? found
    : null
}

/**
 * "Roe denied paying the officer who said so, | saying": the subject of a verb before the earlier attribution, where the parse
 * hangs the participle there, or where the other one's "said" would be said twice. Null where the earlier speaker goes on.
 */
function participleSubject({ reading, group, earlier }: Place): Phrase | null {
  const { heads, relations } = reading.syntax
  if (earlier === null) return null
  const isRepeated = group.cue.lemma === earlier.lemma
  let verb = heads[group.verb] ?? -1
  for (
    let hops = 0;
    isRepeated && relations[verb] !== 'root' && verb >= 0 && hops < MOST_HOPS;
    hops++
  )
    verb = heads[verb] ?? -1
  return verb < 0 || verb >= earlier.cue.first ? null : parsedSubject(reading, verb, true)
}

/** How far above a participle the verb of its sentence is looked for. */
const MOST_HOPS = 8

/** "footage of Roe | saying": the one who is shown speaking; not whom something is sent to ("a letter to aides saying"). */
function speakerShown(reading: Reading, participle: number): Phrase | null {
  const phrase = simplePhraseBefore(reading, participle, sentenceFirst(reading, participle))
  const before = reading.lower[(phrase?.first ?? 0) - 1] ?? ''
  return /^(?:to|at|for|against|about|towards?)$/.test(before) ? null : phrase
}

function endsQuotation(reading: Reading, token: number): boolean {
  return reading.quotations[reading.quotationOf[token] ?? -1]?.end === token + 1
}

/** `Roe said … and added that …`: a verb without a subject of its own shares the one before. */
function andAdded(place: Place): Attribution | null {
  const { reading, group, earlier } = place
  if (group.cue.form !== 'past' && group.cue.form !== 'third') return null
  let before = group.first - 1
  while (isAdverb(reading, before)) before--
  if (!/^(?:and|but)$/.test(reading.lower[before] ?? '')) return null
  const source = isJoinedTo(reading, group.verb, earlier)
    ? (earlier?.source ?? sharedSubject(reading, before))
    : parsedSubject(reading, group.verb, true)
  return source === null ? null : withContentBehind(place, 'statements/and-added', source)
}

/** Whether "and added" goes on from the earlier attribution: not "Roe said so after Doe left and | added". */
function isJoinedTo({ syntax }: Reading, verb: number, earlier: Attribution | null): boolean {
  const joined = syntax.relations[verb] === 'conj' ? (syntax.heads[verb] ?? -1) : -1
  if (earlier === null || joined < 0) return true
  return [earlier.cue, ...earlier.content].some(({ first, end }) => first <= joined && joined < end)
}

/** "Roe outlined a plan and vowed to …": the sentence's subject, where no other clause begins between. */
function sharedSubject(reading: Reading, and: number): Phrase | null {
  const subject = sentenceSubject(reading, and)
  if (subject === null) return null
  for (let token = behindAside(reading, subject.end, and); token < and; token++) {
    const lower = reading.lower[token] ?? ''
    if (/^(?:,|;|who|which|whom|that|when|while|as|because|if|and|but|said|says)$/.test(lower))
      return null
  }
  return subject
}

/** The token behind the aside in commas that begins at `first`; `first` itself where none does. */
function behindAside(reading: Reading, first: number, limit: number): number {
  if (reading.written[first] !== ',') return first
  for (let token = first + 1; token < Math.min(limit, first + 12); token++) {
    if (reading.written[token] === ',') return token + 1
  }
  return first
}

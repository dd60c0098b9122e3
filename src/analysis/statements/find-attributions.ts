import { OCCASION_NOUNS } from '../../lexicon/en/grammar.ts'
import { type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import { findAccordingTo } from './according-to.ts'
import type { Attribution, TokenRange } from './attribution.ts'
import { type Complement, complementOf, isClause } from './complement.ts'
import { contentEnd } from './content-end.ts'
import { type CueGroup, cueGroupAt, isAdverb, isNounish } from './cue-group.ts'
import { findSubject, sentenceSubject } from './find-subject.ts'
import { type Phrase, phraseAfter } from './noun-phrase.ts'
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
  { group }: Place,
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
    act: group.cue.act,
    isNegated: group.isNegated,
    content,
    isReported: complement?.kind === 'that',
    audience: complement?.audience ?? null,
    setting: complement?.setting ?? null,
  }
}

/** `“…,” said Roe.` and `…, said Roe.` */
function saidInverted(place: Place): Attribution | null {
  const { reading, group, limit } = place
  if (group.first !== group.verb || group.cue.form === 'participle' || group.cue.form === 'base')
    return null
  const quotation = quotationEndingBefore(reading, group.first)
  const isBehindComma = reading.written[group.first - 1] === ','
  if (quotation === null && !isBehindComma) return null
  const source = phraseAfter(reading, group.end, limit)
  if (source === null) return null
  if (quotation !== null) {
    if (!group.cue.frames.includes('quote')) return null
    const second = secondQuotation(reading, source.end, limit)
    const content = [...contentOfQuotationBefore(reading, quotation), ...second]
    return attributionOf(place, 'statements/said-inverted', source, content, null)
  }
  const isLast = source.end >= limit - 1 || /^[.,(]$/.test(reading.written[source.end] ?? '')
  const content =
    isLast && !isNounish(reading.lower[group.verb] ?? '')
      ? clauseBefore(reading, group.first - 1)
      : null
  return content === null
    ? null
    : attributionOf(place, 'statements/said-inverted-indirect', source, [content], null)
}

/** `“…,” Roe said.` and `…, Roe said.` */
function saidBehind(place: Place): Attribution | null {
  const { reading, group, limit } = place
  if (group.cue.form === 'participle') return null
  const source = findSubject(reading, group.first)
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
      return attributionOf(place, 'statements/said-behind', source, content, {
        ...complement,
        kind: 'quote',
      })
    }
  }
  if (complement.kind !== 'none' || reading.written[source.first - 1] !== ',') return null
  if (!group.cue.frames.some((frame) => frame === 'clause' || frame === 'that')) return null
  const content = clauseBefore(reading, source.first - 1)
  return content === null
    ? null
    : attributionOf(place, 'statements/said-behind-indirect', source, [content], complement)
}

/** The clause from the sentence's start to the comma; null where what stands there is none. */
function clauseBefore(reading: Reading, comma: number): TokenRange | null {
  let first = sentenceFirst(reading, comma)
  if (/^(?:and|but)$/.test(reading.lower[first] ?? '')) first++
  if (reading.written[first] === ',') first++
  return comma - first > 2 && isClause(reading, first, comma) ? { first, end: comma } : null
}

const NOT_REPORTING = /^(?:as|if|unless|whether|what|which|whom|how|than|why|whatever)$/

/** `Roe said that …`, `Roe said, “…”`, `Roe vowed to …`, `Roe tells Doe: …` */
function saidBefore(place: Place): Attribution | null {
  const { reading, group } = place
  if (group.cue.form === 'participle') return null
  const source = findSubject(reading, group.first)
  if (source === null) return null
  if (NOT_REPORTING.test(reading.lower[source.first - 1] ?? '')) return null
  return withContentBehind(place, 'statements/said-before', source)
}

function withContentBehind(place: Place, rule: string, source: Phrase | null): Attribution | null {
  const { reading, group, limit } = place
  const complement = complementOf(reading, group, limit)
  if (complement.kind === 'none') return null
  if (isNounish(reading.lower[group.verb] ?? '') && complement.kind === 'clause') return null
  if (complement.kind === 'quote' && !group.cue.frames.includes('quote')) return null
  const end = contentEnd(reading, complement.first)
  if (end <= complement.first) return null
  return attributionOf(place, rule, source, [{ first: complement.first, end }], complement)
}

/** `…, adding that …`; `a statement saying …`: the source is the one who speaks already, or the sentence's subject. */
function sayingParticiple(place: Place): Attribution | null {
  const { reading, group, earlier } = place
  if (group.cue.form !== 'participle' || group.first === sentenceFirst(reading, group.first))
    return null
  const before = reading.lower[group.first - 1] ?? ''
  const isLedTo =
    before === ',' || before === 'by' || before === 'and' || OCCASION_NOUNS.has(before)
  if (!isLedTo && !endsQuotation(reading, group.first - 1)) return null
  if (before === 'and' && earlier === null) return null
  const source = earlier === null ? sentenceSubject(reading, group.first) : earlier.source
  if (source === null) return null
  return withContentBehind(place, 'statements/saying', source)
}

function endsQuotation(reading: Reading, token: number): boolean {
  return reading.quotations[reading.quotationOf[token] ?? -1]?.end === token + 1
}

/** `Roe said … and added that …`: a verb without a subject of its own shares the one before. */
function andAdded(place: Place): Attribution | null {
  const { reading, group, earlier } = place
  if (earlier === null || (group.cue.form !== 'past' && group.cue.form !== 'third')) return null
  let before = group.first - 1
  while (isAdverb(reading.lower[before] ?? '')) before--
  if (!/^(?:and|but)$/.test(reading.lower[before] ?? '')) return null
  return withContentBehind(place, 'statements/and-added', earlier.source)
}

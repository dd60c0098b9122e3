import { isDoubleQuote, isSingleQuote } from '../../language/characters.ts'
import type { Quotation } from '../quotations/find-quotations.ts'
import { type Reading, sentenceEnd } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'

type Refiner = (reading: Reading, attributions: readonly Attribution[]) => readonly Attribution[]

/** What is done to the attributions of a text once all are known, in order. */
const REFINERS: readonly Refiner[] = [goOnWithin, goOnBehind, splitJointContents]

export function refineAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return REFINERS.reduce((refined, refine) => refine(reading, refined), attributions)
}

/** How many words may stand between an attribution and the rest of the sentence that it interrupts. */
const LONGEST_INTERRUPTION = 16

/** A quotation goes on in its sentence behind an aside: `“…,” Roe said, pointing at it, “…”`, `“…,” Roe said, but “…”`. */
function goOnWithin(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const claimed = claimedQuotations(reading, attributions)
  return attributions.map((attribution) => {
    const { cue, source, content } = attribution
    const [only] = content
    if (only === undefined || content.length > 1 || only.end > cue.first) return attribution
    if (reading.quotationOf[only.end - 1] === -1) return attribution
    const rest = restOfSentence(reading, Math.max(cue.end, source?.end ?? 0))
    return rest === null || claimed.has(reading.quotationOf[rest.end - 1] ?? -1)
      ? attribution
      : { ...attribution, content: [only, rest] }
  })
}

function claimedQuotations(reading: Reading, attributions: readonly Attribution[]) {
  return new Set(
    attributions.flatMap(({ content }) =>
      content.map(({ first }) => reading.quotationOf[first] ?? -1),
    ),
  )
}

/** The quotation that ends the sentence of `from`, with the "and" or "but" that leads to it; null where none does. */
function restOfSentence(reading: Reading, from: number): TokenRange | null {
  const limit = sentenceEnd(reading, from - 1)
  for (let token = from; token < Math.min(limit, from + LONGEST_INTERRUPTION); token++) {
    const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
    if (quotation === undefined) continue
    let first = quotation.first
    while (
      first > from &&
      /^(?:and|but|or|still|that|also|then)$/.test(reading.lower[first - 1] ?? '')
    )
      first--
    const isLed = reading.written[first - 1] === ','
    return isLed && quotation.end >= limit - 1 ? { first, end: quotation.end } : null
  }
  return null
}

/**
 * A quotation goes on behind its attribution: `“…,” said Roe. “…”` in one paragraph, and over the paragraphs that an
 * unclosed quotation opens. Only whole sentences in quotation marks that nobody else is said to have said.
 */
function goOnBehind(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const claimed = claimedQuotations(reading, attributions)
  return attributions.map((attribution) => {
    const last = attribution.content.at(-1)
    if (last === undefined || !isOpenEnded(reading, attribution, last)) return attribution
    const behind: TokenRange[] = []
    let index = lastQuotation(reading, last)
    let next = nextQuotation(reading, attribution, index)
    while (next !== null && !claimed.has(next)) {
      const quotation = reading.quotations[next]
      if (quotation === undefined) break
      behind.push({ first: quotation.first, end: quotation.end })
      claimed.add(next)
      index = next
      next = nextQuotation(reading, attribution, index)
    }
    return behind.length === 0
      ? attribution
      : { ...attribution, content: [...attribution.content, ...behind] }
  })
}

/** Whether a quotation may go on behind the attribution: its words ended in one, or stand before source and cue. */
function isOpenEnded(reading: Reading, attribution: Attribution, last: TokenRange): boolean {
  if (
    attribution.rule.startsWith('statements/said-behind') ||
    attribution.rule.startsWith('statements/said-inverted')
  ) {
    return true
  }
  const quotation = reading.quotations[reading.quotationOf[last.first] ?? -1]
  return quotation !== undefined && quotation.first === last.first && quotation.end === last.end
}

/** The index of the last quotation up to the end of what was said; of the one before where it has none. */
function lastQuotation(reading: Reading, last: TokenRange): number {
  let low = 0
  let high = reading.quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.quotations[middle]?.first ?? 0) < last.end) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** How many quotations an attribution may itself hold behind its verb: titles, names of programmes. */
const MOST_ASIDES = 3

/** The quotation that goes on from the one at `index`; null where what follows is something else. */
function nextQuotation(reading: Reading, attribution: Attribution, index: number): number | null {
  const quotation = reading.quotations[index]
  if (quotation?.isClosed === false)
    return reading.quotations[index + 1]?.continues === true ? index + 1 : null
  const ends = [
    quotation?.end ?? 0,
    attribution.cue.end,
    attribution.source?.end ?? 0,
    attribution.content[0]?.end ?? 0,
  ]
  const behind = sentenceEnd(reading, Math.max(...ends) - 1)
  for (let next = index + 1; next <= index + 1 + MOST_ASIDES; next++) {
    const found = reading.quotations[next]
    if (found === undefined || found.first > behind) return null
    if (found.first < behind) continue
    const isNear = !isParagraphStart(reading, behind) || fillsParagraph(reading, attribution, found)
    return isNear && isWhole(reading, found) ? next : null
  }
  return null
}

/**
 * Whether the quotation is all that its paragraph holds: whoever spoke in the paragraph before goes on. Not behind a question,
 * which somebody else may answer.
 */
function fillsParagraph(
  reading: Reading,
  { act, content }: Attribution,
  { first, end }: Quotation,
) {
  const { tokenCount } = reading.document
  const isQuestion = content.some((range) => reading.written[range.end - 2] === '?')
  if (act === 'ask' || isQuestion || first === 0) return false
  return isParagraphStart(reading, first) && (end >= tokenCount || isParagraphStart(reading, end))
}

/** Whether the quotation is of whole sentences: it begins one, and ends with its mark. */
function isWhole(reading: Reading, quotation: Quotation): boolean {
  const isNested = isSingleQuote(reading.written[quotation.end - 2] ?? '')
  const last = reading.written[isNested ? quotation.end - 3 : quotation.end - 2] ?? ''
  return /^[.?!…]+$/.test(last) || !quotation.isClosed
}

function isParagraphStart(reading: Reading, token: number): boolean {
  const start = reading.document.starts[token] ?? 0
  const before = reading.document.ends[token - 1] ?? 0
  return /[\n\r\u2028\u2029]/.test(reading.document.text.slice(before, start))
}

/** `that “…” and that “…”`: two statements, where each part has words of its own in quotation marks. */
function splitJointContents(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return attributions.flatMap((attribution) => {
    const [content] = attribution.content
    if (!attribution.isReported || content === undefined || attribution.content.length > 1)
      return [attribution]
    return splitAtThat(reading, content).map((part) => ({ ...attribution, content: [part] }))
  })
}

function splitAtThat(reading: Reading, { first, end }: TokenRange): readonly TokenRange[] {
  for (let token = first + 1; token < end - 2; token++) {
    if (reading.lower[token] !== 'and' || reading.lower[token + 1] !== 'that') continue
    if (reading.quotationOf[token] !== -1) continue
    const isComma = reading.written[token - 1] === ','
    const parts = [
      { first, end: isComma ? token - 1 : token },
      { first: token + 2, end },
    ]
    if (parts.every((part) => hasQuotation(reading, part))) return parts
  }
  return [{ first, end }]
}

function hasQuotation(reading: Reading, { first, end }: TokenRange): boolean {
  return reading.written.slice(first, end).some(isDoubleQuote)
}

import { isDoubleQuote, isSingleQuote } from '../../language/characters.ts'
import { type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'

type Refiner = (reading: Reading, attributions: readonly Attribution[]) => readonly Attribution[]

/** What is done to the attributions of a text once all are known, in order. */
const REFINERS: readonly Refiner[] = [goOnBehind, splitJointContents]

export function refineAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return REFINERS.reduce((refined, refine) => refine(reading, refined), attributions)
}

/**
 * A quotation goes on behind its attribution: `“…,” said Roe. “…”` in one paragraph, and over the paragraphs that an
 * unclosed quotation opens. Only whole sentences in quotation marks that nobody else is said to have said.
 */
function goOnBehind(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const claimed = new Set(
    attributions.flatMap(({ content }) =>
      content.map(({ first }) => reading.quotationOf[first] ?? -1),
    ),
  )
  return attributions.map((attribution) => {
    const last = attribution.content.at(-1)
    if (last === undefined || !isQuotation(reading, last)) return attribution
    const behind: TokenRange[] = []
    let index = reading.quotationOf[last.first] ?? -1
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

function isQuotation(reading: Reading, range: TokenRange): boolean {
  const quotation = reading.quotations[reading.quotationOf[range.first] ?? -1]
  return quotation !== undefined && quotation.first === range.first && quotation.end === range.end
}

/** The quotation that goes on from the one at `index`; null where what follows is something else. */
function nextQuotation(reading: Reading, attribution: Attribution, index: number): number | null {
  const quotation = reading.quotations[index]
  const next = reading.quotations[index + 1]
  if (quotation === undefined || next === undefined) return null
  if (!quotation.isClosed) return next.continues ? index + 1 : null
  const end = Math.max(quotation.end, attribution.cue.end, attribution.source?.end ?? 0)
  const behind = sentenceEnd(reading, end - 1)
  if (next.first !== behind || isParagraphStart(reading, behind)) return null
  const isNested = isSingleQuote(reading.written[next.end - 2] ?? '')
  const last = reading.written[isNested ? next.end - 3 : next.end - 2] ?? ''
  const isWhole = /^[.?!…]+$/.test(last) || !next.isClosed
  return isWhole && sentenceFirst(reading, next.first) === next.first ? index + 1 : null
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

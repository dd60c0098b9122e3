import type { Quotation } from '../quotations/find-quotations.ts'
import type { Reading } from '../reading.ts'
import type { StatementDraft } from './statement-draft.ts'

/** How many places in the body may open with the same two words as a headline's quotation. */
const MOST_PLACES = 8

type Place = { readonly token: number; readonly statement: StatementDraft }

/**
 * Finds the quotations of headlines that name no speaker, `‘It was like a jet’: fire destroys homes`, in text order: they
 * are by whoever says the same words below. Linear: a bounded number of places is compared for each.
 */
export function findEchoes(
  reading: Reading,
  statements: readonly StatementDraft[],
): readonly StatementDraft[] {
  const claimed = new Set(
    statements.flatMap(({ attribution }) => attribution.content.map(({ first }) => first)),
  )
  const headlines = headlineQuotations(reading).filter(({ first }) => !claimed.has(first))
  if (headlines.length === 0) return []
  const places = indexQuoted(reading, statements)
  return headlines.flatMap((quotation) => {
    const echoed = places
      .get(opening(reading, quotation.first + 1))
      ?.find(({ token }) => isSame(reading, quotation, token))
    return echoed === undefined ? [] : [echoOf(quotation, echoed.statement)]
  })
}

/** The quotations that fill a paragraph or open one before a colon. */
function headlineQuotations({ paragraphs, quotations, quotationOf, written }: Reading) {
  return Array.from(paragraphs.slice(0, -1)).flatMap((first, index) => {
    const quotation = quotations[quotationOf[first] ?? -1]
    if (quotation?.first !== first || !quotation.isClosed) return []
    const isHeadline = quotation.end === paragraphs[index + 1] || written[quotation.end] === ':'
    const isSentence = /^[.,!?]$/.test(written[quotation.end - 2] ?? '')
    return isHeadline && !isSentence && quotation.end - first > 3 ? [quotation] : []
  })
}

function indexQuoted(
  reading: Reading,
  statements: readonly StatementDraft[],
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const statement of statements) {
    if (statement.speakers.length === 0) continue
    for (const { first, end } of statement.attribution.content) {
      for (let token = first; token < end; token++) {
        if (reading.quotationOf[token] === -1) continue
        const key = opening(reading, token)
        const known = places.get(key) ?? []
        if (known.length < MOST_PLACES) places.set(key, [...known, { token, statement }])
      }
    }
  }
  return places
}

function opening({ lower }: Reading, token: number): string {
  return `${lower[token]} ${lower[token + 1]}`
}

function isSame({ lower }: Reading, { first, end }: Quotation, token: number): boolean {
  for (let word = first + 1; word < end - 1; word++)
    if (lower[word] !== lower[token + word - first - 1]) return false
  return true
}

function echoOf(
  { first, end }: Quotation,
  { attribution, speakers }: StatementDraft,
): StatementDraft {
  return {
    attribution: {
      rule: 'statements/headline-quotation',
      source: null,
      cue: { first, end: first + 1 },
      lemma: null,
      act: attribution.act,
      isNegated: false,
      content: [{ first, end }],
      isReported: false,
      audience: null,
      setting: null,
    },
    speakers,
  }
}

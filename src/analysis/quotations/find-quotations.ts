import {
  classAt,
  DIGIT,
  isClosingBracket,
  isDoubleQuote,
  isOpeningBracket,
  isSingleQuote,
  LETTER,
  SPACE,
} from '../../language/characters.ts'
import type { Document } from '../../language/document.ts'

/**
 * A stretch in quotation marks, by tokens, its marks included.
 * `continues`: the quotation of the paragraph before goes on in this one, by the convention that only the last
 * paragraph of a long quotation has a closing mark.
 */
export type Quotation = {
  readonly first: number
  readonly end: number
  readonly isClosed: boolean
  readonly continues: boolean
}

type Side = 'opening' | 'closing' | 'either'

/**
 * Finds the quotations, in text order, none inside another. Double marks of every form; single ones in paragraphs that
 * have no double mark (headlines), and everywhere in a text that sets more of its quotations in them (British style). A
 * mark without its partner makes no quotation. Linear.
 */
export function findQuotations(
  document: Document,
  written: readonly string[],
  paragraphs: Int32Array,
): readonly Quotation[] {
  const quotations: Quotation[] = []
  const isBritish = setsInSingle(document, written, paragraphs)
  let isOpen = false
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const first = paragraphs[index] ?? 0
    const end = paragraphs[index + 1] ?? first
    const isGoingOn = end < document.tokenCount && opensQuotation(document, written, end, isBritish)
    const doubles = hasDoubleQuote(written, first, end)
      ? doubleQuoted(document, written, { first, end }, isGoingOn && !isBritish)
      : []
    const singles =
      isBritish || doubles.length === 0
        ? singleQuoted(document, written, { first, end }, isGoingOn && isBritish)
        : []
    const found = outermost(doubles, singles)
    found.forEach((quotation) => {
      quotations.push({ ...quotation, continues: isOpen && quotation.first === first })
    })
    isOpen = found.at(-1)?.isClosed === false
  }
  return quotations
}

type Part = { readonly first: number; readonly end: number }
type Found = Part & { readonly isClosed: boolean }

/** Whether more of the quotations that stand in no other are in single marks, with a mark before the closing one, than in double ones. */
function setsInSingle(
  document: Document,
  written: readonly string[],
  paragraphs: Int32Array,
): boolean {
  let singles = 0
  let doubles = 0
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const paragraph = { first: paragraphs[index] ?? 0, end: paragraphs[index + 1] ?? 0 }
    const { first, end } = paragraph
    const inDouble = hasDoubleQuote(written, first, end)
      ? doubleQuoted(document, written, paragraph, false)
      : []
    const inSingle = hasSingleQuote(written, first, end)
      ? singleQuoted(document, written, paragraph, false)
      : []
    for (const quotation of outermost(inDouble, inSingle)) {
      if (isDoubleQuote(written[quotation.first] ?? '')) doubles++
      else if (closesBehindMark(written, quotation.end - 1)) singles++
    }
  }
  return singles > doubles
}

const MARK_BEFORE_CLOSING = /^[,.!?…]+$/

function hasSingleQuote(written: readonly string[], first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isSingleQuote(written[token] ?? '')) return true
  return false
}

/** The quotations that stand in no other one, in text order. Both lists are in text order and each without overlaps. */
function outermost(doubles: readonly Found[], singles: readonly Found[]): readonly Found[] {
  if (singles.length === 0) return doubles
  const found: Found[] = []
  for (const quotation of [...doubles, ...singles].sort(
    (a, b) => a.first - b.first || b.end - a.end,
  )) {
    if (quotation.first >= (found.at(-1)?.end ?? 0)) found.push(quotation)
  }
  return found
}

function opensQuotation(
  document: Document,
  written: readonly string[],
  token: number,
  isBritish: boolean,
): boolean {
  const mark = written[token] ?? ''
  if (isBritish) return isSingleQuote(mark) && opensSingle(document, written, token)
  return isDoubleQuote(mark) && sideOf(document, written, token) !== 'closing'
}

function hasDoubleQuote(written: readonly string[], first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isDoubleQuote(written[token] ?? '')) return true
  return false
}

function doubleQuoted(
  document: Document,
  written: readonly string[],
  paragraph: Part,
  isGoingOn: boolean,
): readonly Found[] {
  const found: Found[] = []
  let open: number | null = null
  for (let token = paragraph.first; token < paragraph.end; token++) {
    const mark = written[token] ?? ''
    if (!isDoubleQuote(mark)) continue
    const side = sideOf(document, written, token)
    if (open === null) {
      if (side !== 'closing' && !isInches(document, token)) open = token
    } else if (side !== 'opening' || isGermanClosing(written[open], mark)) {
      found.push({ first: open, end: token + 1, isClosed: true })
      open = null
    } else open = token
  }
  // Only a paragraph that opens with its quotation, or ends in one, may leave it open for the next.
  if (open !== null && isGoingOn) found.push({ first: open, end: paragraph.end, isClosed: false })
  return found
}

function isGermanClosing(open: string | undefined, mark: string): boolean {
  return open === '„' && mark === '“'
}

/** `6"`, `5'10"`. */
function isInches(document: Document, token: number): boolean {
  const start = document.starts[token] ?? 0
  return start > 0 && classAt(document.text, start - 1) === DIGIT
}

function sideOf(document: Document, written: readonly string[], token: number): Side {
  const mark = written[token] ?? ''
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``' || mark === '‘')
    return 'opening'
  if (mark === '”' || mark === '»') return 'closing'
  const { text } = document
  const start = document.starts[token] ?? 0
  const end = document.ends[token] ?? 0
  const before = written[token - 1] ?? ''
  const isApartBefore =
    start === 0 ||
    classAt(text, start - 1) === SPACE ||
    isOpeningBracket(before) ||
    /^[—–-]+$/.test(before)
  const isApartAfter = end >= text.length || classAt(text, end) === SPACE
  if (isApartBefore && !isApartAfter) return 'opening'
  if (!isApartBefore && (isApartAfter || classAt(text, end) !== LETTER)) return 'closing'
  return 'either'
}

function singleQuoted(
  document: Document,
  written: readonly string[],
  paragraph: Part,
  isGoingOn: boolean,
): readonly Found[] {
  const found: Found[] = []
  const surest = surestClosings(document, written, paragraph)
  let open: number | null = null
  for (let token = paragraph.first; token < paragraph.end; token++) {
    if (!isSingleQuote(written[token] ?? '')) continue
    if (open === null) {
      if (opensSingle(document, written, token)) open = token
    } else if (closesSingle(document, written, token)) {
      const isPossessive =
        /s$/i.test(written[token - 1] ?? '') && (surest[token - paragraph.first] ?? -1) > token
      if (isPossessive) continue
      found.push({ first: open, end: token + 1, isClosed: true })
      open = null
    }
  }
  if (open !== null && isGoingOn) found.push({ first: open, end: paragraph.end, isClosed: false })
  return found
}

/** For each token of the paragraph the next closing mark behind punctuation with no opening one between; -1 where none is. */
function surestClosings(
  document: Document,
  written: readonly string[],
  paragraph: Part,
): Int32Array {
  const surest = new Int32Array(paragraph.end - paragraph.first).fill(-1)
  let next = -1
  for (let token = paragraph.end - 1; token >= paragraph.first; token--) {
    surest[token - paragraph.first] = next
    if (!isSingleQuote(written[token] ?? '')) continue
    if (opensSingle(document, written, token)) next = -1
    else if (closesBehindMark(written, token)) next = token
  }
  return surest
}

/** “…”.’ too: the marks of a quotation inside may stand between. */
function closesBehindMark(written: readonly string[], token: number): boolean {
  const before = written[token - 1] ?? ''
  return MARK_BEFORE_CLOSING.test(isDoubleQuote(before) ? (written[token - 2] ?? '') : before)
}

function opensSingle(document: Document, written: readonly string[], token: number): boolean {
  const side = sideOf(document, written, token)
  if (side !== 'opening') return false
  return (
    classAt(document.text, document.ends[token] ?? 0) === LETTER ||
    isDoubleQuote(written[token + 1] ?? '')
  )
}

function closesSingle(document: Document, written: readonly string[], token: number): boolean {
  const start = document.starts[token] ?? 0
  const end = document.ends[token] ?? 0
  if (classAt(document.text, start - 1) === SPACE) return false
  const after = classAt(document.text, end)
  return after !== LETTER && after !== DIGIT && !isClosingBracket(written[token - 1] ?? '')
}

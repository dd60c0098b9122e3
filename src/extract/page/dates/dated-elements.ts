import { type AttributeName, type HtmlElement, textOf } from '../../../markup/html-tree.ts'
import { cleanLine } from '../../clean-text.ts'
import { readTimes } from '../../lines/time-line.ts'
import { type DayOrder, parseDate } from '../../parse-date.ts'
import { calledBy, namePattern, namesOf } from '../element-names.ts'
import { isAside } from '../page-authors.ts'
import type { PageLine } from '../page-lines.ts'
import { at } from '../page-measures.ts'
import type { PageSource } from '../page-source.ts'

const DATE_NAMES = namePattern(
  'date datum published publish-date published-date publication-date pubdate pub-date post-date entry-date article-date news-date story-date date-published published-on timestamp time-stamp dateline posted-on post-time entry-time meta-date byline-date article-time created datetime date-time date-display-single timedata submitted meta post-meta entry-meta article-meta byline postmetadata info article-info',
)
const UPDATED_WORDS =
  /updat|modif|aktualisiert|geändert|änderung|mis à jour|actualiza|aggiornat|edited/i
/** What is called a date holds one and little else. */
const MAX_LENGTH = 200
/** So many lines of text from the headline on, and so many before it, stand what is said of the article. */
const LINES_AFTER = 15
const LINES_BEFORE = 3
/** Behind more text than this begins what stands below the article's head. */
const CHARACTERS_AFTER = 1000

/** A moment, as text, that an element gives. `isNear`: among the lines about the headline. */
export type DatedElement = { readonly text: string; readonly isNear: boolean }

/** Whether words speak of a change rather than of publication. */
function speaksOfChange(words: string): boolean {
  return UPDATED_WORDS.test(words)
}

/**
 * The date that is marked up for what it is (`<time>`, `itemprop`), of those that no comment and no other article holds:
 * the first said to be publication, else the nearest to the headline that is not one of change.
 */
export function findMarkedDate(page: PageSource): DatedElement | null {
  const usable = readDates(page, isMarked).flatMap((each) => {
    const shown = cleanLine(textOf(each.element))
    if (!speaksOfChange(shown)) return namesChange(each.element) ? [] : each
    const { published } = readTimes(shown, page.dayOrder)
    return published === undefined ? [] : { ...each, text: published }
  })
  return nearest(usable.filter(({ element }) => isPublication(element))) ?? nearest(usable)
}

/** Every date that is marked up, those of changes too, as text. */
export function listMarkedDates(page: PageSource): string[] {
  return readDates(page, isMarked).map(({ text }) => text)
}

/**
 * The date in the element called one that is nearest to the headline, from the lines before it on: what stands further up
 * is mostly today's date, what comments and other articles give is theirs.
 */
export function findNamedDate(page: PageSource): DatedElement | null {
  const named = readDates(page, calledBy(page.measures.names, DATE_NAMES))
  return nearest(
    named.flatMap((each) => {
      const { published } = readTimes(each.text, page.dayOrder)
      return published === undefined || each.lines < -LINES_BEFORE
        ? []
        : { ...each, text: published }
    }),
  )
}

/** `lines` lie between the headline and the element, fewer than 0 where it stands before. */
type Found = DatedElement & { readonly element: HtmlElement; readonly lines: number }

function readDates(page: PageSource, isWanted: (element: HtmlElement) => boolean): Found[] {
  const { tree, measures, start, dayOrder } = page
  const startLine = lineAt(measures.lines, start)
  const headLines = countHeadLines(measures.lines.slice(startLine, startLine + LINES_AFTER))
  const found: Found[] = []
  for (const element of tree.elements) {
    if (!isWanted(element) || at(measures.textLengths, element.index) > MAX_LENGTH) continue
    const text = dateTextOf(element, dayOrder)
    if (parseDate(text, dayOrder) === null || isAside(element, measures.rules)) continue
    const lines = lineAt(measures.lines, element.index) - startLine
    const isNear = lines >= -LINES_BEFORE && lines <= headLines
    found.push({ element, text, lines, isNear })
  }
  return found
}

/** So many lines from the headline on hold what is said of the article, before its text goes on and on. */
function countHeadLines(lines: readonly PageLine[]): number {
  let characters = 0
  const end = lines.findIndex(({ text }) => {
    characters += text.length
    return characters > CHARACTERS_AFTER
  })
  return end < 0 ? LINES_AFTER : end + 1
}

/** Those about the headline first, behind it before those above it; then those further down, then the rest. */
function nearest(found: readonly Found[]): DatedElement | null {
  return (
    found.find(({ isNear, lines }) => isNear && lines >= 0) ??
    found.findLast(({ isNear }) => isNear) ??
    found.find(({ lines }) => lines > 0) ??
    found[0] ??
    null
  )
}

/** How many lines begin up to an element. */
function lineAt(lines: readonly PageLine[], index: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.index ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}

function isMarked({ tag, attributes }: HtmlElement): boolean {
  return (
    tag === 'time' ||
    (tag === 'abbr' && /published/i.test(attributes.get('class') ?? '')) ||
    (attributes.has('itemprop') &&
      /date(?:published|created)/i.test(attributes.get('itemprop') ?? ''))
  )
}

function isPublication({ attributes }: HtmlElement): boolean {
  const names = `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''}`
  return attributes.has('pubdate') || /published|created/i.test(names)
}

function namesChange(element: HtmlElement): boolean {
  const { parent } = element
  return speaksOfChange(
    `${namesOf(element)} ${attribute(element, 'itemprop')} ${parent === null ? '' : namesOf(parent)}`,
  )
}

function dateTextOf(element: HtmlElement, dayOrder: DayOrder): string {
  const given =
    attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title')
  return parseDate(given, dayOrder) === null
    ? cleanLine(textOf(element)).slice(0, MAX_LENGTH)
    : given
}

function attribute({ attributes }: HtmlElement, name: AttributeName): string {
  return attributes.get(name) ?? ''
}

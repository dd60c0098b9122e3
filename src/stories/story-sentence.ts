import type {
  Entity,
  Event,
  Figure,
  Finding,
  Measure,
  Statement,
  Thread,
  Timex,
} from '../domain/findings.ts'
import { dayOf, parseMoment } from '../domain/moment.ts'
import { compareSpans, type Span, sliceSpan, spanContains, spansOverlap } from '../domain/span.ts'
import type { Receipt } from '../domain/story.ts'
import { foldWord } from '../language/folded-words.ts'
import { findContentWords } from './content-words.ts'
import { composeReceipt, type Step } from './story-steps.ts'

/**
 * What a piece of text says, made comparable: the stems of its content words, and the keys that must agree before two
 * pieces say the same: numbers (`#12`), days (`@2017-02-24`), names (`!tillerson`).
 */
export type Gist = {
  readonly stems: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  readonly negated: boolean
}

/**
 * One sentence of a revision's body and the findings that stand in it; or several, where one short statement runs over
 * them ("We held on. We won," he said).
 */
export type StorySentence = {
  readonly step: Step
  /** Its place among the sentences of the body. */
  readonly place: number
  readonly span: Span
  readonly text: string
  readonly gist: Gist
  /** The gist of any other piece of the same revision. */
  readonly readGist: (spans: readonly Span[]) => Gist
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly measures: readonly Measure[]
  readonly figures: readonly Figure[]
  readonly threads: readonly Thread[]
  readonly receipt: Receipt
}

const NEGATION = /\b(?:not|no|never|none|neither|nor|without)\b|n['’]t\b/i
const LONGEST_JOINED = 400
const DAY_MS = 86_400_000

/**
 * The sentences of a step that can bring something: those of the body but the outlet's notes on its own mistakes, or,
 * where a page is only a title and highlights, those. In text order.
 */
export function readSentences(step: Step): StorySentence[] {
  const { revision, analysis } = step
  const body = revision.article.body
  const { corrections } = revision.article
  const inBody = analysis.sentences
    .filter((span) => spanContains(body, span))
    .filter((span) => !corrections.some((note) => spansOverlap(note, span)))
  const spans = joinQuoted(inBody.length > 0 ? inBody : analysis.sentences, analysis.statements)
  const place = createPlacer(spans)
  const statements = place(analysis.statements, (told) => told.cue?.span ?? spanOfStatement(told))
  const events = place(analysis.events, ({ span }) => span)
  const measures = place(analysis.measures, ({ what }) => what)
  const figures = place(analysis.figures, ({ span }) => span)
  const threads = place(analysis.threads, ({ about, evidence }) => evidence[0] ?? about)
  const readGist = createGistReader(step)
  return spans.map((span, index) => ({
    step,
    place: index,
    span,
    text: sliceSpan(revision.text, span),
    gist: readGist([span]),
    readGist,
    statements: statements.get(index) ?? [],
    events: events.get(index) ?? [],
    measures: measures.get(index) ?? [],
    figures: figures.get(index) ?? [],
    threads: threads.get(index) ?? [],
    receipt: composeReceipt(step, span),
  }))
}

/** Makes one of the sentences that a statement runs over, unless that is too long to be read as one. */
function joinQuoted(spans: readonly Span[], statements: readonly Statement[]): readonly Span[] {
  const joins = statements.map(spanOfStatement).sort(compareSpans)
  const joined: Span[] = []
  let next = 0
  for (const span of spans) {
    while ((joins[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++
    const last = joined.at(-1)
    const join = joins[next]
    const runsOver =
      last !== undefined && join !== undefined && join[0] < last[1] && join[1] > span[0]
    if (runsOver && span[1] - last[0] <= LONGEST_JOINED)
      joined[joined.length - 1] = [last[0], span[1]]
    else joined.push(span)
  }
  return joined
}

/** From the earliest to the last word of a statement, its source and cue included. */
export function spanOfStatement({ content, cue, source }: Statement): Span {
  const spans = [...content, ...(cue ? [cue.span] : []), ...(source.span ? [source.span] : [])]
  const first = spans[0] ?? [0, 0]
  return spans.reduce<Span>(
    (all, span) => [Math.min(all[0], span[0]), Math.max(all[1], span[1])],
    first,
  )
}

/** Sorts findings under the sentence in which each begins. */
function createPlacer(spans: readonly Span[]) {
  return <F extends Finding>(
    findings: readonly F[],
    spanOf: (finding: F) => Span,
  ): ReadonlyMap<number, F[]> => {
    const placed = new Map<number, F[]>()
    for (const finding of findings) {
      const index = findSentence(spans, spanOf(finding)[0])
      if (index === null) continue
      const list = placed.get(index)
      if (list === undefined) placed.set(index, [finding])
      else list.push(finding)
    }
    return placed
  }
}

function findSentence(spans: readonly Span[], offset: number): number | null {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span === undefined) return null
    if (offset < span[0]) high = middle - 1
    else if (offset >= span[1]) low = middle + 1
    else return middle
  }
  return null
}

/** Reads the gist of any piece of one revision. */
function createGistReader({ revision, analysis }: Step): (spans: readonly Span[]) => Gist {
  const names = analysis.entities
    .flatMap((entity) =>
      entity.kind === 'unnamed'
        ? []
        : entity.mentions
            .filter(({ form }) => form === 'name')
            .map(({ span }) => ({ span, key: `!${nameKey(entity)}` })),
    )
    .sort((a, b) => compareSpans(a.span, b.span))
  const figures = analysis.figures.toSorted((a, b) => compareSpans(a.span, b.span))
  const timexes = analysis.timexes.toSorted((a, b) => compareSpans(a.span, b.span))
  const denials = analysis.statements
    .flatMap(({ act, cue }) => (act === 'deny' && cue !== null ? [{ span: cue.span }] : []))
    .sort((a, b) => compareSpans(a.span, b.span))
  const published = revision.article.published

  return (spans) => {
    const stems = new Set<string>()
    const keys = new Set<string>()
    let negated = false
    for (const span of spans) {
      const text = sliceSpan(revision.text, span)
      negated ||= NEGATION.test(text) || overlapping(denials, span).length > 0
      const measured = overlapping(figures, span)
      const dated = overlapping(timexes, span)
      for (const { key } of overlapping(names, span)) keys.add(key)
      for (const figure of measured) {
        if (figure.value !== null) keys.add(`#${figure.value}`)
      }
      for (const timex of dated) {
        const key = dayKey(timex, published)
        if (key !== null) keys.add(key)
      }
      for (const word of findContentWords(text)) {
        const at: Span = [span[0] + word.start, span[0] + word.end]
        if (!/\d/.test(word.stem)) stems.add(word.stem)
        else if (![...measured, ...dated].some((finding) => spansOverlap(finding.span, at))) {
          keys.add(`#${word.stem}`)
        }
      }
    }
    return { stems, keys, negated }
  }
}

/** Of findings in text order, those that overlap a span. Logarithmic but for what it gives. */
function overlapping<F extends { readonly span: Span }>(findings: readonly F[], span: Span): F[] {
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((findings[middle]?.span[1] ?? 0) <= span[0]) low = middle + 1
    else high = middle
  }
  const found: F[] = []
  for (let at = low; at < findings.length; at++) {
    const finding = findings[at]
    if (finding === undefined || finding.span[0] >= span[1]) break
    if (spansOverlap(finding.span, span)) found.push(finding)
  }
  return found
}

/** What another text would most likely call this entity too: a person's last name, else the whole name. */
function nameKey({ kind, name }: Entity): string {
  const words = name.split(/\s+/).map(foldWord).filter(Boolean)
  return kind === 'person' ? (words.at(-1) ?? '') : words.join(' ')
}

/**
 * The day that a timex names, as a key; null where it is the day of publication or the one before, which outlets add or
 * leave out at will ("said Thursday"), and where it names none.
 */
function dayKey({ type, value, certainty }: Timex, published: string | null): string | null {
  if (value === null || certainty === 'unknown' || !/^\d{4}/.test(value)) return null
  if (type === 'SET' || type === 'DURATION') return null
  const day = value.slice(0, 10)
  if (published === null) return `@${day}`
  const dayAt = parseMoment(day)
  const publishedAt = parseMoment(dayOf(published))
  if (dayAt !== null && publishedAt !== null) {
    const before = publishedAt - dayAt
    if (before >= 0 && before <= DAY_MS) return null
  }
  return `@${day}`
}

import type { ExtractedArticle } from '../../domain/article.ts'
import type { Analysis, Entity, Statement, Timex } from '../../domain/findings.ts'
import { type Span, sliceSpan, spansOverlap } from '../../domain/span.ts'
import { clauseWords } from '../../present/clause-words.ts'
import { countInWords } from '../../present/counts.ts'
import { ACT_LABELS, MEASURE_LABELS, MEASURE_ORDER, THREAD_LABELS } from '../../present/labels.ts'
import { longDay } from '../../present/moments.ts'
import { timexInWords } from '../../present/timex-values.ts'
import type { Output } from '../output.ts'
import { columnsOf, pad, plain, wrap } from '../wrap.ts'
import { figureLines } from './figure-lines.ts'

/** One article taken apart, laid out for reading: what was said first, then what is done, counted, open and known. */
export function printRead(extracted: ExtractedArticle, analysis: Analysis, output: Output): string {
  const page = createPage(extracted, analysis, output)
  return [
    page.head(),
    page.section('WHO SAYS WHAT', statementLines(page)),
    page.section('MEASURES', measureLines(page)),
    page.section('FIGURES', figureLines(analysis, extracted.text, page)),
    page.section('OPEN THREADS', threadLines(page)),
    page.section('TIMELINE', timelineLines(page)),
    page.section('PEOPLE', peopleLines(page)),
    page.section(
      'CORRECTIONS',
      extracted.article.corrections.map((span) => page.line(2, page.words(span))),
    ),
    page.section(
      'RELATED',
      extracted.article.related.map(({ title }) => page.line(2, title)),
    ),
    page.section('CONTRIBUTORS', listLines(page, extracted.article.contributors)),
    page.section('TAKEN OUT', removedLines(page)),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

type Page = ReturnType<typeof createPage>

function createPage(extracted: ExtractedArticle, analysis: Analysis, output: Output) {
  const { article, text } = extracted
  const { style, width } = output
  const now = article.published ?? '0000-00-00'
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  const timexes = new Map(analysis.timexes.map((timex) => [timex.id, timex]))
  const words = (span: Span) => sliceSpan(text, span).replace(/\s+/g, ' ').trim()
  /** The words, with a name for a pronoun that leads them. */
  const clause = (span: Span) => clauseWords(text, analysis, span)
  return {
    article,
    analysis,

    style,
    words,
    clause,
    entity: (id: string): Entity | undefined => entities.get(id),
    /** Several spans in one line. */
    pieces: (spans: readonly Span[]) => spans.map(clause).join(' … '),
    /** The day or week of a timex in words; nothing where its value is not known. */
    time: (id: string | null): string =>
      timeInWords(id === null ? undefined : timexes.get(id), now),
    value: (value: string | null): string =>
      value === null ? '' : (timexInWords(value, now) ?? value),
    line: (indent: number, line: string, rest = indent + 2) =>
      wrap(plain(line), width, ' '.repeat(indent), ' '.repeat(rest)),
    /** A row of a table: a first cell of fixed width, then text that is wrapped within its own column. */
    row: (cells: readonly string[], columns: readonly number[], line: string) => {
      const first = `  ${cells.map((cell, index) => pad(plain(cell), columns[index] ?? 0)).join('  ')}  `
      return wrap(plain(line), width, first, ' '.repeat(Math.min(columnsOf(first), width / 2)))
    },
    section: (heading: string, lines: readonly string[]) =>
      lines.length === 0 ? '' : `${style('bold', heading)}\n${lines.join('\n')}\n`,
    head: () => {
      const title = article.title ?? '(no headline)'
      const dateline = article.dateline?.place ?? null
      const published =
        article.published === null ? 'publication date unknown' : longDay(article.published)
      const source = [article.outlet ?? article.dateline?.agency ?? null, dateline, published]
      const lines = [
        style('bold', wrap(plain(title), width)),
        wrap(source.filter((part) => part !== null).join(' · '), width),
      ]
      if (article.bylines.length > 0) lines.push(wrap(`By ${article.bylines.join(', ')}`, width))
      if (!article.whole) lines.push('Only the beginning: the rest is behind a wall.')
      const language = article.language
      if (language !== null && language !== 'en')
        lines.push(`Language ${language}: read without findings.`)
      for (const span of article.highlights)
        lines.push(wrap(plain(words(span)), width, '  • ', '    '))
      return `${lines.join('\n')}\n`
    },
  }
}

function timeInWords(timex: Timex | undefined, now: string): string {
  return timex?.value == null ? '' : (timexInWords(timex.value, now) ?? '')
}

/** Statements under who made them, speakers under their side, all in the order of the text. */
function statementLines(page: Page): string[] {
  const sides = new Map<string, Map<string, Statement[]>>()
  for (const statement of page.analysis.statements.filter((one) => !repeatsOuter(page, one))) {
    const first = page.entity(statement.source.entities[0] ?? '')
    const side = first?.side ?? ''
    const speaker =
      statement.source.entities.length > 0
        ? statement.source.entities.join(' ')
        : sourceWords(page, statement)
    const speakers = sides.get(side) ?? new Map<string, Statement[]>()
    speakers.set(speaker, [...(speakers.get(speaker) ?? []), statement])
    sides.set(side, speakers)
  }
  const lines: string[] = []
  const ordered = [...sides].sort(([a], [b]) => Number(a === '') - Number(b === ''))
  for (const [side, speakers] of ordered) {
    const isNamed = side !== '' || sides.size > 1
    if (isNamed) lines.push(`  ${page.style('accent', plain(side || 'Others'))}`)
    const indent = isNamed ? 4 : 2
    for (const statements of speakers.values()) {
      const [first] = statements
      if (first === undefined) continue
      lines.push(page.line(indent, speakerTitle(page, first)))
      for (const statement of statements) {
        lines.push(page.line(indent + 2, `${actNote(statement)}${page.pieces(statement.content)}`))
      }
    }
  }
  return lines
}

/** "Trump said that he told Tillerson …" holds what he told him: one line says both. */
function repeatsOuter(page: Page, { within, source }: Statement): boolean {
  const outer = page.analysis.statements.find(({ id }) => id === within)
  return outer?.source.entities.join() === source.entities.join() && source.entities.length > 0
}

function sourceWords(page: Page, statement: Statement): string {
  return statement.source.span === null ? '' : page.words(statement.source.span)
}

function speakerTitle(page: Page, statement: Statement): string {
  const entities = statement.source.entities
    .map(page.entity)
    .filter((entity) => entity !== undefined)
  if (entities.length === 0) {
    const words = sourceWords(page, statement)
    return words === '' ? '(speaker not given)' : `“${words}” (not identified)`
  }
  return entities.map((entity) => entityTitle(page, entity)).join(' and ')
}

function entityTitle(page: Page, entity: Entity): string {
  if (entity.kind === 'unnamed') {
    const reason = entity.anonymity === null ? '' : ` (“${page.words(entity.anonymity)}”)`
    return `${entity.name}, unnamed${reason}`
  }
  const titles = [...new Set(entity.roles.map(({ title }) => title))]
  return [entity.name, ...titles].join(', ')
}

function actNote({ act, negated }: Statement): string {
  if (negated) return `(${ACT_LABELS.deny}) `
  return act === 'assert' || act === 'other' ? '' : `(${ACT_LABELS[act]}) `
}

function measureLines(page: Page): string[] {
  const { measures } = page.analysis
  const ordered = MEASURE_ORDER.flatMap((status) =>
    measures.filter((measure) => measure.status === status),
  )
  const rows = ordered.map((measure) => ({
    status: MEASURE_LABELS[measure.status],
    when: page.time(measure.when),
    what: page.clause(measure.what),
  }))
  const columns = [widest(rows.map(({ status }) => status)), widest(rows.map(({ when }) => when))]
  return rows.map(({ status, when, what }) => page.row([status, when], columns, what))
}

function threadLines(page: Page): string[] {
  const rows = page.analysis.threads.map((thread) => {
    const about = page.clause(thread.about)
    // The sentence that holds the words themselves adds nothing; one that says how it stands does.
    const evidence = thread.evidence.filter((span) => !spansOverlap(span, thread.about))
    return {
      kind: THREAD_LABELS[thread.kind],
      due: thread.due === null ? '' : page.value(thread.due),
      line: evidence.length === 0 ? about : `${about}  “${page.pieces(evidence)}”`,
    }
  })
  const columns = [widest(rows.map(({ kind }) => kind)), widest(rows.map(({ due }) => due))]
  return rows.map(({ kind, due, line }) => page.row([kind, due], columns, line))
}

/** Events with a known day, by day; what is only possible or denied says so. */
function timelineLines(page: Page): string[] {
  const dated = page.analysis.events.filter(({ value }) => value !== null)
  const ordered = dated.toSorted((a, b) =>
    (a.value ?? '') < (b.value ?? '') ? -1 : a.value === b.value ? 0 : 1,
  )
  const rows = ordered.map((event) => ({
    day: page.value(event.value),
    line: `${event.certainty === 'happened' ? '' : `(${event.certainty}) `}${page.clause(event.span)}`,
  }))
  const columns = [widest(rows.map(({ day }) => day))]
  return rows.map(({ day, line }) => page.row([day], columns, line))
}

function peopleLines(page: Page): string[] {
  const people = page.analysis.entities.filter(({ kind }) => kind === 'person')
  const columns = [Math.min(widest(people.map(({ name }) => name)), 30)]
  return people.map(({ name, roles }) => {
    const titles = roles.map(({ title, of }) =>
      of === null || title.includes(of) ? title : `${title}, ${of}`,
    )
    return page.row([name], columns, [...new Set(titles)].join('; ')).trimEnd()
  })
}

function listLines(page: Page, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [page.line(2, names.join(', '))]
}

function removedLines(page: Page): string[] {
  const { removed } = page.article
  const most = 8
  const lines = removed.slice(0, most).map(({ rule, text }) => {
    const line = text.replace(/\s+/g, ' ').trim()
    const short = line.length > 60 ? `${line.slice(0, 60)}…` : line
    return page.style('dim', page.line(2, `${short} (${rule})`))
  })
  const more = removed.length - most
  return more > 0
    ? [...lines, page.style('dim', `  and ${countInWords(more, 'more block')}`)]
    : lines
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, columnsOf(cell)), 0)
}

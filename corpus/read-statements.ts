import type { Entity, Statement, StatementKind } from '../src/domain/findings.ts'
import { type Span, sliceSpan, spanContains, spansOverlap } from '../src/domain/span.ts'
import type { TableLine } from './annotated-article.ts'
import { STATEMENT_ACTS, STATEMENT_KINDS } from './catalogue.ts'
import { type FindingLine, type Grounds, type LineForm, readLine } from './finding-line.ts'
import { GOLD_RULE } from './gold-rule.ts'
import { quotedSpans, quotingOf } from './quoting.ts'

const FORM: LineForm = {
  words: 2,
  flags: ['negated', 'quoted-name'],
  keys: /^(?:by|cue|within|when)$/,
  parts: /^(?:|src|cue|to|at)$/,
}
/** A full stop that belongs to its word. */
const ABBREVIATED = /(?:\b\p{L}\.)+$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|Mr|Mrs|Dr|etc)\.$/u

/** `s1 indirect assert by=e1 cue=say`: content `s1` (a mark a piece), source `s1.src`, cue `s1.cue`. */
export function readStatement(
  source: TableLine,
  id: string,
  entities: ReadonlyMap<string, Entity>,
  grounds: Grounds,
): Statement {
  const line = readLine(source, id, FORM, grounds)
  const { text } = grounds
  const content = readContent(line, text)
  const cue = line.optionalMark('cue')
  const sourceSpan = line.optionalMark('src')
  const by = line.ids('by', 'e')
  const kind = line.word(0, 'kind', STATEMENT_KINDS)
  checkKind(
    line,
    kind,
    content.map((span) => sliceSpan(text, span)),
  )
  checkSource(line, sourceSpan, by, entities)
  for (const [name, span] of [
    ['cue', cue],
    ['source', sourceSpan],
  ] as const) {
    if (span !== null && content.some((piece) => spansOverlap(piece, span)))
      line.report(line.place, `the ${name} of ${id} is inside its content: end the piece before it`)
  }
  return {
    id,
    rule: GOLD_RULE,
    kind,
    act: line.word(1, 'act', STATEMENT_ACTS),
    source: { entities: by, span: sourceSpan },
    cue: readCue(line, cue),
    content,
    within: line.oneId('within', 's'),
    audience: line.optionalMark('to'),
    when: line.oneId('when', 't'),
    place: line.optionalMark('at'),
    negated: line.flag('negated'),
  }
}

/** Reports each statement that is said to be within another and does not lie in what that one says. */
export function checkNesting(
  statements: readonly Statement[],
  places: ReadonlyMap<string, FindingLine['place']>,
  report: Grounds['report'],
): void {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  for (const { id, within, content } of statements) {
    const outer = within === null ? undefined : byId.get(within)
    const place = places.get(id)
    if (outer === undefined || place === undefined) continue
    const hull: Span = [outer.content[0]?.[0] ?? 0, outer.content.at(-1)?.[1] ?? 0]
    if (outer.id === id || !content.every((piece) => spanContains(hull, piece)))
      report(
        place,
        `${id} is not inside what ${outer.id} says: within= names the statement that reports it`,
      )
  }
}

function readContent(line: FindingLine, text: string): readonly Span[] {
  const pieces = line.marks('')
  if (pieces.length === 0)
    line.report(line.place, `${line.id} says nothing: mark its content "{${line.id} …}"`)
  for (const [index, { span, place }] of pieces.entries()) {
    const words = sliceSpan(text, span)
    if (/[,;:]$/.test(words) || (/\.$/.test(words) && !ownsFullStop(text, span)))
      line.report(
        place,
        `content ends in "${words.at(-1)}": punctuation outside quotation marks stays out`,
      )
    const before = pieces[index - 1]
    if (before !== undefined && spansOverlap(before.span, span))
      line.report(place, `two pieces of ${line.id} overlap`)
  }
  return pieces.map(({ span }) => span)
}

/** It ends in an abbreviation, or its quotation is not closed before the next paragraph opens it anew. */
function ownsFullStop(text: string, span: Span): boolean {
  const words = sliceSpan(text, span)
  if (ABBREVIATED.test(words)) return true
  const after = text.charAt(span[1])
  const isBlocksEnd = after === '' || after === '\n'
  return isBlocksEnd && quotedSpans(words).at(-1)?.[1] === words.length
}

function readCue(line: FindingLine, span: Span | null): Statement['cue'] {
  const lemma = line.attribute('cue')
  if (span === null && lemma !== null)
    line.report(lemma.place, `no cue in the text: mark "{${line.id}.cue …}"`)
  if (span !== null && lemma === null)
    line.report(
      line.place,
      `${line.id} lacks cue=, the lemma of its cue: cue=say, cue="according to"`,
    )
  if (lemma !== null && !/^[a-z][a-z'-]*(?: [a-z'-]+)*$/.test(lemma.value))
    line.report(lemma.place, 'a lemma is in lower case: say, tell, according to')
  return span === null || lemma === null ? null : { span, lemma: lemma.value }
}

function checkKind(line: FindingLine, kind: StatementKind, pieces: readonly string[]): void {
  if (line.flag('quoted-name')) return
  const quoting = pieces.map(quotingOf)
  const isAll = quoting.every((one) => one === 'all')
  const isNone = quoting.every((one) => one === 'none')
  const allowed: readonly StatementKind[] = isAll
    ? ['direct', 'mixed']
    : isNone
      ? ['indirect']
      : ['mixed']
  if (pieces.length > 0 && !allowed.includes(kind))
    line.report(
      line.place,
      `${line.id} is ${kind}, but by its quotation marks ${allowed.join(' or ')}: mend the kind or the marks' ends ("quoted-name" where only a name or title is in quotation marks)`,
    )
}

function checkSource(
  line: FindingLine,
  span: Span | null,
  by: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): void {
  if (span === null) return
  for (const id of by) {
    const mentions = entities.get(id)?.mentions ?? []
    if (!mentions.some((mention) => spansOverlap(mention.span, span)))
      line.report(
        line.place,
        `${id} is not mentioned in ${line.id}.src: mark the mention there, or mend by=`,
      )
  }
}

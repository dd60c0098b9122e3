import { readDocument } from '../src/language/read-document.ts'
import type { GoldFindings, TableLine } from './annotated-article.ts'
import type { Grounds } from './finding-line.ts'
import type { LaidOut } from './lay-out-blocks.ts'
import type { Place, Report } from './problems.ts'
import { readEntity } from './read-entities.ts'
import { readEvent, readMeasure, readThread } from './read-outcomes.ts'
import { checkOverlaps, readFigure, readTimex } from './read-quantities.ts'
import { checkNesting, readStatement } from './read-statements.ts'

/** The findings that the table's lines and the marks in the text make together, in the order of the table. */
export function readFindings(
  table: readonly TableLine[],
  { text, spans }: LaidOut,
  report: Report,
): GoldFindings {
  const lines = new Map<string, TableLine>()
  for (const line of table) {
    if (line.id === null) continue
    if (lines.has(line.id))
      report({ line: line.line, column: 1 }, `${line.id} again: one line each`)
    else lines.set(line.id, line)
  }
  checkLabels(spans, lines, report)
  const grounds: Grounds = {
    text,
    sentences: readDocument(text).sentences,
    spans,
    ids: new Set(lines.keys()),
    report,
  }
  const of = <T>(letter: string, read: (line: TableLine, id: string) => T): T[] =>
    [...lines].filter(([id]) => id.startsWith(letter)).map(([id, line]) => read(line, id))
  const placeOf = (id: string) => ({ line: lines.get(id)?.line ?? 1, column: 1 })

  const entities = of('e', (line, id) => readEntity(line, id, grounds))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const statements = of('s', (line, id) => readStatement(line, id, byId, grounds))
  checkNesting(statements, new Map(statements.map(({ id }) => [id, placeOf(id)])), report)
  checkUnnamed(entities, statements, placeOf, report)
  const timexes = of('t', (line, id) => readTimex(line, id, grounds))
  const figures = of('f', (line, id) => readFigure(line, id, statements, grounds))
  checkOverlaps([...timexes, ...figures], placeOf, report)
  return {
    entities,
    statements,
    timexes,
    figures,
    measures: of('m', (line, id) => readMeasure(line, id, grounds)),
    threads: of('h', (line, id) => readThread(line, id, grounds)),
    events: of('v', (line, id) => readEvent(line, id, byId, timexes, grounds)),
  }
}

function checkUnnamed(
  entities: GoldFindings['entities'],
  statements: GoldFindings['statements'],
  placeOf: (id: string) => Place,
  report: Report,
): void {
  const speaking = new Set(statements.flatMap(({ source }) => source.entities))
  for (const { id, kind } of entities) {
    if (kind === 'unnamed' && !speaking.has(id))
      report(
        placeOf(id),
        `${id} is the source of nothing: without a name only sources are entities`,
      )
  }
}

function checkLabels(
  spans: LaidOut['spans'],
  lines: ReadonlyMap<string, TableLine>,
  report: Report,
): void {
  for (const [label, found] of spans) {
    const [id = ''] = label.split('.', 1)
    if (lines.has(id)) continue
    for (const { place } of found)
      report(place, `there is no ${id} in the table: add a line "${id} …", or mend the label`)
  }
}

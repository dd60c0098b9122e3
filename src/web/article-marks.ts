import type { Analysis } from '../domain/findings.ts'
import type { Mark } from './segments.ts'

export const MARK_KINDS = [
  'statement',
  'figure',
  'measure',
  'thread',
  'event',
  'name',
  'time',
] as const

export type MarkKind = (typeof MARK_KINDS)[number]

/** Where each finding of a revision stands in its text. */
export function findMarks(analysis: Analysis): Mark<MarkKind>[] {
  const { statements, figures, measures, threads, events, entities, timexes } = analysis
  return [
    ...statements.flatMap(({ id, content }) =>
      content.map((span): Mark<MarkKind> => ({ kind: 'statement', id, span })),
    ),
    ...figures.map(({ id, span }): Mark<MarkKind> => ({ kind: 'figure', id, span })),
    ...measures.map(({ id, what }): Mark<MarkKind> => ({ kind: 'measure', id, span: what })),
    ...threads.map(({ id, about }): Mark<MarkKind> => ({ kind: 'thread', id, span: about })),
    ...events.map(({ id, predicate }): Mark<MarkKind> => ({ kind: 'event', id, span: predicate })),
    ...entities.flatMap(({ id, mentions }) =>
      mentions.map(({ span }): Mark<MarkKind> => ({ kind: 'name', id, span })),
    ),
    ...timexes.map(({ id, span }): Mark<MarkKind> => ({ kind: 'time', id, span })),
  ]
}

export function countFindings(analysis: Analysis): Readonly<Record<MarkKind, number>> {
  return {
    statement: analysis.statements.length,
    figure: analysis.figures.length,
    measure: analysis.measures.length,
    thread: analysis.threads.length,
    event: analysis.events.length,
    name: analysis.entities.length,
    time: analysis.timexes.length,
  }
}

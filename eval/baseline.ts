import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { EvalTable } from './table.ts'

/** Table, row, column: the best value so far. */
export type Baseline = Record<string, Record<string, Record<string, number>>>

export function loadBaseline(file: string): Baseline {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : {}
}

export function recordedIn(baseline: Baseline, table: EvalTable) {
  return (label: string, column: string): number | null =>
    baseline[table.name]?.[label]?.[column] ?? null
}

/** What depends on the machine of the day is shown, never recorded. */
export function isRecorded(column: string): boolean {
  return !/(?:\/s|^ms\b.*|\bms|MB|seconds)$/i.test(column)
}

/** A value as the baseline holds it, and as it is compared: else what was rounded would seem to rise or fall. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** Values worse than recorded by more than `slack`, a share of the recorded value; in one line each. */
export function findRegressions(
  table: EvalTable,
  baseline: Baseline,
  isLowerBetter: (column: string) => boolean,
  slack: number,
): string[] {
  const recorded = recordedIn(baseline, table)
  return table.rows.flatMap(({ label, values }) =>
    Object.entries(values).flatMap(([column, value]) => {
      const before = isRecorded(column) ? recorded(label, column) : null
      if (before === null) return []
      const now = rounded(value)
      const worse = isLowerBetter(column) ? now - before : before - now
      if (worse <= Math.abs(before) * slack) return []
      return [`${table.name}, ${label}, ${column}: ${value} was ${before}`]
    }),
  )
}

/** Keeps these tables' values in place of what was recorded for them. */
export function recordBaseline(file: string, tables: readonly EvalTable[]): void {
  const baseline = loadBaseline(file)
  for (const { name, rows } of tables) {
    baseline[name] = Object.fromEntries(
      rows.map(({ label, values }) => [
        label,
        Object.fromEntries(
          Object.entries(values)
            .filter(([column]) => isRecorded(column))
            .map(([column, value]) => [column, rounded(value)]),
        ),
      ]),
    )
  }
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`)
}

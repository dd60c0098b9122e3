import type { EvalTable } from './table.ts'

/** A table for a terminal: shares with three digits, other numbers short; the recorded value behind one that moved. */
export function printTable(
  table: EvalTable,
  recorded: (label: string, column: string) => number | null,
): string {
  const head = ['', ...table.columns, 'target']
  const rows = table.rows.map(({ label, values, target }) => [
    label,
    ...table.columns.map((column) => cell(values[column], recorded(label, column))),
    target ?? '',
  ])
  const widths = head.map((_, index) =>
    Math.max(...[head, ...rows].map((row) => (row[index] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((text, index) => {
        const width = widths[index] ?? 0
        return index === 0 || index === row.length - 1 ? text.padEnd(width) : text.padStart(width)
      })
      .join('  ')
      .trimEnd()
  return `${[table.name, line(head), ...rows.map(line)].join('\n')}\n`
}

function cell(value: number | undefined, recorded: number | null): string {
  if (value === undefined) return ''
  const text = numberText(value)
  if (recorded === null || numberText(recorded) === text) return text
  return `${text} (was ${numberText(recorded)})`
}

export function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return Math.abs(value) < 10 ? value.toFixed(3) : value.toFixed(1)
}

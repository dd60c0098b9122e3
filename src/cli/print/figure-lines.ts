import type { Analysis, Figure } from '../../domain/findings.ts'
import { type Span, sliceSpan } from '../../domain/span.ts'
import { excerptAround } from '../../present/excerpt.ts'
import { figureText } from '../../present/figures.ts'
import { columnsOf } from '../wrap.ts'

/** Wider amounts run into the next column. */
const WIDEST_AMOUNT = 32

type Page = {
  readonly words: (span: Span) => string
  readonly row: (cells: readonly string[], columns: readonly number[], line: string) => string
}

/** Each figure once, with what it measures; else with the words around it, which no other line gives. */
export function figureLines({ figures, sentences }: Analysis, text: string, page: Page): string[] {
  const rows = new Map<string, { readonly amount: string; readonly of: string }>()
  figures.forEach((figure, index) => {
    const before = figures[index - 1]
    const next = figures[index + 1]
    if (before !== undefined && isConversion(text, before, figure)) return
    const conversion = next !== undefined && isConversion(text, figure, next) ? next : null
    const quantity =
      conversion === null ? amount(figure) : `${amount(figure)} (${amount(conversion)})`
    const of = figure.of === null ? '' : page.words(figure.of)
    const isTold = of === '' && figures.some((other) => other.of !== null && isAlike(other, figure))
    if (isTold || rows.has(`${quantity} ${of}`)) return
    rows.set(`${quantity} ${of}`, {
      amount: figure.status === 'stated' ? quantity : `${quantity} (${figure.status})`,
      of: of === '' ? excerptAround(text, sentences, figure.span) : of,
    })
  })
  const shown = [...rows.values()]
  const widest = shown.reduce((most, row) => Math.max(most, columnsOf(row.amount)), 0)
  const columns = [Math.min(widest, WIDEST_AMOUNT)]
  return shown.map((row) => page.row([row.amount], columns, row.of).trimEnd())

  function amount(figure: Figure): string {
    return figureText(figure) ?? page.words(figure.span)
  }
}

/** "500 billion rubles (US$19.7 billion)": the second says the first again, in another currency or unit. */
function isConversion(text: string, figure: Figure, next: Figure): boolean {
  const between = sliceSpan(text, [figure.span[1], next.span[0]])
  return /^ \((?:or )?(?:US ?)?$/.test(between) && text[next.span[1]] === ')'
}

function isAlike(a: Figure, b: Figure): boolean {
  return a.value !== null && a.value === b.value && a.high === b.high && a.unit === b.unit
}

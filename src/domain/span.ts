/** Half-open UTF-16 offsets `[start, end)` into `revision.text`: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number]

export function sliceSpan(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Order in the text: earlier start first, the longer of two that start together first. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1]
}

/** The span without white space at either end; empty spans stay as they are. */
export function trimSpan(text: string, span: Span): Span {
  let [start, end] = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}

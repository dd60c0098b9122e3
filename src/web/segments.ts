import type { Span } from '../domain/span.ts'

/** A stretch of text to be marked, and what marks it. */
export type Mark<Kind extends string> = {
  readonly span: Span
  readonly kind: Kind
  /** Id of the finding. */
  readonly id: string
}

/** A stretch of text in which nothing begins or ends. */
export type Segment<Kind extends string> = {
  readonly span: Span
  /** Every kind of mark that covers it, in order of name; empty for plain text. */
  readonly kinds: readonly Kind[]
  /** Of the marks that cover it, the one that began last: the most particular. */
  readonly innermost: Mark<Kind> | null
}

/**
 * Cuts `[0, length)` into segments at every mark's edges and at `cuts`, in text order, without gap or overlap. Marks may
 * nest, overlap and repeat; what of one lies outside the text is left out. n log n in the number of marks and cuts.
 */
export function cutSegments<Kind extends string>(
  length: number,
  marks: readonly Mark<Kind>[],
  cuts: readonly number[],
): Segment<Kind>[] {
  const opening = marks
    .filter(({ span }) => span[0] < span[1] && span[1] > 0 && span[0] < length)
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const closing = opening.toSorted((a, b) => a.span[1] - b.span[1])
  const edges = new Set([0, length, ...cuts, ...opening.flatMap(({ span }) => span)])
  const bounds = [...edges].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b)

  const segments: Segment<Kind>[] = []
  const openCounts = new Map<Kind, number>()
  const stack: Mark<Kind>[] = []
  let opened = 0
  let closed = 0
  for (const [at, start] of bounds.entries()) {
    const end = bounds[at + 1]
    if (end === undefined) break
    for (let mark = opening[opened]; mark && mark.span[0] <= start; mark = opening[++opened]) {
      openCounts.set(mark.kind, (openCounts.get(mark.kind) ?? 0) + 1)
      stack.push(mark)
    }
    for (let mark = closing[closed]; mark && mark.span[1] <= start; mark = closing[++closed])
      openCounts.set(mark.kind, (openCounts.get(mark.kind) ?? 0) - 1)
    // Marks that ended below the top stay until they surface: each is pushed and popped once.
    while ((stack.at(-1)?.span[1] ?? Number.POSITIVE_INFINITY) <= start) stack.pop()
    const kinds = [...openCounts].flatMap(([kind, count]) => (count > 0 ? [kind] : []))
    segments.push({ span: [start, end], kinds: kinds.sort(), innermost: stack.at(-1) ?? null })
  }
  return segments
}

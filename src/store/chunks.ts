/** Rows that one query takes: each row binds a few values, and engines allow 32,766 and more. */
const CHUNK = 500

/** The items in order, a query's worth at a time. */
export function* chunksOf<T>(items: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

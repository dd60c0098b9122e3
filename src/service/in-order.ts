/**
 * Runs `work` on items as they come, at most `limit` at once, and yields the results in the order of the items. Holds at
 * most `limit` items and results; an item is asked for only when there is room for it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const item of items) {
    const started = work(item)
    // Its rejection is seen when its turn comes; until then it must not count as unhandled.
    started.catch(() => {})
    running.push(started)
    const first = running.length >= limit ? running.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const started of running) yield await started
}

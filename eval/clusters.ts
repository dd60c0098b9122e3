/**
 * How well a grouping agrees with gold: `pairF` over pairs of articles put together, `b3F` over articles (B-cubed),
 * `several` the same over the articles that have company in gold.
 * @source Bagga and Baldwin, "Entity-based cross-document coreferencing using the vector space model" (1998)
 */
export function scoreClusters(
  found: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, string>,
): Record<string, number> {
  const foundSizes = countSizes(found.values())
  const goldSizes = countSizes(gold.values())
  const bothSizes = countSizes([...gold].map(([id, story]) => `${found.get(id)}\n${story}`))
  const pairs = [...bothSizes.values()].reduce((sum, size) => sum + pairsAmong(size), 0)
  const foundPairs = [...foundSizes.values()].reduce((sum, size) => sum + pairsAmong(size), 0)
  const goldPairs = [...goldSizes.values()].reduce((sum, size) => sum + pairsAmong(size), 0)
  const all = { precision: 0, recall: 0, count: 0 }
  const several = { precision: 0, recall: 0, count: 0 }
  for (const [id, story] of gold) {
    const group = found.get(id) ?? ''
    const both = bothSizes.get(`${group}\n${story}`) ?? 0
    const goldSize = goldSizes.get(story) ?? 1
    for (const sums of goldSize > 1 ? [all, several] : [all]) {
      sums.precision += both / (foundSizes.get(group) ?? 1)
      sums.recall += both / goldSize
      sums.count++
    }
  }
  return {
    pairF: harmonic(pairs / foundPairs, pairs / goldPairs),
    several: harmonic(several.precision / several.count, several.recall / several.count),
    b3F: harmonic(all.precision / all.count, all.recall / all.count),
    pairP: pairs / foundPairs,
    pairR: pairs / goldPairs,
  }
}

function countSizes(groups: Iterable<string>): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes
}

function pairsAmong(size: number): number {
  return (size * (size - 1)) / 2
}

function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

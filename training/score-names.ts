import type { NameSpans } from '../src/language/annotation.ts'
import { findNames, spansOfLabels, withoutMisc } from '../src/language/names/find-names.ts'
import type { Network } from '../src/language/network/network.ts'
import type { ViewedNames } from './train-names.ts'

export type NameCounts = { readonly right: number; readonly found: number; readonly gold: number }

/** Names found with the gold bounds and kind. */
export function countNames(documents: readonly ViewedNames[], network: Network): NameCounts {
  const counts = { right: 0, found: 0, gold: 0 }
  for (const { document, view, gold } of documents) {
    const expected = keysOf(withoutMisc(spansOfLabels(gold)))
    const found = keysOf(findNames(document, view, network))
    counts.right += found.filter((key) => expected.includes(key)).length
    counts.found += found.length
    counts.gold += expected.length
  }
  return counts
}

export function f1Of({ right, found, gold }: NameCounts): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold)
}

function keysOf({ starts, ends, kinds }: NameSpans): string[] {
  return Array.from(starts, (start, name) => `${start}-${ends[name]}-${kinds[name]}`)
}

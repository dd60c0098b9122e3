import type { NameSpans } from '../annotation.ts'
import type { Document } from '../document.ts'
import type { Network } from '../network/network.ts'
import { makeConsistent } from './consistent-names.ts'
import { labelNames } from './label-names.ts'
import type { NameView } from './name-features.ts'
import { isInnerLabel, kindOfLabel, NAME_KINDS, OUTSIDE } from './name-labels.ts'

const MISC = NAME_KINDS.indexOf('misc')

/** Finds the names of people, bodies and places, in the order of the text, the same throughout the document. Linear. */
export function findNames(document: Document, view: NameView, network: Network): NameSpans {
  const { labels, shares } = labelNames(document, view, network)
  return withoutMisc(makeConsistent(document, view, spansOfLabels(labels), shares))
}

/** The names that labels spell, those of other things among them. */
export function spansOfLabels(labels: Uint8Array): NameSpans {
  const starts: number[] = []
  const ends: number[] = []
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token] ?? OUTSIDE
    if (label === OUTSIDE || isInnerLabel(label)) continue
    let end = token + 1
    while (labels[end] === label + 1) end++
    starts.push(token)
    ends.push(end)
  }
  return {
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(starts, (start) => kindOfLabel(labels[start] ?? OUTSIDE)),
  }
}

export function withoutMisc({ starts, ends, kinds }: NameSpans): NameSpans {
  const isKept = (_: number, name: number) => kinds[name] !== MISC
  return {
    starts: starts.filter(isKept),
    ends: ends.filter(isKept),
    kinds: kinds.filter((kind) => kind !== MISC),
  }
}

import type { NameSpans } from '../annotation.ts'
import type { Document } from '../document.ts'
import type { Network } from '../network/network.ts'
import { labelNames } from './label-names.ts'
import type { NameView } from './name-features.ts'
import { isInnerLabel, kindOfLabel, NAME_KINDS, OUTSIDE } from './name-labels.ts'

const MISC = NAME_KINDS.indexOf('misc')

/** Finds the names of people, bodies and places, in the order of the text. Linear. */
export function findNames(document: Document, view: NameView, network: Network): NameSpans {
  return spansOfLabels(labelNames(document, view, network))
}

/** The names that labels spell; names of other things are left out. */
export function spansOfLabels(labels: Uint8Array): NameSpans {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token] ?? OUTSIDE
    if (label === OUTSIDE || isInnerLabel(label) || kindOfLabel(label) === MISC) continue
    let end = token + 1
    while (labels[end] === label + 1) end++
    starts.push(token)
    ends.push(end)
    kinds.push(kindOfLabel(label))
  }
  return {
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  }
}

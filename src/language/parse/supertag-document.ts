import type { Document } from '../document.ts'
import { largestScore, type Network } from '../network/network.ts'
import { type SupertagView, writeSupertagFeatures } from './supertag-features.ts'

/**
 * What each token's surroundings suggest of its relation and of the side on which its head stands: twice the relation's
 * number, one more where the head stands before. Linear.
 * @source Ouchi, Duh and Matsumoto, "Improving Dependency Parsers with Supertags" (EACL 2014)
 */
export function supertagDocument(
  { tokenCount, sentenceStarts }: Pick<Document, 'tokenCount' | 'sentenceStarts'>,
  view: SupertagView,
  supertagger: Network,
): Uint8Array {
  const supertags = new Uint8Array(tokenCount)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    for (let token = first; token < end; token++) {
      const rows = supertagger.features
      supertagger.hide(
        writeSupertagFeatures(rows, view, supertags, first, end, token, supertagger.space),
      )
      supertags[token] = largestScore(supertagger.score(0))
    }
  }
  return supertags
}

import type { Document } from '../document.ts'
import { largestScore, type Network } from '../network/network.ts'
import type { TokenTraits } from '../token-traits.ts'
import { writeTagFeatures } from './tag-features.ts'

/** The tagger's heads. */
export const TAG_HEADS = { universal: 0, penn: 1 } as const

export type Tags = { readonly tags: Uint8Array; readonly pennTags: Uint8Array }

/** Tags every token, from left to right. Linear in their number. */
export function tagDocument(
  { tokenCount, sentenceStarts }: Pick<Document, 'tokenCount' | 'sentenceStarts'>,
  traits: TokenTraits,
  tagger: Network,
): Tags {
  const tags = new Uint8Array(tokenCount)
  const pennTags = new Uint8Array(tokenCount)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    for (let token = first; token < end; token++) {
      const count = writeTagFeatures(
        tagger.features,
        traits,
        pennTags,
        first,
        end,
        token,
        tagger.space,
      )
      tagger.hide(count)
      pennTags[token] = largestScore(tagger.score(TAG_HEADS.penn))
      tags[token] = largestScore(tagger.score(TAG_HEADS.universal))
    }
  }
  return { tags, pennTags }
}

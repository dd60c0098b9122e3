import type { Feed, Unusable } from '../domain/feed.ts'
import { decodeBytes } from '../markup/decode-bytes.ts'
import { type FeedContext, parseFeed } from './parse-feed.ts'

/** The feed in a body or file, its charset found first; otherwise as `parseFeed`. */
export function readFeed(bytes: Uint8Array, context: FeedContext): Feed | Unusable {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return { kind: 'unusable', reason: 'this is a gzip archive, not a feed: unpack it first' }
  const { text } = decodeBytes(bytes, { contentType: context.contentType, kind: 'xml' })
  return parseFeed(text, context)
}

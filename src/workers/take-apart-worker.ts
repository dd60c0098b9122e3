import type { Unusable } from '../domain/feed.ts'
import { type RawArticle, type TakenApart, takeApart } from '../service/take-apart.ts'

/** What the pool runs in each worker thread. */
export default function run(raw: RawArticle): TakenApart | Unusable {
  return takeApart(raw)
}

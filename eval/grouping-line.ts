import { parseMoment } from '../src/domain/moment.ts'
import type { GroupingArticle } from '../src/stories/grouping-article.ts'
import { composeFeatures } from '../src/stories/grouping-features.ts'
import type { Line } from './developing-article.ts'

/** A line as grouping sees it; without a date it stands in the stream by its place. */
export function toGroupingArticle(
  { id, outlet, title, published, text }: Line,
  place: number,
): GroupingArticle {
  const publishedAt = published === undefined ? null : parseMoment(published)
  return {
    id,
    outlet: outlet ?? null,
    orderAt: publishedAt ?? place,
    published: publishedAt !== null,
    features: composeFeatures({ title: title ?? '', body: text, names: [] }),
  }
}

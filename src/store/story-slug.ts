import { composeSlug } from '../stories/slug.ts'
import type { Queries } from './database.ts'
import { findFirstArticle } from './drop-story.ts'
import { takeNumbers } from './numbers.ts'

/**
 * The slug of a story: the earliest that any of its articles was given, a new one only if none has one. Null where the
 * story has no article.
 */
export async function findOrMakeSlug(
  queries: Queries,
  storyId: string,
  title: string,
): Promise<string | null> {
  const earliest = await queries
    .selectFrom('groupings')
    .innerJoin('slugs', 'slugs.article_id', 'groupings.article_id')
    .select('slugs.slug')
    .where('groupings.story_id', '=', storyId)
    .orderBy('slugs.number')
    .limit(1)
    .executeTakeFirst()
  if (earliest !== undefined) return earliest.slug
  const articleId = await findFirstArticle(queries, storyId)
  if (articleId === null) return null
  const taken = await listLikeSlugs(queries, title)
  const slug = composeSlug(title, (candidate) => taken.has(candidate))
  const number = await takeNumbers(queries, 'slug', 1)
  await queries.insertInto('slugs').values({ slug, article_id: articleId, number }).execute()
  return slug
}

/** Numbering a long slug shortens it, to a whole word where that keeps half of it: no candidate begins otherwise. */
const SHARED_LENGTH = 24

async function listLikeSlugs(queries: Queries, title: string): Promise<ReadonlySet<string>> {
  const start = composeSlug(title, () => false).slice(0, SHARED_LENGTH)
  const rows = await queries
    .selectFrom('slugs')
    .select('slug')
    .where('slug', '>=', start)
    .where('slug', '<', `${start}\u007f`)
    .execute()
  return new Set(rows.map((row) => row.slug))
}

import type { Selectable } from 'kysely'
import type { Assignment } from '../stories/grouping-article.ts'
import type { GroupingFeatures } from '../stories/grouping-features.ts'
import { chunksOf } from './chunks.ts'
import { type Database, type Queries, write } from './database.ts'
import { listHeldCorrections } from './held-corrections.ts'
import type { StreamKey } from './records.ts'
import type { DerivationOperations } from './store.ts'
import { compareStream } from './stream-order.ts'
import type { Tables } from './tables.ts'
import { touchStories } from './touched-stories.ts'
import { beginGrouping, ungroupFrom } from './ungroup.ts'

type GroupingOperations = Pick<
  DerivationOperations,
  | 'findFirstUngrouped'
  | 'findGroupedBack'
  | 'listGrouped'
  | 'listForGrouping'
  | 'assignArticles'
  | 'ungroupFrom'
>

const PLACE = ['groupings.order_at', 'groupings.article_id'] as const

export function createGroupingOperations(database: Database): GroupingOperations {
  const { reading } = database
  return {
    findFirstUngrouped: () => write(database, beginGrouping),

    findGroupedBack: async ({ before, limit }) => {
      const row = await reading
        .selectFrom('groupings')
        .select(['order_at as orderAt', 'article_id as id'])
        .where('ungrouped', '=', 0)
        .where('story_id', 'is not', null)
        .where(compareStream(PLACE, '<', before))
        .orderBy('order_at', 'desc')
        .orderBy('article_id', 'desc')
        .limit(1)
        .offset(limit - 1)
        .executeTakeFirst()
      return row ?? null
    },

    listGrouped: async ({ from, before, limit }) => {
      const rows = await selectForGrouping(reading)
        .select(['story_id', 'occurrence_id', 'copy_of'])
        .where('ungrouped', '=', 0)
        .where('story_id', 'is not', null)
        .where(compareStream(PLACE, '>=', from))
        .where(compareStream(PLACE, '<', before))
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        ...toGroupingArticle(row),
        articleId: row.id,
        storyId: row.story_id ?? row.id,
        occurrenceId: row.occurrence_id ?? row.id,
        copyOf: row.copy_of,
      }))
    },

    listForGrouping: async ({ from, limit }) => {
      const rows = await selectForGrouping(reading)
        .where(compareStream(PLACE, '>=', from))
        .limit(limit)
        .execute()
      return rows.map(toGroupingArticle)
    },

    assignArticles: ({ from, through, assignments, moved, asOf = Number.MAX_SAFE_INTEGER }) =>
      write(database, async (transaction) => {
        await excludeArticles(transaction, { from, through, assignments, asOf })
        await assign(transaction, [...assignments, ...moved], asOf)
      }),

    ungroupFrom: (from) => write(database, (transaction) => ungroupFrom(transaction, from)),
  }
}

function selectForGrouping(queries: Queries) {
  return queries
    .selectFrom('groupings')
    .innerJoin('articles', 'articles.id', 'groupings.article_id')
    .innerJoin('analyses', 'analyses.revision_id', 'groupings.revision_id')
    .select(['articles.id', 'articles.outlet', 'articles.published', 'groupings.order_at'])
    .select('analyses.features')
    .where('analyses.features', 'is not', null)
    .orderBy('groupings.order_at')
    .orderBy('groupings.article_id')
}

function toGroupingArticle(row: {
  id: string
  outlet: string | null
  published: string | null
  order_at: number
  features: string | null
}) {
  return {
    id: row.id,
    outlet: row.outlet,
    orderAt: row.order_at,
    published: row.published !== null,
    features: JSON.parse(row.features ?? 'null') as GroupingFeatures,
  }
}

/** What was ungrouped since the grouping began is assigned for the time being, and again by the next. */
async function assign(
  queries: Queries,
  assignments: readonly Assignment[],
  asOf: number,
): Promise<void> {
  const touched = new Set<string>()
  // One that was assigned and then moved is where it was moved to.
  const last = new Map(assignments.map((assignment) => [assignment.articleId, assignment]))
  const known = await loadAssigned(queries, [...last.keys()])
  for (const { articleId, storyId, occurrenceId, copyOf } of last.values()) {
    const before = known.get(articleId)
    // Dropped meanwhile, with all that is derived.
    if (before === undefined) continue
    const isSame =
      before.story_id === storyId &&
      before.occurrence_id === occurrenceId &&
      before.copy_of === copyOf
    const ungrouped = before.ungrouped > asOf ? before.ungrouped : 0
    if (isSame && before.ungrouped === ungrouped) continue
    await queries
      .updateTable('groupings')
      .set({ story_id: storyId, occurrence_id: occurrenceId, copy_of: copyOf, ungrouped })
      .where('article_id', '=', articleId)
      .execute()
    if (isSame) continue
    touched.add(storyId)
    if (before.story_id !== null) touched.add(before.story_id)
  }
  await touchStories(queries, touched)
}

type Assigned = Omit<Selectable<Tables['groupings']>, 'order_at' | 'revision_id'>

async function loadAssigned(
  queries: Queries,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, Assigned>> {
  const assigned = new Map<string, Assigned>()
  for (const ids of chunksOf(articleIds)) {
    const rows = await queries
      .selectFrom('groupings')
      .select(['article_id', 'story_id', 'occurrence_id', 'copy_of', 'ungrouped'])
      .where('article_id', 'in', ids)
      .execute()
    for (const row of rows) assigned.set(row.article_id, row)
  }
  return assigned
}

/**
 * Takes articles out of their stories that were left without an assignment because their outlet is excluded. One without
 * an assignment for any other reason arrived after the range was listed, and stays to be grouped.
 */
async function excludeArticles(
  queries: Queries,
  {
    from,
    through,
    assignments,
    asOf,
  }: {
    from: StreamKey
    through: StreamKey
    assignments: readonly Assignment[]
    asOf: number
  },
): Promise<void> {
  const outlets = (await listHeldCorrections(queries)).flatMap(({ correction }) =>
    correction.kind === 'exclude' ? [correction.outlet] : [],
  )
  if (outlets.length === 0) return
  const assigned = new Set(assignments.map((assignment) => assignment.articleId))
  const rows = await queries
    .selectFrom('groupings')
    .innerJoin('articles', 'articles.id', 'groupings.article_id')
    .select(['groupings.article_id', 'groupings.story_id'])
    .where(compareStream(PLACE, '>=', from))
    .where(compareStream(PLACE, '<=', through))
    .where('articles.outlet', 'in', outlets)
    .where('groupings.ungrouped', '<=', asOf)
    .execute()
  const excluded = rows.filter((row) => !assigned.has(row.article_id))
  for (const { article_id } of excluded)
    await queries
      .updateTable('groupings')
      .set({ story_id: null, occurrence_id: null, copy_of: null, ungrouped: 0 })
      .where('article_id', '=', article_id)
      .execute()
  await touchStories(
    queries,
    excluded.flatMap((row) => row.story_id ?? []),
  )
}

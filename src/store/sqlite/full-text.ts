import { type RawBuilder, sql } from 'kysely'
import type { FullText, Queries } from '../database.ts'
import type { SearchFilter } from '../search-filter.ts'
import { splitWords } from '../split-words.ts'

/** Full text over FTS5. What a person typed never reaches its query language: each word is a quoted string. */
export const sqliteFullText: FullText = {
  addArticle: async (queries, number, { title, text }) => {
    await sql`insert into article_words (rowid, title, text)
      values (${number}, ${title}, ${text})`.execute(queries)
  },
  removeArticle: (queries, number) => remove(queries, 'article_words', number),
  addStatement: async (queries, number, { speaker, side, content }) => {
    await sql`insert into statement_words (rowid, speaker, side, content)
      values (${number}, ${speaker}, ${side}, ${content})`.execute(queries)
  },
  removeStatement: (queries, number) => remove(queries, 'statement_words', number),
  addFigure: async (queries, number, { content }) => {
    await sql`insert into figure_words (rowid, content) values (${number}, ${content})`.execute(
      queries,
    )
  },
  removeFigure: (queries, number) => remove(queries, 'figure_words', number),
  // A word in the title weighs as three in the text.
  findArticles: (queries, words, filter, limit) =>
    findNumbers(queries, ARTICLES, matchOf(words), articlesWithin(filter), limit),
  findStatements: (queries, words, filter, limit) =>
    findNumbers(queries, STATEMENTS, statementMatch(words, filter), partsWithin(filter), limit),
  findFigures: (queries, words, filter, limit) =>
    findNumbers(queries, FIGURES, matchOf(words), partsWithin(filter), limit),
  clear: async (queries) => {
    for (const { index } of [ARTICLES, STATEMENTS, FIGURES]) {
      const table = sql.ref(index)
      await sql`insert into ${table} (${table}) values ('delete-all')`.execute(queries)
    }
  },
}

type WordIndex = {
  readonly index: string
  /** The table whose rows the index numbers. */
  readonly rows: string
  readonly weights: RawBuilder<unknown>
}

const ARTICLES = { index: 'article_words', rows: 'indexed_articles', weights: sql`3.0, 1.0` }
const STATEMENTS = { index: 'statement_words', rows: 'statements', weights: sql`1.0, 1.0, 1.0` }
const FIGURES = { index: 'figure_words', rows: 'figures', weights: sql`1.0` }

/** Of words that stand everywhere, the hits indexed last: a look at a million of them would take seconds. */
const MOST_RANKED = 20_000

async function remove(queries: Queries, index: string, number: number): Promise<void> {
  await sql`delete from ${sql.ref(index)} where rowid = ${number}`.execute(queries)
}

/** The conditions look at `hit`, the row that the index numbers; without any it is not looked up. */
async function findNumbers(
  queries: Queries,
  { index, rows: hits, weights }: WordIndex,
  match: string,
  conditions: readonly RawBuilder<unknown>[],
  limit: number,
): Promise<readonly number[]> {
  const table = sql.ref(index)
  const within =
    conditions.length === 0
      ? sql``
      : sql`and exists (select 1 from ${sql.table(hits)} as hit
          where hit.number = ${table}.rowid and ${sql.join(conditions, sql` and `)})`
  const { rows } = await sql<{ number: number }>`
    select number from (
      select rowid as number, bm25(${table}, ${weights}) as score from ${table}
      where ${table} match ${match} ${within} order by rowid desc limit ${MOST_RANKED}
    ) order by score, number desc limit ${limit}`.execute(queries)
  return rows.map((row) => row.number)
}

function articlesWithin(filter: SearchFilter): RawBuilder<unknown>[] {
  const { storyId } = filter
  const conditions = publishedWithin(sql`hit.article_id`, filter)
  if (storyId !== null)
    conditions.push(sql`exists (select 1 from groupings
      where groupings.article_id = hit.article_id and groupings.story_id = ${storyId})`)
  return conditions
}

/** Of statements and figures: what the report that brought them says. */
function partsWithin(filter: SearchFilter): RawBuilder<unknown>[] {
  const { storyId, act } = filter
  const conditions = publishedWithin(
    sql`json_extract(hit.content, '$.receipts[0].articleId')`,
    filter,
  )
  if (storyId !== null) conditions.push(sql`hit.story_id = ${storyId}`)
  if (act !== null) conditions.push(sql`json_extract(hit.content, '$.act') = ${act}`)
  return conditions
}

function publishedWithin(
  articleId: RawBuilder<unknown>,
  { outlet, from, before }: SearchFilter,
): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = []
  if (outlet !== null) conditions.push(sql`articles.outlet = ${outlet}`)
  if (from !== null) conditions.push(sql`articles.order_at >= ${from}`)
  if (before !== null) conditions.push(sql`articles.order_at < ${before}`)
  // An article without a time of its own stands in the stream by when it came; it was published on no known day.
  if (from !== null || before !== null) conditions.push(sql`articles.published is not null`)
  if (conditions.length === 0) return []
  return [
    sql`exists (select 1 from articles
      where articles.id = ${articleId} and ${sql.join(conditions, sql` and `)})`,
  ]
}

/** Shorter beginnings stand for half the dictionary, and are taken as words. */
const SHORTEST_BEGINNING = 3

function matchOf(words: readonly string[]): string {
  const isBeginning = (words.at(-1) ?? '').length >= SHORTEST_BEGINNING
  return quoteAll(words) + (isBeginning ? ' *' : '')
}

/** Words of a name or a side must stand in its own column, each as a whole. */
function statementMatch(words: readonly string[], { speaker, side }: SearchFilter): string {
  const columns = [
    ['speaker', splitWords(speaker ?? '')],
    ['side', splitWords(side ?? '')],
  ] as const
  const parts = columns.flatMap(([column, named]) =>
    named.length === 0 ? [] : [`${column} : (${quoteAll(named)})`],
  )
  if (words.length > 0) parts.push(`(${matchOf(words)})`)
  return parts.join(' AND ')
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ')
}

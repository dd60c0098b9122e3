import { type RawBuilder, sql } from 'kysely'
import type { FullText, Queries } from '../database.ts'

/** Full text over FTS5. What a person typed never reaches its query language: each word is a quoted string. */
export const sqliteFullText: FullText = {
  addArticle: async (queries, number, { title, text }) => {
    await sql`insert into article_words (rowid, title, text)
      values (${number}, ${title}, ${text})`.execute(queries)
  },
  removeArticle: async (queries, number) => {
    await sql`delete from article_words where rowid = ${number}`.execute(queries)
  },
  addStatement: async (queries, number, { speaker, content }) => {
    await sql`insert into statement_words (rowid, speaker, content)
      values (${number}, ${speaker}, ${content})`.execute(queries)
  },
  removeStatement: async (queries, number) => {
    await sql`delete from statement_words where rowid = ${number}`.execute(queries)
  },
  // A word in the title weighs as three in the text.
  findArticles: (queries, words, limit) =>
    findNumbers(queries, 'article_words', sql`3.0, 1.0`, words, limit),
  findStatements: (queries, words, limit) =>
    findNumbers(queries, 'statement_words', sql`1.0, 1.0`, words, limit),
  clear: async (queries) => {
    await sql`insert into article_words (article_words) values ('delete-all')`.execute(queries)
    await sql`insert into statement_words (statement_words) values ('delete-all')`.execute(queries)
  },
}

/** Of words that stand everywhere, the hits indexed last: a look at a million of them would take seconds. */
const MOST_RANKED = 20_000

async function findNumbers(
  queries: Queries,
  index: 'article_words' | 'statement_words',
  weights: RawBuilder<unknown>,
  words: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const table = sql.ref(index)
  const { rows } = await sql<{ number: number }>`
    select number from (
      select rowid as number, bm25(${table}, ${weights}) as score from ${table}
      where ${table} match ${matchOf(words)} order by rowid desc limit ${MOST_RANKED}
    ) order by score, number desc limit ${limit}`.execute(queries)
  return rows.map((row) => row.number)
}

/** Shorter beginnings stand for half the dictionary, and are taken as words. */
const SHORTEST_BEGINNING = 3

function matchOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word.replaceAll('"', '""')}"`)
  const isBeginning = (words.at(-1) ?? '').length >= SHORTEST_BEGINNING
  return quoted.join(' ') + (isBeginning ? ' *' : '')
}

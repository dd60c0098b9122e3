import { sql } from 'kysely'
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
    findNumbers(
      queries,
      sql`select rowid as number from article_words where article_words match ${matchOf(words)}
        order by bm25(article_words, 3.0, 1.0), rowid limit ${limit}`,
    ),
  findStatements: (queries, words, limit) =>
    findNumbers(
      queries,
      sql`select rowid as number from statement_words where statement_words match ${matchOf(words)}
        order by bm25(statement_words), rowid limit ${limit}`,
    ),
  clear: async (queries) => {
    await sql`insert into article_words (article_words) values ('delete-all')`.execute(queries)
    await sql`insert into statement_words (statement_words) values ('delete-all')`.execute(queries)
  },
}

async function findNumbers(
  queries: Queries,
  query: ReturnType<typeof sql<{ number: number }>>,
): Promise<readonly number[]> {
  const { rows } = await query.execute(queries)
  return rows.map((row) => row.number)
}

function matchOf(words: readonly string[]): string {
  return `${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ')} *`
}

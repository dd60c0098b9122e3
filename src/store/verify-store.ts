import { sliceSpan } from '../domain/span.ts'
import type { Development, Receipt, Receipts } from '../domain/story.ts'
import type { Database, Queries } from './database.ts'
import { loadTexts } from './load-texts.ts'
import type { Problem } from './records.ts'
import { hashText } from './text-hash.ts'

/** More would say no more. */
const MOST_PROBLEMS = 100
const PAGE = 200

/**
 * Everything that can be found wrong without reading the news again: the file, every text against the hash taken when it
 * was read, what refers to what, and every sentence shown to a reader against the text that it is from. Reads the whole
 * database, a page at a time, while others use it.
 */
export async function verifyStore({ reading, engine }: Database): Promise<readonly Problem[]> {
  const problems: Problem[] = [...(await engine.check(MOST_PROBLEMS))]
  const sources = [
    checkTexts(reading),
    checkGroupings(reading),
    checkReceipts(reading, 'developments'),
    checkReceipts(reading, 'statements'),
    checkReceipts(reading, 'figures'),
  ]
  for (const source of sources)
    for await (const problem of source) {
      if (problems.length >= MOST_PROBLEMS) return problems
      problems.push(problem)
    }
  return problems
}

async function* checkTexts(queries: Queries): AsyncGenerator<Problem> {
  for (let after = ''; ; ) {
    const rows = await queries
      .selectFrom('revisions')
      .select(['id', 'text', 'text_hash'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const { id, text, text_hash } of rows)
      if (hashText(text) !== text_hash)
        yield {
          where: `revision ${id}`,
          what: 'its text is not the one that was stored',
          remedy: 'restore the database from a backup',
        }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

async function* checkGroupings(queries: Queries): AsyncGenerator<Problem> {
  for (const column of ['story_id', 'occurrence_id', 'copy_of'] as const) {
    const rows = await queries
      .selectFrom('groupings')
      .leftJoin('articles', 'articles.id', `groupings.${column}`)
      .select(['groupings.article_id', `groupings.${column} as named`])
      .where(`groupings.${column}`, 'is not', null)
      .where('articles.id', 'is', null)
      .limit(MOST_PROBLEMS)
      .execute()
    for (const { article_id, named } of rows)
      yield {
        where: `article ${article_id}`,
        what: `is grouped by the article ${named}, which is not stored`,
        remedy: 'run writethru rebuild',
      }
  }
}

async function* checkReceipts(
  queries: Queries,
  table: 'developments' | 'statements' | 'figures',
): AsyncGenerator<Problem> {
  for (let after = 0; ; ) {
    const rows = await queries
      .selectFrom(table)
      .select(['number', 'story_id', 'key', 'content'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(PAGE)
      .execute()
    const found = rows.map((row) => ({ ...row, receipts: receiptsOf(JSON.parse(row.content)) }))
    const texts = await loadTexts(
      queries,
      found.flatMap(({ receipts }) => receipts.map((receipt) => receipt.revisionId)),
    )
    for (const { story_id, key, receipts } of found)
      for (const { revisionId, span, sentence } of receipts)
        if (sliceSpan(texts.get(revisionId) ?? '', span) !== sentence)
          yield {
            where: `${table} of the story ${story_id}, ${key}`,
            what: `its sentence does not stand in the revision ${revisionId} where it says`,
            remedy: 'run writethru rebuild',
          }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.number
  }
}

function receiptsOf(part: Receipts & { readonly was?: Development['was'] }): readonly Receipt[] {
  const was = part.was ?? null
  return was === null ? part.receipts : [...part.receipts, was.receipt]
}

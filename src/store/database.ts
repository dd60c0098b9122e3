import type { Kysely } from 'kysely'
import type { Problem } from './records.ts'
import type { SearchFilter } from './search-filter.ts'
import type { Tables } from './tables.ts'

/** Queries outside or inside a transaction. */
export type Queries = Kysely<Tables>

/**
 * An open database: what all engines share, and what each does in its own way (`engine`). Who reads, reads what was written
 * last, and never waits for who writes.
 */
export type Database = {
  readonly reading: Queries
  readonly writing: Queries
  readonly engine: Engine
  readonly close: () => Promise<void>
}

export type Engine = {
  readonly fullText: FullText
  /** Whether file and indexes are sound, by the engine's own means; at most `limit` problems. */
  readonly check: (limit: number) => Promise<readonly Problem[]>
  readonly backup: (file: string) => Promise<void>
  /** Gives back what a large transaction took beside the database. */
  readonly tidy: () => Promise<void>
}

/** An index of words. Numbers are those of `indexed_articles`, `statements` and `figures`. */
export type FullText = {
  readonly addArticle: (
    queries: Queries,
    number: number,
    words: { readonly title: string; readonly text: string },
  ) => Promise<void>
  readonly removeArticle: (queries: Queries, number: number) => Promise<void>
  readonly addStatement: (
    queries: Queries,
    number: number,
    words: { readonly speaker: string; readonly side: string; readonly content: string },
  ) => Promise<void>
  readonly removeStatement: (queries: Queries, number: number) => Promise<void>
  readonly addFigure: (
    queries: Queries,
    number: number,
    words: { readonly content: string },
  ) => Promise<void>
  readonly removeFigure: (queries: Queries, number: number) => Promise<void>
  /** Best match first. Every word must occur, the last as the beginning of one; statements may be asked for by speaker or side alone. */
  readonly findArticles: (
    queries: Queries,
    words: readonly string[],
    filter: SearchFilter,
    limit: number,
  ) => Promise<readonly number[]>
  readonly findStatements: (
    queries: Queries,
    words: readonly string[],
    filter: SearchFilter,
    limit: number,
  ) => Promise<readonly number[]>
  readonly findFigures: (
    queries: Queries,
    words: readonly string[],
    filter: SearchFilter,
    limit: number,
  ) => Promise<readonly number[]>
  readonly clear: (queries: Queries) => Promise<void>
}

/** Does `work` entirely or not at all; no other writer comes in between. Keep it short. */
export function write<T>(
  { writing }: Database,
  work: (transaction: Queries) => Promise<T>,
): Promise<T> {
  return writing.transaction().execute(work)
}

/** One consistent view over several queries. */
export function view<T>(
  { reading }: Database,
  work: (transaction: Queries) => Promise<T>,
): Promise<T> {
  return reading
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(work)
}

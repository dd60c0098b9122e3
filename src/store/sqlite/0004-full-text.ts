import type { Migration } from '../migrations/migration.ts'

/**
 * Words of articles and statements. Contentless: the texts stand in their own tables already, and only numbers are asked
 * back. Prefixes of three letters are indexed, since the last word of a search is taken as a beginning.
 */
export const fullText: Migration = {
  number: 4,
  name: 'full-text',
  up: () => [
    wordIndex('article_words', ['title', 'text']),
    wordIndex('statement_words', ['speaker', 'content']),
  ],
}

function wordIndex(name: string, columns: readonly string[]): string {
  return `create virtual table ${name} using fts5(
  ${columns.join(', ')},
  content='', contentless_delete=1, prefix='3', tokenize='unicode61 remove_diacritics 2'
)`
}

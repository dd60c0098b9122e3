import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { recordOf } from '../migrations/run-migrations.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { SQLITE_MIGRATIONS } from './sqlite-migrations.ts'

const GOLDEN = new URL('./sqlite-migrations.golden.json', import.meta.url)

test('a step that was released is never changed, and a new one is written down', () => {
  const dialect = createSqliteDialect(new DatabaseSync(':memory:'), ':memory:')
  const schema = new Kysely<unknown>({ dialect })
  const records = SQLITE_MIGRATIONS.map((migration) => recordOf(migration, schema))
  expect(records).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')))
})

test('steps are numbered from one, without a gap', () => {
  const numbers = SQLITE_MIGRATIONS.map((migration) => migration.number)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

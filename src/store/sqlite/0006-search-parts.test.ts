import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { runMigrations } from '../migrations/run-migrations.ts'
import { openStore } from '../open-store.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { SQLITE_MIGRATIONS } from './sqlite-migrations.ts'

test('a store of the step before keeps its stories, each to be saved anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'writethru-migration-'))
  const file = join(folder, 'writethru.db')
  const connection = new DatabaseSync(file)
  const schema = new Kysely<unknown>({ dialect: createSqliteDialect(connection, file) })
  await runMigrations(schema, SQLITE_MIGRATIONS.slice(0, 5))
  connection.exec(`pragma application_id = ${0x57727468}; pragma user_version = 5;
    insert into stories values ('s1', 'one', 'One', null, null, 0, 0, 1, '{"figures":[]}');
    insert into stories values ('s2', 'two', 'Two', null, null, 0, 0, 2, '{"figures":[]}');
    insert into statements values (1, 's1', 'k', 0, '{}');
    insert into statement_words (rowid, speaker, content) values (1, 'Ruiz', 'rebuild');
    insert into touched_stories values ('s2', 7, 7, 99);
    insert into counters values ('touch', 7)`)
  connection.close()
  const store = await openStore({ file })
  const leased = await store.leaseTouchedStories({ now: 100, leaseMs: 0, limit: 10 })
  expect(leased.toSorted()).toEqual(['s1', 's2'])
  expect(await store.search('rebuild', 10)).toEqual({ articles: [], statements: [], figures: [] })
  expect(await store.verify()).toEqual([])
  await store.close()
  rmSync(folder, { recursive: true })
})

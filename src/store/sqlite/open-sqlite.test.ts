import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordOf } from '../../../test/store-contract/fixtures.ts'
import { openStore } from '../open-store.ts'
import { StoreError } from '../store-error.ts'
import { SQLITE_MIGRATIONS } from './sqlite-migrations.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writethru-sqlite-'))
  file = join(folder, 'writethru.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Bridge closes\n\nThe old bridge is closed until May.'

async function makeStore(): Promise<void> {
  const store = await openStore({ file })
  await store.recordArticles([recordOf({ id: 'a', text: TEXT })])
  await store.close()
}

/** Changes the file behind the store's back. */
function tamper(sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

describe('a file that is not ours', () => {
  const cases: readonly [string, string, () => void][] = [
    ['text', 'not-a-database', () => writeFileSync(file, 'news '.repeat(1000))],
    ['another program’s', 'other-program', () => tamper('create table bookmarks (url text)')],
  ]
  test.each(cases)('%s is refused as %s and left as it was', async (_, code, make) => {
    make()
    const before = readFileSync(file)
    await expect(openStore({ file })).rejects.toMatchObject({ code })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a directory cannot be opened', async () => {
    await expect(openStore({ file: folder })).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('a path through a file cannot be made', async () => {
    writeFileSync(file, '')
    const within = join(file, 'writethru.db')
    await expect(openStore({ file: within })).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('the error is one line that names the file, with its cause', async () => {
    writeFileSync(file, 'news '.repeat(1000))
    const error = await openStore({ file }).catch((failure: unknown) => failure)
    if (!(error instanceof StoreError)) throw new Error('the file was opened')
    expect(error.message).toContain(file)
    expect(error.message).not.toContain('\n')
    expect(error.cause).toBeInstanceOf(Error)
  })
})

describe('a schema that is not ours', () => {
  test('one of a later version is refused and left as it was', async () => {
    await makeStore()
    tamper(`insert into migrations values (99, 'later', 'x'); pragma user_version = 99`)
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'newer-schema' })
    tamper(`delete from migrations where number = 99;
      pragma user_version = ${SQLITE_MIGRATIONS.length}`)
    await (await openStore({ file })).close()
  })

  test('one whose recorded steps differ is refused when another step is due', async () => {
    await makeStore()
    tamper(`update migrations set hash = 'x' where number = 2; delete from migrations where number > 2;
      pragma user_version = 2`)
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'changed-migration' })
  })

  test('one whose recorded steps differ is found by verify', async () => {
    await makeStore()
    tamper(`update migrations set hash = 'x' where number = 2`)
    const store = await openStore({ file })
    expect((await store.verify()).map((problem) => problem.where)).toEqual(['schema'])
    await store.close()
  })
})

describe('damage', () => {
  test('a flipped byte in a text is found, which SQLite itself does not find', async () => {
    await makeStore()
    const bytes = readFileSync(file)
    const place = bytes.indexOf('until May')
    expect(place).toBeGreaterThan(0)
    bytes.write('until Jun', place)
    writeFileSync(file, bytes)
    const store = await openStore({ file })
    expect(await store.verify()).toEqual([
      {
        where: `revision a-${TEXT.length}`,
        what: 'its text is not the one that was stored',
        remedy: 'restore the database from a backup',
      },
    ])
    await store.close()
  })

  test('a reference into nothing is found', async () => {
    await makeStore()
    tamper(`pragma foreign_keys = off; insert into follows values ('ann', 'nothing', 0)`)
    const store = await openStore({ file })
    expect((await store.verify()).map((problem) => problem.where)).toEqual(['follows, row 1'])
    await store.close()
  })

  test('overwritten pages are told as damage, not as a crash', async () => {
    await makeStore()
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096)
    writeFileSync(file, bytes)
    const error = await openStore({ file })
      .then(async (store) => {
        const problems = await store.verify()
        await store.close()
        return problems[0]
      })
      .catch((failure: unknown) => failure)
    expect(error).toBeDefined()
    if (error instanceof Error) expect(error).toMatchObject({ code: 'damaged' })
  })
})

test('who reads does not wait for who waits to write', async () => {
  await makeStore()
  const store = await openStore({ file })
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  let isWritten = false
  const writing = store.recordArticles([recordOf({ id: 'b' })]).then(() => {
    isWritten = true
  })
  expect((await store.loadArticle('a'))?.revisions).toHaveLength(1)
  expect(isWritten).toBe(false)
  other.exec('commit')
  other.close()
  await writing
  expect(await store.loadArticle('b')).not.toBeNull()
  await store.close()
})

test('a revision can be neither changed nor deleted, by whatever code', async () => {
  await makeStore()
  expect(() => tamper(`update revisions set text = 'other'`)).toThrow('never changed')
  expect(() => tamper('delete from revisions')).toThrow('never changed')
  const replace = `insert or replace into revisions
    select id, article_id, recorded_at, read_from, text_length, text_hash, article, 'other' from revisions`
  expect(() => tamper(replace)).toThrow('never changed')
  const store = await openStore({ file })
  expect((await store.loadArticle('a'))?.revisions[0]?.revision.text).toBe(TEXT)
  await store.close()
})

describe('a backup', () => {
  const backup = () => join(folder, 'backup.db')

  test('made while others write is whole and holds what was stored before', async () => {
    await makeStore()
    const [store, writer] = [await openStore({ file }), await openStore({ file })]
    const writing = (async () => {
      for (let number = 0; number < 30; number++)
        await writer.recordArticles([recordOf({ id: `b${number}` })])
    })()
    await store.backup(backup())
    await writing
    const copy = await openStore({ file: backup() })
    expect(await copy.verify()).toEqual([])
    expect((await copy.loadArticle('a'))?.revisions[0]?.revision.text).toBe(TEXT)
    for (const opened of [store, writer, copy]) await opened.close()
  })

  test('never overwrites a file, nor leaves half of one', async () => {
    await makeStore()
    const store = await openStore({ file })
    writeFileSync(backup(), 'precious')
    await expect(store.backup(backup())).rejects.toMatchObject({ code: 'exists' })
    expect(readFileSync(backup(), 'utf8')).toBe('precious')
    const nowhere = join(folder, 'nothing', 'backup.db')
    await expect(store.backup(nowhere)).rejects.toBeInstanceOf(StoreError)
    expect(existsSync(nowhere)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
    await store.close()
  })
})

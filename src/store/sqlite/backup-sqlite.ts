import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { StoreError } from '../store-error.ts'

/**
 * Writes a whole copy while others read and write (copying the file itself tears it). The copy bears its name only once it
 * is complete and on the disk.
 */
export async function backupSqlite(schema: Kysely<unknown>, file: string): Promise<void> {
  if (existsSync(file))
    throw new StoreError('exists', `${file}: a file of that name exists; name another`)
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    await sql`vacuum into ${partial}`.execute(schema)
    const copy = openSync(partial, 'r+')
    fsyncSync(copy)
    closeSync(copy)
    renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
}

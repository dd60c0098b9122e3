import { StoreError, type StoreErrorCode } from '../store-error.ts'

/** SQLite's primary result codes that say something to whoever runs Writethru: https://sqlite.org/rescode.html */
const REASONS: ReadonlyMap<number, readonly [StoreErrorCode, string]> = new Map([
  [5, ['busy', 'another process is writing to the database; try again when it is done']],
  [6, ['busy', 'another process holds the database; try again when it is done']],
  [8, ['unreadable', 'the database may not be written; check who owns the file']],
  [
    10,
    [
      'unreadable',
      'the disk failed while the database was in use; check it, then run writethru verify',
    ],
  ],
  [11, ['damaged', 'the database is damaged; restore it from a backup']],
  [13, ['full', 'the disk is full; free some space and try again']],
  [14, ['unreadable', 'the database cannot be opened; check the path and who owns it']],
  [19, ['constraint', 'the database refused what would break a reference or change what is fixed']],
  [26, ['not-a-database', 'the file is no database; move it away or name another']],
])

const CANNOT_OPEN = 14

/** An error of SQLite, or of the file system under it, as the store tells it; any other is a bug and stays as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const isOfSqlite = 'errcode' in error
  if (!isOfSqlite && !('syscall' in error)) return error
  const resultCode = isOfSqlite ? Number(error.errcode) & 0xff : CANNOT_OPEN
  const [code, reason] = REASONS.get(resultCode) ?? ['failed', 'the database failed']
  return new StoreError(code, `${file}: ${reason} (${error.message})`, error)
}

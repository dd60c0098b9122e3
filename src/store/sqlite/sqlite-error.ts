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

/** The error as the store tells it, with SQLite's own as its cause. */
export function toStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : Number.NaN
  const [code, reason] = REASONS.get(errcode & 0xff) ?? ['failed', 'the database failed']
  const detail = error instanceof Error ? error.message : String(error)
  return new StoreError(code, `${file}: ${reason} (${detail})`, error)
}

/**
 * Why the store cannot do what was asked.
 * `newer-schema`: written by a later version. `changed-migration`: its recorded history is not ours. `not-a-database`,
 * `other-program`: the file is something else. `damaged`: its pages cannot be trusted. `busy`: another process holds it.
 * `exists`: the copy would overwrite a file. `constraint`: the caller named something that is not there.
 */
export type StoreErrorCode =
  | 'newer-schema'
  | 'changed-migration'
  | 'not-a-database'
  | 'other-program'
  | 'damaged'
  | 'busy'
  | 'full'
  | 'unreadable'
  | 'exists'
  | 'constraint'
  | 'failed'

/** A lost, damaged or misused database, in one line that says what is wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

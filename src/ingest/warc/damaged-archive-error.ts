/** What stands at a place of an archive is not what its format wants; what comes after it may well be. */
export class DamagedArchiveError extends Error {
  readonly code = 'DAMAGED_ARCHIVE'
}

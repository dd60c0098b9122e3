import { primary } from '../migrations/0001-primary.ts'
import { derived } from '../migrations/0002-derived.ts'
import { importPositions } from '../migrations/0005-import-positions.ts'
import { quietHours } from '../migrations/0007-quiet-hours.ts'
import { access } from '../migrations/0008-access.ts'
import { markedAt } from '../migrations/0009-marked-at.ts'
import { preferences } from '../migrations/0010-preferences.ts'
import { importAdditions } from '../migrations/0011-import-additions.ts'
import { feedFolders } from '../migrations/0012-feed-folders.ts'
import { feedCredentials } from '../migrations/0013-feed-credentials.ts'
import type { Migration } from '../migrations/migration.ts'
import { fixedRevisions } from './0003-fixed-revisions.ts'
import { fullText } from './0004-full-text.ts'
import { searchParts } from './0006-search-parts.ts'

/** Every step of the schema on SQLite, in order; new ones are added at the end. */
export const SQLITE_MIGRATIONS: readonly Migration[] = [
  primary,
  derived,
  fixedRevisions,
  fullText,
  importPositions,
  searchParts,
  quietHours,
  access,
  markedAt,
  preferences,
  importAdditions,
  feedFolders,
  feedCredentials,
]

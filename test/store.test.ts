import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/open-store.ts'
import type { OpenForTest } from './store-contract/fixtures.ts'
import { describeStoreContract } from './store-contract.ts'

const openSqliteFile: OpenForTest = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'writethru-store-'))
  const file = join(directory, 'writethru.db')
  const store = await openStore({ file })
  return {
    store,
    openAnother: () => openStore({ file }),
    dispose: async () => {
      await store.close()
      rmSync(directory, { recursive: true })
    },
  }
}

// On real files, each test on a database of its own: what takes time is the disk.
describeStoreContract('SQLite', openSqliteFile)

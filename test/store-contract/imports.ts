import { expect, test } from 'vitest'
import type { Opened } from './fixtures.ts'

const FILE = { path: '/archives/news.warc.gz', size: 5_000_000_000, modifiedAt: 1_750_000_000_000 }
const HALFWAY = { ...FILE, at: 2_500_000_000, line: 12, taken: 9, unreadable: 3 }

export function describeImports(opened: () => Opened): void {
  test('how far a file has been taken in is kept, and moves on', async () => {
    const { store } = opened()
    expect(await store.findImportPosition(FILE)).toBeNull()
    await store.saveImportPositions([HALFWAY])
    expect(await store.findImportPosition(FILE)).toEqual(HALFWAY)
    await store.saveImportPositions([{ ...HALFWAY, at: FILE.size, taken: 20 }])
    expect(await store.findImportPosition(FILE)).toEqual({ ...HALFWAY, at: FILE.size, taken: 20 })
  })

  test('of a file that changed, and of one whose import is over, nothing is known', async () => {
    const { store } = opened()
    await store.saveImportPositions([HALFWAY])
    expect(await store.findImportPosition({ ...FILE, size: FILE.size + 1 })).toBeNull()
    expect(await store.findImportPosition({ ...FILE, modifiedAt: 0 })).toBeNull()
    await store.dropImportPositions([FILE.path, '/archives/other.jsonl'])
    expect(await store.findImportPosition(FILE)).toBeNull()
  })
}

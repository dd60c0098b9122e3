import { expect, test } from 'vitest'
import { type Opened, recordOf } from './fixtures.ts'

const FILE = { path: '/archives/news.warc.gz', size: 5_000_000_000, modifiedAt: 1_750_000_000_000 }
const HALFWAY = { ...FILE, at: 2_500_000_000, line: 12, taken: 9, unreadable: 3 }
const positionsAlone = (...positions: (typeof HALFWAY)[]) => ({
  records: [],
  additionsOf: [],
  positions,
})

export function describeImports(opened: () => Opened): void {
  test('how far a file has been taken in is kept, and moves on', async () => {
    const { store } = opened()
    expect(await store.findImportPosition(FILE)).toBeNull()
    await store.recordImport(positionsAlone(HALFWAY))
    expect(await store.findImportPosition(FILE)).toEqual(HALFWAY)
    await store.recordImport(positionsAlone({ ...HALFWAY, at: FILE.size, taken: 20 }))
    expect(await store.findImportPosition(FILE)).toEqual({ ...HALFWAY, at: FILE.size, taken: 20 })
  })

  test('of a file that changed, and of one whose import is over, nothing is known', async () => {
    const { store } = opened()
    await store.recordImport(positionsAlone(HALFWAY))
    expect(await store.findImportPosition({ ...FILE, size: FILE.size + 1 })).toBeNull()
    expect(await store.findImportPosition({ ...FILE, modifiedAt: 0 })).toBeNull()
    await store.endImport([FILE.path, '/archives/other.jsonl'])
    expect(await store.findImportPosition(FILE)).toBeNull()
  })

  test('what an import added is remembered until it is over, what was known before is not', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'before' })])
    const records = ['before', 'a', 'b', 'unmarked'].map((id) => recordOf({ id }))
    const outcomes = await store.recordImport({
      records,
      additionsOf: [FILE.path, FILE.path, '/archives/other.jsonl', null],
      positions: [HALFWAY],
    })
    expect(outcomes).toEqual(['known', 'new', 'new', 'new'])
    expect(await store.listImportAdditions([FILE.path])).toEqual(['a'])
    await store.endImport([FILE.path])
    expect(await store.listImportAdditions([FILE.path, '/archives/other.jsonl'])).toEqual(['b'])
  })

  test('a batch that cannot be stored moves no position', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a', revisionId: 'r', text: 'One\n\nOne.' })])
    const other = recordOf({ id: 'a', revisionId: 'r', text: 'Two\n\nTwo and more.' })
    const batch = { records: [other], additionsOf: [null], positions: [HALFWAY] }
    await expect(store.recordImport(batch)).rejects.toThrow('another text')
    expect(await store.findImportPosition(FILE)).toBeNull()
  })
}

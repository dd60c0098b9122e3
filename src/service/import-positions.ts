import type { ImportPosition } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { ArchiveItem, StartOf } from './archive-items.ts'

/** How far each file of an import has come; what an import before this one had read of it is passed over. */
export type ImportPositions = {
  readonly startOf: StartOf
  /** Notes that an item has been dealt with, all before it in its file too; resolves to the bytes that it took. */
  readonly moveOn: (item: ArchiveItem, isTaken: boolean) => number
  /** What was noted since the last call: to be stored with what it tells of. */
  readonly takeUnsaved: () => readonly ImportPosition[]
  /** The files that were begun. */
  readonly paths: () => readonly string[]
}

/** `onStart` is told where a file is begun, with what was read of it before. */
export function createImportPositions(
  store: Store,
  onStart: (position: ImportPosition) => void,
): ImportPositions {
  const positions = new Map<string, ImportPosition>()
  const unsaved = new Map<string, ImportPosition>()
  return {
    startOf: async (file) => {
      const found = await store.findImportPosition(file)
      const position = found ?? { ...file, at: 0, line: 0, taken: 0, unreadable: 0 }
      positions.set(file.path, position)
      onStart(position)
      return position
    },
    moveOn: ({ after }, isTaken) => {
      const last = after === null ? undefined : positions.get(after.file.path)
      if (after === null || last === undefined) return 0
      const { at, line } = after
      const taken = last.taken + (isTaken ? 1 : 0)
      const unreadable = last.unreadable + (isTaken ? 0 : 1)
      const position = { ...last, at, line, taken, unreadable }
      positions.set(last.path, position)
      unsaved.set(last.path, position)
      return at - last.at
    },
    takeUnsaved: () => {
      const taken = [...unsaved.values()]
      unsaved.clear()
      return taken
    },
    paths: () => [...positions.keys()],
  }
}

import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { DeriveStories, StoriesUpdate } from '../service/ports.ts'
import { shareRuns } from '../service/share-runs.ts'
import type { DeriveTask } from './derive-worker.ts'

export type DeriveThread = { readonly run: DeriveStories; readonly close: () => Promise<void> }

/**
 * One thread that derives, with a connection of its own to the store in `file`, kept with what it knows until it is closed.
 * Closed while it runs, it is cut off: what it had not stored yet, the next run does.
 */
export function createDeriveThread(file: string): DeriveThread {
  const pool = new Piscina<DeriveTask, StoriesUpdate>({
    // The compiler does not rewrite this address: the ending is that of this file, built or not.
    filename: new URL(`./derive-worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
  })
  return {
    run: shareRuns((now) => pool.run({ file, now })),
    close: () => pool.destroy(),
  }
}

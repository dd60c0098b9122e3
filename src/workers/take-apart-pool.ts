import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { RawArticle, TakeApart } from '../service/take-apart.ts'

export type TakeApartPool = { readonly run: TakeApart; readonly close: () => Promise<void> }

/** No article takes a hundredth of this; one that does is hostile, and its worker is ended. */
const DEADLINE_MS = 30_000
const MAX_HEAP_MB = 768

/** Threads that are useful here; the main thread reads and stores beside them. */
export function takeApartThreads(): number {
  return Math.max(1, Math.min(availableParallelism(), 8))
}

/**
 * A pool of worker threads that take articles apart. An article that runs out of time or memory ends its worker, not the
 * program: it comes back as unusable, and the others go on.
 */
export function createTakeApartPool(): TakeApartPool {
  const pool = new Piscina({
    // The compiler does not rewrite this address: the ending is that of this file, built or not.
    filename: new URL(`./take-apart-worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: takeApartThreads(),
    idleTimeout: 5000,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  })
  const run: TakeApart = async (raw: RawArticle) => {
    const deadline = AbortSignal.timeout(DEADLINE_MS)
    try {
      return await pool.run(raw, { signal: deadline })
    } catch (error) {
      if (deadline.aborted) {
        const reason = `it took longer than ${DEADLINE_MS / 1000} seconds to read and was given up`
        return { kind: 'unusable', reason }
      }
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        return { kind: 'unusable', reason: 'it took too much memory to read and was given up' }
      }
      throw error
    }
  }
  return { run, close: () => pool.close({ force: true }) }
}

import { availableParallelism } from 'node:os'
import type { TakeApart } from '../service/take-apart.ts'
import { createBoundedPool } from './bounded-pool.ts'

export type TakeApartPool = { readonly run: TakeApart; readonly close: () => Promise<void> }

/** No article takes a hundredth of this; one that does is hostile. */
const DEADLINE_MS = 30_000
const MAX_HEAP_MB = 768

/** Threads that are useful here; the main thread reads and stores beside them. */
export function takeApartThreads(): number {
  return Math.max(1, Math.min(availableParallelism(), 8))
}

/** Worker threads that take articles apart. */
export function createTakeApartPool(): TakeApartPool {
  return createBoundedPool('take-apart-worker', {
    threads: takeApartThreads(),
    deadlineMs: DEADLINE_MS,
    heapMB: MAX_HEAP_MB,
  })
}

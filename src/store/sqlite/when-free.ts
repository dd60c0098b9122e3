import { setTimeout as sleep } from 'node:timers/promises'
import { StoreError } from '../store-error.ts'
import { toStoreError } from './sqlite-error.ts'

/** How long SQLite itself may wait for a lock. It blocks the whole thread meanwhile, so not for long. */
export const BLOCK_MS = 20

/** How long to wait in all. Transactions take milliseconds; this is met when another process does something big. */
const PATIENCE_MS = 30_000
const LONGEST_REST_MS = 50

/**
 * What `work` gives, once no other process holds the lock that it needs; the thread is free while it waits. Only for work
 * that has done nothing when it finds the database busy. Rejects with a `StoreError`.
 */
export async function whenFree<T>(file: string, work: () => T): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS
  for (let restMs = 1; ; restMs = Math.min(restMs * 2, LONGEST_REST_MS)) {
    try {
      return work()
    } catch (error) {
      const failure = toStoreError(error, file)
      const isBusy = failure instanceof StoreError && failure.code === 'busy'
      if (!isBusy || performance.now() > deadline) throw failure
      await sleep(restMs)
    }
  }
}

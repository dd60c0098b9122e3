import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { GivenUp } from '../syndication/read-listing.ts'

/** What one input may take of a worker: more ends it. */
export type PoolBounds = {
  readonly threads: number
  readonly deadlineMs: number
  readonly heapMB: number
}

export type BoundedPool<Input, Output> = {
  readonly run: (input: Input) => Promise<Output | GivenUp>
  readonly close: () => Promise<void>
}

/**
 * A pool of worker threads that run the function of a file in this folder (`name`, without its ending). An input that runs
 * out of time or memory ends its worker, not the program: it is given up, and the others go on.
 */
export function createBoundedPool<Input, Output>(
  name: string,
  { threads, deadlineMs, heapMB }: PoolBounds,
): BoundedPool<Input, Output> {
  const pool = new Piscina<Input, Output>({
    // The compiler does not rewrite this address: the ending is that of this file, built or not.
    filename: new URL(`./${name}${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 5000,
    resourceLimits: { maxOldGenerationSizeMb: heapMB },
  })
  const run = async (input: Input): Promise<Output | GivenUp> => {
    const deadline = AbortSignal.timeout(deadlineMs)
    try {
      return await pool.run(input, { signal: deadline })
    } catch (error) {
      if (deadline.aborted)
        return givenUp(`it took longer than ${deadlineMs / 1000} seconds to read and was given up`)
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        return givenUp('it took too much memory to read and was given up')
      throw error
    }
  }
  return { run, close: () => pool.close({ force: true }) }
}

function givenUp(reason: string): GivenUp {
  return { kind: 'unusable', reason, isGivenUp: true }
}

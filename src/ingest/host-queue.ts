/** Runs tasks so that no host meets two at once, nor one right after the other. */
export type HostQueue = {
  /** The task's result, once its turn at the address's host has come; a task that fails does not hold up the next. */
  readonly run: <Result>(
    address: string,
    task: () => Promise<Result>,
    /** At least so long after the task before; the queue's own spacing if that is more. */
    delayMs?: number | null,
  ) => Promise<Result>
}

export type HostQueueOptions = {
  readonly spacingMs: number
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

type Lane = { tail: Promise<unknown>; freeAt: number; waitingCount: number }

const MAX_IDLE_LANES = 5000

/** A queue for each host: one connection at a time, `spacingMs` between the end of one and the start of the next. */
export function createHostQueue({ spacingMs, now, sleep }: HostQueueOptions): HostQueue {
  const lanes = new Map<string, Lane>()

  function laneOf(address: string): Lane {
    const host = URL.parse(address)?.host ?? ''
    const lane = lanes.get(host) ?? { tail: Promise.resolve(), freeAt: 0, waitingCount: 0 }
    lanes.set(host, lane)
    if (lanes.size > MAX_IDLE_LANES) forgetIdle()
    return lane
  }

  function forgetIdle(): void {
    for (const [host, lane] of lanes) {
      if (lane.waitingCount === 0 && lane.freeAt <= now()) lanes.delete(host)
    }
  }

  async function takeTurn<Result>(
    lane: Lane,
    task: () => Promise<Result>,
    delayMs: number,
  ): Promise<Result> {
    const waitMs = lane.freeAt + delayMs - spacingMs - now()
    if (waitMs > 0) await sleep(waitMs)
    try {
      return await task()
    } finally {
      lane.freeAt = now() + spacingMs
      lane.waitingCount--
    }
  }

  return {
    run: (address, task, delayMs = null) => {
      const lane = laneOf(address)
      lane.waitingCount++
      const delay = Math.max(spacingMs, delayMs ?? 0)
      const result = lane.tail.then(() => takeTurn(lane, task, delay))
      lane.tail = result.catch(() => {})
      return result
    },
  }
}

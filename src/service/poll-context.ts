import { createHostQueue, type HostQueue } from '../ingest/host-queue.ts'
import { createRobots, type Robots } from '../ingest/robots.ts'
import type { Ports } from './ports.ts'

/** What outlasts a round: whose turn it is at each host, and what each host's robots.txt says. */
export type PollContext = { readonly queue: HostQueue; readonly robots: Robots }

export async function createPollContext(ports: Ports): Promise<PollContext> {
  return {
    queue: createHostQueue({
      spacingMs: 0,
      now: ports.now,
      sleep: (ms) => ports.sleep(ms, null),
    }),
    robots: createRobots(await ports.fetcher(), ports.userAgent),
  }
}

/** Asks for a page once it is its host's turn, as long after the question before as its robots.txt wants. */
export async function askInTurn<Answer>(
  ports: Ports,
  { queue, robots }: PollContext,
  address: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const { delayMs } = await robots.check(address, ports.now())
  return queue.run(address, ask, Math.max(ports.spacingMs(address), delayMs ?? 0))
}

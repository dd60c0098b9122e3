import { momentOf } from '../../domain/moment.ts'
import { presentFeedState } from '../../present/feed.ts'
import { addFeeds, listFailedEntries, listFeeds, removeFeed } from '../../service/feeds.ts'
import type { Ports } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printFeeds } from '../print/feed.ts'

export async function add(
  ports: Ports,
  output: Output,
  options: { address: string[] },
): Promise<ExitStatus> {
  let status: ExitStatus = 0
  for await (const outcome of addFeeds(ports, options.address)) {
    switch (outcome.kind) {
      case 'added':
        await output.print(
          `added ${outcome.address}${outcome.title === null ? '' : ` (${outcome.title})`}\n`,
        )
        break
      case 'known':
        await output.print(`${outcome.address} is polled already\n`)
        break
      case 'unusable':
        status = 1
        output.report(`${outcome.address}: ${outcome.reason}`)
    }
  }
  return status
}

export async function feeds(
  ports: Ports,
  output: Output,
  options: { json?: boolean },
): Promise<ExitStatus> {
  const states = await listFeeds(ports)
  const failed = Map.groupBy(await listFailedEntries(ports, null), (entry) => entry.feedAddress)
  if (options.json) {
    const presented = states.map((state) =>
      presentFeedState(state, failed.get(state.address) ?? []),
    )
    await output.print(`${JSON.stringify(presented, null, 2)}\n`)
  } else await output.print(printFeeds(states, failed, momentOf(ports.now()), output))
  return 0
}

export async function remove(
  ports: Ports,
  output: Output,
  options: { address: string },
): Promise<ExitStatus> {
  const outcome = await removeFeed(ports, options.address)
  if (outcome === 'removed') {
    await output.print(`removed ${options.address}; its articles stay\n`)
    return 0
  }
  output.report(`${options.address} is not polled; writethru feeds lists those that are`)
  return 1
}

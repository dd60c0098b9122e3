import { countInWords } from '../../present/counts.ts'
import { type PollRound, pollFeeds, watchFeeds } from '../../service/poll-feeds.ts'
import type { Ports } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { untilStopped } from '../until-stopped.ts'

export async function poll(ports: Ports, output: Output): Promise<ExitStatus> {
  const round = await pollFeeds(ports, untilStopped())
  await output.print(`${summary(round)}\n`)
  return round.failed > 0 ? 1 : 0
}

export async function watch(ports: Ports, output: Output): Promise<ExitStatus> {
  await watchFeeds(ports, untilStopped(), async (round) => {
    if (round.polled + round.reread > 0) await output.print(`${summary(round)}\n`)
  })
  return 0
}

function summary(round: PollRound): string {
  if (round.polled + round.reread === 0) return 'no feed is due'
  const parts = [
    `${countInWords(round.polled, 'feed')} polled`,
    countInWords(round.added, 'new article'),
  ]
  if (round.reread > 0) parts.push(`${countInWords(round.reread, 'page')} read again`)
  if (round.revised > 0) parts.push(countInWords(round.revised, 'new revision'))
  if (round.failed > 0) parts.push(`${countInWords(round.failed, 'failure')}`)
  return parts.join(', ')
}

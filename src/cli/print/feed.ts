import type { Feed, FeedState } from '../../domain/feed.ts'
import { momentOf } from '../../domain/moment.ts'
import { countInWords } from '../../present/counts.ts'
import { shortMoment } from '../../present/moments.ts'
import type { Output } from '../output.ts'
import { plain, wrap } from '../wrap.ts'

export function printFeed(file: string, feed: Feed, { width, style }: Output): string {
  const title = feed.title ?? '(no title)'
  const head = `${style('bold', wrap(plain(title), width))}\n${style('dim', plain(file))}`
  const entries = feed.entries.map((entry) => {
    const when = entry.published ?? entry.updated ?? 'undated'
    const title = wrap(plain(entry.title ?? entry.link ?? '(no title)'), width, '  ', '    ')
    return `${title}\n    ${style('dim', plain([when, entry.link].filter(Boolean).join(' · ')))}`
  })
  return `${[head, ...entries].join('\n')}\n${countInWords(feed.entries.length, 'entry', 'entries')}\n`
}

/** The polled feeds with how they are, in plain words. */
export function printFeeds(
  states: readonly FeedState[],
  now: string,
  { width, style }: Output,
): string {
  if (states.length === 0) return 'No feeds yet; writethru add ADDRESS adds one.\n'
  const time = (at: number) => shortMoment(momentOf(at), now)
  return states
    .map((state) => {
      const polled =
        state.lastPolledAt === null ? 'not polled yet' : `polled ${time(state.lastPolledAt)}`
      const next = state.gone ? 'never asked again' : `next ${time(state.nextPollAt)}`
      const health = [polled, state.lastOutcome, next].filter((part) => part !== null)
      const title = state.title === null ? '' : `${style('bold', plain(state.title))}\n`
      return `${title}${plain(state.address)}\n${style('dim', wrap(plain(health.join(' · ')), width, '  '))}\n`
    })
    .join('')
}

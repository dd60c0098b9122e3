import type { FailedEntry, Feed, FeedState } from '../../domain/feed.ts'
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

/** Shown of a feed's entries that could not be read. */
const MOST_FAILED = 3

/** The polled feeds with how they are, in plain words, and their entries that could not be read. */
export function printFeeds(
  states: readonly FeedState[],
  failed: ReadonlyMap<string, readonly FailedEntry[]>,
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
      const lines = [health.join(' · '), ...failedLines(failed.get(state.address) ?? [])]
      const told = lines.map((line) => style('dim', wrap(plain(line), width, '  ', '    ')))
      return `${title}${plain(state.address)}\n${told.join('\n')}\n`
    })
    .join('')
}

function failedLines(failed: readonly FailedEntry[]): string[] {
  const shown = failed.slice(0, MOST_FAILED)
  const rest = failed.length - shown.length
  return [
    ...shown.map(({ name, reason }) => `not read: ${name}: ${reason}`),
    ...(rest > 0 ? [`not read: ${countInWords(rest, 'other entry', 'other entries')}`] : []),
  ]
}

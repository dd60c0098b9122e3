import { parseMoment } from '../domain/moment.ts'
import type { StoryContent } from '../domain/story.ts'
import { dayAfterDue } from './thread-ledger.ts'

/**
 * What a folded story holds by the clock: developments of a later time than this are left out, and threads that were due
 * by then and that nobody answered have lapsed. A development without a known time stays.
 */
export function standAt(content: StoryContent, at: number): StoryContent {
  return {
    ...content,
    developments: content.developments.filter((development) => hasCome(development.at, at)),
    threads: content.threads.map((thread) => {
      const lapsesAt = thread.state === 'open' ? dayAfterDue(thread) : null
      return lapsesAt !== null && hasCome(lapsesAt, at) ? { ...thread, state: 'lapsed' } : thread
    }),
  }
}

function hasCome(moment: string | null, at: number): boolean {
  const time = moment === null ? null : parseMoment(moment)
  return time === null || time <= at
}

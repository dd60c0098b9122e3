import type { Timex } from '../../domain/findings.ts'
import { clauseStart, isDated, phraseEnd, timexFrom } from '../phrases.ts'
import { addDays, weekOf } from '../timexes/calendar.ts'
import type { ThreadRule } from './thread-rule.ts'

const scheduled: ThreadRule = {
  name: 'threads/scheduled',
  examples: [
    {
      text: 'The two ministers will meet on Friday.',
      published: '2017-02-23',
      finds: ['The two ministers will meet on Friday'],
    },
    {
      text: 'A hearing is scheduled for March 3, officials said.',
      published: '2017-02-23',
      finds: ['A hearing is scheduled for March 3'],
    },
    { text: 'Doors will open. He said he would go at once.', published: '2017-02-23', finds: [] },
    { text: 'The rule will not change on Friday.', published: '2017-02-23', finds: [] },
  ],
  pattern:
    /\b(?:will|would|must|(?:is|are) (?:to|scheduled|due|set|slated|expected|planned)(?: (?:to|for|in|on|at|back in))?) (?!not\b|never\b|have\b|also not\b)/g,
  read(match, { text, sentence, timexes, day, isQuoted }) {
    if (isQuoted(match.index)) return null
    const from = match.index + match[0].length
    const end = phraseEnd(text, from, sentence[1])
    const timex = timexFrom(
      timexes,
      from - 1,
      (candidate) => isDated(candidate) || candidate.span[0] >= end,
    )
    const isInClause = timex !== null && timex.span[0] < end
    if (!isInClause || !isAhead(timex, day) || isUntil(text, timex)) return null
    const start = clauseStart(text, sentence, match.index)
    if (match.index - start < 3) return null
    return {
      kind: 'scheduled',
      about: [start, Math.max(end, timex.span[1])],
      due: dueOf(timex),
      evidence: [sentence],
    }
  },
}

/** A day, week, month or year that is not over on the outlet's day; without that day, none. */
function isAhead(timex: Timex, day: string | null): boolean {
  const value = dueOf(timex)
  if (value === null || day === null) return false
  if (/^\d{4}-W\d\d/.test(value)) return value.slice(0, 8) >= weekOf(day)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value >= day && value <= addDays(day, 3700)
  if (/^\d{4}-\d\d$/.test(value)) return value >= day.slice(0, 7)
  if (/^\d{4}$/.test(value)) return value >= day.slice(0, 4)
  return /^\d{4}-(?:Q\d|H\d|S[PU]|FA|WI)$/.test(value) && value.slice(0, 4) >= day.slice(0, 4)
}

/** The day of a time. */
function dueOf(timex: Timex): string | null {
  return timex.value?.replace(/T.*$/, '') ?? null
}

function isUntil(text: string, timex: Timex): boolean {
  return /\bsince $/.test(text.slice(Math.max(0, timex.span[0] - 7), timex.span[0]))
}

export const scheduledRules: readonly ThreadRule[] = [scheduled]

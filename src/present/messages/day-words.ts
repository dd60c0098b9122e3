import type { Moment } from '../../domain/moment.ts'
import {
  durationInWords,
  longDay,
  longMoment,
  recentDay,
  recentMoment,
  sinceInWords,
} from '../moments.ts'
import { ENGLISH_TIMEX, timexInWords } from '../timex-values.ts'

/** Days and times as a language says them. Moments come by the reader's clock; what is no day is given back as it stands. */
export type DayWords = {
  /** "Thursday 23 February 2017". */
  readonly longDay: (moment: Moment) => string
  /** "Thursday 23 February 2017, 18:04 (UTC−5)". */
  readonly longMoment: (moment: Moment) => string
  /** "today", "yesterday", "Tuesday", "Thu 2 Feb". */
  readonly day: (moment: Moment, now: Moment) => string
  /** "today, 08:14", "Thu 2 Feb, 18:04". */
  readonly moment: (moment: Moment, now: Moment) => string
  /** "08:14 today", "yesterday", "Tuesday": what follows `since`. */
  readonly since: (moment: Moment, now: Moment) => string
  /** A TIMEX3 value; null for what is no time on the calendar. */
  readonly timex: (value: string, now: Moment) => string | null
  /** "20 minutes", "3 days". */
  readonly duration: (durationMs: number) => string
}

export const ENGLISH_DAYS: DayWords = {
  longDay,
  longMoment,
  day: recentDay,
  moment: recentMoment,
  since: sinceInWords,
  timex: (value, now) => timexInWords(value, now, { ...ENGLISH_TIMEX, day: recentDay }),
  duration: durationInWords,
}

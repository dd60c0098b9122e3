import type { Timex } from '../src/domain/findings.ts'
import { parseMoment } from '../src/domain/moment.ts'

const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/
const DATE =
  /^(?:\d{2}|\d{3}|\d{4}|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-Q[1-4X]|\d{4}-H[12X]|(?:\d{4}|XXXX)-(?:SP|SU|FA|WI)|\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])(?:-WE)?|XXXX-WXX-[1-7]|XXXX-(?:0[1-9]|1[0-2])(?:-\d\d)?|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/
const TIME =
  /^(?:\d{4}-\d\d-\d\d|XXXX-XX-XX|XXXX-WXX-[1-7])?T(?:[01]\d|2[0-4])(?::[0-5]\d){0,2}$|^(?:\d{4}-\d\d-\d\d|XXXX-WXX-[1-7]|XXXX-XX-XX)T(?:MO|MI|AF|EV|NI|DT|XX:\d\d)$/
const DURATION =
  /^P(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE|[YMWDQ]))+$|^P(?:(?:\d+|X)D)?T(?:(?:\d+(?:\.\d+)?|X)[HMS])+$|^P(?:\d+|X)(?:WE|SP|SU|FA|WI)$|^PT?(?:\d+|X)(?:MO|AF|EV|NI|DT)$/

/** Why a TIMEX3 value is none of its type, with the forms that would be; null where it is well made. */
export function timexFault(type: Timex['type'], value: string): string | null {
  switch (type) {
    case 'DATE':
      if (REFERENCE.test(value) || (DATE.test(value) && isRealDay(value))) return null
      return 'a DATE is 2024-05-14, 2024-05, 2024, 202 (a decade), 2024-W20, 2024-W20-WE, 2024-Q2, 2024-H1, 2024-SU, PAST_REF, PRESENT_REF or FUTURE_REF'
    case 'TIME':
      if (REFERENCE.test(value) || (TIME.test(value) && isRealDay(value.split('T', 1)[0] ?? '')))
        return null
      return 'a TIME is 2024-05-14T16:30, or 2024-05-14TNI with MO, AF, EV, NI, DT for a part of the day; T16:30 where the day is unknown'
    case 'DURATION':
      return DURATION.test(value)
        ? null
        : 'a DURATION is P2Y, P3M, P1W, P10D, PT4H, PT90M; X for an unknown number: PXY'
    case 'SET':
      return DURATION.test(value) || /^XXXX-/.test(value)
        ? null
        : 'a SET is the time between: P1D (daily), P1W, P1Y; or XXXX-WXX-2 (Tuesdays), XXXX-05 (each May)'
  }
}

/** Only a whole date can be wrong as a day of the calendar. */
function isRealDay(value: string): boolean {
  return !/^\d{4}-\d\d-\d\d$/.test(value) || parseMoment(value) !== null
}

/** A day, month or year as an event or thread dates itself; null for weeks, durations and references. */
export function dayIn(value: string | null): string | null {
  return value === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value)?.[0] ?? null)
}

import type { DayOrder } from '../../parse-date.ts'

/** Languages whose slashed dates begin with the day wherever they are written. */
const DAY_FIRST_LANGUAGES = new Set([
  ...['de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'nn', 'no', 'fi', 'pl', 'cs', 'sk', 'sl'],
  ...['hr', 'ro', 'bg', 'el', 'tr', 'ru', 'uk', 'ca', 'gl', 'id', 'ms', 'vi', 'th', 'ar', 'he'],
])
/** Where English is written with the day first, as a region of a language tag and at the end of a host. */
const DAY_FIRST_REGIONS = /^(?:GB|UK|IE|AU|NZ|IN|PK|BD|LK|SG|HK|MY|NG|KE|GH|UG|TZ|ZW|JM|TT|MT)$/i
const MONTH_FIRST_REGIONS = /^US$/i

/** The order of day and month on a page with this language tag (`en-GB`) and address. English alone tells neither. */
export function dayOrderOf(language: string, url: string | null): DayOrder {
  const [primary = '', region = ''] = language.trim().split(/[-_]/)
  if (DAY_FIRST_LANGUAGES.has(primary.toLowerCase())) return 'day-first'
  if (primary !== '' && primary.toLowerCase() !== 'en') return null
  const ending =
    URL.parse(url ?? '')
      ?.hostname.split('.')
      .at(-1) ?? ''
  if (DAY_FIRST_REGIONS.test(region) || DAY_FIRST_REGIONS.test(ending)) return 'day-first'
  const isAmerican = MONTH_FIRST_REGIONS.test(region) || /^(?:us|gov|mil)$/i.test(ending)
  return isAmerican ? 'month-first' : null
}

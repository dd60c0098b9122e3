import { parseDate } from '../../parse-date.ts'

/** `/2017/02/23/`, `/2017-02-23-`, `/20170223/`, `/23-02-2017`: a whole day in the address's path; else null. */
export function dayInAddress(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? ''
  const [, year, month, day] =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path) ??
    []
  if (year !== undefined) return parseDate(`${year}-${month}-${day}`)
  const [dayFirst] = /(?<=[/_-])\d{1,2}-\d{1,2}-(?:19|20)\d{2}(?=[/_.-]|$)/.exec(path) ?? []
  return dayFirst === undefined ? null : parseDate(dayFirst)
}

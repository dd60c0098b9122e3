export const DAY_MS = 86_400_000

/** Midnight (UTC) of a week's Monday, epoch ms. ISO 8601: week 1 is the one that holds 4 January. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + (week - 1) * 7 * DAY_MS - weekday * DAY_MS
}

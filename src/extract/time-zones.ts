/** Minutes east of UTC of the zone names that mean one thing in news. IST and AST do not: they give none. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ...['Z', 'UTC', 'GMT', 'WET'].map((name) => [name, 0] as const),
  ...['BST', 'CET', 'MEZ', 'WEST'].map((name) => [name, 60] as const),
  ...['CEST', 'MESZ', 'EET', 'SAST', 'CAT'].map((name) => [name, 120] as const),
  ...['EEST', 'MSK', 'EAT'].map((name) => [name, 180] as const),
  ...['JST', 'KST'].map((name) => [name, 540] as const),
  ...([
    ['PKT', 300],
    ['WIB', 420],
    ['HKT', 480],
    ['SGT', 480],
    ['PHT', 480],
    ['AWST', 480],
  ] as const),
  ...([
    ['ACST', 570],
    ['AEST', 600],
    ['ACDT', 630],
    ['AEDT', 660],
    ['NZST', 720],
    ['NZDT', 780],
  ] as const),
  ...([
    ['EDT', -240],
    ['EST', -300],
    ['CDT', -300],
    ['CST', -360],
  ] as const),
  ...([
    ['MDT', -360],
    ['MST', -420],
    ['PDT', -420],
    ['PST', -480],
  ] as const),
  ...([
    ['AKDT', -480],
    ['AKST', -540],
    ['HST', -600],
    ['NDT', -150],
    ['NST', -210],
    ['ADT', -180],
  ] as const),
])

/** Zones of the United States that are named without saying whether it is summer: minutes in winter. */
const UNDECIDED: ReadonlyMap<string, number> = new Map([
  ['ET', -300],
  ['CT', -360],
  ['MT', -420],
  ['PT', -480],
])

/** `+05:30`, or null for a name that is unknown or means several zones. `day` (`YYYY-MM-DD`) settles "ET". */
export function parseZone(name: string, day: string): string | null {
  const numeric = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name)
  if (numeric !== null) {
    const [, sign, hours = '', minutes = '00'] = numeric
    return Number(hours) > 14 || Number(minutes) > 59
      ? null
      : `${sign}${hours.padStart(2, '0')}:${minutes}`
  }
  const upper = name.toUpperCase()
  const undecided = UNDECIDED.get(upper)
  const minutes =
    undecided === undefined ? OFFSETS.get(upper) : undecided + (isAmericanSummer(day) ? 60 : 0)
  return minutes === undefined ? null : formatOffset(minutes)
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** Second Sunday of March to first Sunday of November, the rule since 2007; the day of the change counts as changed. */
function isAmericanSummer(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return day >= sundayOf(year, 3, 2) && day < sundayOf(year, 11, 1)
}

function sundayOf(year: number, month: number, nth: number): string {
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const date = 1 + ((7 - firstWeekday) % 7) + 7 * (nth - 1)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

import { pad } from './calendar.ts'
import { draftsOf, type TimexRule } from './timex-rule.ts'

const ZONE = String.raw`(?: ?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|local time|Eastern|ET)\b)?`

const clock: TimexRule = {
  name: 'timexes/clock',
  examples: [
    { text: 'Polls close at 3 p.m. on Friday.', published: '2017-02-23', finds: ['3 p.m.'] },
    { text: 'A quake struck at 16:15 GMT.', finds: ['16:15 GMT'] },
    { text: 'Doors open at 9:30am and at noon.', finds: ['9:30am', 'noon'] },
    { text: 'They won 3:2. Psalm 16:15 was read. He met 3 PMs.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`(?<![\w:.,$£€-])(?:(?:about|around|shortly (?:before|after)|just (?:before|after)) )?(?:(\d{1,2})(?:[:.](\d\d))? ?([ap])(?:\.m\.|m\b)${ZONE}|(\d{1,2})[:.]?(\d\d)(?::\d\d)? (?:GMT|UTC|BST|CET|CEST|EST|EDT|local time)\b|(\d{1,2}):(\d\d) (?:in the )?(?:morning|afternoon|evening)\b|(\d{1,2}) o['’]clock\b|(?<=\b(?:at|by|until|till|before|after|around|about|shortly|since|from|to|past|just) )(noon|midday|midnight)\b)`,
    'gi',
  ),
  read(match) {
    const [
      ,
      hour,
      minute = '00',
      half,
      zonedHour,
      zonedMinute,
      wordHour,
      wordMinute,
      oClock,
      word,
    ] = match
    if (oClock !== undefined) return draftsOf(match, 'TIME', { kind: 'unknown' })
    if (wordHour !== undefined) {
      const isLate = /afternoon|evening/i.test(match[0])
      return timeOf(match, (Number(wordHour) % 12) + (isLate ? 12 : 0), wordMinute ?? '00')
    }
    if (word !== undefined) return timeOf(match, /^midnight$/i.test(word) ? 24 : 12, '00')
    if (zonedHour !== undefined) return timeOf(match, Number(zonedHour), zonedMinute ?? '00')
    if (Number(hour) > 12 || hour === '0') return []
    return timeOf(match, (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), minute)
  },
}

function timeOf(match: RegExpExecArray, hour: number, minute: string) {
  if (hour > 24 || Number(minute) > 59) return []
  return draftsOf(
    match,
    'TIME',
    { kind: 'clock' },
    `T${pad(hour)}:${minute}${/\b(?:GMT|UTC)$/i.test(match[0]) ? 'Z' : ''}`,
  )
}

export const clockTimeRules: readonly TimexRule[] = [clock]

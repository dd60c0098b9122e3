import { timeLine } from '../extract/lines/time-line.ts'

const UPDATED = /^(?:last )?(?:updated|modified|edited|revised)\b/i
/** Longer lines are sentences of the article, whatever they count. */
const MAX_LINE_LENGTH = 60

const UNITS = 'seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?'
const COUNTED =
  'comments?|replies|responses|shares?|views?|likes?|reactions?|readers?|min(?:ute)?s? read'

/** Lines that change by themselves: how long ago, when last, how many have looked, which of how many pictures. */
const RESTLESS = [
  new RegExp(
    `^(?:(?:last |first )?(?:updated|modified|published|posted) ?:? ?)?(?:(?:an?|\\d{1,3}) ?(?:${UNITS}) ago|just now|moments ago)$`,
    'i',
  ),
  new RegExp(`^\\d[\\d.,]* ?[km]? ?(?:${COUNTED})$`, 'i'),
  new RegExp(`^(?:${COUNTED}) ?:? ?\\(?\\d[\\d.,]* ?[km]?\\)?$`, 'i'),
  /^(?:listen|watch|read)(?: to)?(?: this| the)?(?: article| story| video)? ?[:(]? ?\d{1,3}(?::\d{2})? ?(?:min(?:ute)?s?)?\)?$/i,
  /^(?:photo|image|slide|item)? ?\d{1,3} (?:of|\/) \d{1,3}$/i,
]

/**
 * What of a text makes it another one: two that differ in white space, line breaks, invisible characters, the form of
 * quotation marks and accents, or in lines that hold a relative time or a counter and nothing else, compare as equal.
 * Numbers within sentences count. Linear.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '' && !isRestless(line))
    .join(' ')
}

/** "Updated 3 hours ago · 12 comments" is restless, part by part. */
function isRestless(line: string): boolean {
  if (line.length > MAX_LINE_LENGTH) return false
  return line.split(/ ?[·|•] ?/).every((part) => part === '' || isRestlessPart(part))
}

function isRestlessPart(part: string): boolean {
  return RESTLESS.some((pattern) => pattern.test(part)) || isUpdateTime(part)
}

/** "Last updated: 3 May 2031, 10:05 GMT": nothing but the time of a change. */
function isUpdateTime(part: string): boolean {
  return UPDATED.test(part) && timeLine.read(part)?.updated !== undefined
}

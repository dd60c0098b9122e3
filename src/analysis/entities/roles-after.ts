import { isUpperCase } from '../../language/characters.ts'
import { COUNTRIES } from '../../lexicon/en/countries.ts'
import { PREPOSITIONS } from '../../lexicon/en/grammar.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicon/en/titles.ts'
import { type Reading, sentenceEnd } from '../reading.ts'

/** How far behind a name its description may reach. */
const LONGEST_DESCRIPTION = 24

export type RoleAfter = {
  readonly first: number
  readonly end: number
  readonly title: string
  readonly of: string | null
}

/** Whether an age or a role is set behind the name that ends at `nameEnd`: "Jane Doe, 45,", "John Roe, the mayor of …,". */
export function isRoleAfter(reading: Reading, nameEnd: number): boolean {
  return isAge(reading, nameEnd) || findRoleAfter(reading, nameEnd) !== null
}

function isAge(reading: Reading, nameEnd: number): boolean {
  const { written } = reading
  const age = written[nameEnd + 1] ?? ''
  return (
    written[nameEnd] === ',' && /^[1-9]\d?$/.test(age) && /^[,.]$/.test(written[nameEnd + 2] ?? '')
  )
}

/** The role in the apposition behind the name that ends at `nameEnd`; null where none stands there. */
export function findRoleAfter(reading: Reading, nameEnd: number): RoleAfter | null {
  const { written, lower } = reading
  if (written[nameEnd] !== ',') return null
  const sentence = Math.min(sentenceEnd(reading, nameEnd), nameEnd + LONGEST_DESCRIPTION)
  let first = nameEnd + 1
  if (isAge(reading, nameEnd)) first += 2
  const possessor = possessorOf(reading, first)
  const start = possessor === null ? first : possessor.end
  const title =
    possessor === null && /^(?:the|a|an|its|their|his|her|another)$/.test(lower[start] ?? '')
      ? start + 1
      : start
  const head = headFrom(reading, title, sentence)
  if (head === null) return null
  const complement = complementEnd(reading, head + 1, sentence)
  if (complement === null) return null
  const of = possessor?.name ?? ofWhom(reading, head + 1, complement)
  return { first: title, end: complement, title: written.slice(title, head + 1).join(' '), of }
}

/** "Mexico's", "the ministry's" before a role. */
function possessorOf(
  reading: Reading,
  first: number,
): { readonly name: string; readonly end: number } | null {
  const { written, lower } = reading
  for (let token = first + 1; token < first + 5; token++) {
    if (lower[token] !== "'s" && !(written[token] === '’' || written[token] === "'")) continue
    const start = lower[first] === 'the' ? first + 1 : first
    const name = written.slice(start, token).join(' ')
    return { name: COUNTRIES.get(name) ?? name, end: token + 1 }
  }
  return null
}

/** The role's noun: the last one in a row of modifiers and names that begins at `first`; null where none is. */
function headFrom(reading: Reading, first: number, end: number): number | null {
  let head: number | null = null
  for (let token = first; token < Math.min(first + 9, end); token++) {
    const lower = reading.lower[token] ?? ''
    // "vice-president", "editor-in-chief" turn on one of their parts.
    const isKin = lower.endsWith('-in-law')
    if (!isKin && lower.split('-').some((part) => ROLE_HEADS.has(part))) head = token
    else if (head !== null) break
    else if (
      !ROLE_MODIFIERS.has(lower) &&
      !isUpperCase((reading.written[token] ?? '').charAt(0)) &&
      !/^\w+-\w+$/.test(lower)
    ) {
      return null
    }
  }
  return head
}

/** The end of what completes a role ("of Springfield", "for the ministry"), at a comma or the sentence's end; null elsewhere. */
function complementEnd(reading: Reading, first: number, end: number): number | null {
  const { written, lower } = reading
  if (first >= end) return null
  if (/^[,.;)—–]$/.test(written[first] ?? '')) return first
  if (!/^(?:of|for|at|with|in|to|on|from|and|who|whose)$/.test(lower[first] ?? '')) return null
  for (let token = first; token < end; token++) {
    if (/^(?:who|whose|which|that)$/.test(lower[token] ?? '')) return token
    // "In Springfield, Superintendent of Police Jane Roe said": the role of whoever comes next.
    if (/^VB[DZ]$/.test(reading.syntax.pennTags[token] ?? '')) return null
    if (/^[,.;)—–]$/.test(written[token] ?? '') || written[token] === '--') return token
  }
  return null
}

/** The end of the body's name: where small words come that join nothing ("Doe Lodge | near the lake"). */
function nameEnd(reading: Reading, first: number, end: number): number {
  let isNamed = false
  for (let token = first; token < end; token++) {
    const word = reading.written[token] ?? ''
    const lower = reading.lower[token] ?? ''
    if (isUpperCase(word.charAt(0))) isNamed = true
    else if (isNamed && !/^(?:of|the|and|for|&|'s|de|la|el|del)$/.test(lower)) return token
    else if (!isNamed && PREPOSITIONS.has(lower) && lower !== 'of')
      return Math.max(token, first + 1)
  }
  return end
}

export function ofWhom(reading: Reading, first: number, end: number): string | null {
  const { written, lower } = reading
  if (!/^(?:of|for|at|with)$/.test(lower[first] ?? '')) return null
  const start = lower[first + 1] === 'the' ? first + 2 : first + 1
  if (start >= end) return null
  const name = written
    .slice(start, nameEnd(reading, start, end))
    .join(' ')
    .replace(/ (?:and|of|the|for)$/, '')
    .replace(/ (['’]s)/g, '$1')
  return COUNTRIES.get(name) ?? name
}

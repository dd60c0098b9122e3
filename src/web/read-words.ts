import type { Context } from 'hono'
import type { StatementAct } from '../domain/findings.ts'
import { ACT_LABELS } from '../present/labels.ts'
import { endOfDay, startOfDay } from '../present/zones.ts'

const MOST_QUERY = 200

/** A search as a reader filled it in: words as typed, days `YYYY-MM-DD`; empty where nothing was. */
export type SearchWords = {
  readonly q: string
  readonly outlet: string
  readonly from: string
  readonly until: string
  readonly story: string
  readonly speaker: string
  readonly side: string
  readonly act: string
}

const FIELDS = ['q', 'outlet', 'from', 'until', 'story', 'speaker', 'side', 'act'] as const

/** What was searched for. A day or act that is none is taken as not filled in. */
export function readWords(c: Context): SearchWords {
  const typed = (name: string) => (c.req.query(name) ?? '').slice(0, MOST_QUERY).trim()
  const day = (name: string) => (endOfDay(typed(name), 'UTC') === null ? '' : typed(name))
  return {
    q: typed('q'),
    outlet: typed('outlet'),
    from: day('from'),
    until: day('until'),
    story: typed('story'),
    speaker: typed('speaker'),
    side: typed('side'),
    act: isAct(typed('act')) ? typed('act') : '',
  }
}

/** The same as a query, `?q=…`, its empty fields left out: one search has one address. */
export function searchQuery(words: SearchWords): string {
  const filled = FIELDS.flatMap((name): [string, string][] =>
    words[name] === '' ? [] : [[name, words[name]]],
  )
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled)}`
}

/** The search to make, its days those of a time zone; null where nothing was asked for that could find something. */
export function searchRequest(words: SearchWords, zone: string) {
  const { q, outlet, from, until, story, speaker, side, act } = words
  if (q === '' && speaker === '' && side === '') return null
  const end = endOfDay(until, zone)
  return {
    words: q,
    outlet: outlet === '' ? null : outlet,
    from: startOfDay(from, zone),
    before: end === null ? null : end + 1,
    slug: story === '' ? null : story,
    speaker: speaker === '' ? null : speaker,
    side: side === '' ? null : side,
    act: isAct(act) ? act : null,
  }
}

function isAct(word: string): word is StatementAct {
  return Object.hasOwn(ACT_LABELS, word)
}

import type { Context } from 'hono'

const MOST_QUERY = 200

/** What was searched for, as typed; empty where nothing was. */
export function readWords(c: Context): string {
  return (c.req.query('q') ?? '').slice(0, MOST_QUERY).trim()
}

import { existsSync, readFileSync } from 'node:fs'
import { createRobots } from '../src/ingest/robots.ts'
import type { Fetcher } from '../src/net/fetcher.ts'
import type { EvalTable } from './table.ts'

const FILE = '../shared/data/robots/cases.jsonl'

type Case = {
  readonly id: string
  readonly robotstxt?: string
  readonly robotstxtBase64?: string
  readonly expect: readonly {
    readonly url: string
    readonly agent: string
    readonly allowed: boolean
    readonly googleOnly: boolean
  }[]
}

/** Whom a robots.txt lets in, as the standard has it and as Google goes beyond it; null without the data. */
export async function evalRobots(): Promise<EvalTable | null> {
  if (!existsSync(FILE)) return null
  const cases = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
  const checks: { isGoogles: boolean; isMet: boolean }[] = []
  for (const each of cases) {
    const bytes =
      each.robotstxtBase64 === undefined
        ? Buffer.from(each.robotstxt ?? '')
        : Buffer.from(each.robotstxtBase64, 'base64')
    for (const { url, agent, allowed, googleOnly } of each.expect) {
      const verdict = await createRobots(serving(bytes), agent).check(url, 0)
      const isMet = verdict.allowed === allowed
      checks.push({ isGoogles: googleOnly, isMet })
      if (!isMet && process.env.EVAL_MISSES)
        process.stderr.write(`${each.id} ${url} ${agent}: ${allowed} wanted\n`)
    }
  }
  const row = (label: string, some: typeof checks) => ({
    label,
    values: { met: some.filter(({ isMet }) => isMet).length / some.length, cases: some.length },
  })
  return {
    name: 'robots',
    columns: ['met', 'cases'],
    rows: [
      row(
        'RFC 9309',
        checks.filter(({ isGoogles }) => !isGoogles),
      ),
      row(
        'beyond it',
        checks.filter(({ isGoogles }) => isGoogles),
      ),
    ],
  }
}

function serving(bytes: Uint8Array): Fetcher {
  return {
    fetch: async ({ url }) => ({
      kind: 'ok',
      url,
      status: 200,
      headers: {},
      bytes,
      permanentUrl: null,
    }),
    close: async () => {},
  }
}

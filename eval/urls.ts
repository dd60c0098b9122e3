import { existsSync, readFileSync } from 'node:fs'
import { canonicalAddress } from '../src/addresses/canonical-address.ts'
import type { EvalTable } from './table.ts'

const FILE = '../shared/data/urls/cases.jsonl'

type Case = {
  readonly set: string
  readonly function: string
  readonly input: unknown
  readonly options?: Readonly<Record<string, unknown>>
  readonly expected?: unknown
}
type Pair = { readonly set: string; readonly input: string; readonly expected: string }

/**
 * Whether an address and what other libraries make of it have one identity with us (`same`), and whether what they keep
 * apart stays apart (`false same`, a share of all pairs of their results on one host). Null without the data.
 */
export async function evalUrls(): Promise<EvalTable | null> {
  if (!existsSync(FILE)) return null
  const pairs = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => pairOf(JSON.parse(line) as Case))
  return {
    name: 'urls',
    columns: ['same', 'false same', 'cases'],
    rows: [...Map.groupBy(pairs, ({ set }) => set)].map(([label, ofSet]) => ({
      label,
      values: {
        same: ofSet.filter(isSame).length / ofSet.length,
        'false same': shareOfFalse(ofSet),
        cases: ofSet.length,
      },
    })),
  }
}

/** Cases that turn one http(s) address into another without being told to by an option. */
function pairOf({ set, input, options, expected }: Case): Pair[] {
  if (Object.keys(options ?? {}).length > 0) return []
  const isAddress = (value: unknown): value is string =>
    typeof value === 'string' && /^https?:\/\//i.test(value.trim())
  return isAddress(input) && isAddress(expected) ? [{ set, input, expected }] : []
}

function isSame({ input, expected }: Pair): boolean {
  const isMet = canonicalAddress(input) === canonicalAddress(expected)
  if (!isMet && process.env.EVAL_MISSES) process.stderr.write(`${input} ${expected}\n`)
  return isMet
}

function shareOfFalse(pairs: readonly Pair[]): number {
  const results = [...new Set(pairs.map(({ expected }) => expected))]
  let total = 0
  let wrong = 0
  for (const [index, one] of results.entries())
    for (const other of results.slice(index + 1)) {
      if (URL.parse(one)?.host !== URL.parse(other)?.host) continue
      total++
      if (canonicalAddress(one) !== canonicalAddress(other)) continue
      wrong++
      if (process.env.EVAL_MISSES) process.stderr.write(`taken for one: ${one} ${other}\n`)
    }
  return total === 0 ? 0 : wrong / total
}

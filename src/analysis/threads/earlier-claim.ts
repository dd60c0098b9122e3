import type { Span } from '../../domain/span.ts'
import { sentenceAt } from '../sentences.ts'
import type { ThreadGrounds } from './thread-rule.ts'

/** How many sentences back a number that is disputed may have been told; any other claim, one. */
const FARTHEST = 4

/**
 * The claim that "disputed this" and "that figure" point to: what a source said in the sentence before, or the nearest number
 * that one gave. Null where no statement stands there. Looks at a bounded number of statements.
 */
export function earlierClaim(
  { reading, statements }: ThreadGrounds,
  token: number,
  isNumber: boolean,
): { readonly about: Span; readonly sentence: Span | null } | null {
  const { document, sentenceOf } = reading
  const sentence = sentenceOf[token] ?? 0
  const from = document.sentences[Math.max(0, sentence - (isNumber ? FARTHEST : 1))]?.[0] ?? 0
  const until = document.starts[token] ?? 0
  let index = lastBefore(statements, until)
  for (; index >= 0; index--) {
    const statement = statements[index]
    const about = statement?.content[0]
    if (statement === undefined || about === undefined) continue
    if (about[0] < from) return null
    if (about[1] > until || statement.act === 'deny' || statement.negated) continue
    const words = document.text.slice(about[0], about[1])
    if (isNumber ? !/\d/.test(words) : statement.kind === 'direct') continue
    return { about, sentence: sentenceAt(document, about[0]) }
  }
  return null
}

function lastBefore(statements: ThreadGrounds['statements'], until: number): number {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle]?.content[0]?.[0] ?? 0) < until) low = middle + 1
    else high = middle
  }
  return low - 1
}

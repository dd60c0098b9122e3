import type { Span } from '../domain/span.ts'
import { spanOfTokens } from '../language/words.ts'
import type { Reading } from './reading.ts'
import { dependent } from './syntax.ts'
import type { VerbGroup } from './verb-groups.ts'

/** What hangs on a verb and is a clause or an aside of its own. */
const OTHER_CLAUSES: ReadonlySet<string> = new Set([
  'conj',
  'cc',
  'parataxis',
  'advcl',
  'advcl:relcl',
  'discourse',
  'vocative',
  'list',
  'dep',
  'root',
])

/** The verb with its particle: `broke out`. */
export function predicateSpan(reading: Reading, verb: number): Span {
  const particle = dependent(reading.syntax, verb, 'compound:prt')
  const end = particle === verb + 1 ? particle + 1 : verb + 1
  return spanOfTokens(reading.document, verb, end)
}

/** The clause of a verb: from its subject, or its own first word, to the last of what it takes. */
export function clauseSpan(
  reading: Reading,
  verb: number,
  group: VerbGroup,
  subject: number,
): Span {
  const { syntax } = reading
  const first =
    subject >= 0 && subject < verb ? (syntax.phraseStarts[subject] ?? subject) : group.first
  return spanOfTokens(reading.document, first, clauseEnd(reading, verb))
}

function clauseEnd(reading: Reading, verb: number): number {
  const { lower, syntax } = reading
  let end = verb + 1
  for (
    let child = syntax.firstChild[verb] ?? -1;
    child >= 0;
    child = syntax.nextSibling[child] ?? -1
  ) {
    if (child < verb || syntax.relations[child] === 'punct') continue
    const start = syntax.phraseStarts[child] ?? child
    if (OTHER_CLAUSES.has(syntax.relations[child] ?? '') || isPause(lower[start - 1])) break
    end = asideIn(reading, start, syntax.phraseEnds[child] ?? child + 1)
  }
  return end
}

/** Where the first relative clause or apposition that a comma parts from the rest begins; else the phrase's end. */
export function asideIn({ lower, syntax }: Reading, from: number, end: number): number {
  for (let token = from; token + 1 < end; token++) {
    if (!isPause(lower[token])) continue
    let top = token + 1
    for (
      let head = syntax.heads[top] ?? -1;
      head >= 0 && syntax.phraseStarts[head] === token + 1;
      head = syntax.heads[head] ?? -1
    ) {
      top = head
    }
    if (/^(?:acl|appos|parataxis|advcl)/.test(syntax.relations[top] ?? '')) return token
  }
  return end
}

function isPause(word: string | undefined): boolean {
  return word !== undefined && /^[,;:—–(]$/.test(word)
}

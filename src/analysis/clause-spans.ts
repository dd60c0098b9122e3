import type { Span } from '../domain/span.ts'
import { AUXILIARIES, aheadWord, isToInfinitive, misreadMain, SUBJECTS } from './predicates.ts'
import type { Reading } from './reading.ts'
import { dependent, dependents, type Syntax } from './syntax.ts'

/** What is no part of a verb's own phrase: what else was done, when, why, and who said so. */
const APART: ReadonlySet<string> = new Set([
  'conj',
  'cc',
  'parataxis',
  'punct',
  'advcl',
  'discourse',
  'dep',
  'appos',
  'list',
])

/** Verbs that say little without what they make others do: "force owners [to sell]". */
const CAUSATIVE: ReadonlySet<string> = new Set(
  'force compel require order oblige allow enable ask tell'.split(' '),
)

/** The token behind the verb's own phrase: its objects and adjuncts, up to the first thing that is apart. */
export function ownEnd(reading: Reading, token: number): number {
  const { syntax } = reading
  const isCausative = CAUSATIVE.has(syntax.lemma(token).toLowerCase())
  let end = token + 1
  for (
    let child = syntax.firstChild[token] ?? -1;
    child >= 0;
    child = syntax.nextSibling[child] ?? -1
  ) {
    if (child < token) continue
    const isCaused = isCausative && isToInfinitive(reading, child)
    if (APART.has(syntax.relations[child] ?? '') && !isCaused) break
    end = Math.max(end, phraseEndOf(syntax, child))
  }
  return beforeMark(reading, token, end)
}

/** In words; past it no mark is looked for. */
const LONGEST_CLAUSE = 60

/** No clause runs over a semicolon or a dash. */
function beforeMark({ written }: Reading, token: number, end: number): number {
  const farthest = Math.min(end, token + LONGEST_CLAUSE)
  for (let word = token + 1; word < farthest; word++)
    if (/^[;—]$/.test(written[word] ?? '')) return word
  return end
}

/** How deep a phrase is looked into: far deeper than news nests, and far less than the stack holds. */
const DEEPEST_PHRASE = 50

/** The token behind a noun's phrase, without appositions and what follows a comma. */
export function phraseEndOf(syntax: Syntax, head: number, depth = 0): number {
  const { firstChild, nextSibling, relations } = syntax
  let end = head + 1
  if (depth === DEEPEST_PHRASE) return end
  for (let child = firstChild[head] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    if (child < head) continue
    const relation = relations[child] ?? ''
    // "Rules that broaden the scope to apply to all": what it is for belongs to it.
    const isPurpose = relation === 'advcl' && opensWithTo(syntax, child)
    if (/^(?:punct|appos|parataxis|dep|advcl|list)$/.test(relation) && !isPurpose) break
    if (relation === 'acl:relcl' && followsComma(syntax, child)) break
    end = Math.max(end, phraseEndOf(syntax, child, depth + 1))
  }
  return end
}

function opensWithTo({ pennTags, phraseStarts }: Syntax, child: number): boolean {
  return pennTags[phraseStarts[child] ?? child] === 'TO'
}

function followsComma({ tags, phraseStarts }: Syntax, child: number): boolean {
  const first = phraseStarts[child] ?? child
  return tags[first] === 'PUNCT' || tags[first - 1] === 'PUNCT'
}

/** The clause of a verb: from its own subject, or itself, to the end of its phrase. */
export function clauseOf(reading: Reading, token: number): Span {
  const { syntax } = reading
  const ahead = dependent(syntax, token, ...SUBJECTS) < 0 ? aheadWord(reading, token) : -1
  // "[Talks] are due to begin": the clause is that of "due".
  const first = firstOfClause(syntax, ahead < 0 ? token : ahead)
  return spanOf(reading, first, ownEnd(reading, token))
}

/** The first word of the subject, where it stands before the verb; else that of the verb's group. */
function firstOfClause(syntax: Syntax, token: number): number {
  const own = misreadMain(syntax, token)?.subject ?? dependent(syntax, token, ...SUBJECTS)
  return own >= 0 && own < token ? subjectStart(syntax, token, own) : firstOfGroup(syntax, token)
}

/** The first word of a subject's phrase; an article that the parse hung on the verb belongs to it. */
export function subjectStart(syntax: Syntax, verb: number, subject: number): number {
  const first = syntax.phraseStarts[subject] ?? subject
  const strays = dependents(syntax, verb, 'det', 'amod', 'nmod:poss').filter(
    (word) => word < subject,
  )
  return Math.min(first, ...strays)
}

/** The first auxiliary of the verb, else itself. */
export function firstOfGroup(syntax: Syntax, token: number): number {
  const auxiliary = dependent(syntax, token, ...AUXILIARIES)
  return auxiliary >= 0 && auxiliary < token ? auxiliary : token
}

/** The text from a token to the one before `end`. */
export function spanOf({ document }: Reading, first: number, end: number): Span {
  return [document.starts[first] ?? 0, document.ends[end - 1] ?? 0]
}

import type { Statement, Thread, Timex } from '../../domain/findings.ts'
import { dayOf, type Moment } from '../../domain/moment.ts'
import { sliceSpan, spansOverlap, trimSpan } from '../../domain/span.ts'
import type { Document } from '../../language/document.ts'
import { quotedOffsets } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import { sentenceIndexAt } from '../sentences.ts'
import { conditionalRules } from './conditional.ts'
import { contestedRules } from './contested.ts'
import { pendingRules } from './pending.ts'
import { scheduledRules } from './scheduled.ts'
import type { ThreadDraft, ThreadGrounds, ThreadRule } from './thread-rule.ts'

const textRules: readonly ThreadRule[] = [
  ...pendingRules,
  ...scheduledRules,
  ...conditionalRules,
  ...contestedRules,
]

/** What a source denies in words that no rule above knows: the statement's content says what is disputed. */
const deniedStatement: Rule = {
  name: 'threads/denied-statement',
  examples: [
    { text: 'Mayor Rhea Calder refuted that the gate was open.', finds: ['the gate was open'] },
    { text: 'Mayor Rhea Calder said that the gate was open.', finds: [] },
  ],
}

export const threadRules: readonly Rule[] = [...textRules, deniedStatement]

type FoundThread = ThreadDraft & { readonly rule: string }

/**
 * Finds what the text leaves open, in text order; `about` is a clause of the text, none overlap. `evidence` starts with
 * the sentence that says it is open. `due` is the day or wider period a scheduled thread names, where the outlet's day
 * of publication lets it be told to lie ahead. Never throws; linear in the text's length.
 */
export function findThreads(
  document: Document,
  statements: readonly Statement[],
  timexes: readonly Timex[],
  published: Moment | null,
): Thread[] {
  const { text } = document
  const drafts = findDrafts(document, timexes, published === null ? null : dayOf(published))
  const denied = deniedStatements(document, statements)
  return withoutOverlaps([...drafts, ...denied]).map((draft, index) => ({
    id: `h${index + 1}`,
    rule: draft.rule,
    kind: draft.kind,
    about: trimSpan(text, draft.about),
    due: draft.due,
    evidence: draft.evidence,
  }))
}

/** Shorter than this says nothing alone. */
const SHORTEST = 10

function findDrafts(
  document: Document,
  timexes: readonly Timex[],
  day: string | null,
): FoundThread[] {
  const { text } = document
  const isQuoted = quotedOffsets(text)
  const found: FoundThread[] = []
  for (const rule of textRules) {
    for (const match of text.matchAll(rule.pattern)) {
      const grounds = groundsAt(document, match.index, { timexes, day, isQuoted })
      if (grounds === null) continue
      const draft = rule.read(match, grounds)
      if (draft === null || draft.about[1] - draft.about[0] < SHORTEST) continue
      found.push({ ...draft, rule: rule.name })
    }
  }
  return found
}

function groundsAt(
  document: Document,
  offset: number,
  rest: Pick<ThreadGrounds, 'timexes' | 'day' | 'isQuoted'>,
): ThreadGrounds | null {
  const index = sentenceIndexAt(document, offset)
  const sentence = index === null ? undefined : document.sentences[index]
  if (index === null || sentence === undefined) return null
  const previous = document.sentences[index - 1] ?? null
  const isNear = previous !== null && !document.text.slice(previous[1], sentence[0]).includes('\n')
  return { text: document.text, sentence, before: isNear ? previous : null, ...rest }
}

const LEAST_SAID = 4

function deniedStatements(document: Document, statements: readonly Statement[]): FoundThread[] {
  return statements.flatMap((statement) => {
    const [about] = statement.content
    if (
      statement.act !== 'deny' ||
      statement.negated ||
      statement.kind !== 'indirect' ||
      about === undefined ||
      // "this account": words that point to a dispute and do not say what it is.
      sliceSpan(document.text, about).split(' ').length < LEAST_SAID
    )
      return []
    const index = sentenceIndexAt(document, about[0])
    const sentence = index === null ? undefined : document.sentences[index]
    if (sentence === undefined) return []
    return [
      {
        kind: 'disputed',
        about,
        due: null,
        evidence: [sentence],
        rule: deniedStatement.name,
      } as const,
    ]
  })
}

function withoutOverlaps(drafts: readonly FoundThread[]): FoundThread[] {
  const kept: FoundThread[] = []
  for (const draft of drafts.toSorted(
    (a, b) => a.about[0] - b.about[0] || b.about[1] - a.about[1],
  )) {
    const last = kept.at(-1)
    if (last === undefined || !spansOverlap(last.about, draft.about)) kept.push(draft)
  }
  return kept
}

import { readFile } from 'node:fs/promises'
import { findEvents } from '../src/analysis/events/find-events.ts'
import { readForFindings } from '../src/analysis/reading.ts'
import type { EventCertainty } from '../src/domain/findings.ts'
import { type Span, spansOverlap } from '../src/domain/span.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { EvalTable } from './table.ts'

const DATA = '../shared/data/status/uw-dev.jsonl'

type Sentence = {
  readonly text: string
  readonly targets: readonly { readonly span: Span; readonly factuality: number }[]
}

/** What people made of it, from -3 to 3, as three answers: it is so (or will be), it is open, it is not so. */
type Answer = 'so' | 'open' | 'not so'

const ANSWERS: Readonly<Record<EventCertainty, Answer>> = {
  happened: 'so',
  expected: 'so',
  possible: 'open',
  denied: 'not so',
}

const CERTAIN = 1.5

/**
 * Certainty of the events that the analysis finds, against people's judgement of the same verbs: how many answers are
 * theirs, and how many would be if every event were taken for true. Null where the data is absent.
 */
export async function evalCertainty(): Promise<EvalTable | null> {
  const lines = await readFile(DATA, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (lines === null) return null
  const sentences = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Sentence => JSON.parse(line))
  const pairs = sentences.flatMap(pairsIn)
  const right = pairs.filter(({ gold, found }) => gold === found).length
  const plain = pairs.filter(({ gold }) => gold === 'so').length
  const told = pairs.filter(({ found }) => found === 'so')
  const untrue = told.filter(({ gold }) => gold === 'not so').length
  return {
    name: 'certainty',
    columns: ['right', 'right if all happened', 'false told as true'],
    rows: [
      {
        label: 'UW dev',
        values: {
          right: right / pairs.length,
          'right if all happened': plain / pairs.length,
          'false told as true': untrue / told.length,
        },
      },
    ],
  }
}

function pairsIn({ text, targets }: Sentence): { gold: Answer; found: Answer }[] {
  const events = findEvents(readForFindings(readDocument(text)), [], [], [], [])
  return events.flatMap(({ predicate, certainty }) => {
    const target = targets.find(({ span }) => spansOverlap(span, predicate))
    return target === undefined
      ? []
      : [{ gold: answerOf(target.factuality), found: ANSWERS[certainty] }]
  })
}

function answerOf(factuality: number): Answer {
  if (factuality >= CERTAIN) return 'so'
  return factuality <= -CERTAIN ? 'not so' : 'open'
}

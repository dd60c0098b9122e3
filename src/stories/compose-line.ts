import type { Statement } from '../domain/findings.ts'
import {
  compareSpans,
  type Span,
  sliceSpan,
  spanContains,
  spansOverlap,
  trimSpan,
} from '../domain/span.ts'
import { type StorySentence, spanOfStatement } from './story-sentence.ts'
import type { Step } from './story-steps.ts'

/** A longer sentence is cut to the clause that matters, where it has one. */
const LONGEST_LINE = 240
const CLAUSE_END =
  /;\s+|,\s+(?=(?:and|but|while|whereas|although|though|as|after|before|which|who|with|when|where|because|since|so)\b)|\s+[–—-]{1,2}\s+/gi
const SUBJECT_PRONOUN = /^(?:he|she|they|it)$/i

/**
 * The line that stands for a finding: its sentence, or of a long sentence the clauses around `focus`; words of the outlet
 * alone, but for a name in square brackets where a pronoun whose bearer is known leads.
 * Null where the line would quote someone without saying whom.
 */
export function composeLine(sentence: StorySentence, focus: Span): string | null {
  const { step } = sentence
  let needed = focus
  for (const statement of step.analysis.statements) {
    const whole = spanOfStatement(statement)
    if (!spansOverlap(whole, focus)) continue
    if (!namesItsSource(statement, sentence)) return null
    needed = [Math.min(needed[0], whole[0]), Math.max(needed[1], whole[1])]
  }
  return nameBearers(step, cutToClauses(sentence, needed))
}

/** Whether a statement's cue and source stand in the sentence, the source by more than a pronoun of no known bearer. */
function namesItsSource({ source, cue }: Statement, { step, span }: StorySentence): boolean {
  if (cue === null || source.span === null) return false
  if (!spanContains(span, source.span) || !spanContains(span, cue.span)) return false
  return source.entities.length > 0 || !isPronoun(sliceSpan(step.revision.text, source.span))
}

/** The sentence, or of a long one the run of whole clauses around the focus. */
function cutToClauses({ step, span, text }: StorySentence, focus: Span): Span {
  const whole = trimSpan(step.revision.text, span)
  if (whole[1] - whole[0] <= LONGEST_LINE) return whole
  const cuts = [...text.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => ({
    end: span[0] + index,
    next: span[0] + index + mark.length,
  }))
  const start = cuts.findLast(({ next }) => next <= focus[0])?.next ?? whole[0]
  const end = cuts.find((cut) => cut.end >= focus[1])?.end ?? whole[1]
  const isBalanced = countQuotes(sliceSpan(step.revision.text, [start, end])) % 2 === 0
  return isBalanced ? trimSpan(step.revision.text, [start, end]) : whole
}

/** The words of a line, with a name for each pronoun that leads it or speaks in it, where its bearer is known. */
function nameBearers({ revision, analysis }: Step, line: Span): string {
  const sources = analysis.statements.flatMap(({ source }) => (source.span ? [source.span[0]] : []))
  const starts = new Set([line[0], ...sources])
  const bearers = analysis.entities
    .filter(({ kind }) => kind !== 'unnamed')
    .flatMap(({ name, mentions }) => {
      return mentions.filter(({ form }) => form === 'pronoun').map(({ span }) => ({ name, span }))
    })
    .filter(({ span }) => spanContains(line, span) && starts.has(span[0]))
    .filter(({ span }) => isPronoun(sliceSpan(revision.text, span)))
    .sort((one, other) => compareSpans(one.span, other.span))
  let text = ''
  let next = line[0]
  for (const { name, span } of bearers) {
    if (span[0] < next) continue
    text += `${revision.text.slice(next, span[0])}[${name}]`
    next = span[1]
  }
  return text + revision.text.slice(next, line[1])
}

/** Whether these words are a pronoun that a name can stand for: a subject, so that no case or possessive changes. */
function isPronoun(words: string): boolean {
  return SUBJECT_PRONOUN.test(words.trim())
}

function countQuotes(text: string): number {
  return text.match(/["“”]/g)?.length ?? 0
}

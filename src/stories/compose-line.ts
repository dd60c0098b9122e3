import type { Statement } from '../domain/findings.ts'
import { type Span, sliceSpan, spanContains, spansOverlap, trimSpan } from '../domain/span.ts'
import { isSubjectPronoun, nameBearers } from './name-bearers.ts'
import { type StorySentence, spanOfStatement } from './story-sentence.ts'

/** A longer sentence is cut to the clause that matters, where it has one. */
const LONGEST_LINE = 240
const CLAUSE_END =
  /;\s+|,\s+(?=(?:and|but|while|whereas|although|though|as|after|before|which|who|with|when|where|because|since|so)\b)|\s+[–—-]{1,2}\s+/gi

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
  return nameBearers(step.revision.text, step.analysis, cutToClauses(sentence, needed))
}

/** Whether a statement's cue and source stand in the sentence, the source by more than a pronoun of no known bearer. */
function namesItsSource({ source, cue }: Statement, { step, span }: StorySentence): boolean {
  if (cue === null || source.span === null) return false
  if (!spanContains(span, source.span) || !spanContains(span, cue.span)) return false
  return source.entities.length > 0 || !isSubjectPronoun(sliceSpan(step.revision.text, source.span))
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

function countQuotes(text: string): number {
  return text.match(/["“”]/g)?.length ?? 0
}

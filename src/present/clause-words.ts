import type { Analysis } from '../domain/findings.ts'
import type { Span } from '../domain/span.ts'
import { nameBearers } from '../stories/name-bearers.ts'

/** The words of a clause in one line, a name in square brackets for a leading pronoun whose bearer is known. */
export function clauseWords(
  text: string,
  analysis: Pick<Analysis, 'statements' | 'entities'>,
  span: Span,
): string {
  return nameBearers(text, analysis, span).replace(/\s+/g, ' ').trim()
}

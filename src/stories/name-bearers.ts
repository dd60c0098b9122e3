import type { Analysis } from '../domain/findings.ts'
import { compareSpans, type Span, sliceSpan, spanContains } from '../domain/span.ts'

const SUBJECT_PRONOUN = /^(?:he|she|they|it)$/i

/**
 * The words of a line, with a name in square brackets for each pronoun that leads it or speaks in it, where its bearer
 * is known: "[Calder] died on Monday".
 */
export function nameBearers(
  text: string,
  { statements, entities }: Pick<Analysis, 'statements' | 'entities'>,
  line: Span,
): string {
  const sources = statements.flatMap(({ source }) => (source.span ? [source.span[0]] : []))
  const starts = new Set([line[0], ...sources])
  const bearers = entities
    .filter(({ kind }) => kind !== 'unnamed')
    .flatMap(({ name, mentions }) => {
      return mentions.filter(({ form }) => form === 'pronoun').map(({ span }) => ({ name, span }))
    })
    .filter(({ span }) => spanContains(line, span) && starts.has(span[0]))
    .filter(({ span }) => isSubjectPronoun(sliceSpan(text, span)))
    .sort((one, other) => compareSpans(one.span, other.span))
  let named = ''
  let next = line[0]
  for (const { name, span } of bearers) {
    if (span[0] < next) continue
    named += `${text.slice(next, span[0])}[${name}]`
    next = span[1]
  }
  return named + text.slice(next, line[1])
}

/** Whether these words are a pronoun that a name can stand for: a subject, so that no case or possessive changes. */
export function isSubjectPronoun(words: string): boolean {
  return SUBJECT_PRONOUN.test(words.trim())
}

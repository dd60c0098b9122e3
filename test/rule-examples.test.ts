import { describe, expect, test } from 'vitest'
import { analyse } from '../src/analysis/analyse.ts'
import { entityRules } from '../src/analysis/entities/entity-rules.ts'
import { eventRules } from '../src/analysis/events/find-events.ts'
import { figureRules } from '../src/analysis/figures/find-figures.ts'
import { measureRules } from '../src/analysis/measures/find-measures.ts'
import type { Rule } from '../src/analysis/rule.ts'
import { statementRules } from '../src/analysis/statements/statement-rules.ts'
import { threadRules } from '../src/analysis/threads/find-threads.ts'
import { timexRules } from '../src/analysis/timexes/find-timexes.ts'
import { articleOf } from '../src/domain/article.fixture.ts'
import type { Analysis } from '../src/domain/findings.ts'
import { type Span, sliceSpan } from '../src/domain/span.ts'

const RULES: readonly Rule[] = [
  ...entityRules,
  ...statementRules,
  ...timexRules,
  ...figureRules,
  ...measureRules,
  ...threadRules,
  ...eventRules,
]

/** What each finding of the rule says, in the words that examples list. */
function foundBy(rule: string, analysis: Analysis, text: string): readonly string[] {
  const slice = (span: Span) => sliceSpan(text, span)
  const all = [
    ...analysis.entities.map((entity) => ({ rule: entity.rule, says: entity.name })),
    ...analysis.statements.map((statement) => ({
      rule: statement.rule,
      says: statement.content.map(slice).join(' … '),
    })),
    ...analysis.timexes.map((timex) => ({ rule: timex.rule, says: slice(timex.span) })),
    ...analysis.figures.map((figure) => ({ rule: figure.rule, says: slice(figure.span) })),
    ...analysis.measures.map((measure) => ({ rule: measure.rule, says: slice(measure.what) })),
    ...analysis.threads.map((thread) => ({ rule: thread.rule, says: slice(thread.about) })),
    ...analysis.events.map((event) => ({ rule: event.rule, says: slice(event.predicate) })),
  ]
  return all.filter((finding) => finding.rule === rule).map(({ says }) => says)
}

test('no two rules share a name', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
})

describe.each(RULES)('$name', ({ name, examples }) => {
  test('has a hit and a near-miss or several hits', () => {
    expect(examples.length).toBeGreaterThan(1)
  })

  test.each(examples)('$text', ({ text, published, finds }) => {
    const analysis = analyse(articleOf(text, published ?? null))
    expect(foundBy(name, analysis, text)).toEqual(finds)
  })
})

import { FOLDERS, loadAnnotated } from '../corpus/load-annotated.ts'
import { type Comparison, MATCH_RULES, type Side } from '../corpus/match-rules.ts'
import { toArticle } from '../corpus/to-read.ts'
import { analyse } from '../src/analysis/analyse.ts'
import type { EvalTable } from './table.ts'

/**
 * How well the analysis finds what people marked in our own articles, those set aside left out; what agrees is decided as
 * between two annotators (docs/annotation-guidelines.md). A statement is right only with its speaker. A value is left
 * out where there is nothing to share; the table is null without articles.
 */
export async function evalCorpus(): Promise<EvalTable | null> {
  const articles = await loadAnnotated(FOLDERS.dev)
  if (articles.length === 0) return null
  const sides = articles.map(({ article }): readonly [gold: Side, found: Side] => [
    article,
    {
      text: article.text,
      findings: analyse({ article: toArticle(article), text: article.text }),
    },
  ])
  const rows = MATCH_RULES.map(({ name, compare }) => ({
    label: name,
    values: scores(sides.map(([gold, found]) => compare(gold, found))),
  }))
  return { name: 'Own corpus', columns: ['P', 'R', 'F1'], rows }
}

function scores(comparisons: readonly Comparison[]): Readonly<Record<string, number>> {
  const sum = (key: 'agreed' | 'gold' | 'found') =>
    comparisons.reduce((total, comparison) => total + comparison[key], 0)
  const [agreed, gold, found] = [sum('agreed'), sum('gold'), sum('found')]
  return {
    ...(found > 0 && { P: agreed / found }),
    ...(gold > 0 && { R: agreed / gold }),
    ...(gold + found > 0 && { F1: (2 * agreed) / (gold + found) }),
  }
}

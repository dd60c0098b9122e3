import type { LoadedArticle } from './load-annotated.ts'
import { type Comparison, MATCH_RULES } from './match-rules.ts'
import { FormatError } from './problems.ts'

/** How two annotations of the same articles agree in one kind of finding. `f1` is null where neither has any. */
export type KindAgreement = {
  readonly kind: string
  readonly f1: number | null
  readonly agreed: number
  readonly first: number
  readonly second: number
}

export type ArticleAgreement = {
  readonly name: string
  readonly kinds: readonly (readonly [kind: string, comparison: Comparison])[]
}

/** Each article of the second pass against the first pass of the same name. Throws as `compareArticle` of the first. */
export function compareArticles(
  first: readonly LoadedArticle[],
  second: readonly LoadedArticle[],
): readonly ArticleAgreement[] {
  return second.map((article) => compareArticle(first, article))
}

/** An article of the second pass against its first. Throws `FormatError` where it has no first or another text. */
export function compareArticle(
  first: readonly LoadedArticle[],
  { name, article }: LoadedArticle,
): ArticleAgreement {
  const refuse = (reason: string) =>
    new FormatError(name, [{ line: 1, column: 1, message: `the second pass has ${reason}` }])
  const original = first.find((other) => other.name === name)?.article
  if (original === undefined) throw refuse('no first')
  const at = differsFrom(original.text, article.text)
  if (at !== null) throw refuse(`another text (from character ${at}): take it from strip.ts`)
  return {
    name,
    kinds: MATCH_RULES.map((rule) => [rule.name, rule.compare(original, article)] as const),
  }
}

/** The agreement over all articles, kind by kind. */
export function sumAgreement(articles: readonly ArticleAgreement[]): readonly KindAgreement[] {
  return MATCH_RULES.map(({ name: kind }) => {
    const comparisons = articles.flatMap(({ kinds }) =>
      kinds.filter(([name]) => name === kind).map(([, comparison]) => comparison),
    )
    const sum = (key: 'agreed' | 'gold' | 'found') =>
      comparisons.reduce((total, comparison) => total + comparison[key], 0)
    const [agreed, first, second] = [sum('agreed'), sum('gold'), sum('found')]
    return { kind, f1: f1Of(agreed, first, second), agreed, first, second }
  })
}

export function f1Of(agreed: number, first: number, second: number): number | null {
  return first + second === 0 ? null : (2 * agreed) / (first + second)
}

/** What only one pass has, a line each, under the article's name and the kind. */
export function printDisagreements({ name, kinds }: ArticleAgreement): string {
  const lines = kinds.flatMap(([kind, { missed, extra }]) =>
    missed.length + extra.length === 0
      ? []
      : [
          `  ${kind}`,
          ...missed.map((words) => `    first only   ${words}`),
          ...extra.map((words) => `    second only  ${words}`),
        ],
  )
  return [name, ...(lines.length === 0 ? ['  no disagreement'] : lines)].join('\n')
}

/** Where two texts part; null where they never do. */
function differsFrom(a: string, b: string): number | null {
  if (a === b) return null
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

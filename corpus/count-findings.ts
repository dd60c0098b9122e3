import type { Mention } from '../src/domain/findings.ts'
import type { AnnotatedArticle } from './annotated-article.ts'

/** How much some articles hold, as the corpus is measured. */
export type Counts = {
  readonly articles: number
  readonly words: number
  readonly statements: number
  /** Statements with an unnamed source among theirs. */
  readonly 'by unnamed': number
  readonly timexes: number
  readonly figures: number
  readonly measures: number
  readonly threads: number
  readonly events: number
  /** Mentions of people who hold a role: by name, title or pronoun; then those by name alone. */
  readonly 'people with roles': number
  readonly 'of these by name': number
  /** Articles with an unnamed source; with one whose reason is given; with furniture; with a statement in the title. */
  readonly 'with unnamed': number
  readonly 'with reason': number
  readonly 'with furniture': number
  readonly 'said in title': number
}

export function countFindings(articles: readonly AnnotatedArticle[]): Counts {
  const sum = (count: (article: AnnotatedArticle) => number) =>
    articles.reduce((total, article) => total + count(article), 0)
  const having = (has: (article: AnnotatedArticle) => boolean) => articles.filter(has).length
  return {
    articles: articles.length,
    words: sum(({ text }) => text.match(/\S+/g)?.length ?? 0),
    statements: sum(({ findings }) => findings.statements.length),
    'by unnamed': sum(countUnnamed),
    timexes: sum(({ findings }) => findings.timexes.length),
    figures: sum(({ findings }) => findings.figures.length),
    measures: sum(({ findings }) => findings.measures.length),
    threads: sum(({ findings }) => findings.threads.length),
    events: sum(({ findings }) => findings.events.length),
    'people with roles': sum((article) => roleMentions(article).length),
    'of these by name': sum(
      (article) => roleMentions(article).filter(({ form }) => form === 'name').length,
    ),
    'with unnamed': having((article) => countUnnamed(article) > 0),
    'with reason': having(({ findings }) =>
      findings.entities.some(({ anonymity }) => anonymity !== null),
    ),
    'with furniture': having(({ blocks }) => blocks.some(({ kind }) => kind === 'furniture')),
    'said in title': having(hasStatementInTitle),
  }
}

export function printCounts(counts: Counts): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

function countUnnamed({ findings: { entities, statements } }: AnnotatedArticle): number {
  const unnamed = new Set(entities.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id))
  return statements.filter(({ source }) => source.entities.some((id) => unnamed.has(id))).length
}

function roleMentions({ findings: { entities } }: AnnotatedArticle): readonly Mention[] {
  return entities
    .filter(({ kind, roles }) => kind === 'person' && roles.length > 0)
    .flatMap(({ mentions }) => mentions)
}

function hasStatementInTitle({ blocks, findings }: AnnotatedArticle): boolean {
  const title = blocks.find(({ kind }) => kind === 'title')
  const length = title?.text.length ?? 0
  return findings.statements.some(({ content }) => content.some(([, end]) => end <= length))
}

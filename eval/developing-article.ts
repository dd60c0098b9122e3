import { analyse } from '../src/analysis/analyse.ts'
import { type ExtractedArticle, NOTHING_KNOWN } from '../src/domain/article.ts'
import { parseMoment } from '../src/domain/moment.ts'
import { extract } from '../src/extract/extract.ts'
import type { AnalysedRevision, DevelopingArticle } from '../src/stories/story-steps.ts'

/** An article of gold data, in the contract's import form. */
export type Line = {
  readonly id: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: string
  readonly text: string
}

/** A line read as `import` reads it, as an article of one revision; none where nothing can be extracted from it. */
export function readDevelopingArticle(line: Line): DevelopingArticle[] {
  const published = line.published ?? null
  const extracted = extract(
    { kind: 'text', content: line.text },
    {
      ...NOTHING_KNOWN,
      url: line.url ?? null,
      outlet: line.outlet ?? null,
      title: line.title ?? null,
      published,
      publishedFrom: published === null ? null : 'given',
    },
  )
  if ('kind' in extracted) return []
  return [articleOf(line.id, [analyseRevision(line.id, line.id, extracted)])]
}

/** One revision and what it says; recorded at the time that it gives. */
export function analyseRevision(
  id: string,
  articleId: string,
  extracted: ExtractedArticle,
): AnalysedRevision {
  const { published, updated } = extracted.article
  const recordedAt = parseMoment(updated ?? published ?? '') ?? 0
  return {
    revision: { id, articleId, ...extracted, recordedAt, readFrom: 'archive' },
    analysis: analyse(extracted),
  }
}

/** The article that these revisions, in order of time, make. */
export function articleOf(
  id: string,
  revisions: readonly AnalysedRevision[],
  copyOf: string | null = null,
): DevelopingArticle {
  const article = revisions[0]?.revision.article
  return {
    id,
    externalId: null,
    url: article?.url ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published ?? null,
    orderAt: parseMoment(article?.published ?? '') ?? 0,
    copyOf,
    occurrence: id,
    revisions,
  }
}

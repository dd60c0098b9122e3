import { findResource } from '../demo/outlets/respond.ts'
import { siteAfter } from '../demo/outlets/site.ts'
import { releasedMoment, type WrittenArticle, type WrittenStory } from '../demo/written-story.ts'
import { NOTHING_KNOWN } from '../src/domain/article.ts'
import { parseMoment } from '../src/domain/moment.ts'
import { extract } from '../src/extract/extract.ts'
import type { AnalysedRevision, DevelopingArticle } from '../src/stories/story-steps.ts'
import { analyseRevision, articleOf } from './developing-article.ts'

const ORIGIN = 'http://outlet.example'

/** The articles of a written story, each with its revisions, as extracted from the pages that its outlets serve. */
export function readWrittenStory(story: WrittenStory): DevelopingArticle[] {
  const revisions = new Map<string, AnalysedRevision[]>()
  const firstOf = new Map<string, string>()
  for (const article of story.articles) {
    const id = (article.replaces === null ? null : firstOf.get(article.replaces)) ?? article.id
    firstOf.set(article.id, id)
    const revision = readPage(story, article, id)
    if (revision !== null) revisions.set(id, [...(revisions.get(id) ?? []), revision])
  }
  const copyOf = new Map(story.articles.map((article) => [article.id, article.copyOf]))
  return [...revisions].map(([id, list]) => articleOf(id, list, copyOf.get(id) ?? null))
}

function readPage(
  story: WrittenStory,
  article: WrittenArticle,
  articleId: string,
): AnalysedRevision | null {
  const outlet = story.outlets.find(({ id }) => id === article.outlet)
  const step = story.steps.findIndex(({ publishes }) => publishes.includes(article.id))
  if (outlet === undefined) return null
  const site = { ...siteAfter(story, outlet, step + 1, ORIGIN), current: [article] }
  const page = findResource(site, article.path)
  if (page === null) return null
  const content = new TextDecoder(article.charset).decode(page.body)
  const known = { ...NOTHING_KNOWN, url: ORIGIN + article.path, outlet: outlet.name }
  const extracted = extract({ kind: 'html', content }, known)
  if ('kind' in extracted) return null
  const { revision, analysis } = analyseRevision(article.id, articleId, extracted)
  // What arrives late was published long before it could be recorded.
  const recordedAt = parseMoment(releasedMoment(article)) ?? revision.recordedAt
  return { revision: { ...revision, recordedAt }, analysis }
}

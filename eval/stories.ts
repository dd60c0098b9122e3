import type { LabelledDevelopment, LabelledStory } from '../corpus/labelled-story.ts'
import { loadLabelledStory, storiesIn } from '../corpus/load-labelled-story.ts'
import { findResource } from '../demo/outlets/respond.ts'
import { siteAfter } from '../demo/outlets/site.ts'
import { releasedMoment, type WrittenArticle, type WrittenStory } from '../demo/written-story.ts'
import { NOTHING_KNOWN } from '../src/domain/article.ts'
import { parseMoment } from '../src/domain/moment.ts'
import type { Development } from '../src/domain/story.ts'
import { extract } from '../src/extract/extract.ts'
import { developStory } from '../src/stories/develop-story.ts'
import type { AnalysedRevision, DevelopingArticle } from '../src/stories/story-steps.ts'
import { analyseRevision, articleOf } from './developing-article.ts'
import type { EvalTable } from './table.ts'

const FOLDER = 'corpus/stories'
const ORIGIN = 'http://outlet.example'

/**
 * Our own stories with every development labelled, told which articles make them, read from their outlets' pages. A
 * development is right when its sentence holds the words of a label of the same verdict; a label is found when such a
 * development tells it. `false new`: of what is told as new, the share that no label of any verdict bears out. Also the
 * same by verdict. Null without stories.
 */
export async function evalStories(): Promise<EvalTable | null> {
  const folders = await storiesIn(FOLDER)
  if (folders.length === 0) return null
  const compared: Comparison[] = []
  for (const folder of folders) compared.push(compareStory(await loadLabelledStory(folder)))
  const verdicts = [...new Set(compared.flatMap((pairs) => pairs.labels.map((l) => l.verdict)))]
  const all = mergeAll(compared)
  const rows = [
    { label: 'all stories', values: scoresOf(all), target: 'F1 .85, false new .05' },
    ...verdicts.map((verdict) => ({ label: verdict, values: scoresOf(only(all, verdict)) })),
    ...folders.map((folder, index) => ({
      label: folder.slice(FOLDER.length + 1),
      values: scoresOf(compared[index] ?? all),
    })),
  ]
  return { name: 'stories', columns: ['F1', 'P', 'R', 'false new'], rows }
}

type Judged<Told> = Told & {
  readonly verdict: Development['verdict']
  readonly isRight: boolean
  /** Whether the other side has something there, whatever it makes of it. */
  readonly isMet: boolean
}
type Comparison = {
  readonly developments: readonly Judged<Development>[]
  readonly labels: readonly Judged<LabelledDevelopment>[]
}

/** What is told of a story beside its labels. */
function compareStory({ story, developments: labels }: LabelledStory): Comparison {
  const { developments } = developStory(readWrittenStory(story)).content
  const wordsOf = new Map(labels.map(({ id, words }) => [id, words]))
  const meets = (told: Development, label: LabelledDevelopment) => {
    if (label.verdict === 'lapsed') {
      const opened = label.was === null ? null : (wordsOf.get(label.was) ?? null)
      return told.verdict === 'lapsed' && opened !== null && tells(told, null, opened)
    }
    return label.words !== null && tells(told, label.articleId, label.words)
  }
  return {
    developments: developments.map((told) => {
      const met = labels.filter((label) => meets(told, label))
      const isRight = met.some(({ verdict }) => verdict === told.verdict)
      return { ...told, isRight, isMet: met.length > 0 }
    }),
    labels: labels.map((label) => {
      const met = developments.filter((told) => meets(told, label))
      const isRight = met.some(({ verdict }) => verdict === label.verdict)
      return { ...label, isRight, isMet: met.length > 0 }
    }),
  }
}

/** Whether a development's first sentence holds these words, or lies in them; `articleId` null: of whatever article. */
function tells({ receipts: [first] }: Development, articleId: string | null, words: string) {
  if (first === undefined) return false
  if (articleId !== null && first.revisionId !== articleId) return false
  const [sentence, label] = [plain(first.sentence), plain(words)]
  return sentence.includes(label) || label.includes(sentence)
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The articles of a written story, each with its revisions, as extracted from the pages that its outlets serve. */
function readWrittenStory(story: WrittenStory): DevelopingArticle[] {
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

function mergeAll(all: readonly Comparison[]): Comparison {
  return {
    developments: all.flatMap(({ developments }) => developments),
    labels: all.flatMap(({ labels }) => labels),
  }
}

function only({ developments, labels }: Comparison, verdict: Development['verdict']): Comparison {
  return {
    developments: developments.filter((told) => told.verdict === verdict),
    labels: labels.filter((label) => label.verdict === verdict),
  }
}

function scoresOf({ developments, labels }: Comparison): Readonly<Record<string, number>> {
  const share = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
    items.length === 0 ? 0 : items.filter(test).length / items.length
  const P = share(developments, ({ isRight }) => isRight)
  const R = share(labels, ({ isRight }) => isRight)
  const asNew = developments.filter(({ verdict }) => verdict === 'new')
  return {
    F1: P + R > 0 ? (2 * P * R) / (P + R) : 0,
    P,
    R,
    ...(asNew.length > 0 && { 'false new': share(asNew, ({ isMet }) => !isMet) }),
  }
}

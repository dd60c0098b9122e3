import type { LabelledDevelopment, LabelledStory } from '../corpus/labelled-story.ts'
import { loadLabelledStory, storiesIn } from '../corpus/load-labelled-story.ts'
import type { Development } from '../src/domain/story.ts'
import { developStory } from '../src/stories/develop-story.ts'
import { standAt } from '../src/stories/stand-at.ts'
import { orderSteps } from '../src/stories/story-steps.ts'
import { createLabelTest } from './meets-label.ts'
import { readWrittenStory } from './read-written-story.ts'
import type { EvalTable } from './table.ts'

const FOLDER = 'corpus/stories'

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
  const articles = readWrittenStory(story)
  const endsAt = Math.max(...orderSteps(articles).map(({ stepAt }) => stepAt))
  // What lapses after the last article, no label tells.
  const { developments } = standAt(developStory(articles).content, endsAt)
  const meets = createLabelTest(labels)
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

import { longMoment } from '../src/present/moments.ts'
import type { RunWritethru } from './run-writethru.ts'
import type { ServedOutlets } from './serve-outlets.ts'
import type { Step, WrittenArticle, WrittenStory } from './written-story.ts'

export type Stage = {
  readonly story: WrittenStory
  readonly served: ServedOutlets
  /** The data directory of this showing. */
  readonly data: string
  readonly run: RunWritethru
  readonly print: (text: string) => void
}

/** A command of the demonstration that did not end as it should. */
export class DemoError extends Error {
  readonly code = 'demo'
}

/**
 * Plays the story as a reader would live it: adds the feeds, then at each step polls and asks what is new, following the
 * story once it is there. Throws `DemoError` at the first command that fails.
 */
export async function playStory(stage: Stage): Promise<void> {
  const { story, served } = stage
  for (const [index, step] of story.steps.entries()) {
    served.setStep(index + 1)
    stage.print(stepHeading(story, step, index + 1))
    stage.print(publishedList(story, step))
    if (index === 0) await command(stage, step, ['add', ...served.outlets.map((o) => o.feedUrl)])
    await command(stage, step, ['poll'])
    await command(stage, step, ['brief', '--all'])
    if (index === 0) await command(stage, step, ['follow', await slugToFollow(stage, step)])
  }
}

/** Serves the web application as of the last step until it is interrupted. */
export async function serveStory(stage: Stage, port: number): Promise<void> {
  const last = stage.story.steps.at(-1)
  if (last === undefined) return
  stage.print('\nThe same on the web, until you press Ctrl-C:\n')
  const words = ['serve', '--port', String(port)]
  const { status } = await stage.run([...words, ...switches(stage, last)])
  // Stopped is how it is meant to end.
  if (status !== 0 && status !== null) throw failed(words, status)
}

/** Shows the words as a user would type them, and runs them with the switches that a showing needs. */
async function command(stage: Stage, step: Step, words: readonly string[]): Promise<void> {
  stage.print(`\n  $ writethru ${words.join(' ')}\n`)
  const { status } = await stage.run([...words, ...switches(stage, step)])
  if (status !== 0) throw failed(words, status)
}

function switches({ data, served }: Stage, step: Step): readonly string[] {
  const allowed = served.outlets.flatMap(({ address }) => ['--allow-address', address])
  return ['--data', data, '--now', step.at, ...allowed]
}

/** The story with most articles: at the first step all that the outlets have is about one thing. */
async function slugToFollow(stage: Stage, step: Step): Promise<string> {
  const words = ['stories', '--all', '--json']
  const { status, stdout } = await stage.run([...words, ...switches(stage, step)], 'capture')
  if (status !== 0) throw failed(words, status)
  const lines = JSON.parse(stdout) as { slug: string; articleCount: number }[]
  const [largest] = lines.toSorted((a, b) => b.articleCount - a.articleCount)
  if (largest === undefined) throw new DemoError('the articles of the first step made no story')
  return largest.slug
}

function failed(words: readonly string[], status: number | null): DemoError {
  const how = status === null ? 'was stopped' : `ended with status ${status}`
  return new DemoError(`writethru ${words.join(' ')} ${how}`)
}

function stepHeading(story: WrittenStory, step: Step, number: number): string {
  const line = `Step ${number} of ${story.steps.length}: ${step.title}`
  return `\n${'═'.repeat(72)}\n${line}\n${longMoment(step.at)}\n${'═'.repeat(72)}\n\n`
}

function publishedList(story: WrittenStory, step: Step): string {
  const names = new Map(story.outlets.map(({ id, name }) => [id, name]))
  const width = Math.max(...[...names.values()].map((name) => name.length))
  const lines = step.publishes.flatMap((id) => {
    const article = story.articles.find((candidate) => candidate.id === id)
    if (article === undefined) return []
    return [
      `  ${(names.get(article.outlet) ?? '').padEnd(width)}  ${article.title}${mark(article)}`,
    ]
  })
  return `${lines.join('\n')}\n`
}

function mark(article: WrittenArticle): string {
  if (article.replaces !== null) return '  [revised]'
  return article.copyOf === null ? '' : '  [wire copy]'
}

import { existsSync } from 'node:fs'
import type { Development } from '../src/domain/story.ts'
import { developStory } from '../src/stories/develop-story.ts'
import { readDevelopingArticle } from './developing-article.ts'
import { readLines } from './read-lines.ts'
import type { EvalTable } from './table.ts'

const FOLDER = new URL('../../shared/data/novelty/', import.meta.url)
const YEARS = [
  { year: 2013, targets: { a: 'F .47', b: 'F .28' } },
  { year: 2014, targets: { a: 'F .44', b: 'F .42' } },
]

type Sentence = {
  readonly topic: string
  readonly id: string
  readonly doc: string
  readonly time: string
  readonly text: string
  readonly nuggets: readonly string[]
}
type Nugget = { readonly topic: string; readonly id: string; readonly importance: number }
type Scores = { readonly P: number; readonly R: number; readonly F: number }

/**
 * Which sentences of a stream bring something new. A: of those that hold a nugget, which is told as a development though
 * none before held that nugget. B: of all developments of the whole stream, how many bring a nugget not brought before
 * (P), and how much of the importance of all nuggets they bring (R); F is the mean over topics. Null without the data.
 */
export async function evalNovelty(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const rows = []
  for (const { year, targets } of YEARS) {
    const name = (part: string) => new URL(`trec-ts-${year}.${part}.jsonl`, FOLDER)
    const nuggets = Map.groupBy(await readLines<Nugget>(name('nuggets')), ({ topic }) => topic)
    const topics = [
      ...Map.groupBy(await readLines<Sentence>(name('sentences')), ({ topic }) => topic),
    ]
    const held = topics.map(([, sentences]) => sentences.filter((s) => s.nuggets.length > 0))
    rows.push({ label: `A ${year}`, values: scoreNovel(held), target: targets.a })
    const streams = topics.map(([topic, sentences]) => {
      return scoreStream(sentences, nuggets.get(topic) ?? [])
    })
    rows.push({ label: `B ${year}`, values: meanOf(streams), target: targets.b })
  }
  return { name: 'novelty', columns: ['F', 'P', 'R'], rows }
}

function scoreNovel(topics: readonly (readonly Sentence[])[]): Scores {
  const counts = { told: 0, novel: 0, right: 0 }
  for (const sentences of topics) {
    const told = tellSentences(sentences)
    const held = new Set<string>()
    for (const sentence of sentences) {
      const isNovel = sentence.nuggets.some((nugget) => !held.has(nugget))
      for (const nugget of sentence.nuggets) held.add(nugget)
      const isTold = told.has(sentence.id)
      if (isNovel) counts.novel++
      if (isTold) counts.told++
      if (isNovel && isTold) counts.right++
    }
  }
  return scoresOf(counts.right / (counts.told || 1), counts.right / counts.novel)
}

function scoreStream(sentences: readonly Sentence[], nuggets: readonly Nugget[]): Scores {
  const told = tellSentences(sentences)
  const brought = new Set<string>()
  let bringing = 0
  for (const sentence of sentences) {
    if (!told.has(sentence.id)) continue
    if (sentence.nuggets.some((nugget) => !brought.has(nugget))) bringing++
    for (const nugget of sentence.nuggets) brought.add(nugget)
  }
  const importance = (some: readonly Nugget[]) => some.reduce((sum, n) => sum + n.importance, 0)
  const recall = importance(nuggets.filter(({ id }) => brought.has(id))) / importance(nuggets)
  return scoresOf(bringing / (told.size || 1), recall)
}

/** The ids of the sentences that first bear out a development of their stream, its documents taken as articles. */
function tellSentences(sentences: readonly Sentence[]): ReadonlySet<string> {
  const docs = Map.groupBy(sentences, ({ doc }) => doc)
  const articles = [...docs].flatMap(([id, parts]) => {
    const published = parts[0]?.time ?? ''
    return readDevelopingArticle({ id, published, text: parts.map((s) => s.text).join('\n\n') })
  })
  const told = developStory(articles).content.developments.filter((d) => d.verdict !== 'lapsed')
  return new Set(told.flatMap((development) => sentenceOf(development, docs)))
}

function sentenceOf(
  { receipts: [first] }: Development,
  docs: ReadonlyMap<string, readonly Sentence[]>,
): string[] {
  if (first === undefined) return []
  const words = plain(first.sentence)
  const at = docs.get(first.articleId)?.find(({ text }) => {
    return plain(text).includes(words) || words.includes(plain(text))
  })
  return at === undefined ? [] : [at.id]
}

/** Letters and digits alone: extraction mends spaces and marks. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function scoresOf(P: number, R: number): Scores {
  return { F: P + R > 0 ? (2 * P * R) / (P + R) : 0, P, R }
}

function meanOf(scores: readonly Scores[]): Scores {
  const mean = (key: keyof Scores) => scores.reduce((sum, s) => sum + s[key], 0) / scores.length
  return { F: mean('F'), P: mean('P'), R: mean('R') }
}

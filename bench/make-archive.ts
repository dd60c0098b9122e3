import { loadStory } from '../demo/load-story.ts'
import type { WrittenArticle } from '../demo/written-story.ts'

/** A line of an archive, as `import` takes it. */
export type ArchiveLine = {
  readonly id: string
  readonly url: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly text: string
}

const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2024, 0, 1)
const ARTICLES_A_DAY = 100

/**
 * So many articles of news length, the same for the same count: the demonstration story's, with their paragraphs in
 * another order and the names of places and people changed from matter to matter. Five articles tell of each matter.
 */
export async function makeArchive(count: number): Promise<ArchiveLine[]> {
  const { articles } = await loadStory('demo/story')
  return Array.from({ length: count }, (_, index) => composeLine(articles, index))
}

function composeLine(articles: readonly WrittenArticle[], index: number): ArchiveLine {
  const matter = Math.floor(index / 5)
  const written = articles[(matter + index) % articles.length]
  if (written === undefined) throw new Error('demo/story holds no article')
  const rename = renaming(matter)
  const paragraphs = written.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
  const [lead = '', ...rest] = paragraphs
  const turn = index % Math.max(1, rest.length)
  const body = [lead, ...rest.slice(turn), ...rest.slice(0, turn)].map(rename).join('\n\n')
  const at =
    FIRST_DAY + Math.floor(index / ARTICLES_A_DAY) * DAY_MS + (index % ARTICLES_A_DAY) * 600_000
  return {
    id: `bench-${index}`,
    url: `https://outlet-${index % 7}.example/${index}`,
    outlet: `Outlet ${index % 7}`,
    title: rename(written.title),
    published: new Date(at).toISOString().replace('.000Z', 'Z'),
    text: `${rename(written.title)}\n\n${body}`,
  }
}

/** Gives each matter its own names: a capitalised word of six letters or more gets a syllable of its own. */
function renaming(matter: number): (text: string) => string {
  const syllables = [
    'ba',
    'den',
    'for',
    'gil',
    'hol',
    'jar',
    'kel',
    'lum',
    'mor',
    'ned',
    'pol',
    'ran',
  ]
  const ending = (syllables[matter % 12] ?? '') + (syllables[Math.floor(matter / 12) % 12] ?? '')
  return (text) =>
    text.replace(/(?<=[a-z,] )[A-Z][a-z]{5,}/g, (word) => (isOrdinary(word) ? word : word + ending))
}

function isOrdinary(word: string): boolean {
  return /day$|^(?:January|February|Minister|Premier|British|Mayor|Columbia)$/.test(word)
}

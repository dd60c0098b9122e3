import { loadStory } from '../demo/load-story.ts'

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

/** Articles that tell of one matter, the paragraphs that they share, and how long each is. */
const ARTICLES_A_MATTER = 5
const PARAGRAPHS_A_MATTER = 24
const PARAGRAPHS_AN_ARTICLE = 14

/**
 * So many articles of news length, the same for the same count. Each matter has paragraphs of its own, drawn from the
 * demonstration story and given its own names, and five articles that tell it with some of them, in an order of their own.
 */
export async function makeArchive(count: number): Promise<ArchiveLine[]> {
  const { articles } = await loadStory('demo/story')
  const titles = articles.map(({ title }) => title)
  const paragraphs = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  )
  return Array.from({ length: count }, (_, index) => composeLine(titles, paragraphs, index))
}

function composeLine(
  titles: readonly string[],
  paragraphs: readonly string[],
  index: number,
): ArchiveLine {
  const matter = Math.floor(index / ARTICLES_A_MATTER)
  const rename = renaming(matter)
  const ofMatter = draw(paragraphs, PARAGRAPHS_A_MATTER, matter)
  const body = draw(ofMatter, PARAGRAPHS_AN_ARTICLE, 7919 + index)
    .map(rename)
    .join('\n\n')
  const title = rename(titles[matter % titles.length] ?? '')
  const at = FIRST_DAY + Math.floor(index / ARTICLES_A_DAY) * DAY_MS
  return {
    id: `bench-${index}`,
    url: `https://outlet-${index % 7}.example/${index}`,
    outlet: `Outlet ${index % 7}`,
    title,
    published: new Date(at + (index % ARTICLES_A_DAY) * 600_000)
      .toISOString()
      .replace('.000Z', 'Z'),
    text: `${title}\n\n${body}`,
  }
}

/** So many of the items, in an order that the seed gives. */
function draw<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = mulberry32(seed)
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item)
}

/** @source Tommy Ettinger, mulberry32: 32 bits of state, enough to shuffle paragraphs */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Gives each matter its own names: every longer word with a capital inside a sentence gets an ending of its own. */
function renaming(matter: number): (text: string) => string {
  const syllables = 'ba den for gil hol jar kel lum mor ned pol ran sor tav'.split(' ')
  const digits = [matter % 14, Math.floor(matter / 14) % 14, Math.floor(matter / 196) % 14]
  const ending = digits.map((digit) => syllables[digit]).join('')
  return (text) =>
    text.replace(/(?<=[a-z,] )[A-Z][a-z]{4,}/g, (word) => (isOrdinary(word) ? word : word + ending))
}

function isOrdinary(word: string): boolean {
  return /day$|^(?:January|February|March|Minister|Premier|Mayor)$/.test(word)
}

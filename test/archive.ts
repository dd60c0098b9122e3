import { writeFileSync } from 'node:fs'
import { loadStory } from '../demo/load-story.ts'
import { releasedMoment, type WrittenArticle } from '../demo/written-story.ts'

export type Line = {
  readonly id: string
  readonly url: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly text: string
}

/** The demonstration story as an archive: a line an article, in the order of release; revisions share an address. */
export async function storyLines(folder = 'demo/story'): Promise<Line[]> {
  const story = await loadStory(folder)
  const names = new Map(story.outlets.map(({ id, name }) => [id, name]))
  return story.articles
    .toSorted((a, b) => (releasedMoment(a) < releasedMoment(b) ? -1 : 1))
    .map((article) => ({
      id: article.id,
      url: `https://${article.outlet}.example${article.path}`,
      outlet: names.get(article.outlet) ?? article.outlet,
      title: article.title,
      published: article.published,
      text: plainText(article),
    }))
}

export function writeArchive(file: string, lines: readonly object[]): void {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** The page as a scraper would leave it: headline, then the paragraphs. */
function plainText({ title, blocks }: WrittenArticle): string {
  const paragraphs = blocks.flatMap((block) => ('text' in block ? [block.text] : []))
  return [title, ...paragraphs].join('\n\n')
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from './parse-article.ts'
import { parseStoryFile } from './parse-story-file.ts'
import { checkStory } from './story-checks.ts'
import type { WrittenArticle, WrittenStory } from './written-story.ts'

/**
 * The story that a folder holds, checked whole: every text belongs to exactly one step, came out in that step's time, and
 * what it replaces or copies exists and came out before it.
 * Throws `StoryFormatError`, which names the file and, where there is one, the line.
 */
export async function loadStory(folder: string): Promise<WrittenStory> {
  const head = parseStoryFile(await readFile(join(folder, 'story.json'), 'utf8'), 'story.json')
  const names = (await readdir(join(folder, 'articles'))).toSorted()
  const texts = new Map<string, WrittenArticle>()
  for (const name of names) {
    const id = name.replace(/\.txt$/, '')
    const source = await readFile(join(folder, 'articles', name), 'utf8')
    texts.set(id, parseArticle(source, id, `articles/${name}`))
  }
  return checkStory(head, texts)
}

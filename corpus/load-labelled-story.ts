import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadStory } from '../demo/load-story.ts'
import type { LabelledStory } from './labelled-story.ts'
import { parseDevelopments } from './parse-developments.ts'

/**
 * The story of a folder in the form of the demonstration's (`story.json`, `articles/`), with the labels of its
 * `developments.txt`. Throws `StoryFormatError` of the story or `FormatError` of the labels.
 */
export async function loadLabelledStory(folder: string): Promise<LabelledStory> {
  const story = await loadStory(folder)
  const file = join(folder, 'developments.txt')
  return { story, developments: parseDevelopments(await readFile(file, 'utf8'), file, story) }
}

/** The folders of stories beneath a folder, by name; none where it is absent. */
export async function storiesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoryFormatError } from '../demo/written-story.ts'
import { loadLabelledStory, storiesIn } from './load-labelled-story.ts'
import { FormatError } from './problems.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a folder is read with its labels, and refused without', async () => {
  const dam = join(folder, 'dam')
  await cp('demo/story', dam, { recursive: true })
  await expect(loadLabelledStory(dam)).rejects.toThrow(/developments\.txt/)
  await writeFile(
    join(dam, 'developments.txt'),
    'd1 new event 04-courier-curling-rink "They had the ice out by seven"\n',
  )
  const { story, developments } = await loadLabelledStory(dam)
  expect(story.articles).toHaveLength(18)
  expect(developments.map(({ words }) => words)).toEqual(['They had the ice out by seven'])
})

test('the stories of a folder are its folders', async () => {
  await writeFile(join(folder, 'note.txt'), '')
  expect(await storiesIn(folder)).toEqual([])
  expect(await storiesIn(join(folder, 'nowhere'))).toEqual([])
  expect(await storiesIn('demo')).toContain('demo/story')
})

const WRITTEN = await Promise.all([storiesIn('corpus/stories'), storiesIn('corpus/stories-aside')])

for (const written of WRITTEN.flat()) {
  test(`${written} can be read, with its labels`, async () => {
    const { story, developments } = await load(written)
    expect(story.articles.length).toBeGreaterThanOrEqual(6)
    expect(new Set(story.articles.map(({ outlet }) => outlet)).size).toBeGreaterThan(1)
    expect(developments.length).toBeGreaterThanOrEqual(story.articles.length)
  })
}

/** Of what is set aside, a failure tells no words. */
async function load(written: string) {
  try {
    return await loadLabelledStory(written)
  } catch (error) {
    const isFormat = error instanceof FormatError || error instanceof StoryFormatError
    if (!isFormat || !written.includes('aside')) throw error
    throw new Error(`${written} is not right; node corpus/check-story.ts tells why`)
  }
}

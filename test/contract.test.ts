import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storyLines, writeArchive } from './archive.ts'
import { runWritethru } from './run-writethru.ts'

const SCHEMA = JSON.parse(readFileSync('docs/schema/writethru.schema.json', 'utf8')) as object
const NOW = ['--now', '2025-03-16T00:00:00Z']

const ajv = new Ajv2020.default({ allErrors: true })
ajv.addSchema(SCHEMA, 'writethru')

/** What is wrong with a value, by the published schema; empty where nothing is. */
function faults(definition: string, value: unknown): string[] {
  const validate = ajv.getSchema(`writethru#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`the schema defines no ${definition}`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

type Read = { text: string; sentences: [number, number][] } & Record<string, unknown>

describe('the JSON that other programs read', () => {
  let data: string
  let archive: string
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'writethru-test-'))
    archive = join(data, 'story.jsonl')
    writeArchive(archive, await storyLines())
    const { status, stderr } = await runWritethru([
      'import',
      archive,
      '--follow',
      '--data',
      data,
      ...NOW,
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  afterAll(() => rmSync(data, { recursive: true, force: true }))

  const printed = async (words: readonly string[]): Promise<unknown> => {
    const { status, stdout, stderr } = await runWritethru([
      ...words,
      '--json',
      '--data',
      data,
      ...NOW,
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return JSON.parse(stdout)
  }

  it('fails what is not in the form', () => {
    expect(
      faults('Brief', { since: null, until: 'yesterday', articlesChecked: -1, stories: [] }),
    ).toHaveLength(2)
    expect(faults('Span', [1, 2, 3])).not.toEqual([])
  })

  it('read: one value a line, in order, with the ids of the lines, every span inside the text', async () => {
    const { status, stdout } = await runWritethru(['read', archive, '--json', ...NOW])
    expect(status).toBe(0)
    const reads = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Read)
    expect(reads.map(({ id }) => id)).toEqual((await storyLines()).map(({ id }) => id))
    for (const read of reads) {
      expect(faults('Read', read)).toEqual([])
      expect(
        spansIn(read).filter(([start, end]) => start < 0 || start > end || end > read.text.length),
      ).toEqual([])
      expect(new Set(idsIn(read)).size).toBe(idsIn(read).length)
    }
  })

  it('read: an error in its turn', async () => {
    const file = join(data, 'broken.jsonl')
    writeArchive(file, [
      { id: 'a', text: 'One word.' },
      { id: 'b', text: 7 },
      { id: 'c', text: 'Other words.' },
    ])
    const { status, stdout, stderr } = await runWritethru(['read', file, '--json'])
    expect(status).toBe(1)
    const values = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(values.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(faults('ReadError', values[1])).toEqual([])
    expect(stderr).toBe(`${file}:2: "text" is not a string\n`)
  })

  it('stories', async () => {
    const stories = (await printed(['stories'])) as { articles: unknown[] }[]
    expect(faults('Stories', stories)).toEqual([])
    expect(stories.flatMap(({ articles }) => articles).length).toBeGreaterThan(10)
  })

  it('stories count what each of them holds', async () => {
    const lines = (await printed(['stories', '--all'])) as {
      slug: string
      developmentCount: number
    }[]
    for (const { slug, developmentCount } of lines) {
      const story = (await printed(['story', slug])) as { developments: unknown[] }
      expect({ slug, count: story.developments.length }).toEqual({ slug, count: developmentCount })
    }
  })

  it('story, now and as it stood', async () => {
    const slug = await largestStory(printed)
    const story = await printed(['story', slug])
    expect(faults('Story', story)).toEqual([])
    const then = await printed(['story', slug, '--as-of', '2025-03-08T20:00:00Z'])
    expect(faults('Story', then)).toEqual([])
    const count = (value: unknown) => (value as { developments: unknown[] }).developments.length
    expect(count(then)).toBeGreaterThan(0)
    expect(count(then)).toBeLessThan(count(story))
  })

  it('brief, empty once it has been asked', async () => {
    const first = (await printed(['brief', '--peek'])) as { stories: unknown[] }
    expect(faults('Brief', first)).toEqual([])
    expect(first.stories.length).toBeGreaterThan(0)
    expect(await printed(['brief'])).toEqual(first)
    const again = (await printed(['brief'])) as { stories: unknown[]; articlesChecked: number }
    expect(faults('Brief', again)).toEqual([])
    expect(again.stories).toEqual([])
    expect(again.articlesChecked).toBeGreaterThan(0)
  })

  it('search', async () => {
    const found = (await printed(['search', 'siren'])) as {
      articles: unknown[]
      statements: unknown[]
    }
    expect(faults('Search', found)).toEqual([])
    expect(found.articles.length).toBeGreaterThan(0)
    expect(found.statements.length).toBeGreaterThan(0)
  })

  it('feed', async () => {
    const file = join(data, 'feed.xml')
    writeFileSync(
      file,
      '<rss version="2.0"><channel><title>T</title><item><title>A &amp; B</title></item></channel></rss>',
    )
    expect(faults('Feed', await printed(['feed', file]))).toEqual([])
  })
})

async function largestStory(
  printed: (words: readonly string[]) => Promise<unknown>,
): Promise<string> {
  const stories = (await printed(['stories'])) as { slug: string; articleCount: number }[]
  const [largest] = stories.toSorted((a, b) => b.articleCount - a.articleCount)
  return largest?.slug ?? ''
}

/** Every pair of offsets anywhere in a value, under whatever name. */
function spansIn(value: unknown): [number, number][] {
  if (Array.isArray(value)) {
    const isSpan = value.length === 2 && value.every((part) => typeof part === 'number')
    return isSpan ? [value as [number, number]] : value.flatMap(spansIn)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : []
}

function idsIn(read: Read): string[] {
  const kinds = ['entities', 'statements', 'timexes', 'figures', 'measures', 'threads', 'events']
  return kinds.flatMap((kind) => (read[kind] as { id: string }[]).map(({ id }) => `${kind} ${id}`))
}

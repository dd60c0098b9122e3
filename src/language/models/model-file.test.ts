import { expect, test } from 'vitest'
import { ModelFileError, readContents, SECTIONS, sourceOf, writeModelFile } from './model-file.ts'
import { parseModels } from './models.ts'

const shape = { rowCount: 8, width: 32, scale: 0.5, heads: [3, 17] }
const contents = {
  tags: ['NOUN'],
  pennTags: ['NN'],
  relations: ['root', 'nsubj'],
  networks: { tagger: shape, supertagger: shape, parser: shape, names: shape },
}
const sections = Object.fromEntries(
  SECTIONS.map((name, index) => [name, Uint8Array.from({ length: 5 + index * 40 }, () => index)]),
) as Record<(typeof SECTIONS)[number], Uint8Array>

test('what is written is read again, each section at its place', () => {
  const bytes = writeModelFile(contents, sections)
  const read = readContents(sourceOf(bytes))
  expect(read).toMatchObject(contents)
  for (const name of SECTIONS) {
    const { at, bytes: length } = read.sections[name]
    expect(at % 16).toBe(0)
    expect(bytes.slice(at, at + length)).toEqual(sections[name])
  }
})

test.each([
  ['no model file', new TextEncoder().encode('something else, long enough to have a head')],
  ['nothing', new Uint8Array(0)],
  ['a file cut short', writeModelFile(contents, sections).slice(0, -100)],
  ['weights of a wrong size', writeModelFile(contents, sections)],
])('%s is refused', (_, bytes) => {
  expect(() => parseModels(sourceOf(bytes))).toThrow(ModelFileError)
})

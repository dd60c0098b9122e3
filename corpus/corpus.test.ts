import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Span } from '../src/domain/span.ts'
import { composeAnnotated } from './compose-annotated.ts'
import { FOLDERS } from './load-annotated.ts'
import { parseAnnotated } from './parse-annotated.ts'
import { FormatError } from './problems.ts'
import { toRead } from './to-read.ts'

const SCHEMA: unknown = JSON.parse(readFileSync('docs/schema/writethru.schema.json', 'utf8'))
const ajv = new Ajv2020.default({ allErrors: true })
if (typeof SCHEMA === 'object' && SCHEMA !== null) ajv.addSchema(SCHEMA, 'writethru')

const FILES = Object.values(FOLDERS).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ann'))
    .map((name) => join(folder, name)),
)

test('there are articles', () => {
  expect(FILES.length).toBeGreaterThan(1)
})

test.each(FILES)('%s is right, composes to itself, and gives the form of the contract', (file) => {
  const source = readFileSync(file, 'utf8')
  const article = parse(source, file)
  const isItself = composeAnnotated(article) === source
  expect(isItself).toBe(true)
  const read: unknown = JSON.parse(JSON.stringify(toRead(article)))
  const validate = ajv.getSchema('writethru#/$defs/Read')
  expect(validate).toBeDefined()
  validate?.(read)
  expect(
    (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  ).toEqual([])
  const broken = spansIn(read).filter((span) => !isInText(span, article.text))
  expect(broken).toEqual([])
})

test('no two articles have one number, but for the two passes over one', () => {
  const ids = FILES.filter((file) => !file.startsWith(FOLDERS.second)).map(
    (file) => /(\d\d)-[^/]*$/.exec(file)?.[1],
  )
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

/** Of what is set aside, a failure tells places and no words. */
function parse(source: string, file: string) {
  try {
    return parseAnnotated(source, file)
  } catch (error) {
    if (!(error instanceof FormatError) || !file.includes('aside')) throw error
    throw new Error(`${file}: ${error.problems.length} problems; node corpus/check.ts tells them`)
  }
}

/** Every pair of numbers in a JSON value. */
function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) {
    const [start, end] = value
    const isSpan = value.length === 2 && typeof start === 'number' && typeof end === 'number'
    return isSpan ? [[start, end]] : value.flatMap(spansIn)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : []
}

/** Its words start and end with something that is no white space. */
function isInText([start, end]: Span, text: string): boolean {
  const words = text.slice(start, end)
  return words !== '' && words === words.trim() && end <= text.length
}

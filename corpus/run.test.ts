import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileOf, TEXT } from './annotated.fixture.ts'
import { FOLDERS } from './load-annotated.ts'

const RUN = fileURLToPath(new URL('run.ts', import.meta.url))
const [ONE, TWO] = ['07-council-local-bridge.ann', '08-council-local-bridge.ann']

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-run-'))
  for (const folder of Object.values(FOLDERS)) await mkdir(join(root, folder), { recursive: true })
  await write(FOLDERS.dev, ONE, fileOf({}))
  await write(FOLDERS.aside, TWO, fileOf({}).replace('id: 07', 'id: 08'))
})
afterEach(() => rm(root, { recursive: true }))

test('both second passes are compared, each with its part of the first', async () => {
  await write(FOLDERS.second, ONE, fileOf({}))
  await write(FOLDERS.secondAside, TWO, fileOf({}).replace('id: 07', 'id: 08'))
  const { status, stdout } = await run()
  expect(status).toBe(0)
  expect(stdout).toContain('The second pass of 2 articles')
})

test.each([
  ['a table with an unknown kind', fileOf({ table: 'e1 robot' }), /07-\S+\.ann:\d+:\d+: /],
  [
    'another text',
    fileOf({ text: TEXT.replace('A highlight', 'Another') }),
    /07-\S+\.ann:1:1: .*another text/,
  ],
])('a second pass with %s is told at the end and costs no other', async (_name, broken, told) => {
  await write(FOLDERS.second, ONE, broken)
  await write(FOLDERS.secondAside, TWO, fileOf({}).replace('id: 07', 'id: 08'))
  const { status, stdout, stderr } = await run()
  expect(status).toBe(1)
  expect(stdout).toContain('The second pass of 1 articles')
  expect(stderr).toMatch(told)
})

test('of a broken text aside places are told and no words', async () => {
  await write(FOLDERS.secondAside, TWO, fileOf({ table: 'e1 robot' }).replace('id: 07', 'id: 08'))
  const { status, stderr } = await run()
  expect(status).toBe(1)
  expect(stderr).toMatch(/second-aside\/08-\S+\.ann: problems at \d+:\d+/)
  expect(stderr).not.toContain('robot')
})

async function write(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(root, folder, name), text)
}

function run(): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [RUN], { cwd: root }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

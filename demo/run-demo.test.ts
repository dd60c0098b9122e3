import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

/** These run the whole program, several commands each, so they take seconds. */
const TIMEOUT_MS = 60_000

const DEMO = fileURLToPath(new URL('run-demo.ts', import.meta.url))
const ARTICLE = `outlet: gazette
path: /bridge
section: News
title: Bridge at Sallow Ford closed
published: 2025-03-06T09:00:00Z
summary: The bridge at Sallow Ford was closed.
note: the whole story
---

The county closed the bridge at Sallow Ford on Thursday after an inspector found cracks in two of its piers.

"Nobody crosses it until I have walked under it myself," county engineer Ottilie Brandreth told reporters.

Brandreth said the repair would cost $2.5 million and take until September.
`

let folder: string
let temporary: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'writethru-story-'))
  await mkdir(join(folder, 'articles'))
  await writeFile(join(folder, 'story.json'), JSON.stringify(STORY))
})
beforeEach(async () => {
  await writeFile(join(folder, 'articles/01-gazette-bridge.txt'), ARTICLE)
  temporary = await mkdtemp(join(tmpdir(), 'writethru-showing-'))
})
afterEach(() => rm(temporary, { recursive: true }))
afterAll(() => rm(folder, { recursive: true }))

test(
  'a showing prints each step, what came out and what is new, and leaves nothing behind',
  async () => {
    const { status, stdout, stderr } = await runDemo('--once')
    expect(status, stderr).toBe(0)
    expect(stdout).toContain('Step 1 of 1: The bridge closes\nThursday 6 March 2025, 18:00')
    expect(stdout).toContain('Gazette  Bridge at Sallow Ford closed')
    expect(stdout.replace(/\s+/g, ' ')).toContain('the repair would cost $2.5 million')
    expect(await leftBehind()).toEqual([])
  },
  TIMEOUT_MS,
)

test(
  'an interrupted showing ends, says so by its status, and leaves nothing behind',
  async () => {
    const { status, stdout } = await runDemo('--once', '(interrupt)')
    expect(status).toBe(130)
    expect(stdout).not.toContain('$ writethru brief')
    expect(await leftBehind()).toEqual([])
  },
  TIMEOUT_MS,
)

test(
  'a reader who closes the pipe ends the showing, and nothing is left behind',
  async () => {
    await runDemo('--once', '(close)')
    expect(await leftBehind()).toEqual([])
  },
  TIMEOUT_MS,
)

test(
  'a story with a fault is refused, by file and line',
  async () => {
    await writeFile(join(folder, 'articles/01-gazette-bridge.txt'), `colour: red\n${ARTICLE}`)
    const { status, stderr } = await runDemo('--once')
    expect(status).toBe(1)
    expect(stderr).toBe('demo: articles/01-gazette-bridge.txt:1: unknown key colour\n')
  },
  TIMEOUT_MS,
)

test.each([['--twice'], ['--port=high']])('%s is wrong usage', async (word) => {
  const { status, stderr } = await runDemo(word)
  expect(status).toBe(2)
  expect(stderr).toMatch(/^usage: /)
})

/** Runs the demonstration on the story above. At its first command `(interrupt)` stops it, `(close)` no longer reads it. */
async function runDemo(...words: readonly string[]) {
  const given = words.filter((word) => !word.startsWith('('))
  const child = spawn(process.execPath, [DEMO, '--story', folder, ...given], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (!stdout.includes('$ writethru add')) return
    if (words.includes('(interrupt)')) child.kill('SIGTERM')
    if (words.includes('(close)')) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout, stderr }
}

async function leftBehind(): Promise<string[]> {
  const names = await readdir(temporary)
  return names.filter((name) => name.startsWith('writethru'))
}

const STORY = {
  id: 'bridge',
  title: 'The bridge',
  outlets: [
    {
      id: 'gazette',
      name: 'Gazette',
      kind: 'local paper',
      template: 'wire',
      language: 'en',
      feed: { kind: 'rss', path: '/feed', title: 'Gazette' },
      houseStyle: 'plain',
    },
  ],
  steps: [
    {
      at: '2025-03-06T18:00:00Z',
      title: 'The bridge closes',
      publishes: ['01-gazette-bridge'],
    },
  ],
}

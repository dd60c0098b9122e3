import { expect, test } from 'vitest'
import { DemoError, playStory, type Stage } from './play-story.ts'
import type { RunWritethru } from './run-writethru.ts'
import type { WrittenArticle, WrittenStory } from './written-story.ts'

const STORIES = [
  { slug: 'ferry', articleCount: 1 },
  { slug: 'dam', articleCount: 3 },
]

test('the feeds are added once, and each step is polled and briefed at its own time', async () => {
  const { stage, words, steps } = stageOf(async () => ({
    status: 0,
    stdout: JSON.stringify(STORIES),
  }))
  await playStory(stage)
  const switches = (at: string) => `--data /data --now ${at} --allow-address 127.0.0.1:1`
  expect(words).toEqual([
    `add http://127.0.0.1:1/feed ${switches('2025-03-06T18:00:00Z')}`,
    `poll ${switches('2025-03-06T18:00:00Z')}`,
    `brief --all ${switches('2025-03-06T18:00:00Z')}`,
    `stories --all --json ${switches('2025-03-06T18:00:00Z')}`,
    `follow dam ${switches('2025-03-06T18:00:00Z')}`,
    `poll ${switches('2025-03-08T12:00:00Z')}`,
    `brief --all ${switches('2025-03-08T12:00:00Z')}`,
  ])
  expect(steps).toEqual([1, 2])
})

test('a step says what came out, by whom, and what is a copy or a revision', async () => {
  const { stage, printed } = stageOf(async () => ({ status: 0, stdout: JSON.stringify(STORIES) }))
  await playStory(stage)
  expect(printed.join('')).toContain('Step 2 of 2: Later\nSaturday 8 March 2025, 12:00')
  expect(printed.join('')).toContain('  Gazette  Dam fails\n  Gazette  Dam fails here  [wire copy]')
  expect(printed.join('')).toContain('  Gazette  Dam failed  [revised]\n')
})

test.each([
  ['fails', { status: 1, stdout: '' }, 'writethru add http://127.0.0.1:1/feed ended with status 1'],
  ['is stopped', { status: null, stdout: '' }, 'was stopped'],
])('a command that %s ends the showing', async (_name, end, reason) => {
  const { stage, words } = stageOf(async () => end)
  await expect(playStory(stage)).rejects.toThrow(reason)
  expect(words).toHaveLength(1)
})

test('a first step that made no story ends the showing', async () => {
  const { stage } = stageOf(async () => ({ status: 0, stdout: '[]' }))
  await expect(playStory(stage)).rejects.toThrow(DemoError)
})

function stageOf(run: RunWritethru) {
  const words: string[] = []
  const printed: string[] = []
  const steps: number[] = []
  const outlet = { id: 'gazette', name: 'Gazette', address: '127.0.0.1:1' }
  const urls = { homeUrl: 'http://127.0.0.1:1/', feedUrl: 'http://127.0.0.1:1/feed' }
  const stage: Stage = {
    story: STORY,
    served: {
      outlets: [{ ...outlet, ...urls }],
      setStep: (step) => void steps.push(step),
      close: async () => {},
    },
    data: '/data',
    run: (given, how) => {
      words.push(given.join(' '))
      return run(given, how)
    },
    print: (text) => void printed.push(text),
  }
  return { stage, words, printed, steps }
}

const STORY: WrittenStory = {
  id: 'dam',
  title: 'The dam',
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
    { at: '2025-03-06T18:00:00Z', title: 'First', publishes: ['01', '02'] },
    { at: '2025-03-08T12:00:00Z', title: 'Later', publishes: ['03'] },
  ],
  articles: [
    article({ id: '01', title: 'Dam fails' }),
    article({ id: '02', title: 'Dam fails here', copyOf: '01' }),
    article({ id: '03', title: 'Dam failed', replaces: '01' }),
  ],
}

function article(change: Partial<WrittenArticle>): WrittenArticle {
  return {
    id: '01',
    outlet: 'gazette',
    path: '/a',
    section: 'News',
    title: 'Title',
    bylines: [],
    published: '2025-03-06T10:00:00Z',
    updated: null,
    arrived: null,
    summary: 'Summary',
    highlights: [],
    replaces: null,
    copyOf: null,
    charset: 'utf-8',
    notes: [],
    blocks: [{ kind: 'paragraph', text: 'Text.' }],
    ...change,
  }
}

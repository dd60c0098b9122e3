import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadStory } from '../../demo/load-story.ts'
import { serveOutlets } from '../../demo/serve-outlets.ts'
import { parseMoment } from '../../src/domain/moment.ts'
import type { Development, Story } from '../../src/domain/story.ts'
import { addFeeds } from '../../src/service/feeds.ts'
import { followStory } from '../../src/service/follow-story.ts'
import { listStories } from '../../src/service/list-stories.ts'
import { pollFeeds } from '../../src/service/poll-feeds.ts'
import { type Ports, READER } from '../../src/service/ports.ts'
import { markBriefSeen, readBrief } from '../../src/service/read-brief.ts'
import { readStory } from '../../src/service/read-story.ts'
import { takeApart } from '../../src/service/take-apart.ts'
import { openPorts } from '../../src/settings.ts'
import { readListing } from '../../src/syndication/read-listing.ts'

/**
 * Stories as they arrive, step by step, through feeds and pages: what a reader is told each time, and what the story then
 * holds, as golden files that were read line by line before they were kept. `GOLDEN=write` writes them anew: read the
 * difference as a reader would before it is committed.
 */
const STORIES = [{ folder: 'demo/story', golden: 'test/corpus/quillan-dam' }]

describe.each(STORIES)('$folder', ({ folder, golden }) => {
  it('is told step by step as its goldens say', { timeout: 120_000 }, async () => {
    const story = await loadStory(folder)
    const served = await serveOutlets(story)
    const data = mkdtempSync(join(tmpdir(), 'writethru-corpus-'))
    const allowAddress = served.outlets.map(({ address }) => address)
    const opened = openPorts({ data, allowAddress }, () => {})
    onTestFinished(async () => {
      await opened.close()
      await served.close()
      rmSync(data, { recursive: true })
    })
    const mismatches: string[] = []
    for (const [index, step] of story.steps.entries()) {
      served.setStep(index + 1)
      const now = parseMoment(step.at) ?? 0
      const ports: Ports = {
        ...opened.ports,
        now: () => now,
        takeApart: async (raw) => takeApart(raw),
        readListing: async (raw) => readListing(raw),
      }
      if (index === 0) {
        for await (const added of addFeeds(
          ports,
          served.outlets.map(({ feedUrl }) => feedUrl),
        )) {
          expect(added.kind).toBe('added')
        }
      }
      await pollFeeds(ports, new AbortController().signal)
      const told = await tellAll(ports)
      if (index === 0) await followLargest(ports)
      mismatches.push(...compareGolden(join(golden, `step-${index + 1}.golden.json`), told))
    }
    expect(mismatches).toEqual([])
  })
})

/** The brief over all stories, and then the stories, in a form that a person can review. */
async function tellAll(ports: Ports): Promise<unknown> {
  const answer = await readBrief(ports, {
    reader: READER,
    stories: 'all',
    since: null,
    until: null,
  })
  if (answer.kind !== 'brief') throw new Error('there is no brief')
  await markBriefSeen(ports, READER, answer.marks)
  const again = await readBrief(ports, { reader: READER, stories: 'all', since: null, until: null })
  expect(again).toMatchObject({ brief: { stories: [] } })
  const lines = await listStories(ports, {
    scope: { kind: 'all' },
    all: true,
    limit: 50,
    offset: 0,
  })
  const stories: unknown[] = []
  for (const { slug } of lines) {
    const story = await readStory(ports, { slug, asOf: null })
    if (story !== null) stories.push(outline(story))
  }
  return {
    brief: answer.brief.stories.map(({ slug, developments }) => ({
      slug,
      new: developments.map(lineOf),
    })),
    stories,
  }
}

async function followLargest(ports: Ports): Promise<void> {
  const lines = await listStories(ports, {
    scope: { kind: 'all' },
    all: true,
    limit: 50,
    offset: 0,
  })
  const [largest] = lines.toSorted((a, b) => b.articleCount - a.articleCount)
  expect(await followStory(ports, READER, largest?.slug ?? '')).toBe('done')
}

function lineOf({ kind, verdict, text, was, receipts, alsoReportedBy }: Development) {
  const outlets = [receipts[0]?.outlet, ...alsoReportedBy].join(', ')
  const line = `${verdict === 'new' ? kind : `${kind} ${verdict}`}: ${text} (${outlets})`
  return was === null ? line : { line, was: was.text }
}

function outline(story: Story) {
  return {
    slug: story.slug,
    title: story.title,
    articles: story.articleCount,
    copies: story.articles.filter(({ copyOf }) => copyOf !== null).length,
    soFar: story.soFar.map(lineOf),
    openThreads: story.threads
      .filter(({ state }) => state === 'open')
      .map(
        ({ kind, due, receipts }) =>
          `${kind}${due === null ? '' : ` ${due}`}: ${receipts[0]?.sentence}`,
      ),
    measures: story.measures.map(({ status, receipts }) => `${status}: ${receipts[0]?.sentence}`),
    people: story.people
      .filter(({ kind }) => kind === 'person')
      .map(({ name, roles }) => [name, ...new Set(roles.map(({ title }) => title))].join(', ')),
  }
}

/** Where a golden differs, in one line; a golden that is missing fails. */
function compareGolden(file: string, told: unknown): string[] {
  const text = `${JSON.stringify(told, null, 2)}\n`
  if (process.env.GOLDEN === 'write') {
    writeFileSync(file, text)
    return []
  }
  if (!existsSync(file)) return [`${file} is missing: write it with GOLDEN=write, and read it`]
  const kept = readFileSync(file, 'utf8').split('\n')
  const now = text.split('\n')
  const at = now.findIndex((line, index) => line !== kept[index])
  if (at === -1 && now.length === kept.length) return []
  return [`${file}:${at + 1}: was ${kept[at]?.trim()}, is ${now[at]?.trim()}`]
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStory } from '../demo/load-story.ts'
import { type ServedOutlets, type ServedRequest, serveOutlets } from '../demo/serve-outlets.ts'
import { releasedMoment } from '../demo/written-story.ts'
import { parseMoment } from '../src/domain/moment.ts'
import type { Development } from '../src/domain/story.ts'
import { followStory } from '../src/service/follow-story.ts'
import { importArchive } from '../src/service/import-archive.ts'
import { listStories } from '../src/service/list-stories.ts'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import { type Ports, READER } from '../src/service/ports.ts'
import { markBriefSeen, readBrief } from '../src/service/read-brief.ts'
import { readStory } from '../src/service/read-story.ts'
import { takeApart } from '../src/service/take-apart.ts'
import { openPorts } from '../src/settings.ts'
import { readListing } from '../src/syndication/read-listing.ts'
import { storyLines, writeArchive } from './archive.ts'
import { temporaryFolder } from './run-writethru.ts'

/** The demonstration story, in which outlets edit three of their articles: 08 in an Atom feed, 14 and 18 in RSS. */
const story = await loadStory('demo/story')

describe('edits, as a reader who polls meets them', () => {
  /** By step: the texts that came in as later revisions, the brief, and how pages were answered. */
  const steps: { revised: string[]; brief: Development[]; requests: ServedRequest[] }[] = []

  const data = mkdtempSync(join(tmpdir(), 'writethru-test-'))
  afterAll(() => rmSync(data, { recursive: true, force: true }))
  beforeAll(async () => {
    let requests: ServedRequest[] = []
    const served = await serveOutlets(story, { onRequest: (request) => requests.push(request) })
    const { ports, setNow, close } = openAt(data, 0, served)
    for (const { feedUrl } of served.outlets) {
      const store = await ports.store()
      await store.addFeed({ address: feedUrl, title: null, addedAt: 0 })
    }
    const known = new Set<string>()
    for (const [index, step] of story.steps.entries()) {
      served.setStep(index + 1)
      setNow(parseMoment(step.at) ?? 0)
      requests = []
      await pollFeeds(ports, new AbortController().signal)
      if (index === 0) await followLargest(ports)
      const revised = (await laterTexts(ports)).filter((text) => !known.has(text))
      for (const text of revised) known.add(text)
      steps.push({ revised, brief: await look(ports), requests })
    }
    await close()
    await served.close()
  })

  it.each([
    [1, 'Brenna Sorley, whose house backs onto the fire hall'],
    [2, 'CORRECTION: An earlier version of this story said'],
    [3, '(This March 11 story has been corrected to remove'],
  ])('after step %i the edit comes in that says %s', (index, words) => {
    expect(steps[index]?.revised).toEqual([expect.stringContaining(words)])
  })

  it('pages are asked conditionally, each once a round', () => {
    for (const { requests } of steps) {
      const pages = requests.filter(({ path }) => /dam|rink|town|quillan/.test(path))
      const paths = pages.map(({ outlet, path }) => `${outlet} ${path}`)
      expect(new Set(paths).size).toBe(paths.length)
    }
    const answers = steps.slice(1).flatMap(({ requests }) => requests.map(({ status }) => status))
    expect(answers.filter((status) => status === 304).length).toBeGreaterThan(5)
  })

  it('the brief tells of the correction and of the sentence that was withdrawn', () => {
    const ofKind = (index: number, is: (one: Development) => boolean) =>
      steps[index]?.brief.filter(is).map(({ text, at }) => `${at} ${text}`)
    expect(ofKind(2, ({ kind }) => kind === 'revision')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('An earlier version of this story said'),
        expect.stringContaining('The Quillan Dam, finished in 1961 and bought'),
      ]),
    )
    expect(ofKind(2, ({ kind }) => kind === 'revision')).toHaveLength(2)
    expect(ofKind(3, ({ verdict }) => verdict === 'withdrawn')).toEqual([
      expect.stringMatching(/^2025-03-13T16:05:00Z .*C\$120,000 in 2022/),
    ])
  })
})

describe('edits in an archive', () => {
  const IMPORTED_AT = Date.UTC(2031, 0, 15, 12)

  it('are told at no time later than the archive speaks of, though it is imported years after', async () => {
    const { ports, close } = openAt(temporaryFolder(), IMPORTED_AT, null)
    const archive = join(temporaryFolder(), 'story.jsonl')
    writeArchive(archive, await storyLines())
    const quiet = { onProgress: () => {}, onGrouping: () => {} }
    await importArchive(ports, { paths: [archive], follow: false, ...quiet })
    expect(await laterTexts(ports)).toHaveLength(3)

    const developments = (await everyStory(ports)).flatMap((one) => one?.developments ?? [])
    expect(developments.some(({ verdict }) => verdict === 'withdrawn')).toBe(true)
    const lastAt = Math.max(...story.articles.map((one) => parseMoment(releasedMoment(one)) ?? 0))
    const told = developments.filter(({ verdict }) => verdict !== 'lapsed')
    expect(told.filter(({ at }) => at === null || (parseMoment(at) ?? 0) > lastAt)).toEqual([])
    for (const { text, at } of developments) expect(`${text} ${at}`).not.toMatch(/ 2031-01/)
    await close()
  })

  it('keep the order of their lines, whichever way their ids sort', async () => {
    const { ports, close } = openAt(temporaryFolder(), IMPORTED_AT, null)
    const archive = join(temporaryFolder(), 'page.jsonl')
    const readings = Array.from({ length: 8 }, (_, number) => ({
      url: 'https://gazette.example/bridge',
      title: 'Bridge closed',
      published: '2025-03-06',
      text: `Bridge closed\n\nThe county said that ${number + 2} piers of the bridge had cracked.`,
    }))
    writeArchive(archive, readings)
    const quiet = { onProgress: () => {}, onGrouping: () => {} }
    await importArchive(ports, { paths: [archive], follow: false, ...quiet })
    const store = await ports.store()
    const [article] = await store.listArticles({ after: null, limit: 1 })
    expect(article?.revisions.map(({ revision }) => revision.text)).toEqual(
      readings.map(({ text }) => text),
    )
    await close()
  })
})

function openAt(data: string, start: number, served: ServedOutlets | null) {
  let now = start
  const allowAddress = served?.outlets.map(({ address }) => address) ?? []
  const opened = openPorts({ data, allowAddress }, () => {})
  const ports: Ports = {
    ...opened.ports,
    now: () => now,
    takeApart: async (raw) => takeApart(raw),
    readListing: async (raw) => readListing(raw),
  }
  const setNow = (at: number) => {
    now = at
  }
  return { ports, setNow, close: opened.close }
}

async function followLargest(ports: Ports): Promise<void> {
  const [largest] = (await everyLine(ports)).toSorted((a, b) => b.articleCount - a.articleCount)
  expect(await followStory(ports, READER, largest?.slug ?? '')).toBe('done')
}

function everyLine(ports: Ports) {
  return listStories(ports, { scope: { kind: 'all' }, all: true, limit: 100, offset: 0 })
}

async function everyStory(ports: Ports) {
  const lines = await everyLine(ports)
  return Promise.all(lines.map(({ slug }) => readStory(ports, { slug, asOf: null })))
}

async function look(ports: Ports): Promise<Development[]> {
  const asked = { reader: READER, stories: 'followed', since: null, until: null } as const
  const answer = await readBrief(ports, asked)
  if (answer.kind !== 'brief') throw new Error('there is no brief')
  await markBriefSeen(ports, READER, answer.marks)
  return answer.brief.stories.flatMap(({ developments }) => developments)
}

/** Every text that is not the first of its article. */
async function laterTexts(ports: Ports): Promise<string[]> {
  const store = await ports.store()
  const articles = await store.listArticles({ after: null, limit: 100 })
  return articles.flatMap(({ revisions }) =>
    revisions.slice(1).map(({ revision }) => revision.text),
  )
}

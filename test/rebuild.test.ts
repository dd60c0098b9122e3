import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ExtractedArticle } from '../src/domain/article.ts'
import type { Analysis } from '../src/domain/findings.ts'
import { correctStory } from '../src/service/correct-story.ts'
import { importArchive } from '../src/service/import-archive.ts'
import { listStories } from '../src/service/list-stories.ts'
import { type Ports, READER } from '../src/service/ports.ts'
import { markBriefSeen, readBrief } from '../src/service/read-brief.ts'
import { readStory } from '../src/service/read-story.ts'
import { rebuild } from '../src/service/rebuild.ts'
import { takeApart } from '../src/service/take-apart.ts'
import { openPorts } from '../src/settings.ts'
import { storyLines, writeArchive } from './archive.ts'
import { temporaryFolder } from './run-writethru.ts'

/** What the rules find, or, once changed, what other rules would: fewer of one thing, more of another. */
const rules = vi.hoisted(() => ({ areChanged: false }))
vi.mock('../src/analysis/analyse.ts', async (load) => {
  const original = await load<{ analyse: (extracted: ExtractedArticle) => Analysis }>()
  const analyse = (extracted: ExtractedArticle): Analysis => {
    const analysis = original.analyse(extracted)
    return rules.areChanged ? withOtherRules(analysis) : analysis
  }
  return { ...original, analyse }
})

/** Every second statement is no longer found; every sentence is an event, which none was before. */
function withOtherRules(analysis: Analysis): Analysis {
  return {
    ...analysis,
    statements: analysis.statements.filter((_, index) => index % 2 === 0),
    events: analysis.sentences.map((span, index) => ({
      id: `v${index + 1}`,
      rule: 'events/another',
      span,
      predicate: span,
      participants: [],
      place: null,
      when: null,
      value: '2025-03-06',
      certainty: 'happened',
      weight: 1,
    })),
  }
}

const NOW = Date.parse('2025-03-16T00:00:00Z')
const UNTIL_THEN = { since: null, until: null }

let ports: Ports
beforeEach(async () => {
  rules.areChanged = false
  const folder = temporaryFolder()
  const opened = openPorts({ data: folder, now: NOW, allowAddress: [] }, () => {})
  onTestFinished(opened.close)
  // In this thread, where the rules can be changed.
  ports = { ...opened.ports, takeApart: async (raw) => takeApart(raw) }
  const archive = join(folder, 'story.jsonl')
  writeArchive(archive, await storyLines())
  const quiet = { onProgress: () => {}, onGrouping: () => {} }
  await importArchive(ports, { paths: [archive], follow: true, ...quiet })
})

const brief = async (stories: 'followed' | 'all') => {
  const answer = await readBrief(ports, { reader: READER, stories, ...UNTIL_THEN })
  if (answer.kind !== 'brief') throw new Error('there is no brief')
  return answer
}
const look = async (stories: 'followed' | 'all') => {
  const answer = await brief(stories)
  await markBriefSeen(ports, READER, answer.marks)
  return answer.brief
}
const everyStory = async () => {
  const scope = { kind: 'all' } as const
  const lines = await listStories(ports, { scope, all: true, limit: 100, offset: 0 })
  return Promise.all(lines.map(({ slug }) => readStory(ports, { slug, asOf: null })))
}

describe('rebuild', () => {
  it('gives the same stories, developments and slugs again', async () => {
    const before = await everyStory()
    expect(before.length).toBeGreaterThan(1)
    await rebuild(ports)
    expect(await everyStory()).toEqual(before)
  })

  it('after a change of rules leaves the brief empty, and follows, slugs and corrections as they were', async () => {
    const slugs = (await everyStory()).map((story) => story?.slug)
    const [first, second] = slugs
    const merged = { kind: 'merge', slug: second ?? '', intoSlug: first ?? '' } as const
    expect(await correctStory(ports, merged)).toMatchObject({ kind: 'corrected' })
    const [kept] = (await everyStory()).map((story) => story?.slug)
    expect(slugs).toContain(kept)
    expect((await look('all')).stories.length).toBeGreaterThan(0)
    const { followCount } = await brief('followed')
    const count = (stories: Awaited<ReturnType<typeof everyStory>>) =>
      stories.reduce((sum, story) => sum + (story?.timeline.length ?? 0), 0)
    const eventsBefore = count(await everyStory())

    rules.areChanged = true
    await rebuild(ports)

    const after = await everyStory()
    expect(count(after)).toBeGreaterThan(eventsBefore)
    expect((await brief('all')).brief.stories).toEqual([])
    expect((await brief('followed')).followCount).toBe(followCount)
    expect(await readStory(ports, { slug: second ?? '', asOf: null })).toMatchObject({
      slug: kept,
    })
    for (const slug of slugs) {
      expect(await readStory(ports, { slug: slug ?? '', asOf: null })).not.toBeNull()
    }
  })

  it('after a change of rules still shows what was never shown', async () => {
    const unseen = (await brief('all')).brief.stories.length
    rules.areChanged = true
    await rebuild(ports)
    expect((await brief('all')).brief.stories).toHaveLength(unseen)
  })

  it('an article that arrives late gives the stories of an arrival in order', async () => {
    const inOrder = await everyStory()
    const folder = temporaryFolder()
    const opened = openPorts({ data: folder, now: NOW, allowAddress: [] }, () => {})
    onTestFinished(opened.close)
    ports = { ...opened.ports, takeApart: async (raw) => takeApart(raw) }
    const lines = await storyLines()
    const quiet = { onProgress: () => {}, onGrouping: () => {} }
    for (const [index, part] of [lines.slice(6), lines.slice(0, 6)].entries()) {
      const archive = join(folder, `part-${index}.jsonl`)
      writeArchive(archive, part)
      await importArchive(ports, { paths: [archive], follow: false, ...quiet })
    }
    const idsOf = (stories: typeof inOrder) =>
      stories.map((story) => story?.articles.map(({ id }) => id).sort()).sort()
    expect(idsOf(await everyStory())).toEqual(idsOf(inOrder))
  })
})

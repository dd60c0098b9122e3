import { expect, test } from 'vitest'
import { loadStory } from '../../demo/load-story.ts'
import { findResource } from '../../demo/outlets/respond.ts'
import { siteAfter } from '../../demo/outlets/site.ts'
import type { WrittenArticle } from '../../demo/written-story.ts'
import { NOTHING_KNOWN } from '../../src/domain/article.ts'
import { dayOf, parseMoment } from '../../src/domain/moment.ts'
import { sliceSpan } from '../../src/domain/span.ts'
import { extract } from '../../src/extract/extract.ts'
import { decodeBytes } from '../../src/markup/decode-bytes.ts'

const ORIGIN = 'http://outlet.example'
const story = await loadStory(new URL('../../demo/story', import.meta.url).pathname)

/** Lines that say who worked on an article. Whether they stay in its text is for extraction to judge. */
const SIGN_OFF = /^(?:\(Reporting by |With files from |— Meridian)/

/** Words of the outlets' pages that no article says. */
const FURNITURE = [
  'Accept all',
  'Advertisement',
  'Sign up',
  'Stay Updated',
  'STAY CONNECTED',
  'Listen to this article',
  'They knew',
  'at least 40 people were told',
  'Moose declines',
  'Copper slips',
  'E-mail this story',
  'Home delivery',
  'gus_1958',
  'MORTGAGE RATES',
  'All rights reserved',
]

const articles = story.articles.map((article) => [article.id, article] as const)

test.each(articles)(
  '%s: every paragraph is there, in order, and no furniture is',
  (_id, article) => {
    const { text } = extractedPage(article)
    let from = 0
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph' || SIGN_OFF.test(block.text)) continue
      const found = text.indexOf(withoutDateline(block.text), from)
      expect(found, block.text).toBeGreaterThanOrEqual(from)
      from = found + 1
    }
    expect(FURNITURE.filter((words) => text.includes(words))).toEqual([])
    const boxes = article.blocks.filter((block) => block.kind === 'related')
    expect(boxes.filter(({ title }) => text.includes(title))).toEqual([])
  },
)

test.each(articles)('%s: what stands around the text is known', (_id, article) => {
  const { article: found, text } = extractedPage(article)
  const outlet = story.outlets.find(({ id }) => id === article.outlet)
  expect(found.title).toBe(article.title)
  expect(found.outlet).toBe(outlet?.name)
  expect(found.language).toBe('en')
  expect(found.highlights.map((span) => sliceSpan(text, span))).toEqual(article.highlights)
  expect(found.related.map(({ title }) => title)).toEqual(
    article.blocks.flatMap((block) => (block.kind === 'related' ? [block.title] : [])),
  )
  expect(found.corrections).toHaveLength(
    article.blocks.filter(({ kind }) => kind === 'correction').length,
  )
})

test.each(articles)('%s: its time of publication is as its page gives it', (_id, article) => {
  const { published, publishedFrom, updated } = extractedPage(article).article
  if (article.outlet === 'courier') {
    expect([published?.slice(0, 10), publishedFrom]).toEqual([dayOf(article.published), 'text'])
    return
  }
  expect(published).not.toBeNull()
  expect(parseMoment(published ?? '')).toBe(parseMoment(article.published))
  expect(publishedFrom).toBe(article.outlet === 'npb' ? 'json-ld' : 'meta')
  if (article.updated !== null) {
    expect(parseMoment(updated ?? '')).toBe(parseMoment(article.updated))
  }
})

/** The page as it stood when this revision was its latest, taken apart. */
function extractedPage(article: WrittenArticle) {
  const outlet = story.outlets.find(({ id }) => id === article.outlet)
  const step = story.steps.findIndex(({ publishes }) => publishes.includes(article.id))
  if (outlet === undefined) throw new Error(`no outlet ${article.outlet}`)
  const resource = findResource(siteAfter(story, outlet, step + 1, ORIGIN), article.path)
  if (resource === null) throw new Error(`no page ${article.path}`)
  const { text } = decodeBytes(resource.body, { contentType: resource.contentType, kind: 'html' })
  const url = ORIGIN + article.path
  const extracted = extract({ kind: 'html', content: text }, { ...NOTHING_KNOWN, url })
  if ('kind' in extracted) throw new Error(extracted.reason)
  return extracted
}

/** A paragraph from its first words on; the dateline may be taken out of the text. */
function withoutDateline(paragraph: string): string {
  return paragraph.replace(/^.{0,60}? (?:-|—) (?=[A-Z])/, '')
}

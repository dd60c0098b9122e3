import { describe, expect, test } from 'vitest'
import { developmentOf } from '../domain/development.fixture.ts'
import type { BriefStory, Development } from '../domain/story.ts'
import { composeBrief } from './brief.ts'
import { isPreferred, muteStories } from './preference.ts'

const storyOf = (...texts: string[]): BriefStory => ({
  slug: 'harrow',
  title: 'Harrow',
  developments: texts.map((text) => developmentOf(text)),
})
const muted = (words: string, ...texts: string[]) =>
  muteStories([storyOf(...texts)], { mutes: [{ id: 1, words, endsAt: 1 }] }).muted.map(
    ({ text }) => text,
  )

describe('a line is kept back', () => {
  test.each([
    ['tax', 'The tax rises.', true],
    ['TAX', 'A tax, at last', true],
    ['tax', 'A taxi waits', false],
    ['harbour tax', 'The harbour — tax!', true],
    ['harbour tax', 'The tax on the harbour', false],
    ['crème', 'Cre\u0300me is dear', true],
    ['税', '税 上がる', true],
    ['…', 'Anything … at all', false],
    ['', 'Anything', false],
  ])('%s in “%s”: %s', (words, text, isKept) => {
    expect(muted(words, text)).toEqual(isKept ? [text] : [])
  })

  test('for what it was, too; the others stay, in their order', () => {
    const receipt = {
      articleId: 'a',
      revisionId: 'r',
      url: null,
      outlet: null,
      span: [0, 1],
      sentence: '',
    } as const
    const was = developmentOf('Now 12', { was: { text: 'the tax was 9', receipt } })
    const story = {
      ...storyOf('one', 'two'),
      developments: [developmentOf('one'), was, developmentOf('two')],
    }
    const heard = muteStories([story], { mutes: [{ id: 1, words: 'tax', endsAt: 1 }] })
    expect(heard.stories[0]?.developments.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(heard.muted).toEqual([was])
  })
})

test('what a preferred outlet reports comes first, whatever it weighs; the story weighs the same', () => {
  const heavy = developmentOf('heavy', { weight: 0.9 })
  const light = developmentOf('light', { weight: 0.1, alsoReportedBy: ['Valley Radio'] })
  const other = {
    ...storyOf(),
    slug: 'other',
    developments: [developmentOf('other', { weight: 0.95 })],
  }
  const stories = [{ ...storyOf(), developments: [heavy, light] }, other]
  const frame = { since: null, until: '2031-03-14', articlesChecked: 2 }
  const prefers = (one: Development) =>
    isPreferred(one, { preferredOutlets: ['Valley Radio', 'Nobody'] })
  const brief = composeBrief(stories, frame, prefers)
  expect(brief.stories.map(({ slug }) => slug)).toEqual(['harrow', 'other'])
  expect(brief.stories[0]?.developments.map(({ text }) => text)).toEqual(['light', 'heavy'])
  expect(composeBrief(stories, frame).stories[0]?.developments[0]).toEqual(heavy)
})

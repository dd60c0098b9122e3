import { parseMoment } from '../src/domain/moment.ts'
import type { StoryHead } from './parse-story-file.ts'
import {
  releasedMoment,
  StoryFormatError,
  type WrittenArticle,
  type WrittenStory,
} from './written-story.ts'

type Texts = ReadonlyMap<string, WrittenArticle>

/** The story with its texts in the order in which they came out. Throws `StoryFormatError` where head and texts disagree. */
export function checkStory(head: StoryHead, texts: Texts): WrittenStory {
  checkUnique(head.outlets.map(({ id }) => id))
  checkUnique(head.steps.flatMap(({ publishes }) => publishes))
  const articles: WrittenArticle[] = []
  let since = Number.NEGATIVE_INFINITY
  for (const step of head.steps) {
    const until = instantOf(step.at)
    for (const id of step.publishes) {
      const article = texts.get(id)
      if (article === undefined) throw new StoryFormatError('story.json', null, `no text ${id}`)
      const at = instantOf(releasedMoment(article))
      if (at < since || at > until) throw fault(article, `not in order, or not by ${step.at}`)
      checkArticle(article, head, articles)
      articles.push(article)
      since = at
    }
    since = until
  }
  const unpublished = [...texts.values()].find((article) => !articles.includes(article))
  if (unpublished !== undefined) throw fault(unpublished, 'in no step')
  return { ...head, articles }
}

/** Checks one text against its outlet and what came out before it. */
function checkArticle(
  article: WrittenArticle,
  head: StoryHead,
  before: readonly WrittenArticle[],
): void {
  const { id, outlet, path, published, updated, arrived } = article
  if (!head.outlets.some((known) => known.id === outlet)) throw fault(article, 'unknown outlet')
  if (!/^\d{2}-/.test(id) || !id.slice(3).startsWith(`${outlet}-`)) {
    throw fault(article, `not named NN-${outlet}-words.txt`)
  }
  if (updated !== null && instantOf(updated) < instantOf(published)) {
    throw fault(article, 'updated before it was published')
  }
  if (arrived !== null && instantOf(arrived) <= instantOf(updated ?? published)) {
    throw fault(article, 'arrived no later than it says: leave arrived out')
  }
  const onSamePage = before.findLast((other) => other.outlet === outlet && other.path === path)
  if ((onSamePage?.id ?? null) !== article.replaces) {
    throw fault(article, `replaces should be ${onSamePage?.id ?? 'left out'}, by its path`)
  }
  if (onSamePage !== undefined && (updated === null || published !== onSamePage.published)) {
    throw fault(article, 'a revision needs updated, and the published of what it replaces')
  }
  const original = before.find((other) => other.id === article.copyOf)
  if (article.copyOf !== null && (original === undefined || original.outlet === outlet)) {
    throw fault(article, 'copyOf names no earlier article of another outlet')
  }
}

function checkUnique(ids: readonly string[]): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
  if (repeated !== undefined) throw new StoryFormatError('story.json', null, `${repeated} twice`)
}

function fault(article: WrittenArticle, reason: string): StoryFormatError {
  return new StoryFormatError(`articles/${article.id}.txt`, null, reason)
}

/** Of a moment that the parser has let through. */
function instantOf(moment: string): number {
  const at = parseMoment(moment)
  if (at === null) throw new StoryFormatError('story.json', null, `not a moment: ${moment}`)
  return at
}

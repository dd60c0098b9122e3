import type { WrittenArticle, WrittenStory } from '../demo/written-story.ts'
import type { TableLine, TableWord } from './annotated-article.ts'
import { wordOf } from './catalogue.ts'
import { DEVELOPMENT_KINDS, type LabelledDevelopment, VERDICTS } from './labelled-story.ts'
import { type IdForm, parseTableLine } from './parse-table-line.ts'
import { FormatError, type Place, type Problem, type Report } from './problems.ts'
import { timexFault } from './timex-value.ts'

const ID: IdForm = { pattern: /^d[1-9]\d*$/, told: 'd and a number' }
const KEYS = /^(?:was|also|on)$/
/** They tell of nothing before them. */
const FIRST_VERDICT = 'new'

/**
 * The labels of a story's developments, a line each, in the order in which they came out:
 *
 *     d1 new figure 01-meridian-dam-fails "At least nine people are dead" also=02-npb-dam,03-courier-wire
 *     d2 update figure 05-meridian-toll "12 people were confirmed dead" was=d1
 *     d3 lapsed thread was=d1 on=2025-03-10
 *
 * Throws `FormatError` with every problem: unknown words, words that do not stand in the article, ids that are not there.
 */
export function parseDevelopments(
  source: string,
  file: string,
  story: WrittenStory,
): readonly LabelledDevelopment[] {
  const problems: Problem[] = []
  const report: Report = ({ line, column }, message) => problems.push({ line, column, message })
  const lines = source.split('\n')
  if (lines.pop() !== '')
    report({ line: lines.length + 1, column: 1 }, 'the last line has no end: add a line break')
  const developments: LabelledDevelopment[] = []
  for (const [index, text] of lines.entries()) {
    const line = parseTableLine(text, index + 1, ID, report)
    if (line.id !== null)
      developments.push(readDevelopment(line, line.id, developments, story, report))
  }
  if (developments.length === 0) report({ line: 1, column: 1 }, 'no development')
  if (problems.length > 0) throw new FormatError(file, problems)
  return developments
}

function readDevelopment(
  { line, words }: TableLine,
  id: string,
  before: readonly LabelledDevelopment[],
  story: WrittenStory,
  report: Report,
): LabelledDevelopment {
  const place = { line, column: 1 }
  const plain = words.filter(({ key }) => key === null)
  const [verdictWord, kindWord, articleWord, wordsWord, ...rest] = plain
  const verdict = wordOf(VERDICTS, verdictWord?.value ?? '')
  const kind = wordOf(DEVELOPMENT_KINDS, kindWord?.value ?? '')
  if (verdict === null)
    report(verdictWord?.place ?? place, `verdict is one of ${VERDICTS.join(', ')}`)
  if (kind === null)
    report(kindWord?.place ?? place, `kind is one of ${DEVELOPMENT_KINDS.join(', ')}`)
  for (const { key, place: at } of words) {
    if (key !== null && !KEYS.test(key))
      report(at, `unknown key ${key}=: there are was=, also= and on=`)
  }
  for (const word of rest) report(word.place, 'a word too many')
  if (before.some((other) => other.id === id)) report(place, `${id} again`)

  const attribute = (key: string) => words.find((word) => word.key === key)
  const isLapse = verdict === 'lapsed'
  const article = isLapse ? null : readArticle(articleWord, place, before, story, report)
  if (isLapse && articleWord !== undefined)
    report(articleWord.place, 'what lapsed has no article and no words: was= and on= alone')
  if (article !== null && verdict !== null)
    checkWords(wordsWord, article, verdict === 'withdrawn', story, place, report)
  const on = attribute('on')
  if (isLapse !== (on !== undefined))
    report(place, 'on= is the day on which a thread lapsed, there alone')
  if (on !== undefined && timexFault('DATE', on.value) !== null) report(on.place, 'on= takes a day')
  return {
    id,
    verdict: verdict ?? 'new',
    kind: kind ?? 'event',
    articleId: article?.id ?? null,
    words: isLapse ? null : (wordsWord?.value ?? null),
    was: readWas(attribute('was'), verdict, kind, before, place, report),
    also: readAlso(attribute('also'), article, story, report),
    on: on?.value ?? null,
  }
}

function readArticle(
  word: TableWord | undefined,
  place: Place,
  before: readonly LabelledDevelopment[],
  story: WrittenStory,
  report: Report,
): WrittenArticle | null {
  const article = story.articles.find(({ id }) => id === word?.value)
  if (article === undefined) {
    report(word?.place ?? place, `no article "${word?.value ?? ''}": name its file without .txt`)
    return null
  }
  const last = before.findLast(({ articleId }) => articleId !== null)?.articleId
  const orderOf = (id: string | null | undefined) =>
    story.articles.findIndex((one) => one.id === id)
  if (orderOf(last) > orderOf(article.id))
    report(
      word?.place ?? place,
      `${article.id} came out before ${last}: lines go in the order of articles`,
    )
  return article
}

/** What was withdrawn stands in the text that the article replaces, and no more in the article. */
function checkWords(
  word: TableWord | undefined,
  article: WrittenArticle,
  isWithdrawn: boolean,
  story: WrittenStory,
  place: Place,
  report: Report,
): void {
  if (word === undefined || !word.isQuoted || word.value === '') {
    report(place, 'the words of the article are missing: quote them')
    return
  }
  if (!isWithdrawn) {
    if (!says(article, word.value)) report(word.place, `${article.id} does not say "${word.value}"`)
    return
  }
  const replaced = story.articles.find(({ id }) => id === article.replaces)
  if (replaced === undefined)
    report(word.place, `${article.id} replaces no article, so it withdraws nothing`)
  else if (!says(replaced, word.value))
    report(word.place, `${replaced.id} does not say "${word.value}"`)
  else if (says(article, word.value)) report(word.place, `${article.id} still says "${word.value}"`)
}

function says({ title, highlights, blocks }: WrittenArticle, words: string): boolean {
  const texts = blocks.flatMap((block) =>
    'text' in block && block.kind !== 'banner' ? [block.text] : [],
  )
  return [title, ...highlights, ...texts].some((text) => text.includes(words))
}

function readWas(
  word: TableWord | undefined,
  verdict: LabelledDevelopment['verdict'] | null,
  kind: LabelledDevelopment['kind'] | null,
  before: readonly LabelledDevelopment[],
  place: Place,
  report: Report,
): string | null {
  if (word === undefined) {
    if (verdict !== null && verdict !== FIRST_VERDICT)
      report(
        place,
        `"${verdict}" lacks was=: the id of what it ${verdict === 'answered' ? 'answers' : 'is about'}`,
      )
    return null
  }
  const told = before.find(({ id }) => id === word.value)
  if (verdict === FIRST_VERDICT)
    report(word.place, 'what is new tells of nothing before it: no was=')
  if (told === undefined) report(word.place, `no development ${word.value} above this line`)
  else if (kind !== null && kind !== 'revision' && told.kind !== kind)
    report(word.place, `${told.id} is a ${told.kind} and this a ${kind}: one kind, or revision`)
  return word.value
}

function readAlso(
  word: TableWord | undefined,
  article: WrittenArticle | null,
  story: WrittenStory,
  report: Report,
): readonly string[] {
  const ids = word === undefined ? [] : word.value.split(',')
  for (const id of ids) {
    if (word !== undefined && !story.articles.some((one) => one.id === id))
      report(word.place, `no article "${id}"`)
    else if (word !== undefined && id === article?.id)
      report(word.place, `${id} brought it: also= names those that repeat it`)
  }
  return ids
}

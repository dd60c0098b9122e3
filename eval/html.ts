import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { ExtractedArticle } from '../src/domain/article.ts'
import { NOTHING_KNOWN } from '../src/domain/article.ts'
import { sliceSpan } from '../src/domain/span.ts'
import { cleanLine } from '../src/extract/clean-text.ts'
import { extractPage } from '../src/extract/extract-page.ts'
import { parseNames } from '../src/extract/parse-names.ts'
import { decodeBytes } from '../src/markup/decode-bytes.ts'
import type { EvalTable } from './table.ts'

const FOLDER = '../shared/data/html'

export type GoldPage = {
  readonly id: string
  readonly set: 'trafilatura' | 'readability' | 'postlight'
  readonly page: string
  readonly url?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly title?: string
  readonly authors?: readonly string[]
  readonly byline?: string
  readonly date?: string
  readonly body?: string
  readonly firstWords?: string
}

/** One page against its gold. A measure is null where the gold says nothing of it. */
export type PageScore = {
  readonly gold: GoldPage
  readonly extracted: ExtractedArticle
  readonly ms: number
  readonly missing: readonly string[]
  readonly unwanted: readonly string[]
  readonly title: boolean | null
  readonly author: boolean | null
  readonly date: 'right' | 'wrong' | 'none' | null
  readonly bodyF: number | null
}

/**
 * How well pages are taken apart: F over wanted and unwanted pieces of text, token F of whole bodies, titles and authors
 * given exactly, F of dates by day, milliseconds a page. Null without the gold data.
 */
export async function evalHtml(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const scores = scorePages()
  const sets = ['trafilatura', 'readability', 'postlight'] as const
  return {
    name: 'html',
    columns: ['pages', 'f', 'precision', 'recall', 'bodyF', 'title', 'author', 'dateF', 'ms'],
    rows: sets.map((set) => ({
      label: set,
      values: summarize(scores.filter(({ gold }) => gold.set === set)),
      ...(set === 'trafilatura' && { target: 'f ≥ .92, title ≥ .75, author ≥ .65, dateF ≥ .93' }),
    })),
  }
}

/** Every page of the gold data, extracted and scored, in the data's order. */
export function scorePages(isWanted: (gold: GoldPage) => boolean = () => true): PageScore[] {
  const lines = readFileSync(`${FOLDER}/gold.jsonl`, 'utf8').trim().split('\n')
  return lines
    .map((line) => JSON.parse(line) as GoldPage)
    .filter(isWanted)
    .map(scorePage)
}

function scorePage(gold: GoldPage): PageScore {
  const bytes = gunzipSync(readFileSync(`${FOLDER}/${gold.page}`))
  const { text: html } = decodeBytes(bytes, { contentType: null, kind: 'html' })
  const startedAt = performance.now()
  const extracted = extractPage(html, { ...NOTHING_KNOWN, url: gold.url ?? null })
  const ms = performance.now() - startedAt
  const text = squash(extracted.text)
  return {
    gold,
    extracted,
    ms,
    missing: (gold.with ?? []).filter((piece) => !text.includes(squash(piece))),
    unwanted: (gold.without ?? []).filter((piece) => text.includes(squash(piece))),
    title:
      gold.title === undefined
        ? null
        : squash(gold.title) === squash(extracted.article.title ?? ''),
    author: scoreAuthors(gold, extracted.article.bylines),
    date: scoreDate(gold.date, extracted.article.published),
    bodyF:
      gold.body === undefined
        ? null
        : tokenF(gold.body, sliceSpan(extracted.text, extracted.article.body)),
  }
}

function squash(text: string): string {
  return cleanLine(text)
}

function scoreAuthors({ authors, byline }: GoldPage, found: readonly string[]): boolean | null {
  const credits = authors ?? (byline === undefined ? [] : [byline])
  if (credits.length === 0) return null
  const wanted = credits.flatMap((credit) => {
    const names = parseNames(credit, true)
    return names.length === 0 ? [credit] : names
  })
  const key = (names: readonly string[]) =>
    names
      .map((name) => squash(name).toLowerCase())
      .sort()
      .join('; ')
  return key(wanted) === key(found)
}

function scoreDate(wanted: string | undefined, found: string | null): PageScore['date'] {
  if (wanted === undefined) return null
  if (found === null) return 'none'
  const days = [found.slice(0, 10), utcDay(found)]
  return days.includes(wanted.slice(0, 10)) ? 'right' : 'wrong'
}

function utcDay(moment: string): string {
  return new Date(moment).toISOString().slice(0, 10)
}

/** F1 of the bags of words. */
function tokenF(wanted: string, found: string): number {
  const counts = new Map<string, number>()
  const wantedTokens = wanted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const foundTokens = found.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const token of wantedTokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  let shared = 0
  for (const token of foundTokens) {
    const left = counts.get(token) ?? 0
    if (left > 0) shared++
    counts.set(token, left - 1)
  }
  const total = wantedTokens.length + foundTokens.length
  return total === 0 ? 1 : (2 * shared) / total
}

function summarize(scores: readonly PageScore[]): Record<string, number> {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const share = (values: readonly (boolean | null)[]) => {
    const known = values.filter((value) => value !== null)
    return known.filter(Boolean).length / known.length
  }
  const found = sum(scores.map(({ gold, missing }) => (gold.with?.length ?? 0) - missing.length))
  const missed = sum(scores.map(({ missing }) => missing.length))
  const unwanted = sum(scores.map((score) => score.unwanted.length))
  const bodies = scores.flatMap(({ bodyF }) => bodyF ?? [])
  const [right, wrong, none] = (['right', 'wrong', 'none'] as const).map(
    (outcome) => scores.filter(({ date }) => date === outcome).length,
  ) as [number, number, number]
  return {
    pages: scores.length,
    ...(found > 0 && {
      f: (2 * found) / (2 * found + missed + unwanted),
      precision: found / (found + unwanted),
      recall: found / (found + missed),
    }),
    ...(bodies.length > 0 && { bodyF: sum(bodies) / bodies.length }),
    title: share(scores.map(({ title }) => title)),
    author: share(scores.map(({ author }) => author)),
    ...(right > 0 && { dateF: (2 * right) / (2 * right + 2 * wrong + none) }),
    ms: sum(scores.map(({ ms }) => ms)) / scores.length,
  }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Entry, Feed } from '../src/domain/feed.ts'
import { parseMoment } from '../src/domain/moment.ts'
import { plainText } from '../src/syndication/plain-text.ts'
import { readFeed } from '../src/syndication/read-feed.ts'
import type { EvalTable } from './table.ts'

const FOLDER = new URL('../../shared/data/feeds/', import.meta.url)

/** The address that relative links in the files are counted from, as their expectations have it. */
const ADDRESS = 'http://127.0.0.1:8097/'

type Expectation = {
  readonly path: readonly (string | number)[]
  readonly op: string
  readonly value?: unknown
}
type Line = {
  readonly file: string
  readonly expect: readonly Expectation[] | null
  readonly headers?: Readonly<Record<string, string>>
}
type Kind = 'title' | 'link' | 'id' | 'date' | 'author' | 'summary'
type Check = { readonly kind: Kind; readonly isMet: boolean }

/** What the files must give of all that we keep, kind by kind; null where the data is not at hand. */
export async function evalFeeds(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const checks: Check[] = []
  let slowestMs = 0
  let files = 0
  for (const line of await readLines()) {
    const startedAt = performance.now()
    const feed = await readFile(new URL(line.file, FOLDER)).then((bytes) =>
      readFeed(bytes, { address: ADDRESS, contentType: line.headers?.['Content-type'] ?? null }),
    )
    slowestMs = Math.max(slowestMs, performance.now() - startedAt)
    files++
    for (const expectation of line.expect ?? []) {
      const check = checkOne(feed, expectation)
      if (check === null) continue
      checks.push(check)
      if (!check.isMet && process.env.EVAL_MISSES) {
        const got = 'kind' in feed ? feed : (entryOf(feed, expectation) ?? { ...feed, entries: [] })
        process.stderr.write(`${line.file} ${JSON.stringify(expectation)} ${JSON.stringify(got)}\n`)
      }
    }
  }
  const kinds = [...Map.groupBy(checks, (check) => check.kind)]
  return {
    name: 'feeds',
    columns: ['met', 'expectations', 'files', 'slowest ms'],
    rows: [
      {
        label: 'all that we keep',
        values: { ...tally(checks), files, 'slowest ms': slowestMs },
        target: 'met .98',
      },
      ...kinds.map(([kind, ofKind]) => ({ label: kind, values: tally(ofKind) })),
    ],
  }
}

async function readLines(): Promise<Line[]> {
  const text = await readFile(new URL('expectations.jsonl', FOLDER), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

function tally(checks: readonly Check[]): { met: number; expectations: number } {
  const met = checks.filter((check) => check.isMet).length
  return { met: met / checks.length, expectations: checks.length }
}

/** Paths of feedparser to what we keep. All else (languages, tags, pictures, rights …) we do not read. */
const CONCERNED: readonly [path: RegExp, kind: Kind][] = [
  [/^(?:feed|entries\.\d+)\.title(?:_detail\.value)?$/, 'title'],
  [/^(?:feed|entries\.\d+)\.link$/, 'link'],
  [/^entries\.\d+\.(?:id|guid)$/, 'id'],
  [/^entries\.\d+\.(?:published|updated|created)_parsed$/, 'date'],
  [/^entries\.\d+\.(?:author|author_detail\.name|authors\.\d+\.name)$/, 'author'],
  [/^entries\.\d+\.(?:summary|description|summary_detail\.value|content\.0\.value)$/, 'summary'],
]

function checkOne(feed: ReturnType<typeof readFeed>, expectation: Expectation): Check | null {
  const path = expectation.path.join('.')
  const kind = CONCERNED.find(([concerned]) => concerned.test(path))?.[1]
  if (kind === undefined || expectation.op !== 'equals') return null
  if ('kind' in feed) return { kind, isMet: false }
  const subject = path.startsWith('feed.') ? feed : entryOf(feed, expectation)
  return { kind, isMet: subject !== null && isKept(kind, subject, expectation.value) }
}

function entryOf(feed: Feed, { path }: Expectation): Entry | null {
  return path[0] === 'entries' ? (feed.entries[Number(path[1])] ?? null) : null
}

function isKept(kind: Kind, subject: Feed | Entry, expected: unknown): boolean {
  switch (kind) {
    case 'title':
      return sameText(subject.title, expected)
    case 'link':
      return sameAddress(subject.link, expected)
    case 'id':
      return 'id' in subject && (subject.id ?? '') === String(expected).trim()
    case 'summary':
      return 'summary' in subject && sameText(subject.summary, expected)
    case 'author':
      return 'authors' in subject && subject.authors.some((name) => isNameIn(name, expected))
    case 'date':
      return 'published' in subject && [subject.published, subject.updated].some(isAt(expected))
  }
}

/** feedparser keeps markup in titles, we take it out: both sides are brought to what a reader sees. */
function sameText(text: string | null, expected: unknown): boolean {
  const seen = bare(text ?? '')
  const markup = String(expected)
  return seen === bare(plainText(markup) ?? '') || seen === bare(markup)
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '')
}

function sameAddress(link: string | null, expected: unknown): boolean {
  return link !== null && link === (URL.parse(String(expected), ADDRESS)?.href ?? null)
}

/** feedparser's author may hold an address for letters after the name. */
function isNameIn(name: string, expected: unknown): boolean {
  return String(expected).startsWith(name)
}

/** A time tuple in UTC: year, month, day, hour, minute, second. */
function isAt(expected: unknown): (moment: string | null) => boolean {
  const [year, month, day, hour, minute, second] = Array.isArray(expected) ? expected : []
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  return (moment) => moment !== null && parseMoment(moment) === at
}

import { existsSync } from 'node:fs'
import { createGrouping } from '../src/stories/group-articles.ts'
import { compareInStream } from '../src/stories/grouping-article.ts'
import type { Line } from './developing-article.ts'
import { toGroupingArticle } from './grouping-line.ts'
import { readLines } from './read-lines.ts'
import type { EvalTable } from './table.ts'

const STREAM = new URL('../../shared/data/stream/wikinews.jsonl', import.meta.url)
/** An article of fewer paragraphs has nothing to cut. */
const LEAST_PARAGRAPHS = 4
const HOUR_MS = 3_600_000

/** What outlets do to an agency's text. Each takes the paragraphs of the original and the lead of another article. */
const EDITS: Readonly<Record<string, (paragraphs: readonly string[], title: string) => string[]>> =
  {
    whole: (paragraphs) => [...paragraphs],
    'cut to half': (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
    're-led': ([lead = '', ...rest], title) => [reLead(title, lead), ...rest],
    're-led and cut': ([lead = '', ...rest], title) => [
      reLead(title, lead),
      ...rest.slice(0, Math.ceil(rest.length * 0.6)),
    ],
    'with paragraphs of its own': (paragraphs, title) => [
      ...paragraphs,
      `Readers of this paper had asked what “${title}” would mean for the county. A spokesman of the council said that it was looking into the matter.`,
      'Our reporter Ada Penhallow contributed to this article. Write to us if you were there or know more about it.',
    ],
  }

/**
 * Copies that other outlets make of an article, each re-headlined and edited in one way, among all the originals of an
 * open stream: how many are found and named the copy of the right article. Null without the data.
 */
export async function evalWireCopies(): Promise<EvalTable | null> {
  if (!existsSync(STREAM)) return null
  const originals = (await readLines<Line>(STREAM)).map((line, place) => ({
    ...line,
    outlet: `Agency ${place}`,
  }))
  const fit = originals.filter(({ text }) => text.split('\n\n').length >= LEAST_PARAGRAPHS)
  const rows = Object.entries(EDITS).map(([label, edit]) => {
    const copies = fit.map((original) => copyOf(original, edit))
    return { label, values: scoreCopies(originals, copies), target: 'P .99, R .95' }
  })
  return { name: 'wire copies', columns: ['P', 'R'], rows }
}

type Copy = { readonly line: Line; readonly original: string }

function copyOf(original: Line, edit: (paragraphs: readonly string[], title: string) => string[]) {
  const title = original.title ?? ''
  const line = {
    ...original,
    id: `${original.id}-copy`,
    outlet: 'Copier',
    title: title.split(' ').toReversed().slice(0, 4).join(' '),
    text: edit(original.text.split('\n\n'), title).join('\n\n'),
  }
  return { line, original: original.id }
}

function scoreCopies(originals: readonly Line[], copies: readonly Copy[]) {
  const originalOf = new Map(copies.map(({ line, original }) => [line.id, original]))
  const stream = [
    ...originals.map(toGroupingArticle),
    ...copies.map(({ line }, place) => {
      const article = toGroupingArticle(line, place)
      return { ...article, orderAt: article.orderAt + HOUR_MS }
    }),
  ].toSorted(compareInStream)
  const grouping = createGrouping([], [])
  const counts = { named: 0, right: 0 }
  for (const article of stream) {
    const copied = grouping.assign(article)?.copyOf ?? null
    if (copied === null) continue
    counts.named++
    if (originalOf.get(article.id) === copied) counts.right++
  }
  return { P: counts.right / (counts.named || 1), R: counts.right / copies.length }
}

/** The same lead in an outlet's own words: its headline, then the half of the lead that follows. */
function reLead(title: string, lead: string): string {
  const words = lead.split(' ')
  return `${title}, as was learnt here last night, ${words.slice(Math.ceil(words.length / 2)).join(' ')}`
}

import type { ExtractedArticle } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { sliceSpan } from '../domain/span.ts'
import { findContentWords, type Word } from './content-words.ts'
import { countShingles, sketchShingles } from './shingles.ts'

/**
 * All that grouping needs of an article: small, plain JSON, stored per revision as derived data.
 * `terms`: stems and their weights by place (title, lead, body), heaviest first. `names`: the stems among them that stand
 * as names. `sketch`: of its shingles, for near-copies (see shingles.ts), of which there are `shingleCount`.
 */
export type GroupingFeatures = {
  readonly terms: readonly (readonly [stem: string, weight: number])[]
  readonly names: readonly string[]
  readonly sketch: readonly number[]
  readonly shingleCount: number
}

/** What features are made of, so that a title and a text suffice where no analysis is at hand. */
export type GroupingText = {
  readonly title: string
  readonly body: string
  /** Names of people, organizations and places, where an analysis found them. */
  readonly names: readonly string[]
}

/** A text's matter stands in its first words; what follows the lead counts less, and what is far down not at all. */
const LEAD_CHARS = 400
const BODY_CHARS = 8000
const MOST_TERMS = 120
const TITLE_WEIGHT = 2
const LEAD_WEIGHT = 1.5

/** The features of one revision. */
export function findGroupingFeatures(
  extracted: ExtractedArticle,
  analysis: Analysis,
): GroupingFeatures {
  const { article, text } = extracted
  return composeFeatures({
    title: article.title ?? '',
    body: sliceSpan(text, article.body),
    names: analysis.entities
      .filter(({ mentions }) => mentions.some(({ form }) => form === 'name'))
      .map((entity) => entity.name),
  })
}

/** The features of a title and a body. Linear in the first `BODY_CHARS` of the body. */
export function composeFeatures({ title, body, names }: GroupingText): GroupingFeatures {
  const text = body.slice(0, BODY_CHARS)
  const titleWords = findContentWords(title)
  const bodyWords = findContentWords(text)
  const counts = new Map<string, number>()
  const add = (stem: string, weight: number) => counts.set(stem, (counts.get(stem) ?? 0) + weight)
  for (const word of titleWords) add(word.stem, TITLE_WEIGHT)
  for (const word of bodyWords) add(word.stem, word.start < LEAD_CHARS ? LEAD_WEIGHT : 1)
  const nameStems = new Set(names.flatMap((name) => findContentWords(name).map(({ stem }) => stem)))
  for (const stem of findCapitalised(text, bodyWords)) nameStems.add(stem)
  const terms = [...counts]
    .map(([stem, count]): readonly [string, number] => [stem, round(1 + Math.log(count))])
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
  return {
    terms,
    names: terms.map(([stem]) => stem).filter((stem) => nameStems.has(stem)),
    sketch: sketchShingles(bodyWords),
    shingleCount: countShingles(bodyWords.length),
  }
}

/** Stems that stand with a capital inside a sentence: names, in most languages that have capitals. */
function findCapitalised(text: string, words: readonly Word[]): Set<string> {
  const stems = new Set<string>()
  for (const { start, stem } of words) {
    if (
      /\p{Lu}/u.test(text.charAt(start)) &&
      /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start))
    ) {
      stems.add(stem)
    }
  }
  return stems
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}

import type { DevelopmentKind, Verdict } from '../domain/story.ts'
import { NEWS_WEIGHTS } from './news-weights.ts'
import { ECHO, OPENING, TOLL } from './read-signs.ts'

/** A development as far as its weight depends on it. `signs`: see read-signs.ts. */
export type Weighed = {
  readonly kind: DevelopmentKind
  readonly verdict: Verdict
  readonly signs: readonly string[]
}

/** What is new and less likely news than this is colour or background: the story holds it, no brief tells it. */
export const LEAST_NEWS = 0.5

/** What overturns something weighs no less than this; a note of correction tells least of it. */
const TURN_WEIGHTS: Readonly<Record<Exclude<Verdict, 'new'>, number>> = {
  conflict: 0.6,
  'changed-position': 0.6,
  confirmed: 0.55,
  update: 0.55,
  answered: 0.55,
  withdrawn: 0.5,
  lapsed: 0.3,
}
const REVISION_WEIGHT = 0.45
/** Of two pieces of news that one goes first which opens its article, or counts people whom something befell. In log-odds. */
const FIRST_ODDS: ReadonlyMap<string, number> = new Map([
  [OPENING, 1.8],
  ['counts fates', 0.8],
])
/** What each doubling of the outlets that report a thing adds, in log-odds. */
const OUTLETS_ODDS = 0.5

/**
 * Whether a development is told at all: what is new must be news rather than colour or background, by its signs and by
 * how many other outlets report it. What opens an article is what its outlet takes for the news, and of how many people
 * something befell, readers are told whatever else speaks for or against it.
 */
export function isNews({ verdict, signs, kind }: Weighed, alsoCount: number): boolean {
  if (verdict !== 'new' || kind === 'revision') return true
  if (signs.includes(ECHO)) return false
  if (signs.includes(OPENING) || signs.includes(TOLL)) return true
  return chanceOf(oddsOfNews(signs, alsoCount)) >= LEAST_NEWS
}

/** How much a development weighs, 0 to 1: likely news first, and what opens an article or many outlets report before it. */
export function weighDevelopment({ kind, verdict, signs }: Weighed, alsoCount: number): number {
  if (kind === 'revision' && signs.length === 0) return REVISION_WEIGHT
  const first = signs.reduce((sum, sign) => sum + (FIRST_ODDS.get(sign) ?? 0), 0)
  const outlets = OUTLETS_ODDS * Math.log2(1 + alsoCount)
  const chance = chanceOf(oddsOfNews(signs, alsoCount) + first + outlets)
  if (verdict === 'new') return chance
  const least = TURN_WEIGHTS[verdict]
  return least + (1 - least) * chance
}

/** The signs of a sentence, and of how many others report it. */
export function signsOf(signs: readonly string[], alsoCount: number): string[] {
  return ['any', ...signs, alsoCount === 0 ? 'alone' : alsoCount === 1 ? 'also one' : 'also more']
}

function oddsOfNews(signs: readonly string[], alsoCount: number): number {
  return signsOf(signs, alsoCount).reduce((sum, sign) => sum + (NEWS_WEIGHTS.get(sign) ?? 0), 0)
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

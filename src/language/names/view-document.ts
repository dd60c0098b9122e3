import type { Document } from '../document.ts'
import type { Parse } from '../parse/parse-document.ts'
import type { Tags } from '../tags/tag-document.ts'
import type { TokenTraits } from '../token-traits.ts'
import { findCapitalRuns } from './capital-runs.ts'
import { findListed, type Gazetteer } from './gazetteer.ts'
import { readHabits } from './habits.ts'
import type { NameView } from './name-features.ts'
import { findPossibleStarts } from './possible-starts.ts'

/** The style of names that a reader of news wants. */
export const NEWS_STYLE = 0

/** What the finder of names sees of a tagged and parsed document. */
export function viewForNames(
  document: Document,
  traits: TokenTraits,
  tags: Tags,
  parse: Parse,
  gazetteer: Gazetteer,
  style = NEWS_STYLE,
): NameView {
  const listed = findListed(traits.folded, gazetteer)
  const runs = findCapitalRuns(document)
  const habits = readHabits(document, traits, listed.alone, runs)
  const mayBegin = findPossibleStarts(document, listed.alone, habits.sentence)
  return { traits, ...tags, ...parse, ...listed, habits, runs, mayBegin, style }
}

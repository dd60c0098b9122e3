import { findFoldedWords, stemWord } from '../language/folded-words.ts'
import { MONTH_NAMES } from '../lexicon/en/months.ts'
import { WEEKDAYS } from '../lexicon/en/weekdays.ts'

/**
 * The words of a text that carry its matter: lower case, without accents, lightly stemmed, function words left out.
 * Grouping and novelty compare articles and sentences by these. Works on any alphabet; only the stemming and the
 * function words are English, and elsewhere they do no harm.
 */

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTH_NAMES.map((month) => month.toLowerCase()),
  ...`a about above after again against ago all almost along already also although always am among an and another any
  anything are around as at away back be became because become been before began behind being below between both but by
  came can cannot come could did do does doing done down during each either else even ever every few first for from
  further gave get gets give given go goes going got had has have having he her here hers herself him himself his how
  however i if in indeed into is it its itself just last later least less let like made make makes making many may me
  meanwhile might more most much must my myself near neither never next no nor not now of off on once one only onto or
  other others our ours out over own per perhaps put rather said same saw say saying says second see seen several she
  should since so some something soon still such take taken than that the their theirs them themselves then there these
  they this those though through thus to together told too took toward towards under until up upon us use used very was
  way we well went were what when where whether which while who whom whose why will with within without would yet you
  your yours mr mrs ms dr today yesterday tomorrow according added called including reported report
  reports news new year years day days week weeks month months time times http https www com`.split(
    /\s+/,
  ),
])

/** One word as it stands in the text, and its folded stem. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly stem: string
}

/** The content words of a text in order, a word as often as it stands. Linear. */
export function findContentWords(text: string): Word[] {
  return findFoldedWords(text)
    .filter(({ folded }) => folded.length > 1 || /\d/.test(folded))
    .filter(({ folded }) => !FUNCTION_WORDS.has(folded))
    .map(({ start, end, folded }) => ({ start, end, stem: stemWord(folded) }))
}

/** The distinct stems of a text's content words. */
export function findStems(text: string): Set<string> {
  return new Set(findContentWords(text).map((word) => word.stem))
}

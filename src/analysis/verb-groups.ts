import type { Reading } from './reading.ts'
import { dependent, dependents } from './syntax.ts'

/** How a verb is used: the words about it that tell when, whether and in which voice. */
export type VerbGroup = {
  /** The first token of the auxiliaries, or the verb itself. */
  readonly first: number
  readonly time:
    | 'past'
    | 'present'
    | 'future'
    | 'would'
    | 'possible'
    | 'obliged'
    | 'infinitive'
    | 'participle'
  readonly isNegated: boolean
  readonly isPassive: boolean
  /** "Is falling", "has been falling". */
  readonly isProgressive: boolean
}

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca'])
const OBLIGED: ReadonlySet<string> = new Set(['should', 'must', 'ought'])
const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'wo', 'sha'])
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither'])
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither'])

/** Reads the group of the verb at `verb` from its auxiliaries, marks and form. Cost: its dependents. */
export function readVerbGroup(reading: Reading, verb: number): VerbGroup {
  const { syntax, lower } = reading
  const auxiliaries = dependents(syntax, verb, 'aux', 'aux:pass')
  const words = auxiliaries.map((token) => lower[token] ?? '')
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word))
  const penn = syntax.pennTags[verb] ?? ''
  const isTo =
    dependents(syntax, verb, 'mark').some((token) => lower[token] === 'to') || words.includes('to')
  // "Castell raised prices": forms that are alike are often taken for participles; with a subject, they are none.
  const isMistaken =
    penn === 'VBN' && words.length === 0 && dependent(syntax, verb, 'nsubj', 'nsubj:pass') >= 0
  return {
    first: auxiliaries[0] === undefined ? verb : Math.min(verb, auxiliaries[0]),
    time: timeOf(isMistaken ? 'VBD' : penn, words, isTo, has),
    isNegated: isNegated(reading, verb),
    isPassive: dependents(syntax, verb, 'aux:pass').length > 0,
    isProgressive: penn === 'VBG' && words.length > 0,
  }
}

function timeOf(
  penn: string,
  words: readonly string[],
  isTo: boolean,
  has: (list: ReadonlySet<string>) => boolean,
): VerbGroup['time'] {
  if (has(FUTURE)) return 'future'
  if (has(POSSIBLE)) return 'possible'
  if (words.includes('would') || words.includes("'d")) return 'would'
  if (has(OBLIGED)) return 'obliged'
  const isToBe = isTo && words.some((word) => /^(?:is|are|was|were|'s|'re)$/.test(word))
  if (isToBe) return 'future'
  if (isTo) return 'infinitive'
  if (words.some((word) => /^(?:has|have|had|was|were|did|been|'ve)$/.test(word))) return 'past'
  if (words.some((word) => /^(?:is|are|am|do|does|'s|'re|'m|be|being|gets?)$/.test(word)))
    return 'present'
  if (penn === 'VBD') return 'past'
  if (penn === 'VBN' || penn === 'VBG') return 'participle'
  return penn === 'VB' ? 'infinitive' : 'present'
}

/** By a word of its own ("did not"), or by whom it says nothing of ("nobody was hurt", "no arrests were made"). */
function isNegated({ syntax, lower }: Reading, verb: number): boolean {
  for (
    let child = syntax.firstChild[verb] ?? -1;
    child >= 0;
    child = syntax.nextSibling[child] ?? -1
  ) {
    const word = lower[child] ?? ''
    const relation = syntax.relations[child] ?? ''
    if (NOT.has(word) && relation !== 'cc') return true
    if (relation.startsWith('nsubj') || relation === 'obj') {
      if (NOBODY.has(word) || lower[syntax.phraseStarts[child] ?? child] === 'no') return true
    }
  }
  return false
}

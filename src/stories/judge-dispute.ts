import type { Statement } from '../domain/findings.ts'
import { sliceSpan } from '../domain/span.ts'
import { foldWord } from '../language/folded-words.ts'
import type { StorySentence } from './story-sentence.ts'

const DISPUTING_CUES: ReadonlySet<string> = new Set([
  'deny',
  'dispute',
  'refute',
  'contradict',
  'rebut',
  'reject',
  'dismiss',
])
/** What a denial is about stands in the sentence before, by these words alone: "denied that", "disputes the figure". */
const POINTS_BACK =
  /^\s*(?:that|this|it|such|the|those|these|both)\b(?:\s+(?:he|she|it|they|there)\s+\w+\b)?(?:\s+(?:any|an?|figures?|numbers?|claims?|accounts?|accusations?|allegations?|reports?|version|suggestion|story|such|plans?)){0,3}\s*(?:[.,;]|and\b|as\b|$)/i
/** A statement that says of what stands before that it is not so. */
const FLATLY_DENIES =
  /\bno such \p{L}+|\bthere (?:is|was|are|were) (?:none|nothing of the (?:kind|sort))\b|^\W*(?:nobody|no one|none) (?:is|was|are|were)\W*$|\b(?:that|the|this|his|her|its|their) (?:figure|number|sum|count|claim|account|report|story|allegation|version)s? (?:is|was|are|were) (?:\w+ )?(?:wrong|false|untrue|incorrect|mistaken|inaccurate|too (?:high|low))\b/iu
/** Told of an earlier time, when it was told already. */
const IN_RETROSPECT =
  /\bhad (?:\w+ )?(?:denied|disputed|rejected|said|insisted)\b|\b(?:earlier|previously|at first|initially|last (?:week|month|year))\b|\b(?:who|which) (?:on|at|had|last)\b/i
/** "Neither confirmed nor denied", "did not dispute", "refused to reject". */
const DENIES_NOT =
  /\b(?:neither|nor|not|never|without|declin\w+ to|refus\w+ to|could|would|may|might)\s+(?:\w+\s+){0,2}(?:den|disput|refut|contradict|rebut|reject|dismiss)|n['’]t (?:\w+ )?(?:den|disput|reject)/i
/** So far back a denial may reach for what it denies. */
const REACH = 2

/**
 * The sentence, of the last few before in the same article, that somebody else says is not so: "There is no such plan",
 * "The ministry denied that". Null where it is no such denial, or nobody else asserts anything there.
 */
export function findDisputed(
  sentence: StorySentence,
  before: readonly StorySentence[],
): StorySentence | null {
  if (isInRetrospect(sentence) || DENIES_NOT.test(sentence.text)) return null
  const denial = sentence.statements.find((statement) => isDenial(statement, sentence))
  if (denial === undefined) return null
  return before.slice(-REACH).findLast((earlier) => asserts(earlier, denial, sentence)) ?? null
}

/** Whether a sentence denies something, by whatever word. */
export function tellsDenial({ text, statements }: StorySentence): boolean {
  return (
    /\b(?:den(?:y|ies|ied)|disput|reject|refut|dismiss)/i.test(text) ||
    statements.some(({ act }) => act === 'deny')
  )
}

/** Whether a sentence tells again what somebody said before. */
export function isInRetrospect({ text }: StorySentence): boolean {
  return IN_RETROSPECT.test(text)
}

function isDenial({ source, cue, content, act }: Statement, { step }: StorySentence): boolean {
  if (source.span === null) return false
  const { text } = step.revision
  const said = content.map((span) => sliceSpan(text, span)).join(' ')
  const end = content.at(-1)?.[1] ?? 0
  const afterCue = cue === null || cue.span[1] > end ? said : text.slice(cue.span[1], end)
  const disputes = act === 'deny' || DISPUTING_CUES.has(cue?.lemma ?? '')
  return (
    FLATLY_DENIES.test(said) ||
    (disputes && (POINTS_BACK.test(afterCue) || /\bsuch an?\b/i.test(said)))
  )
}

/** Whether somebody else than the one who denies it says something in a sentence, and denies nothing. */
function asserts(earlier: StorySentence, denial: Statement, sentence: StorySentence): boolean {
  const { statements, gist, text } = earlier
  if (statements.length === 0 || gist.negated || /\?/.test(text)) return false
  return statements.every((statement) => !isBySame(statement, denial, sentence))
}

function isBySame(a: Statement, b: Statement, { step }: StorySentence): boolean {
  if (a.source.entities.some((id) => b.source.entities.includes(id))) return true
  const wordsOf = ({ source }: Statement) =>
    source.span === null ? '' : foldWord(sliceSpan(step.revision.text, source.span))
  return wordsOf(a) !== '' && wordsOf(a) === wordsOf(b)
}

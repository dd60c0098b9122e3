import { phraseEndOf } from '../clause-spans.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import type { TokenRange } from './attribution.ts'
import { contentEnd } from './content-end.ts'
import type { CueGroup } from './cue-group.ts'

/** How far a label in quotation marks may stand behind its verb, and behind "as" or "for". */
const LONGEST_LABELLED = 10
/** How many words may stand between two labels of one thing: "“a con” and | a very | “sad” case". */
const LONGEST_LINK = 4

/**
 * What something is called: "called | the plan “reckless”", "described | the letter as “a joke” and “a fraud”", "called | it
 * brave". Up to the end of the last label. Null where none is.
 */
export function labelBehind(reading: Reading, group: CueGroup, limit: number): TokenRange | null {
  const { lower } = reading
  const first = lower[group.end] === 'as' ? group.end + 1 : group.end
  // "described on Friday | how the “river” runs": a clause, of which the quotation is a part.
  const ahead = lower.slice(first, Math.min(limit, first + 4))
  const question = ahead.findIndex((word) => /^(?:how|what|why)$/.test(word))
  if (question >= 0) return { first: first + question, end: contentEnd(reading, first + question) }
  if (/^(?:for|on|off|in|out|upon|at|with)$/.test(lower[first] ?? '')) return null
  if (isNaming(reading, group)) return null
  const quoted = quotedLabelEnd(reading, first, limit)
  if (quoted !== null) return { first, end: quoted }
  const plain = plainLabelEnd(reading, group)
  return plain === null ? null : { first, end: plain }
}

const NAMES = /^(?:dub|name|title|nickname|term|label)$/

/** "A programme called | “Learning Together”", "a screen, dubbed | a “retina display”": a name, by nobody's word. */
function isNaming({ syntax, quotationOf }: Reading, { verb, end }: CueGroup): boolean {
  const { relations } = syntax
  if (dependent(syntax, verb, 'aux', 'aux:pass') >= 0) return false
  return (
    (quotationOf[end] ?? -1) >= 0 || (NAMES.test(syntax.lemma(verb)) && relations[verb] === 'acl')
  )
}

function quotedLabelEnd(reading: Reading, first: number, limit: number): number | null {
  let last = Math.min(limit, first + LONGEST_LABELLED)
  for (let token = first; token < last; token++) {
    const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
    if (quotation !== undefined) return furtherLabelsEnd(reading, quotation.end, limit)
    if (/^[,;:]$/.test(reading.written[token] ?? '') || isNextVerb(reading, token)) return null
    if (/^(?:as|for)$/.test(reading.lower[token] ?? ''))
      last = Math.min(limit, token + LONGEST_LABELLED)
  }
  return null
}

/** "attacked the police | and blamed “bias”": what a next verb says is no label of the first one's object. */
function isNextVerb({ lower, syntax }: Reading, token: number): boolean {
  if (syntax.tags[token] === 'AUX') return !/^(?:being|having)$/.test(lower[token] ?? '')
  return lower[token] === 'and' && syntax.tags[token + 1] === 'VERB'
}

/** The end of the last of the labels that "and" or a comma joins to the one that ends at `end`. */
function furtherLabelsEnd(reading: Reading, end: number, limit: number): number {
  let last = end
  for (let token = end; token < Math.min(limit, last + LONGEST_LINK); token++) {
    const quotation = reading.quotations[reading.quotationOf[token] ?? -1]
    if (quotation !== undefined) {
      last = quotation.end
      token = last - 1
    } else if (!/^(?:,|and|or|but|a|an|the|as|who|is|was|both)$/.test(reading.lower[token] ?? ''))
      break
  }
  return last
}

/** "called | it brave", "described | the mood as tense": what the parse says of the object. */
function plainLabelEnd(reading: Reading, { verb, end }: CueGroup): number | null {
  const { syntax, lower } = reading
  const object = dependent(syntax, verb, 'obj')
  if (object < end || syntax.phraseStarts[object] !== end) return null
  for (const child of dependents(syntax, verb, 'xcomp', 'obl', 'advcl')) {
    if (child <= object) continue
    const first = syntax.phraseStarts[child] ?? child
    const isLabel =
      syntax.relations[child] === 'xcomp'
        ? /^(?:ADJ|NOUN|PROPN)$/.test(syntax.tags[child] ?? '') && lower[first] !== 'to'
        : lower[first] === 'as' && lower[first + 1] !== 'well' && syntax.tags[child] !== 'VERB'
    if (isLabel) return phraseEndOf(syntax, child)
  }
  return null
}

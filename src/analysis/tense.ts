import type { Document } from '../language/document.ts'
import { IRREGULAR_PASTS } from '../lexicon/en/irregular-verbs.ts'
import { sentenceAt } from './sentences.ts'

type Tense = 'past' | 'future'

/** How far from the place a verb may stand: bounds the work on a sentence without end. */
const BEFORE = 240
const AFTER = 160

const FUTURE = `(?:would|should|must|could|may|will|shall|to) be [a-z]+|would|should|must|could|may|will|won['’]t|shall|['’]ll|going to|gonna|(?:is|are|was|were|be|been) (?:due|set|scheduled|expected|slated|likely|planned|to)|scheduled|expected|slated|due to|set to|plans? to|planned (?:for|to)|planning to|intends? to|hopes? to|expects? to|wants? to|aims? to|vowed to|promised to|agreed to|decided to|ready to|preparing to|begins|starts|opens|ends|expires|takes effect|faces|meets|leaves|arrives|goes on|kicks off|ahead of|until|upcoming|no later than|deadline`
const CUE = new RegExp(
  String.raw`\b(?:(${FUTURE})|([a-z]+ed)|(${[...IRREGULAR_PASTS].join('|')}|set|cut|hit|put|shut|quit|read|cast|cost|hurt|let|has|have))\b`,
  'g',
)

/**
 * The tense of the clause around the offset, told by the verb nearest before it in its sentence, else by the first one
 * after it; null where no verb tells. Looks at a bounded stretch of text only.
 */
export function tenseAt(document: Document, offset: number): Tense | null {
  const sentence = sentenceAt(document, offset)
  if (sentence === null) return null
  const start = Math.max(sentence[0], offset - BEFORE)
  const before = document.text.slice(start, offset)
  const isNamedDay = /^(?:[A-Z]|next)/.test(document.text.slice(offset, offset + 4))
  if ((isNamedDay && AHEAD.test(before)) || (/\bby $/.test(before) && !/\bhad\b/.test(before)))
    return 'future'
  return (
    lastTenseIn(before) ??
    firstTenseIn(document.text.slice(offset, Math.min(sentence[1], offset + AFTER)))
  )
}

/** "A strike for Thursday", "bids until Friday": the preposition looks ahead, whatever the verb. */
const AHEAD =
  /\b(?:for|until|till|ahead of|no later than|starting|beginning|effective|payable|through|as (?:soon|early) as) (?:at least |next |this |early |late |noon |midnight on |noon on )?$/

function lastTenseIn(words: string): Tense | null {
  let tense: Tense | null = null
  for (const match of words.matchAll(CUE)) tense = tenseOf(match)
  return tense
}

function firstTenseIn(words: string): Tense | null {
  for (const match of words.matchAll(CUE)) return tenseOf(match)
  return null
}

function tenseOf(match: RegExpExecArray): Tense {
  return match[1] === undefined ? 'past' : 'future'
}

import type { Document } from '../document.ts'
import type { Tags } from './tag-document.ts'

/**
 * "A footbridge collapsed": a sentence whose only verb is taken for a participle has no verb at all, and its participle is
 * the past tense. The tagger, which looks a few words about, cannot see that no other verb comes. Changes the Penn tags
 * in place; the universal tag is the same. Linear.
 */
export function mendPasts(
  { text, starts, ends, sentenceStarts }: Document,
  { pennTags }: Pick<Tags, 'pennTags'>,
  names: readonly string[],
): void {
  const past = names.indexOf('VBD')
  if (past < 0) return
  const nameOf = (token: number) => names[pennTags[token] ?? 0] ?? ''
  const wordOf = (token: number) => text.slice(starts[token], ends[token]).toLowerCase()
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    if (!isWhole(wordOf, end)) continue
    const verb = firstVerb(nameOf, first, end)
    if (verb < 0 || nameOf(verb) !== 'VBN' || !hasSubject(nameOf, first, verb)) continue
    if (wordOf(verb + 1) === 'by' || hasOtherVerb(nameOf, wordOf, verb, end)) continue
    pennTags[verb] = past
  }
}

/** Titles and captions often have no verb: only what ends in a full stop must. */
function isWhole(wordOf: (token: number) => string, end: number): boolean {
  return (
    /^[.!?]/.test(wordOf(end - 1)) ||
    (/^["'”’)]/.test(wordOf(end - 1)) && /^[.!?]/.test(wordOf(end - 2)))
  )
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

function firstVerb(nameOf: (token: number) => string, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    const name = nameOf(token)
    if (name === 'VBN' || FINITE.test(name)) return token
  }
  return -1
}

/** A noun, pronoun or number right before it, adverbs aside. */
function hasSubject(nameOf: (token: number) => string, first: number, verb: number): boolean {
  let before = verb - 1
  while (before >= first && /^RB/.test(nameOf(before))) before--
  return before >= first && /^(?:NN|PRP$|CD|EX|\$)/.test(nameOf(before))
}

/** Whether a later finite verb could be the sentence's own: each word that opens a clause accounts for one. */
function hasOtherVerb(
  nameOf: (token: number) => string,
  wordOf: (token: number) => string,
  verb: number,
  end: number,
): boolean {
  let opened = 0
  for (let token = verb + 1; token < end; token++) {
    const name = nameOf(token)
    if (/^W/.test(name) || (name === 'IN' && OPENERS.test(wordOf(token)))) opened++
    else if (FINITE.test(name)) {
      if (nameOf(token - 1) === 'CC') continue
      if (opened === 0) return true
      opened--
    }
  }
  return false
}

const OPENERS =
  /^(?:that|if|because|while|when|after|before|as|since|although|though|until|unless|than|where|whether|so|once)$/

import { classAt, DIGIT, LETTER } from './characters.ts'
import { findTokens } from './find-tokens.ts'

/** One word as it stands in the text, and its folded form. */
export type FoldedWord = { readonly start: number; readonly end: number; readonly folded: string }

const JOINT = /[-\u2010\u2011/:]/
const PLAIN = /^[a-z\d]*$/
const CLITIC = /^(?:['’]\p{L}+|n['’]t)$/iu

/**
 * The words of any text, folded so that one word written in two ways meets itself: the tokens, with the clitics that
 * hang on them ("don't" is one), those of several parts ("re-elected", "4:30") by each part, without signs. Needs no
 * tags, so that what was read long ago can be compared. Linear in the text's length.
 */
export function findFoldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  const { starts, ends } = findTokens(text)
  for (let token = 0; token < starts.length; token++) {
    const start = starts[token] ?? 0
    let end = ends[token] ?? 0
    while (starts[token + 1] === end && CLITIC.test(text.slice(end, ends[token + 1])))
      end = ends[++token] ?? 0
    let from = start
    for (const part of text.slice(start, end).split(JOINT)) {
      if (holdsWord(part))
        words.push({ start: from, end: from + part.length, folded: foldWord(part) })
      from += part.length + 1
    }
  }
  return words
}

/** Letters with a stroke or without a dot, which outlets of other languages write plainly, and ligatures. */
const LETTERS_APART: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
])

/** Lower case, accents off, inner punctuation and possessive endings off: `Peña’s` gives `pena`, `U.S.` `u.s`, `1,500` `1500`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s$/, '')
    .replace(/['’,]|\.$/g, '')
    .replace(/[ıłøđðßæœþ]/g, (letter) => LETTERS_APART.get(letter) ?? letter)
}

/**
 * A light English stem of a folded word: plural, past and progressive endings off, never to less than three letters.
 * Meant to make forms of one word meet, not to give a word; a lemma would need the tags of its sentence.
 */
export function stemWord(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded
  let stem = folded
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  for (const ending of ['ing', 'ed', 'ly']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length)
      if (/([bdfgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1)
      break
    }
  }
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1)
  return stem
}

function holdsWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const kind = classAt(text, index)
    if (kind === LETTER || kind === DIGIT) return true
  }
  return false
}

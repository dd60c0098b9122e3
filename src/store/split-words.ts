const MOST_WORDS = 16
const LONGEST_WORD = 64

/** What stands between white space and holds a letter or digit; bounded, whatever was typed. */
export function splitWords(typed: string): readonly string[] {
  return typed
    .slice(0, MOST_WORDS * LONGEST_WORD)
    .toWellFormed()
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .map((word) => word.slice(0, LONGEST_WORD).toWellFormed())
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
    .slice(0, MOST_WORDS)
}

import { ENGLISH } from './english.ts'
import type { Messages } from './messages.ts'
import { SPANISH } from './spanish.ts'

/** The languages that pages can be had in; the first where nothing is asked for that we have. */
export const LANGUAGES: readonly Messages[] = [ENGLISH, SPANISH]

/** A browser asks for a handful of languages; more is no wish. */
const LONGEST_HEADER = 400

/**
 * The words to show: those of the language that the reader has set, else of the first in `Accept-Language` that we have, in
 * the order of its weights (RFC 9110, 12.5.4). A dialect is answered in its language: `es-419` in Spanish.
 */
export function chooseMessages(
  set: string | undefined,
  acceptLanguage: string | undefined,
): Messages {
  const wanted = set === undefined ? [] : [set]
  for (const tag of [...wanted, ...readTags((acceptLanguage ?? '').slice(0, LONGEST_HEADER))]) {
    const found = LANGUAGES.find(({ language }) => language === tag.toLowerCase().split('-')[0])
    if (found !== undefined) return found
  }
  return ENGLISH
}

function readTags(header: string): readonly string[] {
  const tags = header.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const q = weight === undefined ? 1 : Number(weight.slice(2))
    return tag === '' || !(q > 0) ? [] : [{ tag, q }]
  })
  return tags.toSorted((a, b) => b.q - a.q).map(({ tag }) => tag)
}

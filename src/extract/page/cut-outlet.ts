/** What stands between a headline and an outlet's name. The strong ones stand nowhere else. */
const SEPARATOR = /(\s+(?:[«·•–—/]|::|-|<|>|›|~)\s+|\s*[|»]\s*)/u
const STRONG = /[|»]|::/
const MAX_OUTLET_WORDS = 5
const MIN_TITLE_LENGTH = 4

/** A headline, and the outlet's name that stood before or behind it. */
export type TitleParts = { readonly title: string; readonly outlet: string | null }

/**
 * Parts a page's title from its outlet's name. A part is the outlet where it is a known name or the host's
 * (`names`, in any spelling); a short last part is cut off too where `isTag` says that this is a `<title>`, which mostly
 * end so, but it is given as the outlet only behind a separator that headlines do not have.
 */
export function cutOutlet(full: string, names: readonly string[], isTag: boolean): TitleParts {
  const parts = full.split(SEPARATOR)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 3) return { title: full, outlet: null }
  const known = names.map(bare).filter((name) => name.length >= MIN_TITLE_LENGTH - 1)
  const isKnown = (part: string) =>
    bare(part).length >= 3 &&
    known.some((name) => name.includes(bare(part)) || bare(part).includes(name))

  if (isKnown(first) && !isKnown(last)) return { title: parts.slice(2).join(''), outlet: first }
  const rest = parts.slice(0, -2).join('')
  if (rest.length < MIN_TITLE_LENGTH) return { title: full, outlet: null }
  if (isKnown(last)) return { title: rest, outlet: last }
  const isShort = last.split(' ').length <= MAX_OUTLET_WORDS && last.length < full.length * 0.5
  if (!isTag || !isShort) return { title: full, outlet: null }
  return { title: rest, outlet: STRONG.test(parts.at(-2) ?? '') ? last : null }
}

/** Letters and digits alone, in lower case. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Longer lines are prose, not lists of names. */
const MAX_LENGTH = 300

const ROLE_WORDS =
  /\b(?:correspondents?|reporters?|editors?|writers?|staff|analysts?|producers?|columnists?|journalists?|contributors?|bureau|chief|desk|newsroom|editor-in-chief|director|photographers?|fellow|professor|redakteur(?:in)?|redaktion|specialist|author|autor(?:in)?|publisher|manager|founder|intern|critic|follow|email|twitter|published|updated|posted|min read|comments?|share)\b/i
const PARTICLE =
  /^(?:a|af|al|ap|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|les|of|ten|ter|the|van|von|y|zu|zur|und)$/
const SEPARATOR = /\s*(?:,|;|\||•|·|\/|&|\s[–—-]\s|\s(?:and|und|et|y|with)\s)\s*/

/**
 * The people (or agencies, or desks by name) that a credit names, in order: "By Jane Doe and Ken Ode, Political
 * correspondent" gives both names without "By", role and place. Empty where nothing in it looks like a name.
 */
export function parseNames(credit: string): string[] {
  if (credit.length > MAX_LENGTH) return []
  const names = withoutLabel(credit)
    .replace(/\([^)]*\)/g, ' ')
    .split(SEPARATOR)
    .flatMap((part) => parseName(part) ?? [])
  return [...new Set(names)]
}

/** The credit without "By", "Written by:", "Von" and the like before its names. */
function withoutLabel(credit: string): string {
  return credit
    .trim()
    .replace(
      /^(?:(?:story|text|article|words|posted|published|written|reported|analysis|review(?:ed)?|report|opinion|interview|verfasst|geschrieben|ein (?:artikel|beitrag)) )?(?:by|von|par|por|di|av|door)\s*:?\s+/i,
      '',
    )
    .replace(/^(?:authors?|autor(?:in|en)?|auteur|byline|author name)\s*:?\s+/i, '')
}

/** One name, its outlet's genitive ("CNN's …") and its place ("… in Washington", "… for CNN") taken off. */
function parseName(part: string): string | null {
  const name = part
    .trim()
    .replace(/^\p{Lu}[\p{L}.& ]{1,30}['’]s\s+(?=\p{Lu})/u, '')
    .replace(/\s+(?:in|for|at|from|reports|reporting|contributed)\s.*$/, '')
    .replace(/^(?:the|by)\s+(?=\p{Lu}\p{Ll}+(?:\s|$))/iu, (article) =>
      /^the/i.test(article) ? article : '',
    )
    .replace(/[.,:;*]+$/, (end) => (/(?:\b\p{L}|Jr|Sr)\.$/u.test(part.trim()) ? end : ''))
    .trim()
  return isName(name) ? name : null
}

/** Up to five words, capital but for particles, without digits, addresses or words of an office. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:/?!<>{}[\]#_]/.test(text)) return false
  if (ROLE_WORDS.test(text)) return false
  const words = text.split(' ')
  if (words.length > 6 || PARTICLE.test(words.at(-1) ?? '')) return false
  const caseless = !/\p{Lu}|\p{Ll}/u.test(text)
  return (
    caseless ||
    words.every(
      (word) =>
        /^[\p{Lu}"“'’]/u.test(word) || PARTICLE.test(word) || /^\p{Ll}['’]\p{Lu}/u.test(word),
    )
  )
}

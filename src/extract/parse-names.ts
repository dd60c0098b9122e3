/** Longer lines are prose, not lists of names. */
const MAX_LENGTH = 300

const ROLE_WORDS =
  /\b(?:correspondents?|reporters?|editors?|writers?|staff|analysts?|producers?|columnists?|journalists?|contributors?|bureau|chief|desk|newsroom|editor-in-chief|director|photographers?|fellow|professor|redakteur(?:in)?|redaktion|specialist|author|autor(?:in)?|publisher|manager|founder|intern|critic|follow|email|twitter|published|updated|posted|min read|comments?|share)\b/i
const LABEL_WORDS =
  /^(?:by|von|par|por|name|e-?mail|website|the|and|in|am|at|on|antworten|reply|says|sagt|home|more|mehr|gesponserte inhalte)$/i
const DEGREE =
  /^(?:Ph\.?D|M\.?[DABS]|B\.?[AS]|R\.?[NDP]|MPH|MBA|J\.?D|DDS|DVM|Esq|M\.?Sc|B\.?Sc)\.?$/
const PARTICLE =
  /^(?:a|af|al|ap|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|les|of|ten|ter|the|van|von|y|zu|zur|und)$/
const SEPARATOR = /\s*(?:,|;|\||•|·|\/|&|\s[–—-]\s|\s(?:and|und|et|y|with)\s)\s*/

/**
 * The people (or agencies, or desks by name) that a credit names, in order: "By Jane Doe and Ken Ode, Political
 * correspondent" gives both names without "By", role and place. Empty where nothing in it looks like a name. Where markup says that it
 * is one (`isMarkedUp`), it need not be capital: some write as `harbourcat`.
 */
export function parseNames(credit: string, isMarkedUp = false): string[] {
  if (credit.length > MAX_LENGTH) return []
  const names = withoutLabel(credit)
    .replace(/\([^)]*\)/g, ' ')
    .split(SEPARATOR)
    .flatMap((part) => parseName(part, isMarkedUp) ?? [])
  return [...new Set(names)]
}

/** The credit without "By", "Written by:", "Von" and the like before its names. */
function withoutLabel(credit: string): string {
  return credit
    .trim()
    .replace(
      /^(?:(?:story|text|article|words|posted|published|written|reported|submitted|created|analysis|review(?:ed)?|report|opinion|interview|verfasst|geschrieben|veröffentlicht|eingestellt|erstellt|gepostet|publié|rédigé|escrito|publicado|(?:ein |eine )?(?:artikel|beitrag|analyse|kommentar|gastbeitrag|rezension)) )?(?:by|von|par|por|di|av|door)\s*:?\s+/i,
      '',
    )
    .replace(
      /^(?:authors?|autor(?:in|en)?|auteur|byline|author name|verfasser(?:in)?|text|redaktion|words)\s*(?::\s*|\s)/i,
      '',
    )
}

/** One name, its outlet's genitive ("CNN's …") and its place ("… in Washington", "… for CNN") taken off. */
function parseName(part: string, isMarkedUp: boolean): string | null {
  const name = part
    .trim()
    .replace(/^\p{Lu}[\p{L}.& ]{1,30}['’]s\s+(?=\p{Lu})/u, '')
    .replace(/\s+(?:in|for|at|from|on|am|le|el|reports|reporting|contributed)\s.*$/, '')
    .replace(/^[^\p{L}\p{N}“"'’]+|\s*[–—-]+$/gu, '')
    .replace(/^(?:the|by)\s+(?=\p{Lu}\p{Ll}+(?:\s|$))/iu, (article) =>
      /^the/i.test(article) ? article : '',
    )
    .replace(/(?<=\p{Ll})\s+(?:Chefredakteur(?:in)?|Redakteur(?:in)?|Redaktion)$/u, '')
    .replace(/[.,:;*]+$/, (end) => (/(?:\b\p{L}|Jr|Sr)\.$/u.test(part.trim()) ? end : ''))
    .trim()
  return isName(name, isMarkedUp) ? name : null
}

/** Up to five words, capital but for particles, without digits, addresses or words of an office. */
function isName(text: string, isMarkedUp: boolean): boolean {
  if (text.length < 2 || text.length > 60 || /[@:/?!<>{}[\]#]/.test(text)) return false
  if (/[\d_]/.test(text) && !(isMarkedUp && /^\p{L}[\p{L}\d_-]+$/u.test(text))) return false
  if (DEGREE.test(text) || /\.(?:com|org|net|de|at|ch|fr|it|uk|es|nl|info)$/i.test(text))
    return false
  if (ROLE_WORDS.test(text) || LABEL_WORDS.test(text)) return false
  const words = text.split(' ')
  if (words.length > 6 || PARTICLE.test(words.at(-1) ?? '')) return false
  const caseless = !/\p{Lu}|\p{Ll}/u.test(text)
  return (
    caseless ||
    (isMarkedUp && words.length === 1) ||
    words.every(
      (word) =>
        /^[\p{Lu}"“'’]/u.test(word) || PARTICLE.test(word) || /^\p{Ll}['’]\p{Lu}/u.test(word),
    )
  )
}

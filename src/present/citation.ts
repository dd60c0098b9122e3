import type { Moment } from '../domain/moment.ts'

/** A line with where it came from; what is not known is null. */
export type Cited = {
  readonly words: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly publishedAt: Moment | null
  readonly address: string | null
}

/** How a language writes a citation: its quotation marks, and the day in full. */
export type CitationStyle = {
  readonly quote: (words: string) => string
  readonly longDay: (moment: Moment) => string
}

/** `“We do not agree.” CNN, “Mexican officials tell US”, Thursday 23 February 2017, https://…`; what is not known is left out. */
export function citeInPlain(cited: Cited, style: CitationStyle): string {
  const { outlet, headline, publishedAt, address } = cited
  const source = [
    outlet,
    headline === null ? null : style.quote(headline),
    publishedAt === null ? null : style.longDay(publishedAt),
    address,
  ].filter((part) => part !== null)
  return [quoteOnce(cited.words, style), source.join(', ')].filter(Boolean).join(' ')
}

/** The same in Markdown: the line as a block quotation, the headline as a link to the outlet. */
export function citeInMarkdown(cited: Cited, style: CitationStyle): string {
  const { words, outlet, headline, publishedAt, address } = cited
  const name = escapeMarkdown(headline ?? address ?? '')
  const link =
    address === null
      ? name
      : `[${name}](${address.replace(/[()\s<>]/g, encodeURIComponent).replace(/[()]/g, escapeParenthesis)})`
  const source = [
    outlet === null ? null : escapeMarkdown(outlet),
    name === '' ? null : link,
    publishedAt === null ? null : style.longDay(publishedAt),
  ].filter((part) => part !== null)
  return `> ${escapeMarkdown(oneLine(words))}\n>\n> ${source.join(', ')}\n`
}

/** Words that begin with a quotation mark of their own get no second one around them. */
function quoteOnce(words: string, style: CitationStyle): string {
  const line = oneLine(words)
  return /^["“«„‘]/.test(line) ? line : style.quote(line)
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

function escapeParenthesis(parenthesis: string): string {
  return parenthesis === '(' ? '%28' : '%29'
}

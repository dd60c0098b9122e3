import type { LineRule } from './line-rule.ts'

const MAX_LENGTH = 220

const LABEL =
  /^(?:(?:related(?: (?:articles?|stor(?:y|ies)|content|coverage|news|reading))?|read (?:more|also|next|this|the full story)|also read|see also|more (?:on this(?: story)?|from [\p{L} ]{2,20}|coverage)|recommended|don['’]t miss|must[- ]read|up next|in case you missed it|lesen sie (?:auch|hier)|mehr zum thema|siehe auch|lea también|à lire aussi|lire aussi)\s*[:|–—-]|(?:MORE|READ|WATCH|LISTEN|SEE|PHOTOS|GALLERY|VIDEO|OPINION|ANALYSIS|EXPLAINER|QUIZ|PODCAST)\s?:|(?:watch|listen|photos|gallery|video)\s?:)\s*(\S.*)$/iu
const SHOUTED =
  /^(?:MORE|READ|WATCH|LISTEN|SEE|PHOTOS|GALLERY|VIDEO|OPINION|ANALYSIS|EXPLAINER|QUIZ|PODCAST)\s?:/
const QUIET = /^(?:more|read|see|opinion|analysis|explainer|quiz|podcast)\s?:/i

/** A pointer to another article, with its title. */
export const relatedLine: LineRule = {
  name: 'extract/related-line',
  place: 'anywhere',
  read(line) {
    if (line.length > MAX_LENGTH || (QUIET.test(line) && !SHOUTED.test(line))) return null
    const title = LABEL.exec(line)?.[1]
    return title === undefined ? null : { related: title }
  },
  examples: [
    { line: 'RELATED: Ferry talks stall again', reads: { related: 'Ferry talks stall again' } },
    { line: 'Read more: Who owns the harbour?', reads: { related: 'Who owns the harbour?' } },
    { line: 'WATCH: Crowds leave the stadium', reads: { related: 'Crowds leave the stadium' } },
    { line: 'See also – Storm closes schools', reads: { related: 'Storm closes schools' } },
    { line: 'Related parties must disclose their deals, the regulator said.', reads: null },
    { line: 'Analysis: a budget that pleases nobody', reads: null },
    { line: 'Read: the verb that every child learns first.', reads: null },
  ],
}

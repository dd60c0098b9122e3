import { draftsOf, type TimexRule } from './timex-rule.ts'

const VALUES: readonly (readonly [value: string, words: RegExp])[] = [
  [
    'PRESENT_REF',
    /^(?:right now|now|currently|nowadays|these days|at the moment|presently|current)$/i,
  ],
  ['PAST_REF', /^(?:recently|lately|the (?:recent )?past|past (?:years|months|weeks|days))$/i],
  [
    'FUTURE_REF',
    /^(?:soon|the (?:near |foreseeable )?future|(?:the )?coming (?:years|months|weeks|days))$/i,
  ],
]

const reference: TimexRule = {
  name: 'timexes/reference',
  examples: [
    { text: 'The talks are now at risk.', finds: ['now'] },
    { text: 'It closed recently and will reopen soon.', finds: ['recently', 'soon'] },
    { text: 'Prices fell in recent weeks, not in the past.', finds: ['recent weeks', 'the past'] },
    { text: 'As soon as it rained; soon after he left; no sooner.', finds: [] },
    { text: 'He walked past the past master.', finds: [] },
  ],
  pattern:
    /(?<!-)\b(?:right now|now|currently|nowadays|these days|at the moment|presently|current|recently|lately|the (?:recent )?past|the (?:near |foreseeable )?future|soon|recent (?:years|months|weeks|days)|(?:the )?coming (?:years|months|weeks|days))\b(?!-)/gi,
  read(match, text) {
    const [words] = match
    const after = text.slice(match.index + words.length, match.index + words.length + 10)
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    if (isNoReference(words.toLowerCase(), before, after)) return []
    const unit = /^recent (year|month|week|day)s$/i.exec(words)?.[1]
    if (unit !== undefined) {
      const span = `PX${unit.charAt(0).toUpperCase()}`
      return draftsOf(match, 'DURATION', { kind: 'value', value: span })
    }
    const value = VALUES.find(([, pattern]) => pattern.test(words))?.[0]
    return value === undefined ? [] : draftsOf(match, 'DATE', { kind: 'value', value })
  },
}

function isNoReference(words: string, before: string, after: string): boolean {
  switch (words) {
    case 'soon':
      return /^ (?:after|before|as)\b/.test(after) || /\b(?:as|how|too|was|were) $/i.test(before)
    case 'the past':
      return /^ (?!and\b|or\b|that\b|when\b|in\b|to\b|is\b|was\b|by\b|for\b|with\b|but\b)[a-z\d]/.test(
        after,
      )
    case 'the future':
      return /^ of\b/.test(after)
    case 'current':
      return !/^ [a-z]/.test(after) || /^ (?:and|or|years?|months?|weeks?|quarter) /.test(after)
    default:
      return false
  }
}

export const vagueTimeRules: readonly TimexRule[] = [reference]

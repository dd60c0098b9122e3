import { type Span, spanContains, spansOverlap } from '../src/domain/span.ts'
import type { AnnotatedArticle, Block, Mark } from './annotated-article.ts'
import { FURNITURE_BLOCKS, wordOf } from './catalogue.ts'
import type { Problem } from './problems.ts'
import { quotedSpans } from './quoting.ts'

type Hint = {
  readonly pattern: RegExp
  /** Labels of the marks that settle it. */
  readonly settledBy: RegExp
  readonly isOutsideQuotes: boolean
  readonly question: string
  /** How far behind the words the mark may start: "did not say {h1 whether …}". */
  readonly reach?: number
}

const HINTS: readonly Hint[] = [
  {
    // Not the ages of "Ada Quill, 58," and "8-month-old".
    pattern:
      /(?<![\p{L}\p{N}.,-]|\p{Lu}[\p{L}’'-]+, )[$£€₹]?\d+(?:[,.]\d+)*(?!-(?:year|month|week|day)-old|[\d\p{L}])/gu,
    settledBy: /^(?:[ft]\d+|e\d+|dl(?:\..*)?)$/,
    isOutsideQuotes: false,
    question: 'neither figure nor timex: an age, a score, an ordinal?',
  },
  {
    pattern:
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?)\b/gi,
    settledBy: /^(?:[ft]\d+|e\d+(?:\.nom)?)$/,
    isOutsideQuotes: false,
    question: 'a number in words that is no figure?',
  },
  {
    pattern:
      /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight|recently|currently|now|soon|(?:last|this|next) (?:week|month|year|night|weekend|spring|summer|autumn|winter)|(?:days|weeks|months|years|hours|minutes)|midnight|noon|midday)\b/gi,
    settledBy: /^(?:t\d+|e\d+)$/,
    isOutsideQuotes: false,
    question: 'no timex?',
  },
  {
    pattern:
      /\b(?:said|says|told|tells|added|adds|denied|denies|warned|warns|urged|urges|accused|accuses|asked|asks|replied|insisted|claimed|claims|promised|promises|vowed|announced that|according to|argued|suggested|confirmed|acknowledged)\b/gi,
    settledBy: /^s\d+(?:\.cue)?$/,
    isOutsideQuotes: true,
    question: 'a cue without statement?',
  },
  {
    pattern:
      /\b(?:declined to|did not (?:respond|reply|say)|(?:not|un)(?: immediately| yet)? ?(?:clear|known)|could not be (?:reached|verified|confirmed)|investigat\w+|has yet to|have yet to|unless|is due to|are due to|scheduled|is expected to|are expected to)\b/gi,
    settledBy: /^h\d+$/,
    isOutsideQuotes: true,
    question: 'no thread?',
    reach: 12,
  },
  {
    pattern: /\b(?:he|she|his|her|him|who)\b/gi,
    settledBy: /^e\d+\.pro$/,
    isOutsideQuotes: true,
    question: 'a pronoun of nobody marked?',
  },
]

/**
 * Words that look like a finding and are in none, as questions to whoever annotates, in the order of the file. They come from
 * word lists of their own, so that no rule of the analysis steers the gold that it is measured by.
 */
export function findUnmarked({ blocks, findings }: AnnotatedArticle): readonly Problem[] {
  const names = [
    ...new Set(
      findings.entities
        .filter(({ kind }) => kind !== 'unnamed')
        .flatMap(({ kind, name }) => (kind === 'person' ? [name, ...lastName(name)] : [name])),
    ),
  ]
  const known: readonly Hint[] =
    names.length === 0
      ? []
      : [
          {
            pattern: new RegExp(
              `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
              'gu',
            ),
            settledBy: /^(?:e\d+(?:\.nom|\.r\d|\.why)?|dl(?:\..*)?)$/,
            isOutsideQuotes: false,
            question: 'a name that is marked elsewhere?',
          },
        ]
  const hints = [...HINTS, ...known]
  return blocks
    .filter(({ kind }) => wordOf(FURNITURE_BLOCKS, kind) === null)
    .flatMap((block) => [
      ...askHints(block, hints),
      ...askQuotations(block),
      ...askQuotedMentions(block),
    ])
    .toSorted((a, b) => a.line - b.line)
}

function askHints(block: Block, hints: readonly Hint[]): readonly Problem[] {
  const quoted = quotedSpans(block.text)
  return hints.flatMap(({ pattern, settledBy, isOutsideQuotes, question, reach = 0 }) =>
    Array.from(
      block.text.matchAll(pattern),
      (match): Span => [match.index, match.index + match[0].length],
    )
      .filter(
        (span) => !isOutsideQuotes || !quoted.some((quotation) => spansOverlap(quotation, span)),
      )
      .filter((span) => !isSettled(block.marks, [span[0], span[1] + reach], settledBy))
      .map((span) => ask(block, span, question)),
  )
}

function askQuotations(block: Block): readonly Problem[] {
  return quotedSpans(block.text)
    .filter((span) => !isSettled(block.marks, span, /^s\d+$/))
    .map((span) => ask(block, span, 'a quotation in no statement: scare quotes, a title?'))
}

function askQuotedMentions(block: Block): readonly Problem[] {
  const quoted = quotedSpans(block.text)
  return block.marks
    .filter(({ labels }) => labels.some((label) => /^e\d+\.(?:nom|pro)$/.test(label)))
    .map(({ start, end }): Span => [start, end])
    .filter((span) => quoted.some((quotation) => spanContains(quotation, span)))
    .map((span) => ask(block, span, 'in quotation marks only names are marked'))
}

function isSettled(marks: readonly Mark[], span: Span, settledBy: RegExp): boolean {
  return marks.some(
    ({ labels, start, end }) =>
      spansOverlap([start, end], span) && labels.some((label) => settledBy.test(label)),
  )
}

/** Columns are those of the text without marks, so the words are told too. */
function ask({ text, line }: Block, span: Span, question: string): Problem {
  const around = text.slice(Math.max(0, span[0] - 20), span[1] + 20)
  return {
    line,
    column: span[0] + 1,
    message: `"${text.slice(...span)}" (… ${around} …): ${question}`,
  }
}

/** "Quill" of "Ada Quill". */
function lastName(name: string): readonly string[] {
  const [, last] = /^\p{Lu}[\p{L}.'’-]+ (?:.* )?(\p{Lu}[\p{L}'’-]{3,})$/u.exec(name) ?? []
  return last === undefined ? [] : [last]
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

import type { Event, Figure, Measure, Statement, Thread } from '../domain/findings.ts'
import { type Span, sliceSpan, spansOverlap } from '../domain/span.ts'
import { foldWord } from '../language/folded-words.ts'
import { type Gist, type StorySentence, spanOfStatement } from './story-sentence.ts'

/** A finding of a sentence as something that the story may or may not hold already. */
export type Claim = {
  readonly focus: Span
  readonly gist: Gist
} & (
  | { readonly kind: 'measure'; readonly finding: Measure }
  | { readonly kind: 'statement'; readonly finding: Statement }
  | { readonly kind: 'event'; readonly finding: Event }
  | { readonly kind: 'figure'; readonly finding: Figure }
  | { readonly kind: 'thread'; readonly finding: Thread }
)

/** Too little to be told from anything else: a claim of one word and no name, number or day. */
const LEAST_WORDS = 2

/**
 * The claims of a sentence, those first that would best stand for it: what is done by power, who says what, what happened,
 * how much, what is open.
 */
export function readClaims(sentence: StorySentence): Claim[] {
  const { statements, events, measures, figures, threads, readGist } = sentence
  const claims: Claim[] = [
    ...measures.map((finding): Claim => {
      return { kind: 'measure', finding, focus: finding.what, gist: readGist([finding.what]) }
    }),
    ...statements.map((finding): Claim => {
      const gist = readGist(finding.content)
      const negated = gist.negated || finding.negated || finding.act === 'deny'
      const focus = spanOfStatement(finding)
      return { kind: 'statement', finding, focus, gist: { ...gist, negated } }
    }),
    ...events
      .filter((event) => !isSaying(event, statements))
      .map((finding): Claim => {
        return { kind: 'event', finding, focus: finding.span, gist: readGist([finding.span]) }
      }),
    ...figures.map((finding): Claim => {
      return { kind: 'figure', finding, focus: finding.span, gist: sentence.gist }
    }),
    ...threads.map((finding): Claim => {
      return { kind: 'thread', finding, focus: finding.about, gist: readGist([finding.about]) }
    }),
  ]
  return claims.filter(({ gist }) => gist.stems.size + gist.keys.size >= LEAST_WORDS)
}

/** Whether an event is only that somebody spoke, which the statement tells better. */
function isSaying({ predicate }: Event, statements: readonly Statement[]): boolean {
  return statements.some(({ cue }) => cue !== null && spansOverlap(cue.span, predicate))
}

/** Who says something; `name`, folded, where there is one. */
export type Speaker = {
  readonly kind: 'person' | 'body' | 'unnamed' | 'unknown'
  readonly name: string | null
}

export function readSpeaker(statement: Statement, { step }: StorySentence): Speaker {
  const source = step.analysis.entities.find(({ id }) => statement.source.entities.includes(id))
  if (source === undefined) return { kind: 'unknown', name: null }
  if (source.kind === 'unnamed') return { kind: 'unnamed', name: null }
  const kind = source.kind === 'person' ? 'person' : 'body'
  // "The company" of one article may be another's of the next.
  if (!source.mentions.some(({ form }) => form === 'name')) return { kind, name: null }
  return { kind, name: source.name.split(/\s+/).map(foldWord).join(' ') }
}

/** Whether two statements come from one source by name; a surname alone may be anybody's. */
export function isSameSource(a: Speaker, b: Speaker): boolean {
  return a.name !== null && a.kind === b.kind && a.name === b.name
}

/** The quoted words of a statement, folded to plain words: what another report may quote a part of. */
export function readQuotes({ content, kind }: Statement, { step }: StorySentence): string[] {
  if (kind === 'indirect') return []
  return content.flatMap((span) => {
    const text = sliceSpan(step.revision.text, span)
    const quoted = kind === 'direct' ? [text] : (text.match(/["“][^"“”]+["”]/g) ?? [])
    return quoted.map(foldQuote).filter((quote) => quote.split(' ').length >= 4)
  })
}

function foldQuote(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

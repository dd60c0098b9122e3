import type { Entity, Statement } from '../src/domain/findings.ts'
import { type Span, sliceSpan, spansOverlap } from '../src/domain/span.ts'
import type { GoldFindings } from './annotated-article.ts'

/** One reading of a text: a person's, or what the analysis found. */
export type Side = { readonly text: string; readonly findings: GoldFindings }

/** What two readings of one kind share, and the words of what only one of them has, in text order. */
export type Comparison = {
  readonly agreed: number
  readonly gold: number
  readonly found: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

export type MatchRule = {
  readonly name: string
  readonly compare: (gold: Side, found: Side) => Comparison
}

/** Contents that share less of their words are two statements. */
const CONTENT_OVERLAP = 0.5

/** When two findings are the same, a rule a kind: the table of section 9 in docs/annotation-guidelines.md. */
export const MATCH_RULES: readonly MatchRule[] = [
  rule({
    name: 'names',
    items: ({ findings }) =>
      findings.entities.flatMap(({ kind, mentions }) =>
        mentions.filter(({ form }) => form === 'name').map(({ span }) => ({ kind, span })),
      ),
    alike: (a, b) => (a.kind === b.kind && isSame(a.span, b.span) ? 1 : 0),
    describe: ({ kind, span }, text) => `${kind} "${sliceSpan(text, span)}"`,
  }),
  rule({
    name: 'people with roles',
    items: ({ findings }) =>
      findings.entities
        .filter(({ kind }) => kind === 'person')
        .flatMap((person) => person.roles.map((role) => ({ person, role, span: role.span }))),
    alike: (a, b) => (isSameEntity(a.person, b.person) ? overlap(a.span, b.span) : 0),
    describe: ({ person, role }) => `${person.name}: ${role.title}`,
  }),
  rule({
    name: 'statements',
    items: ({ findings }) => statementsOf(findings, () => true),
    alike: alikeStatements,
    describe: describeStatement,
  }),
  rule({
    name: 'unnamed sources',
    items: ({ findings }) =>
      statementsOf(findings, (sources) => sources.some(({ kind }) => kind === 'unnamed')),
    alike: alikeStatements,
    describe: describeStatement,
  }),
  rule({
    name: 'timexes',
    items: ({ findings }) => findings.timexes,
    alike: (a, b) => (a.value === b.value ? overlap(a.span, b.span) : 0),
    describe: ({ span, value }, text) => `"${sliceSpan(text, span)}" ${value}`,
  }),
  rule({
    name: 'figures',
    items: ({ findings }) => findings.figures,
    alike: (a, b) => (a.value === b.value && a.high === b.high ? overlap(a.span, b.span) : 0),
    describe: ({ span, value, high, unit }, text) =>
      `"${sliceSpan(text, span)}" ${value}${high === null ? '' : `..${high}`} ${unit}`,
  }),
  rule({
    name: 'measures',
    items: ({ findings }) => findings.measures.map((one) => ({ ...one, span: one.what })),
    alike: (a, b) => (a.status === b.status ? overlap(a.span, b.span) : 0),
    describe: ({ span, status }, text) => `${status} "${sliceSpan(text, span)}"`,
  }),
  rule({
    name: 'threads',
    items: ({ findings }) => findings.threads.map((one) => ({ ...one, span: one.about })),
    alike: (a, b) => (a.kind === b.kind ? overlap(a.span, b.span) : 0),
    describe: ({ span, kind }, text) => `${kind} "${sliceSpan(text, span)}"`,
  }),
  rule({
    name: 'events',
    items: ({ findings }) => findings.events,
    alike: (a, b) => (a.certainty === b.certainty ? overlap(a.predicate, b.predicate) : 0),
    describe: ({ span, certainty }, text) => `${certainty} "${sliceSpan(text, span)}"`,
  }),
]

type Item = { readonly span: Span }

/** `alike`: 0 where two items are not the same, else more the closer they are. */
function rule<T extends Item>(kind: {
  readonly name: string
  readonly items: (side: Side) => readonly T[]
  readonly alike: (gold: T, found: T, text: string) => number
  readonly describe: (item: T, text: string) => string
}): MatchRule {
  return {
    name: kind.name,
    compare: (gold, found) => {
      const golds = kind.items(gold)
      const founds = kind.items(found)
      const [pairedGolds, pairedFounds] = pairBest(golds, founds, (a, b) =>
        kind.alike(a, b, gold.text),
      )
      const rest = (items: readonly T[], paired: ReadonlySet<T>) =>
        items
          .filter((item) => !paired.has(item))
          .toSorted((a, b) => a.span[0] - b.span[0])
          .map((item) => kind.describe(item, gold.text))
      return {
        agreed: pairedGolds.size,
        gold: golds.length,
        found: founds.length,
        missed: rest(golds, pairedGolds),
        extra: rest(founds, pairedFounds),
      }
    },
  }
}

/** Pairs the closest first, each item once. Quadratic in the findings of one article, which are tens. */
function pairBest<T>(
  golds: readonly T[],
  founds: readonly T[],
  alike: (gold: T, found: T) => number,
): readonly [golds: ReadonlySet<T>, founds: ReadonlySet<T>] {
  const candidates = golds
    .flatMap((gold) => founds.map((found) => ({ gold, found, score: alike(gold, found) })))
    .filter(({ score }) => score > 0)
  const pairedGolds = new Set<T>()
  const pairedFounds = new Set<T>()
  for (const { gold, found } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (pairedGolds.has(gold) || pairedFounds.has(found)) continue
    pairedGolds.add(gold)
    pairedFounds.add(found)
  }
  return [pairedGolds, pairedFounds]
}

type Said = Item & { readonly statement: Statement; readonly sources: readonly Entity[] }

function statementsOf(
  { statements, entities }: GoldFindings,
  isWanted: (sources: readonly Entity[]) => boolean,
): readonly Said[] {
  return statements
    .map((statement) => ({
      statement,
      sources: entities.filter(({ id }) => statement.source.entities.includes(id)),
      span: statement.content[0] ?? ([0, 0] as const),
    }))
    .filter(({ sources }) => isWanted(sources))
}

function alikeStatements(a: Said, b: Said, text: string): number {
  const isByNobody = a.sources.length === 0 && b.sources.length === 0
  const isSameSource = a.sources.some((one) => b.sources.some((other) => isSameEntity(one, other)))
  if (!isByNobody && !isSameSource) return 0
  const shared = jaccard(wordsIn(text, a.statement.content), wordsIn(text, b.statement.content))
  return shared >= CONTENT_OVERLAP ? shared : 0
}

function describeStatement({ statement, sources }: Said, text: string): string {
  const content = statement.content.map((span) => sliceSpan(text, span)).join(' … ')
  return `${sources.map(({ name }) => name).join(', ') || 'nobody'}: ${content}`
}

/** Those who share a name in one place; where either has no name, those who share any mention. */
function isSameEntity(a: Entity, b: Entity): boolean {
  const named = (entity: Entity) => entity.mentions.filter(({ form }) => form === 'name')
  const [ofA, ofB] = [named(a), named(b)]
  const isNamed = ofA.length > 0 && ofB.length > 0
  const [ours, theirs] = isNamed ? [ofA, ofB] : [a.mentions, b.mentions]
  return ours.some((one) => theirs.some((other) => spansOverlap(one.span, other.span)))
}

/** The offsets of the words in the spans, by which equal words in two places differ. */
function wordsIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  return new Set(
    spans.flatMap((span) =>
      Array.from(
        sliceSpan(text, span).matchAll(/[\p{L}\p{N}]+/gu),
        (match) => span[0] + match.index,
      ),
    ),
  )
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** How much of the longer span the two share. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return Math.max(0, shared) / Math.max(a[1] - a[0], b[1] - b[0], 1)
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

import { articleOf } from '../domain/article.fixture.ts'
import type {
  Analysis,
  Entity,
  Event,
  Figure,
  Measure,
  Statement,
  Thread,
  Timex,
} from '../domain/findings.ts'
import { parseMoment } from '../domain/moment.ts'
import type { Revision } from '../domain/revision.ts'
import type { Span } from '../domain/span.ts'
import type { AnalysedRevision, DevelopingArticle } from './story-steps.ts'

/** A sentence for a test, and what stands in it, each by its own words. */
export type Telling = {
  readonly text: string
  readonly says?: {
    readonly who: string
    readonly cue: string
    readonly what: string
    readonly act?: Statement['act']
    readonly kind?: Statement['kind']
    readonly negated?: boolean
  }
  readonly happens?: { readonly what: string; readonly day?: string }
  readonly counts?: {
    readonly words: string
    readonly value: number
    readonly unit: string
    readonly of?: string
  }
  readonly acts?: { readonly what: string; readonly status: Measure['status'] }
  readonly open?: {
    readonly about: string
    readonly kind: Thread['kind']
    readonly due?: string
  }
  readonly dated?: { readonly words: string; readonly value: string }
}

/** Whom the sentences of a test name: a capital makes a person or, with `Corp` or `Police`, a body; else an unnamed source. */
function entityOf(name: string): Pick<Entity, 'kind' | 'name'> {
  if (!/^\p{Lu}/u.test(name)) return { kind: 'unnamed', name }
  return { kind: /Corp|Police|Ministry/.test(name) ? 'organization' : 'person', name }
}

/** One article with one revision, made of sentences. `pronouns`: "He" stands for this person. */
export function writeArticle(article: {
  readonly id: string
  readonly outlet?: string
  readonly published?: string | null
  readonly title?: string
  readonly copyOf?: string
  readonly agency?: string
  readonly names?: readonly string[]
  readonly he?: string
  readonly sentences: readonly Telling[]
}): DevelopingArticle {
  const published = article.published === undefined ? '2031-05-01T10:00:00Z' : article.published
  return {
    id: article.id,
    externalId: null,
    url: `https://${article.id}.example/`,
    outlet: article.outlet ?? `outlet of ${article.id}`,
    published,
    orderAt: published === null ? 0 : (parseMoment(published) ?? 0),
    copyOf: article.copyOf ?? null,
    occurrence: article.id,
    revisions: [writeRevision({ ...article, published })],
  }
}

/** The same article with one more revision, read at `recordedAt`. */
export function reviseArticle(
  article: DevelopingArticle,
  change: {
    readonly recordedAt: string
    readonly readFrom?: Revision['readFrom']
    readonly title?: string
    readonly correction?: string
    readonly sentences: readonly Telling[]
  },
): DevelopingArticle {
  const revision = writeRevision({ ...article, ...change })
  return { ...article, revisions: [...article.revisions, revision] }
}

function writeRevision(page: {
  readonly id: string
  readonly outlet?: string | null
  readonly published: string | null
  readonly title?: string
  readonly agency?: string
  readonly names?: readonly string[]
  readonly he?: string
  readonly correction?: string
  readonly recordedAt?: string
  readonly readFrom?: Revision['readFrom']
  readonly sentences: readonly Telling[]
}): AnalysedRevision {
  const head = page.title === undefined ? '' : `${page.title}\n\n`
  const tellings = [
    ...page.sentences,
    ...(page.correction === undefined ? [] : [{ text: page.correction }]),
  ]
  const text = head + tellings.map((telling) => telling.text).join(' ')
  const titleSpan: Span | null = page.title === undefined ? null : [0, page.title.length]
  const correction = page.correction === undefined ? [] : [locate(text, page.correction, 0)]
  const recordedAt = parseMoment(page.recordedAt ?? page.published ?? '1970-01-01') ?? 0
  return {
    revision: {
      id: `${page.id}@${recordedAt}`,
      articleId: page.id,
      text,
      recordedAt,
      readFrom: page.readFrom ?? 'outlet',
      article: {
        ...articleOf(text, page.published).article,
        title: page.title ?? null,
        titleSpan,
        body: [head.length, text.length],
        outlet: page.outlet ?? null,
        dateline: page.agency === undefined ? null : { place: 'Orrin', agency: page.agency },
        corrections: correction,
      },
    },
    analysis: analyseTellings(text, head.length, tellings, page.names ?? [], page.he),
  }
}

function analyseTellings(
  text: string,
  start: number,
  tellings: readonly Telling[],
  names: readonly string[],
  he: string | undefined,
): Analysis {
  const speakers = tellings.flatMap(({ says }) =>
    says && !/^(?:He|She)$/.test(says.who) ? [says.who] : [],
  )
  const people = [...new Set([...speakers, ...names])]
  const idOf = (who: string) => `e${people.indexOf(/^(?:He|She)$/.test(who) ? (he ?? who) : who)}`
  const found = {
    sentences: [] as Span[],
    statements: [] as Statement[],
    timexes: [] as Timex[],
    figures: [] as Figure[],
    measures: [] as Measure[],
    threads: [] as Thread[],
    events: [] as Event[],
  }
  let offset = start
  for (const { text: sentence, says, happens, counts, acts, open, dated } of tellings) {
    const at = (words: string): Span => locate(text, words, offset)
    found.sentences.push([offset, offset + sentence.length])
    if (says) {
      found.statements.push({
        ...named('s', offset),
        kind: says.kind ?? 'indirect',
        act: says.act ?? 'assert',
        source: { entities: idOf(says.who) === 'e-1' ? [] : [idOf(says.who)], span: at(says.who) },
        cue: { span: at(says.cue), lemma: says.cue },
        content: [at(says.what)],
        within: null,
        audience: null,
        when: null,
        place: null,
        negated: says.negated ?? false,
      })
    }
    if (happens) {
      found.events.push({
        ...named('v', offset),
        span: at(happens.what),
        predicate: at(happens.what),
        participants: [],
        place: null,
        when: null,
        value: happens.day ?? null,
        certainty: 'happened',
        weight: 0.5,
      })
    }
    if (counts) {
      found.figures.push({
        ...named('f', offset),
        span: at(counts.words),
        value: counts.value,
        high: null,
        unit: counts.unit,
        approximate: false,
        per: null,
        of: counts.of === undefined ? null : at(counts.of),
        asOf: null,
        status: 'stated',
        statement: null,
      })
    }
    if (acts) {
      const what = at(acts.what)
      const { status } = acts
      found.measures.push({
        ...named('m', offset),
        what,
        by: [],
        when: null,
        evidence: [what],
        status,
      })
    }
    if (open) {
      const about = at(open.about)
      const { kind, due = null } = open
      found.threads.push({ ...named('t', offset), kind, about, due, evidence: [about] })
    }
    if (dated) {
      const { value } = dated
      const span = at(dated.words)
      found.timexes.push({ ...named('x', offset), span, type: 'DATE', value, certainty: 'known' })
    }
    offset += sentence.length + 1
  }
  const entities = people.map((who, index): Entity => {
    const form = /^\p{Lu}/u.test(who) ? 'name' : 'nominal'
    return {
      ...named('e', index),
      ...entityOf(who),
      roles: [],
      side: null,
      anonymity: null,
      mentions: [
        ...locateAll(text, who).map((span) => ({ span, form }) as const),
        ...(who === he ? locateAll(text, 'He ') : []).map(
          ([from, to]) => ({ span: [from, to - 1], form: 'pronoun' }) as const,
        ),
      ],
    }
  })
  return { ...found, entities, version: 'written' }
}

function named(letter: string, number: number) {
  return { id: `${letter}${number}`, rule: 'written/by-hand' }
}

function locate(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

function locateAll(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push([at, at + words.length])
  }
  return spans
}

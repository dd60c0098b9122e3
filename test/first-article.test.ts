import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../src/analysis/analyse.ts'
import { type KnownArticle, NOTHING_KNOWN } from '../src/domain/article.ts'
import type { Entity, Statement } from '../src/domain/findings.ts'
import { type Span, sliceSpan } from '../src/domain/span.ts'
import { extractText } from '../src/extract/extract-text.ts'

const FOLDER = '../shared/fixtures'
const LEAST_STATEMENTS = 18

type Gold = {
  readonly published: string
  readonly title: string
  readonly dateline: string
  readonly agency: string
  readonly highlights: readonly string[]
  readonly related: readonly string[]
  readonly contributors: readonly string[]
  readonly people: readonly { readonly name: string; readonly role: string; readonly of: string }[]
  readonly statements: readonly GoldStatement[]
  readonly timexes: readonly { readonly text: string; readonly value: string }[]
  readonly figures: readonly {
    readonly text: string
    readonly value: number
    readonly unit: string
    readonly per?: string
  }[]
  readonly threads: readonly { readonly kind: string; readonly evidence: string }[]
}

type GoldStatement = {
  readonly speaker: string
  readonly kind: Statement['kind']
  readonly content: string
  readonly unnamed?: boolean
}

const isHere = existsSync(`${FOLDER}/first-article.gold.json`)
if (!isHere) console.warn(`Skipped: the first article is not at ${FOLDER}.`)

describe.runIf(isHere)('the first article', () => {
  const gold = isHere
    ? (JSON.parse(readFileSync(`${FOLDER}/first-article.gold.json`, 'utf8')) as Gold)
    : ({} as Gold)
  const known: KnownArticle = {
    ...NOTHING_KNOWN,
    published: gold.published ?? null,
    publishedFrom: 'given',
  }
  const page = isHere ? readFileSync(`${FOLDER}/first-article.txt`, 'utf8') : ''
  const extracted = extractText(page, known)
  const { article, text } = extracted
  const analysis = analyse(extracted)
  const slice = (span: Span) => sliceSpan(text, span)
  const speakersOf = ({ source }: Statement): readonly Entity[] =>
    analysis.entities.filter(({ id }) => source.entities.includes(id))

  test('is extracted with its title, dateline, highlights, links and contributors', () => {
    expect(article.title).toBe(gold.title)
    expect(article.dateline).toEqual({ place: gold.dateline, agency: gold.agency })
    expect(article.highlights.map(slice)).toEqual(gold.highlights)
    expect(article.related.map(({ title }) => title)).toEqual(gold.related)
    expect(article.contributors).toEqual(gold.contributors)
  })

  test('names its people with their roles, each once', () => {
    for (const { name, role, of } of gold.people ?? []) {
      const people = analysis.entities.filter(
        (entity) => entity.kind === 'person' && entity.name === name,
      )
      expect(people).toHaveLength(1)
      const holds = people[0]?.roles.some(
        ({ title, of: body }) => title.includes(role) && (body ?? '').includes(of),
      )
      expect(holds, `${name}: ${role}`).toBe(true)
    }
  })

  test(`has at least ${LEAST_STATEMENTS} of its statements with the right speaker and kind`, () => {
    const missed = (gold.statements ?? []).filter(
      (wanted) => !analysis.statements.some((found) => isSame(found, wanted)),
    )
    expect(gold.statements.length - missed.length).toBeGreaterThanOrEqual(LEAST_STATEMENTS)
  })

  test('has no statement with a wrong speaker, and none without one', () => {
    for (const found of analysis.statements) {
      expect(speakersOf(found).length, found.content.map(slice).join(' … ')).toBeGreaterThan(0)
      const wanted = gold.statements.find(
        ({ content }) => overlap(contentOf(found), content) >= 0.5,
      )
      if (wanted !== undefined) expect(isSpeaker(found, wanted), wanted.content).toBe(true)
    }
  })

  test('keeps its unnamed sources apart, and gives the reason for anonymity', () => {
    const unnamed = analysis.entities.filter(({ kind }) => kind === 'unnamed')
    expect(unnamed.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'a senior administration official',
        'a Mexican official',
        'a second official',
        'US administration officials',
        'Mexican officials',
      ]),
    )
    const withheld = unnamed.filter(({ anonymity }) => anonymity !== null)
    expect(withheld.map(({ anonymity }) => anonymity && slice(anonymity))).toEqual([
      'to discuss sensitive diplomatic matters',
    ])
  })

  test('knows for whom its people speak', () => {
    const sides = Object.fromEntries(analysis.entities.map(({ name, side }) => [name, side]))
    expect(sides).toMatchObject({
      'Miguel Angel Osorio Chong': 'Mexico',
      'Luis Videgaray': 'Mexico',
      'John Kelly': 'United States',
      'Rex Tillerson': 'United States',
      'a Mexican official': 'Mexico',
      'US administration officials': 'United States',
    })
  })

  test('has its times and figures', () => {
    for (const { text: words, value } of gold.timexes ?? []) {
      const found = analysis.timexes.some(
        (timex) => slice(timex.span).includes(words) && (timex.value ?? '').startsWith(value),
      )
      expect(found, words).toBe(true)
    }
    for (const { text: words, value, unit, per } of gold.figures ?? []) {
      const found = analysis.figures.find((figure) => slice(figure.span) === words)
      expect(found, words).toMatchObject({ value, unit, per: per ?? null })
    }
  })

  test('has its open threads', () => {
    for (const { kind, evidence } of gold.threads ?? []) {
      const found = analysis.threads.some(
        (thread) =>
          thread.kind === kind &&
          [thread.about, ...thread.evidence].some(
            (span) => slice(span).includes(evidence) || overlap(slice(span), evidence) >= 0.5,
          ),
      )
      expect(found, evidence).toBe(true)
    }
  })

  function contentOf(statement: Statement): string {
    return statement.content.map(slice).join(' ')
  }

  function isSame(found: Statement, wanted: GoldStatement): boolean {
    const isAlike = overlap(contentOf(found), wanted.content) >= 0.5
    return isAlike && found.kind === wanted.kind && isSpeaker(found, wanted)
  }

  function isSpeaker(found: Statement, { speaker, unnamed = false }: GoldStatement): boolean {
    return speakersOf(found).some(
      ({ name, kind }) => name.endsWith(speaker) && (kind === 'unnamed') === unnamed,
    )
  }
})

/** The share of words that two texts have in common (Jaccard). */
function overlap(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const left = words(a)
  const right = words(b)
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared)
}

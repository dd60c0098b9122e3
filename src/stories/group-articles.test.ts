import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../domain/reader.ts'
import { articlesNamed } from './correct-grouping.ts'
import { createGrouping, GROUPING_WINDOW, type Grouping } from './group-articles.ts'
import {
  type Assignment,
  compareInStream,
  type GroupedArticle,
  type GroupingArticle,
} from './grouping-article.ts'
import { composeFeatures } from './grouping-features.ts'

const DAY_MS = 86_400_000

const DAM =
  'The Orrin dam gave way above Sallow before dawn and water swept through the town, the mayor Ilka Brandt said. Rescuers searched the flooded streets of Sallow for people missing since the Orrin dam broke.'
const DAM_LATER =
  'Engineers blame seepage for the failure of the Orrin dam above Sallow. The mayor Ilka Brandt wants to know why the Orrin dam was not drained before it broke over the town.'
const FERRY =
  'Ferry crews of the Nordvik line walked out over night shifts. The union said the strike would last until the Nordvik line withdrew its roster.'
const QUAKE_A =
  'An earthquake of magnitude 6.1 shook the Tamarin valley on Monday. Houses fell in Kelso and Ruan, the Tamarin seismic office said, and the road to Kelso was cut.'
const QUAKE_B =
  'An earthquake of magnitude 5.4 shook the Ostrava Bay on Tuesday. Houses fell in Pellin and Dorne, the Ostrava seismic office said, and the road to Pellin was cut.'

function article(id: string, text: string, more: Partial<GroupingArticle> = {}): GroupingArticle {
  const features = composeFeatures({ title: '', body: text, names: [] })
  return { id, outlet: `outlet ${id}`, orderAt: 0, published: true, features, ...more }
}

function group(
  articles: readonly GroupingArticle[],
  corrections: readonly Correction[] = [],
  correctedAt = 1.5 * DAY_MS,
) {
  const grouping = createGrouping([], dated(corrections, correctedAt))
  const assignments = new Map<string, Assignment | null>()
  for (const one of articles.toSorted(compareInStream))
    assignments.set(one.id, grouping.assign(one))
  grouping.correctAll()
  for (const moved of grouping.takeMoved()) assignments.set(moved.articleId, moved)
  return (id: string) => assignments.get(id)?.storyId ?? null
}

function dated(corrections: readonly Correction[], correctedAt: number) {
  return corrections.map((correction) => ({ correction, correctedAt }))
}

const story = [
  article('a', DAM, { orderAt: 0 }),
  article('b', FERRY, { orderAt: 1 }),
  article('c', DAM_LATER, { orderAt: DAY_MS }),
]

describe('grouping', () => {
  test('joins reports of one matter and names the story after the first', () => {
    const storyOf = group(story)
    expect(['a', 'b', 'c'].map(storyOf)).toEqual(['a', 'b', 'a'])
  })

  test('keeps apart what is alike but elsewhere', () => {
    const storyOf = group([article('a', QUAKE_A), article('b', QUAKE_B, { orderAt: DAY_MS })])
    expect(storyOf('b')).toBe('b')
  })

  test('lets likeness fade with time, but not where time is unknown', () => {
    const orderAt = GROUPING_WINDOW.ms - 1
    const other =
      'Tickets for the summer concerts in Sallow sell fast, and the town expects crowds on its streets.'
    const late = article('c', other, { orderAt })
    const undated = article('c', other, { orderAt, published: false })
    expect(group([article('a', DAM), late])('c')).toBe('c')
    expect(group([article('a', DAM), undated])('c')).toBe('a')
  })

  test('forgets what is older than its window', () => {
    const again = article('z', DAM, { orderAt: GROUPING_WINDOW.ms + 1 })
    expect(group([article('a', DAM), again])('z')).toBe('z')
  })

  test('knows a copy by its text, and only that of another outlet', () => {
    const copied = `${DAM} ${DAM_LATER}`
    const grouping = createGrouping([], [])
    grouping.assign(article('a', copied, { outlet: 'Meridian' }))
    const cut = article('b', `${copied} Additional words by the desk.`, { outlet: 'Courier' })
    expect(grouping.assign(cut)).toMatchObject({ storyId: 'a', occurrenceId: 'a', copyOf: 'a' })
    const copyOfCopy = article('c', `${copied} More by another desk.`, { outlet: 'Herald' })
    expect(grouping.assign(copyOfCopy)?.copyOf).toBe('a')
    expect(grouping.assign(article('d', DAM_LATER, { outlet: 'Herald' }))?.copyOf).toBeNull()
  })

  test('knows a copy that is cut to half', () => {
    const grouping = createGrouping([], [])
    const whole = `${DAM} ${QUAKE_A} ${FERRY} ${QUAKE_B} ${DAM_LATER}`
    grouping.assign(article('a', whole, { outlet: 'Meridian' }))
    const half = article('b', `${DAM} ${QUAKE_A}`, { outlet: 'Courier' })
    expect(grouping.assign(half)?.copyOf).toBe('a')
  })

  test('joins what moves again after months, and nothing older than the window', () => {
    const again = (orderAt: number) => article('z', `${DAM} ${DAM_LATER}`, { orderAt })
    const first = article('a', `${DAM_LATER} ${DAM}`)
    expect(group([first, again(150 * DAY_MS)])('z')).toBe('a')
    expect(group([first, again(GROUPING_WINDOW.ms + DAY_MS)])('z')).toBe('z')
  })

  test('takes nothing of an outlet itself for a copy', () => {
    const copied = `${DAM} ${DAM_LATER}`
    const own = createGrouping([], [])
    own.assign(article('a', copied, { outlet: 'Meridian' }))
    expect(own.assign(article('b', copied, { outlet: 'Meridian' }))?.copyOf).toBeNull()
  })
})

describe('corrections', () => {
  const ids = ['a', 'b', 'c']

  test.each<[string, Correction[], (string | null)[]]>([
    ['merge', [{ kind: 'merge', articleId: 'b', intoArticleId: 'a' }], ['a', 'a', 'a']],
    [
      'merge into the later',
      [{ kind: 'merge', articleId: 'a', intoArticleId: 'b' }],
      ['b', 'b', 'b'],
    ],
    ['split', [{ kind: 'split', articleIds: ['c'] }], ['a', 'b', 'c']],
    ['split off the first', [{ kind: 'split', articleIds: ['a'] }], ['a', 'b', 'c']],
    ['split of a whole story', [{ kind: 'split', articleIds: ['a', 'c'] }], ['a', 'b', 'a']],
    ['pin', [{ kind: 'pin', articleId: 'c', toArticleId: 'b' }], ['a', 'b', 'b']],
    ['pin to a later one', [{ kind: 'pin', articleId: 'a', toArticleId: 'b' }], ['b', 'b', 'c']],
    ['pin where it is', [{ kind: 'pin', articleId: 'a', toArticleId: 'c' }], ['a', 'b', 'a']],
    ['exclude', [{ kind: 'exclude', outlet: 'outlet a' }], [null, 'b', 'c']],
    [
      'split, then merged again',
      [
        { kind: 'split', articleIds: ['c'] },
        { kind: 'merge', articleId: 'c', intoArticleId: 'a' },
      ],
      ['a', 'b', 'a'],
    ],
    [
      'of an article that never comes',
      [{ kind: 'split', articleIds: ['c', 'y'] }],
      ['a', 'b', 'a'],
    ],
  ])('%s', (_, corrections, stories) => {
    expect(ids.map(group(story, corrections))).toEqual(stories)
  })

  test('later articles follow those that were moved', () => {
    const next = article('d', DAM_LATER, { orderAt: 2 * DAY_MS })
    const storyOf = group([...story, next], [{ kind: 'pin', articleId: 'c', toArticleId: 'b' }])
    expect(storyOf('d')).toBe('b')
  })

  test('a split takes an article out of its occurrence too, whichever side its first article is on', () => {
    const articles = [article('a', DAM), article('d', DAM, { orderAt: 5 })]
    const known = articles.map((one): GroupedArticle => {
      return { ...one, articleId: one.id, storyId: 'a', occurrenceId: 'a', copyOf: null }
    })
    for (const articleId of ['a', 'd']) {
      const grouping = createGrouping(known, dated([{ kind: 'split', articleIds: [articleId] }], 9))
      grouping.correctAll()
      expect(grouping.takeMoved()).toEqual([
        { articleId: 'd', storyId: 'd', occurrenceId: 'd', copyOf: null },
      ])
      expect(grouping.takeMoved()).toEqual([])
    }
  })

  test('what was known is not corrected twice', () => {
    const corrections = dated([{ kind: 'split', articleIds: ['c'] }], 1.5 * DAY_MS)
    const known = [...story, article('d', DAM_LATER, { orderAt: 2 * DAY_MS })].map(
      (one): GroupedArticle => {
        const storyId = one.id === 'd' ? 'c' : one.id
        return { ...one, articleId: one.id, storyId, occurrenceId: storyId, copyOf: null }
      },
    )
    const grouping = createGrouping(known, corrections)
    const next = article('e', DAM_LATER, { orderAt: 3 * DAY_MS })
    expect(grouping.assign(next)?.storyId).toBe('c')
    grouping.correctAll()
    expect(grouping.takeMoved()).toEqual([])
  })
})

describe('for any stream', () => {
  const stream = fc
    .array(
      fc.record({
        text: fc.constantFrom(DAM, DAM_LATER, FERRY, QUAKE_A, QUAKE_B),
        day: fc.integer({ min: 0, max: 40 }),
        published: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((articles) =>
      articles.map(({ text, day, published }, index) =>
        article(`p${index}`, text, { orderAt: day * DAY_MS, published }),
      ),
    )

  test('cut in two anywhere, it gives the same stories', () => {
    fc.assert(
      fc.property(stream, fc.nat(12), (articles, cut) => {
        const ordered = articles.toSorted(compareInStream)
        const whole = createGrouping([], [])
        const assignments = ordered.map((one) => whole.assign(one))
        const known = ordered
          .slice(0, cut)
          .flatMap((one, index) => {
            const assignment = assignments[index]
            return assignment ? [{ ...one, ...assignment }] : []
          })
          .filter(({ orderAt }) => orderAt >= (ordered[cut]?.orderAt ?? 0) - GROUPING_WINDOW.ms)
        const rest = createGrouping(known, [])
        expect(ordered.slice(cut).map((one) => rest.assign(one))).toEqual(assignments.slice(cut))
      }),
    )
  })

  const ids = fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4')
  const correction = fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), articleId: ids, intoArticleId: ids }),
    fc.record({ kind: fc.constant('pin' as const), articleId: ids, toArticleId: ids }),
    fc.record({
      kind: fc.constant('split' as const),
      articleIds: fc.uniqueArray(ids, { minLength: 1 }),
    }),
  )
  const corrections = fc
    .array(fc.record({ correction, day: fc.integer({ min: 0, max: 45 }) }), { maxLength: 4 })
    .map((made) =>
      made
        .map(({ correction, day }) => ({ correction, correctedAt: (day + 0.5) * DAY_MS }))
        .toSorted((a, b) => a.correctedAt - b.correctedAt),
    )

  /** Assigns what is left of a stream, and saves it as a caller would. */
  function assignAll(
    grouping: Grouping,
    articles: readonly GroupingArticle[],
    saved: Map<string, Assignment | null>,
  ): void {
    for (const one of articles.toSorted(compareInStream)) saved.set(one.id, grouping.assign(one))
    grouping.correctAll()
    for (const one of grouping.takeMoved()) saved.set(one.articleId, one)
  }

  test('with articles that come late, and corrections made and undone between, it gives the same stories', () => {
    let rewound = 0
    fc.assert(
      fc.property(
        stream,
        corrections,
        fc.infiniteStream(fc.nat(4)),
        fc.nat(4),
        (articles, held, arrivals, heldAtFirst) => {
          const rounds = Map.groupBy(articles, () => arrivals.next().value ?? 0)
          const saved = new Map<string, Assignment | null>()
          let grouping = createGrouping([], [])
          const here: GroupingArticle[] = []
          for (const round of [0, 1, 2, 3, 4]) {
            const arrived = rounds.get(round) ?? []
            // Made between two rounds, and the first of them undone before the next.
            const changed =
              round === 2 ? held.slice(heldAtFirst) : round === 3 ? held.slice(0, 1) : []
            const concerned = here.filter(({ id }) =>
              changed.some(({ correction }) => articlesNamed(correction).includes(id)),
            )
            here.push(...arrived)
            const [place] = [...arrived, ...concerned].toSorted(compareInStream)
            if (place === undefined) continue
            const heldNow = held.slice(round < 3 ? 0 : 1, round < 2 ? heldAtFirst : undefined)
            if (grouping.rewind(place, heldNow)) {
              const rest = here.filter((one) => compareInStream(one, place) >= 0)
              if (rest.length < here.length) rewound++
              assignAll(grouping, rest, saved)
            } else {
              grouping = createGrouping([], heldNow)
              assignAll(grouping, here, saved)
            }
          }
          const whole = new Map<string, Assignment | null>()
          assignAll(createGrouping([], held.slice(1)), here, whole)
          expect(saved).toEqual(whole)
        },
      ),
      { numRuns: 1000 },
    )
    expect(rewound).toBeGreaterThan(1000)
  })

  test('a story is named after one of its articles, and so is an occurrence', () => {
    const ids = fc.constantFrom('p0', 'p1', 'p2', 'p3')
    const correction = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), articleId: ids, intoArticleId: ids }),
      fc.record({ kind: fc.constant('pin' as const), articleId: ids, toArticleId: ids }),
      fc.record({
        kind: fc.constant('split' as const),
        articleIds: fc.uniqueArray(ids, { minLength: 1 }),
      }),
    )
    fc.assert(
      fc.property(stream, fc.array(correction, { maxLength: 4 }), (articles, corrections) => {
        const grouping = createGrouping([], dated(corrections, 20 * DAY_MS))
        const assignments = new Map<string, Assignment>()
        for (const one of articles.toSorted(compareInStream)) {
          const assignment = grouping.assign(one)
          if (assignment !== null) assignments.set(one.id, assignment)
        }
        grouping.correctAll()
        for (const moved of grouping.takeMoved()) assignments.set(moved.articleId, moved)
        for (const { storyId, occurrenceId } of assignments.values()) {
          expect(assignments.get(storyId)?.storyId).toBe(storyId)
          expect(assignments.get(occurrenceId)?.occurrenceId).toBe(occurrenceId)
        }
        const storiesOf = Map.groupBy(assignments.values(), ({ occurrenceId }) => occurrenceId)
        for (const occurrence of storiesOf.values()) {
          expect(new Set(occurrence.map(({ storyId }) => storyId)).size).toBe(1)
        }
      }),
    )
  })
})

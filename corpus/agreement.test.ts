import { expect, test } from 'vitest'
import { compareArticles, f1Of, printDisagreements, sumAgreement } from './agreement.ts'
import { fileOf, TABLE, TEXT } from './annotated.fixture.ts'
import { parseAnnotated } from './parse-annotated.ts'

const NAME = '07-council-local-bridge.ann'
const load = (parts: Parameters<typeof fileOf>[0] = {}) => [
  { name: NAME, article: parseAnnotated(fileOf(parts), NAME) },
]
const agreementWith = (parts: Parameters<typeof fileOf>[0]) =>
  Object.fromEntries(
    sumAgreement(compareArticles(load(), load(parts))).map(({ kind, f1 }) => [kind, f1]),
  )

test('an annotation agrees with itself in all it has', () => {
  expect(agreementWith({})).toEqual({
    names: 1,
    'people with roles': 1,
    statements: 1,
    'unnamed sources': null,
    timexes: 1,
    figures: 1,
    measures: 1,
    threads: 1,
    events: 1,
  })
})

test.each([
  [
    'names',
    'a name one word longer',
    TEXT.replace('{e1.r1 Mayor} {e1 Ada Quill}', '{e1 {e1.r1 Mayor} Ada Quill}'),
    TABLE,
    0.5,
  ],
  [
    'statements',
    'half of a content',
    TEXT.replace('{s1 Bridge is safe}', 'Bridge {s1 is safe}'),
    TABLE,
    1,
  ],
  [
    'statements',
    'a third of a content',
    TEXT.replace('{s1 Bridge is safe}', 'Bridge is {s1 safe}'),
    TABLE,
    0.5,
  ],
  ['statements', 'another speaker', TEXT, TABLE.replace('assert by=e1', 'assert by=none'), 0.5],
  ['timexes', 'another value', TEXT, TABLE.replace('05-14', '05-07'), 0],
  ['figures', 'other words', TEXT.replace('{f1 12 people}', '{f1 12} people'), TABLE, 1],
  ['measures', 'another status', TEXT, TABLE.replace('in-force', 'announced'), 0],
  ['measures', 'fewer words', TEXT.replace('{m1 the bridge}', 'the {m1 bridge}'), TABLE, 1],
  ['threads', 'another kind', TEXT, TABLE.replace('pending', 'scheduled'), 0],
  ['events', 'another certainty', TEXT, TABLE.replace('happened', 'possible'), 0],
])('%s of which one has %s agree by %s', (kind, _name, text, table, f1) => {
  expect(text !== TEXT || table !== TABLE).toBe(true)
  expect(agreementWith({ text, table })[kind]).toBe(f1)
})

test('what only one pass has is listed with its words', () => {
  const [agreement] = compareArticles(load(), load({ table: TABLE.replace('05-14', '05-07') }))
  expect(agreement && printDisagreements(agreement)).toBe(
    `${NAME}
  timexes
    first only   "Tuesday" 2024-05-14
    second only  "Tuesday" 2024-05-07`,
  )
})

test('a second pass over another text is refused', () => {
  const text = TEXT.replace('A highlight', 'Another highlight')
  expect(() => compareArticles(load(), load({ text }))).toThrow(
    /another text \(from character 29\)/,
  )
  expect(() => compareArticles([], load())).toThrow(/has no first/)
})

test('nothing on either side is no agreement', () => {
  expect([f1Of(0, 0, 0), f1Of(1, 2, 2)]).toEqual([null, 0.5])
})

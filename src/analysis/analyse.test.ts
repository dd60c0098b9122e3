import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTimeOf } from '../../test/cpu-time.ts'
import { articleOf } from '../domain/article.fixture.ts'
import type { Analysis } from '../domain/findings.ts'
import { analyse } from './analyse.ts'

function analysed(text: string, language: string | null = 'en'): Analysis {
  const { article } = articleOf(text)
  return analyse({ text, article: { ...article, language } })
}

/** Each statement's speakers by name, `-` where nobody could be resolved. */
function speakersIn(text: string): readonly string[] {
  const { entities, statements } = analysed(text)
  return statements.map(({ source }) => {
    const names = entities.filter(({ id }) => source.entities.includes(id)).map(({ name }) => name)
    return names.join(' + ') || '-'
  })
}

describe('who is meant', () => {
  test.each([
    ['not the one in a clause', 'The man who shot Ada Quill told police he fell.', ['the man']],
    ['nor in a clause cut short', 'A firm founded by Ada Quill said it was over.', ['a firm']],
    ['nor what is owned', 'The company that owns Roe Hall said it was safe.', ['the company']],
    ['a surname', 'Jane Roe came. "We won," Roe said.', ['Jane Roe']],
    ['accents', 'José Peña came. "We won," Pena said.', ['José Peña']],
    [
      'a surname before its full name',
      'Roe said it was over. Jane Roe is the mayor.',
      ['Jane Roe'],
    ],
    [
      'of two with one surname the one who had it first',
      'Jane Roe came. "No," Roe said. John Roe left. "Yes," Roe said.',
      ['Jane Roe', 'Jane Roe'],
    ],
    ['nobody, where two came at once', 'Jane Roe and John Roe came. "No," Roe said.', ['-']],
    [
      'the one whom the form of address fits',
      'Jane Roe and John Roe came. "No," Mrs. Roe said.',
      ['Jane Roe'],
    ],
    ['a pronoun with one person before it', 'Jane Roe came. "We won," she said.', ['Jane Roe']],
    ['nobody, for a pronoun that does not agree', 'Jane Roe came. "We won," he said.', ['-']],
    [
      'the subject, of two whom a pronoun fits',
      'Jane Roe said it was over. She thanked Mary Doe. "We won," she said.',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'nobody, of two whom a pronoun fits',
      'In the hall Jane Roe and Mary Doe met. "We won," she said.',
      ['-'],
    ],
    [
      'no one whom the subject stands with',
      'John Roe spoke. Standing with Jim Doe, he smiled. "We won," he said.',
      ['John Roe'],
    ],
    ['the holder of a role', 'Gov. Jane Doe came. "No," the governor said.', ['Jane Doe']],
    [
      'no name inside a longer phrase',
      "John Roe came. Roe's lawyer said it was over. The Roe campaign said it was not.",
      ["Roe's lawyer", 'the Roe campaign'],
    ],
    ['two', 'Jane Roe and John Doe came. Roe and Doe said it was over.', ['Jane Roe + John Doe']],
    [
      'unnamed sources, apart',
      'A Danish official said it was over. Another official said it was not. "Maybe," the official said.',
      ['a Danish official', 'another official', 'another official'],
    ],
    ['a name with an aside', 'Jane Roe, 45, the mayor of Doe, said it was over.', ['Jane Roe']],
    ['a name behind a role', 'The mayor, Quenta Zweel, said it was over.', ['Quenta Zweel']],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('roles and sides', () => {
  test.each([
    ['Danish Foreign Minister Ana Roe spoke.', 'Foreign Minister', 'Denmark', 'Denmark'],
    [
      'Department of Homeland Security Secretary Jane Roe spoke.',
      'Secretary',
      'Department of Homeland Security',
      'United States',
    ],
    [
      'Jane Roe, a spokeswoman for the Zweel Bank, spoke.',
      'spokeswoman',
      'Zweel Bank',
      'Zweel Bank',
    ],
    ["Denmark's foreign minister Ana Roe spoke.", 'foreign minister', 'Denmark', 'Denmark'],
    ['President Ana Roe spoke.', 'President', null, null],
  ])('%s', (text, title, of, side) => {
    const [person] = analysed(text).entities.filter(({ kind }) => kind === 'person')
    expect(person?.roles.map((role) => [role.title, role.of])).toEqual([[title, of]])
    expect(person?.side).toBe(side)
  })
})

test('says what was denied, and what was not said', () => {
  const { statements } = analysed('Jane Roe denied that it burned. She did not say how it began.')
  expect(statements.map(({ act, negated }) => [act, negated])).toEqual([
    ['deny', false],
    ['assert', true],
  ])
})

test('knows when and where something was said, and what it stands within', () => {
  const text = 'Jane Roe said on Monday in Paris that John Doe said it was over.'
  const { statements, timexes } = analysed(text)
  const [outer, inner] = statements
  expect(timexes.find(({ id }) => id === outer?.when)?.span).toEqual([17, 23])
  expect(outer?.place).toEqual([27, 32])
  expect(inner?.within).toBe(outer?.id)
})

test('a text in a language without a lexicon has sentences and no findings', () => {
  const { sentences, entities, statements, timexes } = analysed('Hola. Jane Roe said no.', 'es')
  expect(sentences).toHaveLength(2)
  expect([entities, statements, timexes]).toEqual([[], [], []])
})

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    ', ',
    '. ',
    ': ',
    ' said ',
    ' that ',
    'Jane Roe',
    'Gov. ',
    ' according to ',
    '\n\n',
    ' he ',
  ],
  ...[
    ' a Danish official ',
    ' and ',
    ' saying ',
    'US',
    '(',
    ')',
    ' told ',
    '$5 million',
    'Monday',
    '\ud800',
    ' of ',
  ],
)

test('the findings of any string have ids of their own and spans inside it', () => {
  const texts = fc.oneof(
    fc.array(pieces).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const analysis = analysed(text)
      const ids = new Set(analysis.entities.map(({ id }) => id))
      expect(ids.size).toBe(analysis.entities.length)
      const spans = [
        ...analysis.entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
        ...analysis.statements.flatMap(({ content, cue }) => [
          ...content,
          ...(cue ? [cue.span] : []),
        ]),
      ]
      for (const [start, end] of spans) {
        expect(start).toBeLessThan(end)
        expect(text.slice(start, end).trim()).toHaveLength(end - start)
      }
      for (const { source } of analysis.statements) {
        for (const id of source.entities) expect(ids).toContain(id)
      }
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['attributions', ', Jane Roe said'.repeat(2_000)],
  ['nested attributions', 'Jane Roe said that '.repeat(2_000)],
  ['quotation marks', '"'.repeat(100_000)],
  ['nested phrases', `The council banned ${'the law of '.repeat(30_000)}`],
  ['sources', 'An official said it was no. The official said it was so. '.repeat(2_000)],
])('a text of nothing but %s is analysed in linear time', { timeout: 120_000 }, (_, text) => {
  expect(cpuTimeOf(() => analysed(text))).toBeLessThan(5_000)
})

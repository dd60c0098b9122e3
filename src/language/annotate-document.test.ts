import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTimeOf } from '../../test/cpu-time.ts'
import { annotateDocument } from './annotate-document.ts'
import { loadModels } from './models/load-models.ts'
import { NAME_KINDS } from './names/name-labels.ts'
import { readDocument } from './read-document.ts'
import { findLemma } from './tags/lemmas.ts'

const models = loadModels()

function annotate(text: string) {
  const document = readDocument(text)
  const annotation = annotateDocument(document, models)
  const word = (token: number) => text.slice(document.starts[token], document.ends[token])
  return { document, annotation, word }
}

/** Each word with its tag, relation and head, as `word/TAG relation head`. */
function treeOf(text: string): string[] {
  const { document, annotation, word } = annotate(text)
  return Array.from({ length: document.tokenCount }, (_, token) => {
    const head = annotation.heads[token] ?? -1
    const tag = models.tags[annotation.tags[token] ?? 0]
    const relation = models.relations[annotation.relations[token] ?? 0]
    return `${word(token)}/${tag} ${relation} ${head === -1 ? '-' : word(head)}`
  })
}

function namesOf(text: string): string[] {
  const { document, annotation } = annotate(text)
  const { starts, ends, kinds } = annotation.names
  return Array.from(starts, (start, name) => {
    const [from, to] = [document.starts[start], document.ends[(ends[name] ?? 1) - 1]]
    return `${NAME_KINDS[kinds[name] ?? 0]}: ${text.slice(from, to)}`
  })
}

describe('tags and parse', () => {
  test('a subject, its verb and what was said', () => {
    expect(treeOf('The minister said that the bridge would reopen.')).toEqual([
      'The/DET det minister',
      'minister/NOUN nsubj said',
      'said/VERB root -',
      'that/SCONJ mark reopen',
      'the/DET det bridge',
      'bridge/NOUN nsubj reopen',
      'would/AUX aux reopen',
      'reopen/VERB ccomp said',
      './PUNCT punct said',
    ])
  })

  test('a passive and its agent', () => {
    expect(treeOf('Two villages were flooded by the river on Monday.')).toEqual(
      expect.arrayContaining([
        'Two/NUM nummod villages',
        'villages/NOUN nsubj:pass flooded',
        'were/AUX aux:pass flooded',
        'flooded/VERB root -',
        'by/ADP case river',
        'on/ADP case Monday',
      ]),
    )
  })

  test('a relative clause hangs on its noun', () => {
    expect(treeOf('The woman who lost her house has left.')).toEqual(
      expect.arrayContaining([
        'woman/NOUN nsubj left',
        'who/PRON nsubj lost',
        'lost/VERB acl:relcl woman',
        'left/VERB root -',
      ]),
    )
  })

  test.each([
    ['She went home.', 'went', 'go'],
    ['The children were found.', 'children', 'child'],
    ['They were making plans.', 'making', 'make'],
    ['Prices dropped and shares stopped.', 'stopped', 'stop'],
    ['He denies it.', 'denies', 'deny'],
  ])('lemma: %s', (text, written, lemma) => {
    const { document, annotation, word } = annotate(text)
    const token = Array.from({ length: document.tokenCount }, (_, index) => word(index)).indexOf(
      written,
    )
    const pennTag = models.pennTags[annotation.pennTags[token] ?? 0] ?? ''
    expect(findLemma(written, pennTag, models.lemmas)).toBe(lemma)
  })
})

describe('names', () => {
  test.each([
    ['Mayor Thomas Quillan of Boston said no.', ['person: Thomas Quillan', 'place: Boston']],
    [
      'Anna Verholt, who leads the World Health Organization, lives in Spain.',
      ['person: Anna Verholt', 'organization: World Health Organization', 'place: Spain'],
    ],
    [
      'The Marrow Valley Water Company said on Tuesday it would close.',
      ['organization: Marrow Valley Water Company'],
    ],
    ['The rain stopped on Tuesday.', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})

const words = fc.constantFrom(
  ...['Roe', 'said', 'the', 'U.S.', '“', '”', '. ', '\n', 'Ana', 'did', "n't", '\ud800', '\0', '5'],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words).map((all) => all.join(' ')),
)

test('every sentence of any text is one tree without crossing arcs, and names stay within sentences', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { document, annotation } = annotate(text)
      const { heads, names, tags, relations } = annotation
      expect([heads.length, tags.length, relations.length]).toEqual(
        Array.from({ length: 3 }, () => document.tokenCount),
      )
      document.sentences.forEach((_, sentence) => {
        const first = document.sentenceStarts[sentence] ?? 0
        const end = document.sentenceStarts[sentence + 1] ?? 0
        const own = heads.subarray(first, end)
        expect(own.filter((head) => head === -1)).toHaveLength(1)
        own.forEach((head, index) => {
          if (head === -1) return
          expect(head).toBeGreaterThanOrEqual(first)
          expect(head).toBeLessThan(end)
          const [low, high] = [Math.min(head, first + index), Math.max(head, first + index)]
          for (let between = low + 1; between < high; between++) {
            const other = heads[between] ?? -1
            expect(other === -1 || (other >= low && other <= high)).toBe(other !== -1)
          }
        })
      })
      names.starts.forEach((start, name) => {
        const end = names.ends[name] ?? 0
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(names.ends[name - 1] ?? 0)
        const sentence = document.sentenceStarts.findIndex((bound) => bound > start)
        expect(end).toBeLessThanOrEqual(document.sentenceStarts[sentence] ?? -1)
      })
    }),
  )
})

test('the same text gives the same annotation, whatever was read before', () => {
  const text = 'Officials in Lyon said Ana Roe would leave. She did not.'
  const before = annotate(text).annotation
  annotate('Something else entirely, by Bob Hale!')
  expect(annotate(text).annotation).toEqual(before)
})

test.each([
  ['quotation marks', '"'.repeat(1_000_000)],
  ['one word', 'a'.repeat(10_000_000)],
  ['capitals', 'A '.repeat(200_000)],
  ['lone surrogates', '\ud800'.repeat(300_000)],
  ['NUL', '\0'.repeat(300_000)],
])('a text of nothing but %s is annotated in linear time', { timeout: 600_000 }, (_, text) => {
  expect(cpuTimeOf(() => annotate(text))).toBeLessThan(30_000)
})

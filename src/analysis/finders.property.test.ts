import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../domain/span.ts'
import { readDocument } from '../language/read-document.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find-figures.ts'
import { findMeasures } from './measures/find-measures.ts'
import { readForFindings } from './reading.ts'
import { findThreads } from './threads/find-threads.ts'
import { findTimexes } from './timexes/find-timexes.ts'

/** Words that the finders look for, and what may come between them. */
const WORDS =
  'Thursday last the a 1.5 million people were killed imposed ban if will is underway , . " “ ” $ 20% May 3 2017 two days ago earlier not ordered to leave denied \n ’s — 12 acres said that first quarter p.m. between and'.split(
    ' ',
  )
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
)

test('any text: no finder throws, every span lies in the text and holds something, ids are unique', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('2017-02-23', '2016-02-29T23:30:00-05:00', null),
      (words, published) => {
        const document = readDocument(words)
        const reading = readForFindings(document)
        const timexes = findTimexes(document, published)
        const figures = findFigures(readForFindings(document), timexes)
        const measures = findMeasures(reading, [], timexes, published)
        const threads = findThreads(reading, [], timexes, published)
        const events = findEvents(reading, [], timexes, measures, threads)
        const spans: Span[] = [
          ...timexes.map(({ span }) => span),
          ...figures.flatMap(({ span, of }) => (of === null ? [span] : [span, of])),
          ...measures.flatMap(({ what, evidence }) => [what, ...evidence]),
          ...threads.flatMap(({ about, evidence }) => [about, ...evidence]),
          ...events.flatMap(({ span, predicate }) => [span, predicate]),
        ]
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(words.length)
          expect(words.slice(start, end).trim()).not.toBe('')
        }
        const ids = [timexes, figures, measures, threads, events].flat().map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      },
    ),
    { numRuns: 300 },
  )
})

test('without a day of publication, only what the words alone give has a value', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const timex of findTimexes(readDocument(words), null)) {
        expect(timex.certainty === 'unknown').toBe(timex.value === null)
      }
    }),
    { numRuns: 200 },
  )
})

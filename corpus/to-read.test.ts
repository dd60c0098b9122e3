import { expect, test } from 'vitest'
import { sliceSpan } from '../src/domain/span.ts'
import { fileOf } from './annotated.fixture.ts'
import { parseAnnotated } from './parse-annotated.ts'
import { composePage, stripMarks } from './strip-marks.ts'
import { toRead } from './to-read.ts'

const TEXT = `
%furniture Log in

= A title

* A highlight

%byline By Ada Roe

{dl {dl.place WEXCOMBE, Ohio} ({dl.agency AP}) —} It rained on {t1 Tuesday}.

%related RELATED: | Another title

@2024-05-14T10:02:00-04:00 | 10:02 The bridge shuts

More.

@2024-05-14T11:00:00-04:00 | 11:00 It opens

\\* A line with a star

! A correction.

`
const article = parseAnnotated(
  fileOf({ text: TEXT, table: 't1 DATE 2024-05-14 implied\n' }),
  '07-council-local-rain.ann',
)

test('the text is title, highlights and body, without furniture and dateline', () => {
  const { text, article: read, timexes } = toRead(article)
  expect(text).toBe(
    'A title\n\nA highlight\n\nIt rained on Tuesday.\n\n10:02 The bridge shuts\n\nMore.\n\n11:00 It opens\n\n* A line with a star\n\nA correction.',
  )
  const words = (span: readonly [number, number]) => sliceSpan(text, span)
  expect(timexes.map(({ span }) => words(span))).toEqual(['Tuesday'])
  expect(read.titleSpan && words(read.titleSpan)).toBe('A title')
  expect(read.highlights.map(words)).toEqual(['A highlight'])
  expect(words(read.body)).toBe(text.slice(text.indexOf('It rained')))
  expect(read.dateline).toEqual({ place: 'WEXCOMBE, Ohio', agency: 'AP' })
  expect(read.related).toEqual([{ title: 'Another title', url: null }])
  expect(read.corrections.map(words)).toEqual(['A correction.'])
  expect(read.parts.map(({ span, at }) => [words(span), at])).toEqual([
    ['10:02 The bridge shuts\n\nMore.', '2024-05-14T10:02:00-04:00'],
    ['11:00 It opens\n\n* A line with a star\n\nA correction.', '2024-05-14T11:00:00-04:00'],
  ])
  expect(read.removed.map(({ text: removed }) => removed)).toEqual([
    'Log in',
    'By Ada Roe',
    'Another title',
  ])
})

test('the stripped file has the text and no finding, and can be read', () => {
  const stripped = parseAnnotated(stripMarks(article), '07-council-local-rain.ann')
  expect(stripped.text).toBe(article.text)
  expect(stripped.findings.timexes).toEqual([])
  expect(stripMarks(article)).toMatch(/---\n$/)
})

test('the page is as scraped, furniture and dateline in', () => {
  expect(composePage(article.blocks)).toMatch(
    /^Log in\n\nA title\n\n {2}• A highlight\n\nBy Ada Roe\n\nWEXCOMBE, Ohio \(AP\) — It rained on Tuesday\.\n\nRELATED: Another title\n/,
  )
})

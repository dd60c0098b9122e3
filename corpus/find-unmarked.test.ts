import { expect, test } from 'vitest'
import { fileOf } from './annotated.fixture.ts'
import { findUnmarked } from './find-unmarked.ts'
import { parseAnnotated } from './parse-annotated.ts'

const asked = (paragraph: string, table = '') => {
  const text = `\n= A title\n\n${paragraph}\n\n`
  return findUnmarked(parseAnnotated(fileOf({ text, table }), '07-council-local-x.ann')).map(
    ({ message }) => message.replace(/ \(… .* …\)/, ''),
  )
}

test.each([
  ['Some 40 homes burned.', '"40": neither figure nor timex: an age, a score, an ordinal?'],
  ['Two men fell.', '"Two": a number in words that is no figure?'],
  ['It rained on Tuesday.', '"Tuesday": no timex?'],
  ['It is shut, police said.', '"said": a cue without statement?'],
  ['The firm declined to comment.', '"declined to": no thread?'],
  ['There he stood.', '"he": a pronoun of nobody marked?'],
  ['It is “new”.', '"“new”": a quotation in no statement: scare quotes, a title?'],
])('%s', (paragraph, question) => {
  expect(asked(paragraph)).toEqual([question])
})

test('a name that is marked elsewhere is asked about, its last word too', () => {
  expect(asked('{e1 Ada Quill} left. Quill came back.', 'e1 person\n')).toEqual([
    '"Quill": a name that is marked elsewhere?',
  ])
})

test('a pronoun in a quotation is asked about', () => {
  const table = 'e1 person\ns1 direct assert by=e1 cue=say\n'
  expect(asked('{s1 “{e1.pro I} left,”} {s1.cue said} {e1,s1.src Ada Quill}.', table)).toEqual([
    '"I": in quotation marks only names are marked',
  ])
})

test('what is marked, and ages, are not asked about', () => {
  const table =
    'e1 person\ns1 direct assert by=e1 cue=say\nt1 DATE 2024-05-14 implied\nf1 40 homes\n'
  const text =
    '{s1 “He said 40 {f1 40 homes} burned on {t1 Tuesday},”} {s1.cue said} {e1,s1.src Ada Quill} of the 8-year-old.'
  expect(asked(text.replace('said 40 ', 'saw '), table)).toEqual([])
})

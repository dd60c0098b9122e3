import { describe, expect, test } from 'vitest'
import type { Statement } from '../../domain/findings.ts'
import { sliceSpan } from '../../domain/span.ts'
import { readDocument } from '../../language/read-document.ts'
import { readForFindings } from '../reading.ts'
import { findTimexes } from '../timexes/find-timexes.ts'
import { findThreads, threadRules } from './find-threads.ts'

function threadsIn(text: string, published: string | null, statements: readonly Statement[] = []) {
  const document = readDocument(text)
  return findThreads(
    readForFindings(document),
    statements,
    findTimexes(document, published),
    published,
  )
}

describe('a scheduled thread has the day it is due', () => {
  test.each([
    ['The ministers will meet on Friday.', '2017-02-23', '2017-02-24'],
    ['The court is due to rule next week.', '2017-02-23', '2017-W09'],
    ['A hearing is set for March 3.', '2017-02-23', '2017-03-03'],
    ['Norvale Steel has until Friday to appeal.', '2017-02-23', '2017-02-24'],
    ['They will not decide until next week.', '2017-02-23', '2017-W09'],
  ])('%s', (text, published, due) => {
    expect(threadsIn(text, published)).toMatchObject([{ kind: 'scheduled', due }])
  })

  test.each([
    ['The plant will close on Friday.', null],
    ['The plant will close.', '2017-02-23'],
    ['The ministers met on Friday.', '2017-02-23'],
    ['The road will stay shut until Friday.', '2017-02-23'],
  ])('not without a day that lies ahead: %s', (text, published) => {
    expect(threadsIn(text, published)).toEqual([])
  })
})

test('what will be in a year or a season has no day to wait for', () => {
  expect(threadsIn('The plant will close in 2019.', '2017-02-23')).toMatchObject([
    { kind: 'pending', due: '2019' },
  ])
})

test('"that process" is told by the sentence before; its own sentence stays the first evidence', () => {
  const text =
    'Calder sent a memo asking her staff to count the grants. That process is still underway.'
  const [thread, ...others] = threadsIn(text, '2017-02-23')
  expect(others).toEqual([])
  expect(thread === undefined ? null : sliceSpan(text, thread.about)).toBe('count the grants')
  expect(thread?.evidence.map((span) => sliceSpan(text, span))).toEqual([
    'That process is still underway.',
    'Calder sent a memo asking her staff to count the grants.',
  ])
})

test('"disputed that figure" opens the claim that gave the figure; both sentences are evidence', () => {
  const text =
    'Calder said the plan would cost 40 jobs. It rained. The council disputed that figure.'
  const said: Statement = {
    id: 's1',
    rule: 'statements/test',
    kind: 'indirect',
    act: 'assert',
    source: { entities: [], span: null },
    cue: null,
    content: [[text.indexOf('the plan'), text.indexOf('. It')]],
    within: null,
    audience: null,
    when: null,
    place: null,
    negated: false,
  }
  const [thread, ...others] = threadsIn(text, null, [said])
  expect(others).toEqual([])
  expect(thread).toMatchObject({ kind: 'disputed', about: said.content[0] })
  expect(thread?.evidence.map((span) => sliceSpan(text, span))).toEqual([
    'The council disputed that figure.',
    'Calder said the plan would cost 40 jobs.',
  ])
  expect(threadsIn(text, null, [])).toEqual([])
})

const textRules = threadRules.filter((rule) => rule.name !== 'threads/contested-claim')

describe.each(textRules)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, published, finds }) => {
    const found = threadsIn(text, published ?? null).filter((thread) => thread.rule === rule.name)
    expect(found.map(({ about }) => sliceSpan(text, about))).toEqual(finds)
  })
})

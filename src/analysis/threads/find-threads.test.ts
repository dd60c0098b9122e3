import { describe, expect, test } from 'vitest'
import type { Statement } from '../../domain/findings.ts'
import { sliceSpan } from '../../domain/span.ts'
import { readDocument } from '../../language/read-document.ts'
import { findTimexes } from '../timexes/find-timexes.ts'
import { findThreads, threadRules } from './find-threads.ts'

function threadsIn(text: string, published: string | null, statements: readonly Statement[] = []) {
  const document = readDocument(text)
  return findThreads(document, statements, findTimexes(document, published), published)
}

describe('a scheduled thread has the day it is due', () => {
  test.each([
    ['The ministers will meet on Friday.', '2017-02-23', '2017-02-24'],
    ['The court is due to rule next week.', '2017-02-23', '2017-W09'],
    ['A hearing is set for March 3.', '2017-02-23', '2017-03-03'],
    ['The plant will close in 2019.', '2017-02-23', '2019'],
  ])('%s', (text, published, due) => {
    expect(threadsIn(text, published)).toMatchObject([{ kind: 'scheduled', due }])
  })

  test.each([
    ['The ministers will meet on Friday.', null],
    ['The plant will close.', '2017-02-23'],
    ['The ministers met on Friday.', '2017-02-23'],
  ])('not without a day that lies ahead: %s', (text, published) => {
    expect(threadsIn(text, published)).toEqual([])
  })
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

test('what a source denies is disputed', () => {
  const text = 'Calder refuted that the gate was open.'
  const denial: Statement = {
    id: 's1',
    rule: 'statements/test',
    kind: 'indirect',
    act: 'deny',
    source: { entities: [], span: null },
    cue: null,
    content: [[text.indexOf('the gate'), text.length - 1]],
    within: null,
    audience: null,
    when: null,
    place: null,
    negated: false,
  }
  expect(threadsIn(text, null, [denial])).toMatchObject([
    { kind: 'disputed', rule: 'threads/denied-statement' },
  ])
  expect(threadsIn(text, null, [{ ...denial, negated: true }])).toEqual([])
})

const textRules = threadRules.filter((rule) => rule.name !== 'threads/denied-statement')

describe.each(textRules)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, published, finds }) => {
    const found = threadsIn(text, published ?? null).filter((thread) => thread.rule === rule.name)
    expect(found.map(({ about }) => sliceSpan(text, about))).toEqual(finds)
  })
})

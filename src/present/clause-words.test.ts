import { expect, test } from 'vitest'
import type { Entity } from '../domain/findings.ts'
import { clauseWords } from './clause-words.ts'

const TEXT = 'He was freed\non Monday, and he left. Him they missed.'
const calder: Entity = {
  id: 'e1',
  rule: 'test',
  kind: 'person',
  name: 'Rhea Calder',
  roles: [],
  side: null,
  anonymity: null,
  mentions: [
    { span: [0, 2], form: 'pronoun' },
    { span: [27, 29], form: 'pronoun' },
    { span: [36, 39], form: 'pronoun' },
  ],
}

test.each([
  ['He was freed\non Monday', [calder], '[Rhea Calder] was freed on Monday'],
  ['He was freed\non Monday', [{ ...calder, kind: 'unnamed' as const }], 'He was freed on Monday'],
  ['was freed\non Monday, and he left', [calder], 'was freed on Monday, and he left'],
  ['Him they missed', [calder], 'Him they missed'],
])('%s', (words, entities, expected) => {
  const start = TEXT.indexOf(words)
  expect(clauseWords(TEXT, { statements: [], entities }, [start, start + words.length])).toBe(
    expected,
  )
})

import { describe, expect, test } from 'vitest'
import type { Entity } from '../../domain/findings.ts'
import { sliceSpan } from '../../domain/span.ts'
import { readDocument } from '../../language/read-document.ts'
import { readForFindings } from '../reading.ts'
import { findTimexes } from '../timexes/find-timexes.ts'
import { eventRules, findEvents } from './find-events.ts'

function eventsIn(text: string, entities: readonly Entity[] = []) {
  const document = readDocument(text)
  return findEvents(
    readForFindings(document),
    entities,
    findTimexes(document, '2017-02-23'),
    [],
    [],
  )
}

function entity(id: string, kind: Entity['kind'], name: string, text: string): Entity {
  const start = text.indexOf(name)
  const mentions = [{ span: [start, start + name.length] as const, form: 'name' as const }]
  return { id, rule: 'entities/test', kind, name, roles: [], side: null, anonymity: null, mentions }
}

describe('certainty follows tense, modality and negation', () => {
  test.each([
    ['Mayor Calder resigned.', 'happened'],
    ['Mayor Calder has resigned.', 'happened'],
    ['Mayor Calder will resign.', 'expected'],
    ['Mayor Calder may resign.', 'possible'],
    ['Mayor Calder did not resign.', 'denied'],
    ['Mayor Calder has not resigned.', 'denied'],
    ['Two men were allegedly arrested.', 'possible'],
    ['Mayor Calder will resign if the vote fails.', 'expected'],
  ])('%s', (text, certainty) => {
    expect(eventsIn(text).map((event) => event.certainty)).toEqual([certainty])
  })
})

describe('no event: a noun, a participle, a relative clause, a quotation', () => {
  test.each([
    'The strike was long.',
    'The man arrested on Monday is free.',
    'The clerk who resigned is well.',
    '"A bridge collapsed," he said.',
    'If Calder resigned, the vote was off.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

test('a clause is read with its people, place and day', () => {
  const text = 'On Tuesday, Rhea Calder met union leaders in Norvale.'
  const people = [
    entity('e1', 'person', 'Rhea Calder', text),
    entity('e2', 'place', 'Norvale', text),
  ]
  const [event, ...others] = eventsIn(text, people)
  expect(others).toEqual([])
  expect(event).toMatchObject({
    participants: ['e1'],
    place: 'e2',
    when: 't1',
    value: '2017-02-21',
    certainty: 'happened',
  })
  expect(event === undefined ? null : sliceSpan(text, event.span)).toBe(
    'Rhea Calder met union leaders in Norvale',
  )
})

test('a day of another clause is not the event’s', () => {
  expect(eventsIn('Police found the man who fled on Monday.')).toMatchObject([{ value: null }])
})

test('what has a day and people weighs more, what is open less', () => {
  const weights = [
    'A bridge collapsed on Tuesday.',
    'A bridge collapsed.',
    'A bridge may collapse.',
  ].map((text) => eventsIn(text)[0]?.weight ?? 0)
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect(new Set(weights).size).toBe(3)
})

describe.each(eventRules)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, finds }) => {
    const found = eventsIn(text).filter((event) => event.rule === rule.name)
    expect(found.map(({ predicate }) => sliceSpan(text, predicate))).toEqual(finds)
  })
})

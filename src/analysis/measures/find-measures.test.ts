import { describe, expect, test } from 'vitest'
import type { Entity } from '../../domain/findings.ts'
import { sliceSpan } from '../../domain/span.ts'
import { readDocument } from '../../language/read-document.ts'
import { readForFindings } from '../reading.ts'
import { findTimexes } from '../timexes/find-timexes.ts'
import { findMeasures, measureRules } from './find-measures.ts'

function measuresIn(text: string, entities: readonly Entity[] = []) {
  const document = readDocument(text)
  const timexes = findTimexes(document, '2017-02-23')
  return findMeasures(readForFindings(document), entities, timexes, '2017-02-23')
}

function entity(id: string, kind: Entity['kind'], name: string, text: string): Entity {
  const start = text.indexOf(name)
  const mentions = [{ span: [start, start + name.length] as const, form: 'name' as const }]
  return { id, rule: 'entities/test', kind, name, roles: [], side: null, anonymity: null, mentions }
}

describe('status follows tense, modality and negation', () => {
  test.each([
    ['Velna imposed a curfew.', 'in-force'],
    ['Velna has imposed a curfew.', 'in-force'],
    ['Velna will impose a curfew.', 'announced'],
    ['The ministry said it would impose a curfew.', 'announced'],
    ['A bill would impose a curfew.', 'proposed'],
    ['Velna wants to impose a curfew.', 'proposed'],
    ['Velna could impose a curfew.', 'floated'],
    ['Velna is considering imposing a curfew.', 'floated'],
    ['Velna threatened to impose a curfew.', 'threatened'],
    ['Velna will impose a curfew if the riots go on.', 'threatened'],
    ['If the riots go on, she said, Velna will impose a curfew.', 'threatened'],
    ['Velna is imposing a curfew.', 'under-way'],
    ['Velna lifted a curfew.', 'dropped'],
    ['A judge blocked a curfew.', 'blocked'],
    ['A curfew will be imposed.', 'announced'],
    ['Mayor Calder ordered a curfew.', 'ordered'],
  ])('%s', (text, status) => {
    const found = measuresIn(text)
    expect(found.map(({ what, status }) => [sliceSpan(text, what).toLowerCase(), status])).toEqual([
      ['a curfew', status],
    ])
  })
})

describe('no measure', () => {
  test.each([
    'Velna did not impose a curfew.',
    'Velna refused to impose a curfew.',
    'Velna ruled out imposing a curfew.',
    'Nobody has lifted a curfew.',
    '"We will impose a curfew," she said.',
    'The curfew imposed by Velna is long.',
    'They plan to lift the ban.',
  ])('%s', (text) => {
    expect(measuresIn(text)).toEqual([])
  })
})

test('the agent is the subject of the verb, or follows "by"; the day is the nearest', () => {
  const active = 'Norvale Council imposed a ban on fires on Tuesday.'
  expect(
    measuresIn(active, [entity('e1', 'organization', 'Norvale Council', active)]),
  ).toMatchObject([{ by: ['e1'], when: 't1', evidence: [[0, active.length]] }])
  const passive = 'A fuel ban was lifted by Norvale Council on Monday.'
  expect(
    measuresIn(passive, [entity('e1', 'organization', 'Norvale Council', passive)]),
  ).toMatchObject([{ by: ['e1'] }])
  const far = 'Norvale Council met, and a fuel ban was lifted.'
  expect(measuresIn(far, [entity('e1', 'organization', 'Norvale Council', far)])).toMatchObject([
    { by: [] },
  ])
})

test('"He" is who opens the sentence before, where it names nobody else', () => {
  const alone = 'Dorian Hale fears for the port. He has suggested putting a levy on slab.'
  expect(measuresIn(alone, [entity('e1', 'person', 'Dorian Hale', alone)])).toMatchObject([
    { by: ['e1'] },
  ])
  const two = 'Dorian Hale met Mo Edrich. He has suggested putting a levy on slab.'
  const people = [
    entity('e1', 'person', 'Dorian Hale', two),
    entity('e2', 'person', 'Mo Edrich', two),
  ]
  expect(measuresIn(two, people)).toMatchObject([{ by: [] }])
})

describe.each(measureRules)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, finds }) => {
    const found = measuresIn(text).filter((measure) => measure.rule === rule.name)
    expect(found.map(({ what }) => sliceSpan(text, what))).toEqual(finds)
  })
})

import { expect, test } from 'vitest'
import { developmentOf, receiptOf } from '../domain/development.fixture.ts'
import type { Development, Verdict } from '../domain/story.ts'
import { courseOf, foldSteps, unfold } from './fold-steps.ts'

test('a figure that moved three times is one line, where its first step stood', () => {
  const nine = step('nine people', 'four people')
  const twelve = step('12 people', 'nine people')
  const fourteen = step('14 people', '12 people')
  const other = developmentOf('the inquiry opened')
  const [first, second, ...rest] = foldSteps([twelve, other, nine, fourteen])
  expect(first).toEqual({ latest: fourteen, earlier: [nine, twelve] })
  expect(second).toEqual({ latest: other, earlier: [] })
  expect(rest).toEqual([])
})

test('tells the course of a line, and nothing of one that is no figure', () => {
  const lines = foldSteps([step('12 people', 'nine people'), step('14 people', '12 people')])
  expect(lines.map(courseOf)).toEqual([['nine people', '12 people', '14 people']])
  expect(foldSteps([developmentOf('the inquiry opened')]).map(courseOf)).toEqual([[]])
})

test('leaves figures that contradict each other apart', () => {
  const developments = [
    step('12 people', 'nine people'),
    step('10 people', '12 people', 'conflict'),
  ]
  expect(foldSteps(developments)).toHaveLength(2)
})

test('tells no step twice where two go on from the same number', () => {
  const nine = step('nine people', 'four people')
  const [twelve, ten] = [step('12 people', 'nine people'), step('10 people', 'nine people')]
  const lines = foldSteps([nine, twelve, ten])
  expect(lines).toEqual([
    { latest: twelve, earlier: [nine] },
    { latest: ten, earlier: [] },
  ])
})

test('leaves figures apart whose step between was seen before', () => {
  expect(foldSteps([step('nine', 'four'), step('14', '12')])).toHaveLength(2)
})

test('loses none of what it is given, a figure that turned back on itself included', () => {
  const developments = [
    step('12 people', '14 people'),
    step('14 people', '12 people'),
    developmentOf('the inquiry opened'),
    developmentOf('the inquiry opened'),
  ]
  expect(new Set(unfold(foldSteps(developments)))).toEqual(new Set(developments))
  expect(unfold(foldSteps(developments))).toHaveLength(developments.length)
})

function step(now: string, was: string, verdict: Verdict = 'update'): Development {
  return developmentOf(now, {
    kind: 'figure',
    verdict,
    was: { text: was, receipt: receiptOf(was) },
    amounts: { was, now },
  })
}

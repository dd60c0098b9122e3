import { expect, test } from 'vitest'
import type { SeenMark } from '../domain/reader.ts'
import { parseMarks, seenForm } from './seen-form.ts'

test('a form gives back the marks that were put in it', () => {
  const marks: SeenMark[] = [
    { revisionId: '0a9v', span: [0, 12], aspect: 'reported' },
    { revisionId: 'r-2', span: [130, 900_000], aspect: 'withdrawn' },
  ]
  const form = String(seenForm({ marks, back: '/', label: 'Mark as seen' }))
  const field = /name="marks" value="([^"]*)"/.exec(form)?.[1]
  expect(parseMarks(field ?? '')).toEqual(marks)
})

test.each([
  'r1:1-2',
  'r1:2-1:reported',
  'r1:1-2:read',
  'r1:1-2:reported x',
  "r1';drop:1-2:reported",
  'r1:1-9999999999:reported',
])('"%s" is refused whole', (field) => expect(parseMarks(field)).toBeNull())

test('no marks are no error', () => expect(parseMarks('')).toEqual([]))

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeCalendar, type DatedThread } from './compose-calendar.ts'

const THREAD: DatedThread = {
  id: 'revision-1:t1',
  summary: 'vote on the repair fund',
  sentence: 'The assembly is due to vote on the repair fund on 18 March.',
  due: '2031-03-18',
  address: 'http://localhost:8080/article/1#s-0',
  storyTitle: 'Harrow dam',
}
const NOW = '2031-03-14T07:10:00Z'

function calendar(change: Partial<DatedThread>): string {
  return composeCalendar([{ ...THREAD, ...change }], NOW)
}

/** What a program that reads the calendar has after taking the folds out. */
function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

describe('a calendar of open threads', () => {
  it.each([
    ['a day', '2031-03-18', '20310318', '20310319'],
    ['an hour, as its day', '2031-03-18T09:00', '20310318', '20310319'],
    ['the last day of a leap February', '2032-02-29', '20320229', '20320301'],
    ['a week', '2031-W12', '20310317', '20310324'],
    ['a weekend', '2031-W12-WE', '20310322', '20310324'],
    ['a month', '2031-12', '20311201', '20320101'],
  ])('shows %s as whole days', (_, due, from, before) => {
    const lines = unfold(calendar({ due }))
    expect(lines).toContain(`DTSTART;VALUE=DATE:${from}`)
    expect(lines).toContain(`DTEND;VALUE=DATE:${before}`)
  })

  it.each(['2031-SU', '2031', 'PAST_REF', 'P2Y', '2031-02-30', '2031-13', '2031-W54', ''])(
    'leaves out what is no day: %s',
    (due) => expect(calendar({ due })).not.toContain('VEVENT'),
  )

  it('escapes what the format keeps for itself', () => {
    const lines = unfold(calendar({ summary: 'a; b, c\\d\r\nEND:VEVENT\u0007' }))
    expect(lines).toContain('SUMMARY:a\\; b\\, c\\\\d\\nEND:VEVENT')
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })

  it('has lines of at most 75 bytes, no character cut, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
        const text = calendar({ summary })
        const lines = text.split('\r\n')
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line.isWellFormed()).toBe(true)
        }
        expect(unfold(text).filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1)
      }),
    )
  })

  it('is the same twice, so that a program knows the event again', () => {
    expect(calendar({})).toBe(calendar({}))
    expect(unfold(calendar({}))).toContain('UID:revision-1:t1@writethru')
  })
})

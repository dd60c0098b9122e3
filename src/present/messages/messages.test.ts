import { describe, expect, test } from 'vitest'
import { ENGLISH } from './english.ts'
import { SPANISH } from './spanish.ts'

const NOW = '2031-03-14T08:10:00+01:00'

describe('the catalogue', () => {
  test('has the same messages in both languages, none of them empty', () => {
    expect(Object.keys(SPANISH).sort()).toEqual(Object.keys(ENGLISH).sort())
    for (const message of [...Object.values(ENGLISH), ...Object.values(SPANISH)])
      expect(message).not.toBe('')
  })

  test('says nothing in Spanish that is left in English', () => {
    const same = Object.entries(ENGLISH).filter(
      ([key, message]) =>
        typeof message === 'string' &&
        message === Object.entries(SPANISH).find(([k]) => k === key)?.[1],
    )
    expect(same).toEqual([])
  })

  test.each([
    [ENGLISH, 1, '1 new in 1 story since Tuesday'],
    [ENGLISH, 1204, '1204 new in 1 story since Tuesday'],
    [SPANISH, 1, '1 novedad en 1 historia desde el martes'],
    [SPANISH, 12_040, '12.040 novedades en 1 historia desde el martes'],
  ])('counts with its own plurals', (words, count, title) => {
    expect(words.newIn(count, 1, words.lastLook('2031-03-11T21:00:00Z', NOW))).toBe(title)
  })
})

describe('days in Spanish', () => {
  test.each([
    ['2031-03-14T06:05:00Z', 'las 07:05 de hoy'],
    ['2031-03-13T20:00:00Z', 'ayer'],
    ['2031-02-01T20:00:00Z', 'el 1 de febrero'],
    ['2030-02-01T20:00:00Z', 'el 1 de febrero de 2030'],
    ['no day', 'no day'],
  ])('since %s', (since, words) => expect(SPANISH.lastLook(since, NOW)).toBe(words))

  test('are whole, or short with the time that is known', () => {
    expect(SPANISH.longDay('2031-03-11')).toBe('martes, 11 de marzo de 2031')
    expect(SPANISH.shortMoment('2031-03-11T18:04:00Z', NOW)).toBe('mar, 11 mar, 18:04')
    expect(SPANISH.shortMoment('2030-03-11', NOW)).toBe('lun, 11 mar 2030')
  })
})

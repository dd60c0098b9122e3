import { describe, expect, test } from 'vitest'
import { ENGLISH } from './english.ts'
import { SPANISH } from './spanish.ts'

const NOW = '2031-03-14T08:10:00+01:00'

/** Every plain message by its path; those that depend on something are their types' business. */
function plainMessages(messages: object, path = ''): [path: string, words: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]]
    return typeof value === 'object' && value !== null ? plainMessages(value, `${path}${key}.`) : []
  })
}

/** Words that both languages write alike. */
const ALIKE = new Set<string>([])

describe('the catalogue', () => {
  test('has the same messages in both languages, none of them empty', () => {
    const english = plainMessages(ENGLISH)
    const spanish = plainMessages(SPANISH)
    expect(spanish.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
    expect(english.length).toBeGreaterThan(150)
    expect([...english, ...spanish].filter(([, words]) => words.trim() === '')).toEqual([])
  })

  test('says nothing in Spanish that is left in English', () => {
    const spanish = new Map(plainMessages(SPANISH))
    const same = plainMessages(ENGLISH).filter(
      ([path, words]) => !ALIKE.has(path) && spanish.get(path) === words,
    )
    expect(same).toEqual([])
  })

  test.each([
    [ENGLISH, 1, '1 new in 1 story since Tuesday'],
    [ENGLISH, 1204, '1,204 new in 1 story since Tuesday'],
    [SPANISH, 1, '1 novedad en 1 historia desde el martes'],
    [SPANISH, 12_040, '12.040 novedades en 1 historia desde el martes'],
  ])('counts with its own plurals', (words, count, title) => {
    expect(words.front.newIn(count, 1, words.days.since('2031-03-11T21:00:00Z', NOW))).toBe(title)
  })
})

describe('days in Spanish', () => {
  const { days } = SPANISH

  test.each([
    ['2031-03-14T06:05:00Z', 'las 07:05 de hoy'],
    ['2031-03-13T20:00:00Z', 'ayer'],
    ['2031-02-01T20:00:00Z', 'el 1 de febrero'],
    ['2030-02-01T20:00:00Z', 'el 1 de febrero de 2030'],
    ['no day', 'no day'],
  ])('since %s', (since, words) => expect(days.since(since, NOW)).toBe(words))

  test.each([
    ['2031-03-14T06:05:00+01:00', 'hoy, 06:05'],
    ['2031-03-13', 'ayer'],
    ['2031-03-15', 'mañana'],
    ['2031-03-11T18:04:00+01:00', 'martes, 18:04'],
    ['2031-03-18', 'mar, 18 mar'],
    ['2030-03-11', 'lun, 11 mar 2030'],
  ])('%s', (moment, words) => expect(days.moment(moment, NOW)).toBe(words))

  test.each([
    ['2031-03-12TNI', 'miércoles, por la noche'],
    ['2031-W11', 'semana del lunes'],
    ['2031-02', 'febrero de 2031'],
    ['2031-Q1', 'primer trimestre de 2031'],
    ['199', 'década de 1990'],
    ['P2Y', null],
  ])('%s', (value, words) => expect(days.timex(value, NOW)).toBe(words))

  test('are whole', () => {
    expect(days.longDay('2031-03-11')).toBe('martes, 11 de marzo de 2031')
    expect(days.longMoment('2031-03-11T18:04:00-05:00')).toBe(
      'martes, 11 de marzo de 2031, 18:04 (UTC−5)',
    )
    expect(days.duration(3 * 86_400_000)).toBe('3 días')
  })
})

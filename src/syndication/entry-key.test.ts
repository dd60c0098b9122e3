import { expect, it } from 'vitest'
import type { Entry } from '../domain/feed.ts'
import { entryKey, nameOfKey } from './entry-key.ts'

const ENTRY: Entry = {
  id: null,
  title: null,
  link: null,
  published: null,
  updated: null,
  authors: [],
  summary: null,
}

it('knows an entry again', () => {
  const keyOf = (part: Partial<Entry>): string | null =>
    entryKey({ ...ENTRY, ...part })?.key ?? null
  expect(keyOf({ id: 'http://courier.example/7' })).toBe(
    keyOf({ id: 'https://courier.example/7?utm_source=rss' }),
  )
  expect(keyOf({ id: '7', title: 'changed' })).toBe(keyOf({ id: '7' }))
  expect(keyOf({ link: 'https://courier.example/7#top' })).toBe(
    keyOf({ link: 'https://courier.example/7' }),
  )
  expect(keyOf({ title: 'Weather', published: '2024-05-03' })).not.toBe(
    keyOf({ title: 'Weather', published: '2024-05-04' }),
  )
  expect(keyOf({})).toBeNull()
})

it('stamps it by when it was updated', () => {
  const stampOf = (updated: string | null) => entryKey({ ...ENTRY, id: '7', updated })?.stamp
  expect(stampOf(null)).toBe(stampOf(null))
  expect(stampOf('2024-05-03')).not.toBe(stampOf('2024-05-04'))
})

it.each<[Partial<Entry>, string]>([
  [{ id: 'tag:courier.example,2031:7' }, 'tag:courier.example,2031:7'],
  [{ link: 'https://courier.example/7' }, 'https://courier.example/7'],
  [{ title: 'Dam: what now?', published: '2031-05-06T10:00:00+01:00' }, 'Dam: what now?'],
  [{ title: 'Dam', updated: '2031-05-06' }, 'Dam'],
  [{ summary: 'The dam: it leaks.' }, 'The dam: it leaks.'],
])('the key of %o names %s', (part, name) => {
  expect(nameOfKey(entryKey({ ...ENTRY, ...part })?.key ?? '')).toBe(name)
})

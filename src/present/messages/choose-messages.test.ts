import { expect, test } from 'vitest'
import { chooseMessages } from './choose-messages.ts'

test.each([
  [undefined, undefined, 'en'],
  [undefined, 'es', 'es'],
  [undefined, 'es-419,es;q=0.9,en;q=0.8', 'es'],
  [undefined, 'fr-CA, en;q=0.5, es;q=0.7', 'es'],
  [undefined, 'ES;q=0, en', 'en'],
  [undefined, 'de,*;q=0.1', 'en'],
  [undefined, ';;q=x,,es;q=much', 'en'],
  ['es', 'en', 'es'],
  ['xx', 'es', 'es'],
  ['', 'es', 'es'],
])('set %s, asked %s: %s', (set, asked, language) => {
  expect(chooseMessages(set, asked).language).toBe(language)
})

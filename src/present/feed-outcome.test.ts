import { expect, test } from 'vitest'
import { outcomeInWords } from './feed-outcome.ts'
import { ENGLISH_FEEDS, SPANISH_FEEDS } from './messages/feed-messages.ts'

test.each([
  [null, 'asked', 'consultado', false],
  ['nothing new', 'nothing new', 'nada nuevo', false],
  ['1 entry', '1 entry', '1 entrada', false],
  ['1204 entries', '1,204 entries', '1204 entradas', false],
  ['answered 503; next try in 20 minutes', 'answered 503', 'answered 503', true],
  [
    'feed.example has no address',
    'feed.example has no address',
    'feed.example has no address',
    true,
  ],
])('%s', (outcome, english, spanish, isEnglish) => {
  expect(outcomeInWords(outcome, ENGLISH_FEEDS)).toEqual({ words: english, isEnglish })
  expect(outcomeInWords(outcome, SPANISH_FEEDS)).toEqual({ words: spanish, isEnglish })
})

import { expect, test } from 'vitest'
import { CLOSED_AFTER_MS, QUIET_AFTER_MS, storyState } from './story-state.ts'

test.each([
  [0, 'developing'],
  [QUIET_AFTER_MS, 'developing'],
  [QUIET_AFTER_MS + 1, 'quiet'],
  [CLOSED_AFTER_MS, 'quiet'],
  [CLOSED_AFTER_MS + 1, 'closed'],
  [-1, 'developing'],
])('after %i ms without an article: %s', (restMs, state) => {
  expect(storyState(1_000_000, 1_000_000 + restMs)).toBe(state)
})

test('a story without known times is quiet', () => {
  expect(storyState(null, 0)).toBe('quiet')
})

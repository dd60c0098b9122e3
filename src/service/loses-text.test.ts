import { expect, it } from 'vitest'
import { losesText } from './loses-text.ts'

const HEADLINE = 'Bridge at Sallow Ford closed'
const FIRST =
  'The county closed the bridge at Sallow Ford on Thursday after an inspector found cracks.'
const SECOND =
  'The repair would cost $2.5 million and take until September, the county engineer said.'
const WHOLE = [HEADLINE, FIRST, SECOND].join('\n\n')

it.each([
  ['a notice under its headline', `${HEADLINE}\n\nThis article is no longer available.`, true],
  ['a question about cookies', 'We and our 842 partners store information.', true],
  ['nothing', '', true],
  ['a paragraph of it', `${HEADLINE}\n\n${SECOND}`, false],
  ['a paragraph of it, spaced otherwise', `Other\n\n  ${SECOND.replaceAll(' ', '\u00a0')}`, false],
  ['another report as long', `${HEADLINE}\n\n${'The bridge is open. '.repeat(10)}`, false],
  ['the same', WHOLE, false],
])('a page that now shows %s: %s', (_, text, isLost) => {
  expect(losesText({ text: WHOLE }, { text, article: { corrections: [] } })).toBe(isLost)
})

it('a note of correction in place of the whole text is an edit', () => {
  const text = `${HEADLINE}\n\nCorrection: this article was published in error.`
  const corrections = [[HEADLINE.length + 2, text.length] as const]
  expect(losesText({ text: WHOLE }, { text, article: { corrections } })).toBe(false)
})

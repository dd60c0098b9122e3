import { describe, expect, it } from 'vitest'
import { NOTHING_KNOWN } from '../../domain/article.ts'
import { extractPage } from '../extract-page.ts'

function publishedOf(head: string, line: string): string | null {
  const html = `<html><head><title>Quay reopens</title>${head}</head><body><article><h1>Quay reopens</h1>
    <div class="date">${line}</div><p>The quay of Eastmere reopened after a year of work, its harbour master said.</p>
    <p>Boats may moor there from the morning on, and the market returns on Saturday.</p></article></body></html>`
  return extractPage(html, NOTHING_KNOWN).article.published
}

const UTC = '<meta property="article:published_time" content="2031-05-07T01:25:40Z">'

describe('a time in UTC', () => {
  it.each([
    [
      'stands at the offset of the clock on the page',
      '2031-05-06 21:25',
      '2031-05-06T21:25:40-04:00',
    ],
    ['stays where the page shows another time', '2031-05-06 21:17', '2031-05-07T01:25:40Z'],
    ['stays where the page shows a day alone', '6 May 2031', '2031-05-07T01:25:40Z'],
    ['stays where no clock is so far off', '2031-05-05 01:25', '2031-05-07T01:25:40Z'],
  ])('%s', (_, line, published) => {
    expect(publishedOf(UTC, line)).toBe(published)
  })
})

describe('a time on the page', () => {
  it('at an offset gives the offset to the same time in UTC', () => {
    const time = '<time datetime="2031-05-06T21:25:40-04:00">last night</time>'
    expect(publishedOf(UTC, time)).toBe('2031-05-06T21:25:40-04:00')
  })
})

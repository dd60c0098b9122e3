import { describe, expect, it } from 'vitest'
import { NOTHING_KNOWN } from '../../../domain/article.ts'
import { extractPage } from '../../extract-page.ts'
import { dayInAddress } from './day-in-address.ts'
import { dayOrderOf } from './day-order.ts'

/** A page's article element is `inside`, its text two paragraphs; `above` and `below` stand around it. */
type Parts = {
  readonly head?: string
  readonly lang?: string
  readonly above?: string
  readonly line?: string
  readonly below?: string
}

function articleOf({ head = '', lang = 'en', above = '', line = '', below = '' }: Parts) {
  const html = `<html lang="${lang}"><head><title>Quay reopens</title>${head}</head><body>${above}<article>
    <h1>Quay reopens</h1>${line}<p>The quay of Eastmere reopened after a year of work, its harbour master said.</p>
    <p>Boats may moor there from the morning on, and the market returns on Saturday, traders were told there.</p>
    </article>${below}</body></html>`
  return extractPage(html, NOTHING_KNOWN).article
}

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

const UTC = meta('article:published_time', '2031-05-07T01:25:40Z')

describe('a time in UTC', () => {
  it.each([
    [
      'stands at the offset of the clock on the page',
      '<div class="date">2031-05-06 21:25</div>',
      '2031-05-06T21:25:40-04:00',
    ],
    [
      'stays where the page shows another time',
      '<div class="date">2031-05-06 21:17</div>',
      '2031-05-07T01:25:40Z',
    ],
    [
      'stays where the page shows a day alone',
      '<div class="date">6 May 2031</div>',
      '2031-05-07T01:25:40Z',
    ],
    [
      'stays where no clock is so far off',
      '<div class="date">2031-05-05 01:25</div>',
      '2031-05-07T01:25:40Z',
    ],
    [
      'takes the offset of the same time elsewhere',
      '<time datetime="2031-05-06T21:25:40-04:00">last night</time>',
      '2031-05-06T21:25:40-04:00',
    ],
    [
      'takes it even from a time called one of change',
      '<time class="entry-date updated" datetime="2031-05-06T21:25:40-04:00">last night</time>',
      '2031-05-06T21:25:40-04:00',
    ],
    [
      'takes it from what its data say of the same instant',
      jsonLd({ sent: '2031-05-05T09:00:00-07:00', uploadDate: '2031-05-06T21:25:40-04:00' }),
      '2031-05-06T21:25:40-04:00',
    ],
  ])('%s', (_, line, published) => {
    expect(articleOf({ head: UTC, line }).published).toBe(published)
  })

  it('written as an offset of nothing is no offset of the outlet', () => {
    const head = meta('article:published_time', '2031-05-07T01:25:40+00:00')
    const line = '<time datetime="2031-05-06 21:25:40">6 May</time>'
    expect(articleOf({ head, line }).published).toBe('2031-05-06T21:25:40-04:00')
  })
})

describe('the day of publication', () => {
  it.each<[string, Parts, string | null]>([
    [
      'by the headline goes before what metadata say of the page',
      { head: meta('date', '2031-05-09'), line: '<time>06.05.2031, 12:01 Uhr</time>', lang: 'de' },
      '2031-05-06T12:01:00Z',
    ],
    [
      'in metadata goes before what stands far from the headline',
      {
        head: meta('date', '2031-05-09'),
        below: `${'<p>More.</p>'.repeat(30)}<time datetime="2031-05-01">1 May</time>`,
      },
      '2031-05-09',
    ],
    [
      'stands above the headline when what is below it is another article',
      {
        above: '<p class="date">6 May 2031</p>',
        below: '<div class="date">2 May 2031 Pier closes</div>'.repeat(3),
        line: '<p>The quay was closed for a year.</p>'.repeat(20),
      },
      '2031-05-06',
    ],
    [
      'is not that of a comment',
      { below: '<div id="comments"><time datetime="2031-05-08">8 May</time> Nice!</div>' },
      null,
    ],
    [
      'is read from a label beside the change',
      { line: '<time class="stamp">Posted: May 6, 2031 | Last updated: May 8, 2031</time>' },
      '2031-05-06',
    ],
    ['is not that of a change', { line: '<p class="info">Last updated: 8 May 2031</p>' }, null],
    [
      'is that of the page where no article is described',
      { head: jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2031-05-06' }] }) },
      '2031-05-06',
    ],
    [
      "is a work's, not its reader's",
      {
        head: jsonLd({
          '@type': 'Recipe',
          datePublished: '2031-05-06',
          review: [{ '@type': 'Review', datePublished: '2033-01-01' }],
        }),
      },
      '2031-05-06',
    ],
    [
      'is not a day that the text tells of',
      { line: '<p>The law is in force since 4 August 2030 in Eastmere and beyond.</p>' },
      null,
    ],
    [
      'opens the text',
      {
        line: `<p>Eastmere, (6.5.2031). ${'The quay was closed for repairs. '.repeat(6)}</p>`,
        lang: 'de',
      },
      '2031-05-06',
    ],
    [
      'follows the order of the language',
      { line: '<span class="time">02/05/2031</span>', lang: 'en-GB' },
      '2031-05-02',
    ],
    [
      'follows it in another country',
      { line: '<span class="time">02/05/2031</span>', lang: 'en-US' },
      '2031-02-05',
    ],
    ['is unknown where neither tells', { line: '<span class="time">02/05/2031</span>' }, null],
  ])('%s', (_, parts, published) => {
    expect(articleOf(parts).published).toBe(published)
  })
})

describe('dayOrderOf', () => {
  it.each([
    ['de', null, 'day-first'],
    ['es-CO', null, 'day-first'],
    ['en-US', null, 'month-first'],
    ['en', 'https://www.eastmere.co.uk/a', 'day-first'],
    ['', 'https://news.eastmere.com.au/a', 'day-first'],
    ['en', 'https://www.eastmere.gov/a', 'month-first'],
    ['en', 'https://www.eastmere.com/a', null],
    ['en-CA', null, null],
    ['ja', 'https://www.eastmere.com.au/a', null],
  ])('%s at %s', (language, url, order) => {
    expect(dayOrderOf(language, url)).toBe(order)
  })
})

describe('dayInAddress', () => {
  it.each([
    ['https://eastmere.example/2031/05/06/quay', '2031-05-06'],
    ['https://eastmere.example/news-20310506.html', '2031-05-06'],
    ['https://eastmere.example/quay-16-05-2031', '2031-05-16'],
    ['https://eastmere.example/2031/05/quay', null],
  ])('%s', (url, day) => {
    expect(dayInAddress(url)).toBe(day)
  })
})

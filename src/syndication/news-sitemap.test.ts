import { describe, expect, it } from 'vitest'
import { parseFeed } from './parse-feed.ts'

const CONTEXT = { address: 'https://courier.example/news.xml', contentType: 'application/xml' }

const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc>https://courier.example/dam&amp;x=1</loc><lastmod>2031-05-07T09:00:00+02:00</lastmod>
    <n:news><n:publication><n:name>The Courier</n:name><n:language>en</n:language></n:publication>
    <n:publication_date>2031-05-06T21:25:40+02:00</n:publication_date><n:title>Dam fails &#8211; hundreds flee</n:title></n:news></url>
  <url><loc>https://courier.example/about</loc></url>
  <url><loc>/quay</loc><n:news><n:publication_date>2031-05-06</n:publication_date><n:title>Quay reopens</n:title></n:news></url>
</urlset>`

describe('a news sitemap', () => {
  it('is a feed of its articles, pages left out', () => {
    expect(parseFeed(SITEMAP, CONTEXT)).toEqual({
      title: 'The Courier',
      link: null,
      pollAfterMs: null,
      entries: [
        {
          id: 'https://courier.example/dam&x=1',
          title: 'Dam fails – hundreds flee',
          link: 'https://courier.example/dam&x=1',
          published: '2031-05-06T21:25:40+02:00',
          updated: '2031-05-07T09:00:00+02:00',
          authors: [],
          summary: null,
        },
        {
          id: '/quay',
          title: 'Quay reopens',
          link: 'https://courier.example/quay',
          published: '2031-05-06',
          updated: null,
          authors: [],
          summary: null,
        },
      ],
    })
  })

  it('cut off in the middle gives what came before', () => {
    const cut = SITEMAP.slice(0, SITEMAP.indexOf('/quay'))
    expect(parseFeed(cut, CONTEXT)).toMatchObject({ entries: [{ title: /Dam fails/ }] })
  })

  it.each([
    ['<urlset><url><loc>https://courier.example/about</loc></url></urlset>', /lists no news/],
    [
      '<sitemapindex><sitemap><loc>https://courier.example/news.xml</loc></sitemap></sitemapindex>',
      /index of sitemaps/,
    ],
  ])('%s is none, and says why', (text, reason) => {
    expect(parseFeed(text, CONTEXT)).toEqual({
      kind: 'unusable',
      reason: expect.stringMatching(reason),
    })
  })
})

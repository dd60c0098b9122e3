import { expect, it } from 'vitest'
import { findFeedLinks } from './feed-links.ts'

it('finds the feeds that a page names, those of comments last', () => {
  const html = `<head><base href="/news/">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="atom" title="All news">
    <link rel="alternate" type="application/atom+xml" href="atom">
    <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="text/css" href="x.css">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`
  expect(findFeedLinks(html, 'https://courier.example/a')).toEqual([
    { address: 'https://courier.example/news/atom', title: 'All news' },
    { address: 'https://courier.example/comments/feed', title: 'Comments' },
  ])
})

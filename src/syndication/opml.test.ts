import { expect, it } from 'vitest'
import { composeOpml, type ListedFeed, parseOpml } from './opml.ts'

const FEEDS: ListedFeed[] = [
  {
    title: 'Courier <daily> & "more"',
    address: 'https://courier.example/rss?a=1&b=2',
    folder: null,
  },
  { title: 'Herald', address: 'https://herald.example/atom', folder: 'Region / North' },
]

it('reads the list that it writes', () => {
  expect(parseOpml(composeOpml('Feeds', FEEDS))).toEqual(FEEDS)
})

it('reads lists of other programs', () => {
  const text = `<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
    <outline text="North"><outline text="Coast">
      <outline title="Herald" xmlUrl="feed://herald.example/atom" htmlUrl="https://herald.example"/>
      <outline text="again" xmlUrl="feed:http://herald.example/atom"/></outline></outline>
    <outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="note"/></body></opml>`
  expect(parseOpml(text)).toEqual([
    { title: 'Herald', address: 'http://herald.example/atom', folder: 'North / Coast' },
  ])
})

it('says what is wrong', () => {
  expect(parseOpml('<html>')).toEqual({
    kind: 'unusable',
    reason: 'this is not an OPML list of feeds',
  })
  expect(parseOpml('<opml><body><outline text="a"/></body></opml>')).toHaveProperty(
    'kind',
    'unusable',
  )
})

it('stands lists that nest without end', () => {
  const text = `<opml><body>${'<outline text="x">'.repeat(50_000)}`
  expect(parseOpml(text)).toHaveProperty('kind', 'unusable')
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordOf } from '../../test/store-contract/fixtures.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { parseOpml } from '../syndication/opml.ts'
import { readListing } from '../syndication/read-listing.ts'
import { createWeb } from './create-web.ts'
import { createHostCheck } from './request-checks.ts'
import { portsOver } from './web.fixture.ts'

const HOST = 'localhost:8080'
const FEED = `<rss version="2.0"><channel><title>Valley &lt;b&gt; Post</title>
<item><title>Dam spills</title><link>https://valley.example/1</link></item></channel></rss>`
const OPML = `<opml version="2.0"><body>
<outline text="One" xmlUrl="https://one.example/rss"/><outline text="Two" xmlUrl="https://two.example/rss"/>
</body></opml>`

let store: Store
let asked: string[]
let request: (path: string, body?: URLSearchParams | FormData) => Promise<Response>

beforeEach(async () => {
  store = await openStore({ file: ':memory:' })
  asked = []
  const fetcher: Fetcher = {
    fetch: async ({ url }) => {
      asked.push(url)
      if (!url.includes('valley')) return { kind: 'refused', reason: 'there is no such host' }
      const bytes = new TextEncoder().encode(FEED)
      return { kind: 'ok', bytes, url, permanentUrl: null, headers: {}, status: 200 }
    },
    close: async () => {},
  }
  const ports = portsOver({
    readListing: async (raw) => readListing(raw),
    store: async () => store,
    fetcher: async () => fetcher,
    now: () => Date.UTC(2031, 2, 14),
  })
  const web = createWeb(ports, { answersFor: createHostCheck([], false) })
  request = async (path, body) =>
    web.request(path, {
      headers: { host: HOST, origin: `http://${HOST}` },
      ...(body === undefined ? {} : { method: 'POST', body }),
    })
})
afterEach(() => store.close())

const form = (fields: Record<string, string>) => new URLSearchParams(fields)

function opmlForm(text: string): FormData {
  const body = new FormData()
  body.set('file', new File([text], 'feeds.opml'))
  return body
}

describe('feeds', () => {
  test('are looked at before they are added, and nothing is kept by looking', async () => {
    const page = await (await request('/feeds/preview', form({ address: 'valley.example' }))).text()
    expect(asked).toEqual(['https://valley.example'])
    expect(page).toContain('Dam spills')
    expect(page).not.toMatch(/Valley <b>/)
    expect(await store.listFeeds()).toEqual([])
    const added = await request('/feeds/add', form({ address: 'https://valley.example' }))
    expect(await added.text()).toContain('1 feed added.')
    expect((await store.listFeeds()).map(({ address }) => address)).toEqual([
      'https://valley.example',
    ])
  })

  test('say why an address is none', async () => {
    const answer = await request('/feeds/preview', form({ address: 'nowhere.example' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('there is no such host')
    expect((await request('/feeds/preview', form({ address: ' ' }))).status).toBe(400)
  })

  test('come and go as an OPML list, without any being asked', async () => {
    expect(await (await request('/feeds/opml', opmlForm(OPML))).text()).toContain('2 feeds added.')
    expect(await (await request('/feeds/opml', opmlForm(OPML))).text()).toContain(
      '0 feeds added. 2 feeds are polled already.',
    )
    expect(asked).toEqual([])
    const list = await request('/feeds.opml')
    expect(list.headers.get('content-disposition')).toContain('attachment')
    expect(await list.text()).toMatch(/one\.example[\s\S]*two\.example/)
    expect((await request('/feeds/opml', opmlForm('not a list'))).status).toBe(422)
  })

  test('are no longer polled once removed', async () => {
    await store.addFeed({ address: 'https://one.example/rss', title: null, addedAt: 0 })
    const answer = await request('/feeds/remove', form({ address: 'https://one.example/rss' }))
    expect(answer.status).toBe(303)
    expect(await store.listFeeds()).toEqual([])
  })

  test('go out in the folders that they came in', async () => {
    const inFolder = OPML.replace(
      '<outline text="Two"',
      '<outline text="World"><outline text="Two"',
    )
    const list = inFolder.replace('</body>', '</outline></body>')
    await request('/feeds/opml', opmlForm(list))
    const out = parseOpml(await (await request('/feeds.opml')).text())
    expect(out).toEqual([
      { title: 'One', address: 'https://one.example/rss', folder: null },
      { title: 'Two', address: 'https://two.example/rss', folder: 'World' },
    ])
  })

  test('are signed in to and out of, and what was given is never shown', async () => {
    const address = 'https://valley.example/rss'
    const signIn = form({ address, user: 'ann', password: 'hush-hush' })
    const answer = await (await request('/feeds/sign-in', signIn)).text()
    expect(answer).toContain('Signed in. The feed is asked in the next round.')
    expect(answer).toContain('Signed in; change it or sign out')
    expect(answer).not.toMatch(/hush-hush|YW5uOm/)
    const refused = form({ address: 'https://nowhere.example', header: 'X-Key', token: 'hush' })
    expect((await request('/feeds/sign-in', refused)).status).toBe(422)
    expect((await request('/feeds/sign-out', form({ address }))).status).toBe(303)
    expect(await store.findFeedCredential(address)).toBeNull()
  })

  test('each have a river of the articles that they brought, latest first', async () => {
    const address = 'https://one.example/rss'
    await store.addFeed({ address, title: 'One', addedAt: 0 })
    const entry = (key: string) => ({ feedAddress: address, key, stamp: '' })
    const river = `/feeds/articles?address=${encodeURIComponent(address)}`
    expect(await (await request(river)).text()).toContain('No article of this feed is stored yet.')
    await store.recordArticles([
      recordOf({ id: 'a', text: 'Older\n\nText.', orderAt: 1, entry: entry('1') }),
      recordOf({ id: 'b', text: 'Newer\n\nText.', orderAt: 2, entry: entry('2') }),
      recordOf({ id: 'c', text: 'Elsewhere\n\nText.', orderAt: 3 }),
    ])
    const page = await (await request(river)).text()
    expect(page).toMatch(/\/article\/b"[\s\S]*\/article\/a"/)
    expect(page).not.toContain('/article/c')
    expect(page).not.toContain('could not be read')
    const reason = 'it took too much memory to read and was given up'
    await store.recordEntryFailure(address, {
      key: 'id:<7>',
      stamp: '',
      reason,
      retryAt: null,
    })
    const withFailed = await (await request(river)).text()
    expect(withFailed).toContain('1 entry could not be read')
    expect(withFailed).toContain(`&lt;7&gt;`)
    expect(withFailed).toContain(reason)
    expect((await request('/feeds/articles?address=other')).status).toBe(404)
  })
})

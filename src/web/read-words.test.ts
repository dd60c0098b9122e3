import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { readWords, type SearchWords, searchQuery, searchRequest } from './read-words.ts'

/** What a search at this address is understood as. */
async function understand(query: string): Promise<SearchWords> {
  const web = new Hono()
  web.get('/search', (c) => c.json(readWords(c)))
  return (await (await web.request(`/search${query}`)).json()) as SearchWords
}

describe('a search as it is filled in', () => {
  it.each([
    '?q=dam',
    '?q=dam&outlet=Valley+Post&from=2031-03-01&until=2031-03-14',
    '?speaker=Varga&act=promise',
    '?q=%3Cscript%3E&story=harrow-dam&side=Harrow',
  ])('has one address: %s', async (query) => {
    expect(searchQuery(await understand(query))).toBe(query)
  })

  it('takes what is no day and no act as not filled in', async () => {
    const words = await understand('?q=dam&from=2031-02-30&until=soon&act=shout')
    expect(searchQuery(words)).toBe('?q=dam')
    expect(searchRequest(words, 'Europe/Madrid')).toMatchObject({
      from: null,
      before: null,
      act: null,
    })
  })

  it('runs through the whole of its last day', async () => {
    const request = searchRequest(
      await understand('?q=dam&from=2031-03-01&until=2031-03-01'),
      'Europe/Madrid',
    )
    expect((request?.before ?? 0) - (request?.from ?? 0)).toBe(86_400_000)
  })

  it('asks for nothing where no word, name or side is given', async () => {
    expect(searchRequest(await understand('?outlet=Valley+Post&act=deny'), 'UTC')).toBeNull()
    expect(searchRequest(await understand('?side=Harrow'), 'UTC')).toMatchObject({ words: '' })
  })
})

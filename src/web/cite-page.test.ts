import { describe, expect, test } from 'vitest'
import { sampleRevision, spanOf } from '../../test/sample-story.ts'
import { type CiteView, citation, citePage } from './cite-page.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const REVISION = sampleRevision('second')
const VIEW: CiteView = {
  visit: SAMPLE_VISIT,
  identity: {
    id: 'article-second',
    externalId: null,
    url: REVISION.article.url,
    outlet: 'Meridian Wire',
    published: REVISION.article.published,
    orderAt: 0,
  },
  revision: REVISION,
  span: spanOf('second', 'The evacuation order now covers 3,400 people.'),
}

describe('a line with its citation', () => {
  test('names outlet, headline, day and address', () => {
    expect(citation(VIEW)).toBe(
      '“The evacuation order now covers 3,400 people.” Meridian Wire, “Governor orders inquiry into Harrow dam”, Thursday 13 March 2031, https://news.example/second',
    )
  })

  test('stands in fields that can be copied from without a script', async () => {
    const page = String(await citePage(VIEW))
    expect(page).toMatch(/<label for="plain">.*<textarea id="plain" rows="4" readonly/)
    expect(page).toContain('> The evacuation order'.replace('>', '&gt;'))
    expect(page).toContain(`#s-${VIEW.span[0]}"`)
  })

  test('never names an address that a browser should not go to', () => {
    const identity = { ...VIEW.identity, url: 'javascript:alert(1)' }
    expect(citation({ ...VIEW, identity })).not.toContain('javascript')
  })
})

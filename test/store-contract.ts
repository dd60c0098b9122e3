import { afterEach, beforeEach, describe } from 'vitest'
import { describeAccess } from './store-contract/access.ts'
import { describeArticles } from './store-contract/articles.ts'
import { describeBriefs } from './store-contract/briefs.ts'
import { describeFeeds } from './store-contract/feeds.ts'
import type { Opened, OpenForTest } from './store-contract/fixtures.ts'
import { describeGrouping } from './store-contract/grouping.ts'
import { describeHostileText } from './store-contract/hostile-text.ts'
import { describeImports } from './store-contract/imports.ts'
import { describePages } from './store-contract/pages.ts'
import { describeProperties } from './store-contract/properties.ts'
import { describeReaders } from './store-contract/readers.ts'
import { describeSearch } from './store-contract/search.ts'
import { describeSharing } from './store-contract/sharing.ts'
import { describeStories } from './store-contract/stories.ts'
import { describeUpkeep } from './store-contract/upkeep.ts'

/** What every engine must do, on a real and empty database for each test. */
export function describeStoreContract(name: string, open: OpenForTest): void {
  const parts = {
    feeds: describeFeeds,
    articles: describeArticles,
    pages: describePages,
    imports: describeImports,
    grouping: describeGrouping,
    stories: describeStories,
    briefs: describeBriefs,
    readers: describeReaders,
    access: describeAccess,
    search: describeSearch,
    upkeep: describeUpkeep,
    'hostile text': describeHostileText,
    sharing: describeSharing,
  }
  describe(`store on ${name}`, () => {
    for (const [part, describePart] of Object.entries(parts))
      describe(part, () => {
        let current: Opened | null = null
        beforeEach(async () => {
          current = await open()
        })
        afterEach(async () => {
          await current?.dispose()
          current = null
        })
        describePart(() => {
          if (current === null) throw new Error('no store is open')
          return current
        })
      })
    describe('properties', () => describeProperties(open))
  })
}

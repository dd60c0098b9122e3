import { type Database, view, write } from './database.ts'
import { dropStory } from './drop-story.ts'
import { loadStoryArticles } from './load-story-articles.ts'
import { saveStory } from './save-story.ts'
import type { DerivationOperations } from './store.ts'
import { findTouch } from './touched-stories.ts'

type StoryOperations = Pick<
  DerivationOperations,
  | 'leaseTouchedStories'
  | 'loadStoryArticles'
  | 'loadTouchedStory'
  | 'saveStory'
  | 'saveStories'
  | 'dropStory'
>

export function createStoryOperations(database: Database): StoryOperations {
  return {
    leaseTouchedStories: ({ now, leaseMs, limit }) =>
      write(database, async (transaction) => {
        const touched = await transaction
          .selectFrom('touched_stories')
          .select(['story_id', 'touch'])
          .where('leased_until', '<=', now)
          .orderBy('story_id')
          .limit(limit)
          .execute()
        for (const { story_id, touch } of touched)
          await transaction
            .updateTable('touched_stories')
            .set({ leased_touch: touch, leased_until: now + leaseMs })
            .where('story_id', '=', story_id)
            .execute()
        return touched.map((row) => row.story_id)
      }),

    loadStoryArticles: (storyId) =>
      view(database, (snapshot) => loadStoryArticles(snapshot, storyId)),

    loadTouchedStory: (storyId) =>
      view(database, async (snapshot) => {
        const mark = await findTouch(snapshot, storyId)
        return { touch: mark?.touch ?? null, articles: await loadStoryArticles(snapshot, storyId) }
      }),

    saveStory: (record) =>
      write(database, (transaction) => saveStory(transaction, database.engine.fullText, record)),

    saveStories: (records) =>
      write(database, async (transaction) => {
        const outcomes: ('saved' | 'outdated')[] = []
        for (const record of records)
          outcomes.push(await saveStory(transaction, database.engine.fullText, record))
        return outcomes
      }),

    dropStory: (storyId) =>
      write(database, (transaction) => dropStory(transaction, database.engine.fullText, storyId)),
  }
}

import type { StoryRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { developStory } from '../stories/develop-story.ts'

/** Folds these stories anew and saves them; how many were saved. One touched again meanwhile is left for the next time. */
export async function developStories(store: Store, storyIds: readonly string[]): Promise<number> {
  const records: StoryRecord[] = []
  for (const storyId of storyIds) {
    const { touch, articles } = await store.loadTouchedStory(storyId)
    if (articles.length === 0) {
      await store.dropStory(storyId)
      continue
    }
    records.push({ storyId, touch, ...developStory(articles) })
  }
  const outcomes = await store.saveStories(records)
  return outcomes.filter((outcome) => outcome === 'saved').length
}

import type { StoryRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { developStory } from '../stories/develop-story.ts'

/** Folds these stories anew and saves them; how many were saved. One touched again meanwhile is left for the next time. */
export async function developStories(store: Store, storyIds: readonly string[]): Promise<number> {
  const records: StoryRecord[] = []
  const names = await findNames(store)
  for (const storyId of storyIds) {
    const { touch, articles } = await store.loadTouchedStory(storyId)
    if (articles.length === 0) {
      await store.dropStory(storyId)
      continue
    }
    const story = developStory(articles)
    records.push({ storyId, touch, ...story, title: names.get(storyId) ?? story.title })
  }
  const outcomes = await store.saveStories(records)
  return outcomes.filter((outcome) => outcome === 'saved').length
}

/** What readers call stories, whatever has become of them: the latest name of each. */
async function findNames(store: Store): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { correction } of await store.listCorrections()) {
    if (correction.kind !== 'rename') continue
    const storyId = await store.findStory(correction.articleId)
    if (storyId !== null) names.set(storyId, correction.title)
  }
  return names
}

import type { Ports } from './ports.ts'
import { updateStories } from './update-stories.ts'

export type FollowOutcome = 'done' | 'no-such-story' | 'not-followed'

/** Follows the story that this slug leads to, by an article in it, whatever the story becomes. */
export async function followStory(
  ports: Ports,
  reader: string,
  slug: string,
): Promise<FollowOutcome> {
  await updateStories(ports)
  const store = await ports.store()
  const storyId = await store.findStory(slug)
  if (storyId === null) return 'no-such-story'
  await store.follow(reader, storyId, ports.now())
  return 'done'
}

export async function unfollowStory(
  ports: Ports,
  reader: string,
  slug: string,
): Promise<FollowOutcome> {
  const store = await ports.store()
  const storyId = await store.findStory(slug)
  if (storyId === null) return 'no-such-story'
  const outcome = await store.unfollow(reader, storyId)
  return outcome === 'unfollowed' ? 'done' : 'not-followed'
}

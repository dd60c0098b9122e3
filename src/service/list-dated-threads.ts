import type { StoryThread } from '../domain/story.ts'
import { listStories } from './list-stories.ts'
import type { Ports } from './ports.ts'
import { readStory } from './read-story.ts'

export type ThreadOfStory = {
  readonly slug: string
  readonly title: string
  readonly thread: StoryThread & { readonly due: string }
}

/** Stories looked through: a calendar of more is read by nobody. */
const MOST_STORIES = 200

/** What is open and has a day, in the stories that a reader follows. */
export async function listDatedThreads(
  ports: Ports,
  reader: string,
): Promise<readonly ThreadOfStory[]> {
  const scope = { kind: 'followed', reader } as const
  const lines = await listStories(ports, { scope, all: true, limit: MOST_STORIES, offset: 0 })
  const found: ThreadOfStory[] = []
  for (const { slug } of lines) {
    const story = await readStory(ports, { slug, asOf: null })
    for (const thread of story?.threads ?? []) {
      const { due } = thread
      if (due !== null && thread.state === 'open' && story !== null)
        found.push({ slug, title: story.title, thread: { ...thread, due } })
    }
  }
  return found
}

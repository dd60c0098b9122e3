import type { Ports, StoriesUpdate } from './ports.ts'
import { updateStories } from './update-stories.ts'

/** Drops all that is derived and makes it again from the revisions; readers' acts are not touched. */
export async function rebuild(ports: Ports): Promise<StoriesUpdate> {
  const store = await ports.store()
  await store.dropDerived()
  return updateStories(ports)
}

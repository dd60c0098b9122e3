import { muteStories } from '../stories/preference.ts'
import { type Ports, READER } from './ports.ts'
import { refreshStories } from './update-stories.ts'

/** Beyond this many lines nobody counts. */
const MOST_COUNTED = 999

/** The number of the last line that has come by now: what is read after it is asked for holds no later one unawares. */
export async function findLatestArrival(ports: Ports): Promise<number> {
  await refreshStories(ports)
  return (await ports.store()).findLatestArrival()
}

/** How many lines came after that number that the reader has not seen: in one story, or in all that they follow. */
export async function countArrivals(
  ports: Ports,
  { slug, after }: { readonly slug: string | null; readonly after: number },
): Promise<number> {
  const store = await ports.store()
  const storyId = slug === null ? null : await store.findStory(slug)
  if (slug !== null && storyId === null) return 0
  const scope =
    storyId === null
      ? ({ kind: 'followed', reader: READER } as const)
      : ({ kind: 'one', storyId } as const)
  const query = { scope, reader: READER, arrivedAfter: after, until: ports.now() }
  const developments = await store.listArrivals({ ...query, limit: MOST_COUNTED })
  const preferences = await store.loadPreferences(READER, ports.now())
  const story = { slug: slug ?? '', title: '', developments }
  return developments.length - muteStories([story], preferences).muted.length
}

import { parseMoment } from '../src/domain/moment.ts'
import {
  type Step,
  StoryFormatError,
  type WrittenOutlet,
  type WrittenStory,
} from './written-story.ts'

/** What `story.json` says: all of the story but its texts. */
export type StoryHead = Omit<WrittenStory, 'articles'>

type Reader = {
  readonly text: (key: string) => string
  readonly oneOf: <const T extends string>(key: string, allowed: readonly T[]) => T
  readonly texts: (key: string) => readonly string[]
  readonly each: <T>(key: string, read: (reader: Reader) => T) => readonly T[]
  readonly inside: (key: string) => Reader
}

/** Throws `StoryFormatError` that names the place (`steps[2].at`) on any missing, unknown or ill-typed value. */
export function parseStoryFile(source: string, file: string): StoryHead {
  const story = readerOf(parseJson(source, file), '', file, ['id', 'title', 'outlets', 'steps'])
  return {
    id: story.text('id'),
    title: story.text('title'),
    outlets: story.each('outlets', readOutlet),
    steps: story.each('steps', (step) => readStep(step, file)),
  }
}

const OUTLET_KEYS = ['id', 'name', 'kind', 'template', 'language', 'feed', 'houseStyle']
const STEP_KEYS = ['at', 'title', 'publishes']
const FEED_KEYS = ['kind', 'path', 'title']
/** Of which object each set of keys is, by the key that holds it. */
const KEYS_OF = new Map([
  ['outlets', OUTLET_KEYS],
  ['steps', STEP_KEYS],
  ['feed', FEED_KEYS],
])

function readOutlet(outlet: Reader): WrittenOutlet {
  const feed = outlet.inside('feed')
  return {
    id: outlet.text('id'),
    name: outlet.text('name'),
    kind: outlet.text('kind'),
    template: outlet.oneOf('template', ['wire', 'broadcaster', 'local-paper']),
    language: outlet.text('language'),
    feed: {
      kind: feed.oneOf('kind', ['rss', 'atom']),
      path: feed.text('path'),
      title: feed.text('title'),
    },
    houseStyle: outlet.text('houseStyle'),
  }
}

function readStep(step: Reader, file: string): Step {
  const at = step.text('at')
  if (parseMoment(at) === null) throw new StoryFormatError(file, null, `not a moment: ${at}`)
  return { at, title: step.text('title'), publishes: step.texts('publishes') }
}

function parseJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StoryFormatError(file, null, reason, cause)
  }
}

/** Typed access to one JSON object that may hold `keys` and no others; `place` names it in errors. */
function readerOf(value: unknown, place: string, file: string, keys: readonly string[]): Reader {
  const fail = (key: string, reason: string) =>
    new StoryFormatError(file, null, `${place}${key}: ${reason}`)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fail('', 'not an object')
  }
  const entries = new Map<string, unknown>(Object.entries(value))
  const unknownKey = [...entries.keys()].find((key) => !keys.includes(key))
  if (unknownKey !== undefined) throw fail(unknownKey, 'unknown key')

  const text = (key: string): string => {
    const found = entries.get(key)
    if (typeof found !== 'string' || found === '') throw fail(key, 'not a text')
    return found
  }
  const list = (key: string): readonly unknown[] => {
    const found = entries.get(key)
    if (!Array.isArray(found) || found.length === 0) throw fail(key, 'not a list of at least one')
    return found
  }
  const child = (item: unknown, key: string, position: string) =>
    readerOf(item, `${place}${key}${position}.`, file, KEYS_OF.get(key) ?? [])
  return {
    text,
    oneOf: (key, allowed) => {
      const match = allowed.find((word) => word === text(key))
      if (match === undefined) throw fail(key, `none of ${allowed.join(', ')}`)
      return match
    },
    texts: (key) =>
      list(key).map((item, index) => {
        if (typeof item !== 'string') throw fail(`${key}[${index}]`, 'not a text')
        return item
      }),
    each: (key, read) => list(key).map((item, index) => read(child(item, key, `[${index}]`))),
    inside: (key) => child(entries.get(key), key, ''),
  }
}

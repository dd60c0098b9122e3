import { createDeriving } from '../service/derive-stories.ts'
import type { DeriveStories, StoriesUpdate } from '../service/ports.ts'
import { openStore } from '../store/open-store.ts'

/** `file` is the same each time: the thread keeps its store, and what it knows of it. */
export type DeriveTask = { readonly file: string; readonly now: number }

let derive: DeriveStories | null = null

/** What the thread runs, once at a time; resolves to what has changed. */
export default function run({ file, now }: DeriveTask): Promise<StoriesUpdate> {
  derive ??= createDeriving(openOnce(file))
  return derive(now)
}

function openOnce(file: string): () => ReturnType<typeof openStore> {
  let opened: ReturnType<typeof openStore> | null = null
  return () => {
    opened ??= openStore({ file })
    return opened
  }
}

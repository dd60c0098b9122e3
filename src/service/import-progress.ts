import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveKind } from './archive-items.ts'

export type ImportProgress = {
  readonly added: number
  readonly revised: number
  readonly known: number
  readonly unreadable: number
  /** Of the archives as they are, packed; what an import before this one had read counts too. */
  readonly bytesRead: number
  readonly bytesInAll: number
  /** This run's alone: articles looked at, their bytes, and the time that it took. */
  readonly pace: { readonly articles: number; readonly bytes: number; readonly ms: number }
}

export const NO_PROGRESS: ImportProgress = {
  added: 0,
  revised: 0,
  known: 0,
  unreadable: 0,
  bytesRead: 0,
  bytesInAll: 0,
  pace: { articles: 0, bytes: 0, ms: 0 },
}

/** One more article looked at, that took so many bytes of its archive. */
export function addToPace(progress: ImportProgress, bytes: number): ImportProgress {
  const { pace, bytesRead } = progress
  return {
    ...progress,
    bytesRead: bytesRead + bytes,
    pace: { ...pace, articles: pace.articles + 1, bytes: pace.bytes + bytes },
  }
}

/** Articles a second, and milliseconds until all is read if it goes on so; null before anything can be said. */
export function paceOf({ pace, bytesRead, bytesInAll }: ImportProgress): {
  articlesPerSecond: number
  msLeft: number
} | null {
  const { articles, bytes, ms } = pace
  if (articles === 0 || bytes === 0 || ms <= 0) return null
  return {
    articlesPerSecond: (articles / ms) * 1000,
    msLeft: (Math.max(0, bytesInAll - bytesRead) / bytes) * ms,
  }
}

/** The bytes of all archives under these paths; what cannot be read has none. */
export async function measureArchives(paths: readonly string[]): Promise<number> {
  let bytes = 0
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) continue
    if (!found.isDirectory()) {
      bytes += found.size
      continue
    }
    const files = await readdir(path, { recursive: true }).catch(() => [])
    for (const file of files) {
      if (archiveKind(file) === null) continue
      bytes += (await stat(join(path, file)).catch(() => null))?.size ?? 0
    }
  }
  return bytes
}

import { readFile, stat } from 'node:fs/promises'
import type { Feed, Unusable } from '../domain/feed.ts'
import type { Ports } from './ports.ts'

const MAX_BYTES = 50_000_000

/** A feed as one file holds it, or why it cannot be used. */
export async function readFeedFile(
  { readListing }: Ports,
  file: string,
  contentType: string | null,
): Promise<{ kind: 'feed'; feed: Feed } | Unusable> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > MAX_BYTES)
      return unusable(`${Math.round(size / 1e6)} MB is more than a feed can hold`)
    bytes = await readFile(file)
  } catch (error) {
    return unusable(readingFailed(error))
  }
  const read = await readListing({ bytes, address: null, contentType })
  return read.kind === 'feed' ? read : unusable(read.reason)
}

/** Why a file could not be read, in the words of someone who wants to read it. */
function readingFailed(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder, not a file'
  return code === 'EACCES' ? 'this file may not be read' : message
}

function unusable(reason: string): Unusable {
  return { kind: 'unusable', reason }
}

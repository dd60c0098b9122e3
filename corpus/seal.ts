import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** What is set aside, and where the hash that holds it stands. */
export const SEALED = [
  { folder: 'corpus/aside', seal: 'corpus/aside.sha256' },
  { folder: 'corpus/second-aside', seal: 'corpus/second-aside.sha256' },
  { folder: 'corpus/stories-aside', seal: 'corpus/stories-aside.sha256' },
] as const

/**
 * SHA-256 over the names and bytes of all files beneath a folder: it changes with any byte, any name, and any file added or
 * taken away. Null where there is no file.
 */
export async function hashFolder(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  if (files.length === 0) return null
  const hash = createHash('sha256')
  for (const file of files) {
    const content = createHash('sha256').update(await readFile(join(folder, file)))
    hash.update(`${file}\0${content.digest('hex')}\n`)
  }
  return hash.digest('hex')
}

/** The hash that was written when a folder was sealed; null where it has not been. */
export async function readSeal(seal: string): Promise<string | null> {
  const [text = null] = await readFile(seal, 'utf8').then((found) => [found.trim()], absent)
  return text
}

/** Writes the hash of a folder that holds something; tells it, or null. */
export async function sealFolder(folder: string, seal: string): Promise<string | null> {
  const hash = await hashFolder(folder)
  if (hash !== null) await writeFile(seal, `${hash}\n`)
  return hash
}

function absent(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}

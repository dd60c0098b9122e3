import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnnotatedArticle } from './annotated-article.ts'
import { parseAnnotated } from './parse-annotated.ts'

/** Where the articles lie: those to develop on, those set aside, and the second pass over either. */
export const FOLDERS = {
  dev: 'corpus/articles',
  aside: 'corpus/aside',
  second: 'corpus/second',
} as const

export type LoadedArticle = { readonly name: string; readonly article: AnnotatedArticle }

/** Every annotated article of a folder, by name; none where it is absent. Throws `FormatError` of the first broken one. */
export async function loadAnnotated(folder: string): Promise<readonly LoadedArticle[]> {
  const names = (await filesIn(folder)).filter((name) => name.endsWith('.ann'))
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { name, article: parseAnnotated(await readFile(path, 'utf8'), path) }
    }),
  )
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnnotatedArticle } from './annotated-article.ts'
import { parseAnnotated } from './parse-annotated.ts'
import { FormatError } from './problems.ts'

/** Where the articles lie: those to develop on, those set aside, and the second pass over each. */
export const FOLDERS = {
  dev: 'corpus/articles',
  aside: 'corpus/aside',
  second: 'corpus/second',
  secondAside: 'corpus/second-aside',
} as const

export type LoadedArticle = { readonly name: string; readonly article: AnnotatedArticle }

/** What a folder holds: its well-formed articles by name, and what is wrong with each of the others. */
export type LoadedFolder = {
  readonly articles: readonly LoadedArticle[]
  readonly broken: readonly FormatError[]
}

/** Every annotated article of a folder, by name; none where it is absent. Throws `FormatError` of the first broken one. */
export async function loadAnnotated(folder: string): Promise<readonly LoadedArticle[]> {
  const { articles, broken } = await loadFolder(folder)
  const [first] = broken
  if (first !== undefined) throw first
  return articles
}

/** As `loadAnnotated`, but a broken article is told and costs no other. */
export async function loadFolder(folder: string): Promise<LoadedFolder> {
  const names = (await filesIn(folder)).filter((name) => name.endsWith('.ann'))
  const read = await Promise.all(names.map((name) => readArticle(folder, name)))
  return {
    articles: read.flatMap((one) => (one instanceof FormatError ? [] : [one])),
    broken: read.flatMap((one) => (one instanceof FormatError ? [one] : [])),
  }
}

async function readArticle(folder: string, name: string): Promise<LoadedArticle | FormatError> {
  const path = join(folder, name)
  try {
    return { name, article: parseAnnotated(await readFile(path, 'utf8'), path) }
  } catch (error) {
    if (error instanceof FormatError) return error
    throw error
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

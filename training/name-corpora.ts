import { existsSync } from 'node:fs'
import { NEWS_STYLE } from '../src/language/names/view-document.ts'
import { type NamedDocument, readNames } from './read-names.ts'
import { readNewsNames } from './read-news-names.ts'
import { LEFT_OUT } from './treebank.ts'

/** Every file of names that may train weights that ship. */
const FILES = ['uner-ewt-dev.iob2', 'wikigold.conll', 'gum-open-train.conll'] as const

/** `news`: the project's own articles. */
export type NameCorpus = (typeof FILES)[number] | 'news'

/** Each corpus has its own idea of a name; the models are told whose is asked for, that of news being 0. */
export function styleOf(corpus: NameCorpus): number {
  return corpus === 'news' ? NEWS_STYLE : 1 + FILES.indexOf(corpus)
}

export async function loadNames(
  folder: string,
): Promise<ReadonlyMap<NameCorpus, readonly NamedDocument[]>> {
  const files = FILES.filter((file) => existsSync(`${folder}/${file}`)).map(
    (file) =>
      [file, readNames(`${folder}/${file}`).filter(({ id }) => !LEFT_OUT.test(id))] as const,
  )
  return new Map<NameCorpus, readonly NamedDocument[]>([...files, ['news', await readNewsNames()]])
}

import { existsSync } from 'node:fs'
import { type NamedDocument, readNames } from './read-names.ts'
import { readNewsNames } from './read-news-names.ts'
import { LEFT_OUT } from './treebank.ts'

/** Every file of names that may train weights that ship. */
const FILES = [
  'uner-ewt-dev.iob2',
  'wikigold.conll',
  'gum-open-train.conll',
  'wnut17-train.conll',
  'wnut17-dev.conll',
] as const

/** `news`: the project's own articles. */
export type NameCorpus = (typeof FILES)[number] | 'news'

export async function loadNames(
  folder: string,
): Promise<ReadonlyMap<NameCorpus, readonly NamedDocument[]>> {
  const files = FILES.filter((file) => existsSync(`${folder}/${file}`)).map(
    (file) =>
      [file, readNames(`${folder}/${file}`).filter(({ id }) => !LEFT_OUT.test(id))] as const,
  )
  return new Map<NameCorpus, readonly NamedDocument[]>([...files, ['news', await readNewsNames()]])
}

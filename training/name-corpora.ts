import { existsSync } from 'node:fs'
import { type NamedDocument, readNames } from './read-names.ts'
import { LEFT_OUT } from './treebank.ts'

/** Every file of names that may train weights that ship. */
const FILES = [
  'uner-ewt-dev.iob2',
  'wikigold.conll',
  'gum-open-train.conll',
  'wnut17-train.conll',
  'wnut17-dev.conll',
] as const

export type NameCorpus = (typeof FILES)[number]

export function loadNames(folder: string): ReadonlyMap<NameCorpus, readonly NamedDocument[]> {
  return new Map(
    FILES.filter((file) => existsSync(`${folder}/${file}`)).map((file) => [
      file,
      readNames(`${folder}/${file}`).filter(({ id }) => !LEFT_OUT.test(id)),
    ]),
  )
}

import { readFileSync } from 'node:fs'
import type { Document } from '../src/language/document.ts'
import { firstLabel, NAME_KINDS, OUTSIDE } from '../src/language/names/name-labels.ts'
import { composeDocument } from './gold-document.ts'

/** A document whose names are known: the label of each token. */
export type NamedDocument = {
  /** As its file names it, empty where it does not. */
  readonly id: string
  readonly document: Document
  readonly labels: Uint8Array
  /** Whether other names than those of people, bodies and places were marked. */
  readonly hasMisc: boolean
}

type Sentence = { readonly words: readonly string[]; readonly labels: readonly number[] }

const KINDS: Readonly<Record<string, (typeof NAME_KINDS)[number]>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'misc',
}

/** Sentences without a document of their own are taken together by so many: what stands near is often one matter. */
const LOOSE_SENTENCES = 12

/**
 * Reads a file of names: a word a line with its tag last, or numbered (`.iob2`). Tags without `B-` are taken for the
 * start of a name where no name of that kind stands before.
 */
export function readNames(file: string): NamedDocument[] {
  const isNumbered = file.endsWith('.iob2')
  const hasDocuments = /^(?:# newdoc|-DOCSTART-)/m.test(readFileSync(file, 'utf8'))
  const documents: { readonly id: string; readonly sentences: Sentence[] }[] = []
  let id = ''
  let isNew = true
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    if (/^(?:# newdoc|-DOCSTART-)/m.test(block)) isNew = true
    id = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? id
    const rows = block
      .split('\n')
      .filter((line) => (isNumbered ? /^\d+\t/.test(line) : /\S[ \t]\S/.test(line)))
      .filter((line) => !/^(?:-DOCSTART-|# (?:newdoc|sent_id|text)\b)/.test(line))
      .map((line) => line.split(/[ \t]/))
    if (rows.length === 0) continue
    const words = rows.map((row) => row[isNumbered ? 1 : 0] ?? '')
    const labels = labelsOf(rows.map((row) => row[isNumbered ? 2 : row.length - 1] ?? 'O'))
    const last = documents.at(-1)
    if (
      last === undefined ||
      isNew ||
      (!hasDocuments && last.sentences.length >= LOOSE_SENTENCES)
    ) {
      documents.push({ id, sentences: [{ words, labels }] })
    } else last.sentences.push({ words, labels })
    isNew = false
  }
  return documents.map(({ id, sentences }) => ({
    id,
    document: composeDocument(sentences.map(({ words }) => words)),
    labels: Uint8Array.from(sentences.flatMap(({ labels }) => labels)),
    hasMisc: !isNumbered,
  }))
}

function labelsOf(tags: readonly string[]): number[] {
  let before: string | null = null
  return tags.map((tag) => {
    const kind = KINDS[tag.slice(2)]
    const isInner = tag.startsWith('I-') && tag.slice(2) === before
    before = tag === 'O' ? null : tag.slice(2)
    if (kind === undefined) return OUTSIDE
    return firstLabel(NAME_KINDS.indexOf(kind)) + (isInner ? 1 : 0)
  })
}

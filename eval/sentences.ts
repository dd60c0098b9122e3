import { existsSync, readFileSync } from 'node:fs'
import { readDocument } from '../src/language/read-document.ts'
import type { EvalTable } from './table.ts'

const GOLDEN = '../shared/data/sentences/golden-en.jsonl'
const TREES: readonly string[] = ['gum-open-dev', 'gum-open-train', 'ewt-dev']
const NEWS = /^GUM_news_/

type Golden = { readonly text: string; readonly expected: readonly string[] }

/** How well sentences are found: hard cases solved, and the F1 of sentence spans in running text. Null without the gold data. */
export async function evalSentences(): Promise<EvalTable | null> {
  if (!existsSync(GOLDEN)) return null
  const rows: EvalTable['rows'][number][] = [
    { label: 'golden-en', values: { exact: goldenShare() }, target: 'exact ≥ .98' },
  ]
  for (const name of TREES) {
    const path = `../shared/data/trees/${name}.conllu`
    if (!existsSync(path)) continue
    const documents = readTrees(readFileSync(path, 'utf8'))
    rows.push({ label: name, values: { f1: spanF1(documents) } })
    const news = documents.filter((document) => NEWS.test(document.id))
    if (news.length > 0) {
      rows.push({ label: `${name} news`, values: { f1: spanF1(news) }, target: 'f1 ≥ .98' })
    }
  }
  return { name: 'sentences', columns: ['exact', 'f1'], rows }
}

function goldenShare(): number {
  const cases = readFileSync(GOLDEN, 'utf8').trim().split('\n')
  const solved = cases.filter((line) => {
    const { text, expected } = JSON.parse(line) as Golden
    return JSON.stringify(sentencesOf(text)) === JSON.stringify(expected)
  })
  return solved.length / cases.length
}

function sentencesOf(text: string): readonly string[] {
  return readDocument(text).sentences.map(([start, end]) => text.slice(start, end))
}

type TreeDocument = { readonly id: string; readonly paragraphs: readonly (readonly string[])[] }

/** The documents of a CoNLL-U file: each a list of paragraphs, each a list of sentences. */
function readTrees(conllu: string): readonly TreeDocument[] {
  const documents: { id: string; paragraphs: string[][] }[] = []
  for (const line of conllu.split('\n')) {
    const [, key, value = ''] = /^# (newdoc id|newpar|text)\b(?: = )?(.*)$/.exec(line) ?? []
    const document = documents.at(-1)
    if (key === 'newdoc id') documents.push({ id: value, paragraphs: [[]] })
    else if (key === 'newpar') document?.paragraphs.push([])
    else if (key === 'text') document?.paragraphs.at(-1)?.push(value)
  }
  return documents
}

const END_MARK = /[.?!…:;,—-]["'”’)\]]*$/

/**
 * F1 of the sentences' spans, the gold ones of a paragraph joined by a space and paragraphs by a blank line. A gold
 * sentence without an end mark was a line of its own on its page (a caption, a heading), and is one here.
 */
function spanF1(documents: readonly TreeDocument[]): number {
  let right = 0
  let found = 0
  let gold = 0
  for (const document of documents) {
    const expected = new Set<string>()
    let text = ''
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph) {
        const start = text.length
        text += sentence
        expected.add(`${start}-${text.length}`)
        text += END_MARK.test(sentence) ? ' ' : '\n'
      }
      text = `${text.trimEnd()}\n\n`
    }
    const { sentences } = readDocument(text)
    right += sentences.filter(([start, end]) => expected.has(`${start}-${end}`)).length
    found += sentences.length
    gold += expected.size
  }
  return (2 * right) / (found + gold)
}

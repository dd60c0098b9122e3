import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readNames } from './read-names.ts'

const folder = mkdtempSync(join(tmpdir(), 'writethru-names-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, text: string) {
  const file = join(folder, name)
  writeFileSync(file, text)
  return readNames(file)
}

/** Outside; first and later token of a person's, an organization's, a place's and another name. */
const [O, P, P2, G, , L, L2, M] = [0, 1, 2, 3, 4, 5, 6, 7]

describe('names in columns', () => {
  it('begins a name at an inner tag where none of its kind stands before', () => {
    const [document] = read('inner.conll', 'Ada I-PER\nQuill I-PER\nof O\nRoe I-LOC\nBay I-LOC\n')
    expect(Array.from(document?.labels ?? [])).toEqual([P, P2, O, L, L2])
    expect(document?.document.text.trim()).toBe('Ada Quill of Roe Bay')
    expect(document?.hasMisc).toBe(true)
  })

  it('knows names of other things, and words that look like comments', () => {
    const [document] = read('kinds.conll', '#\tO\nRoe\tB-ORG\nOne\tB-MISC\n')
    expect(Array.from(document?.labels ?? [])).toEqual([O, G, M])
  })

  it('reads numbered words, a document each', () => {
    const text =
      '# newdoc id = a\n# text = Ada left\n1\tAda\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n\n' +
      '# newdoc id = b\n1\tRoe\tB-LOC\t-\t-\n'
    const documents = read('numbered.iob2', text)
    expect(documents.map(({ id, labels }) => [id, Array.from(labels)])).toEqual([
      ['a', [P, O]],
      ['b', [L]],
    ])
    expect(documents[0]?.hasMisc).toBe(false)
  })
})

import { readFileSync } from 'node:fs'

/** A gold sentence. `heads[i]` is the index of word `i`'s head, -1 for the root. */
export type TreeSentence = {
  readonly document: string
  readonly words: readonly string[]
  readonly isSpaceAfter: readonly boolean[]
  readonly tags: readonly string[]
  readonly pennTags: readonly string[]
  readonly lemmas: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** The sentences of a CoNLL-U file, in order; words of contractions apart, as the trees have them. */
export function readConllu(file: string): TreeSentence[] {
  let document = ''
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document
      const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'))
      if (rows.length === 0) return []
      const column = (index: number) => rows.map((row) => row[index] ?? '')
      return [
        {
          document,
          words: column(1),
          isSpaceAfter: column(9).map((notes) => !notes.includes('SpaceAfter=No')),
          tags: column(3),
          pennTags: column(4),
          lemmas: column(2),
          heads: column(6).map((head) => Number(head) - 1),
          relations: column(7),
        },
      ]
    })
}

import { lemmaByRule } from '../src/language/tags/lemmas.ts'
import type { TreeSentence } from './read-conllu.ts'

/** The words whose lemma the rules do not give, a line each: tag, word, lemma. The lemma seen most often counts. */
export function composeLemmaTable(sentences: readonly TreeSentence[]): string {
  const counts = new Map<string, Map<string, number>>()
  for (const { words, pennTags, lemmas } of sentences) {
    words.forEach((word, index) => {
      const [tag = '', lemma = ''] = [pennTags[index], lemmas[index]?.toLowerCase()]
      const lower = word.toLowerCase().replace('’', "'")
      if (!/^[a-z'-]+$/.test(lower) || tag.startsWith('NNP') || !/^[a-z'-]+$/.test(lemma)) return
      const key = `${tag} ${lower}`
      const seen = counts.get(key) ?? new Map<string, number>()
      seen.set(lemma, (seen.get(lemma) ?? 0) + 1)
      counts.set(key, seen)
    })
  }
  return [...counts]
    .flatMap(([key, seen]) => {
      const [[lemma] = ['', 0]] = [...seen].toSorted(
        ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
      )
      const [tag = '', word = ''] = key.split(' ')
      return lemmaByRule(word, tag) === lemma ? [] : [`${key} ${lemma}`]
    })
    .toSorted()
    .map((line) => `${line}\n`)
    .join('')
}

import type { TreeSentence } from './read-conllu.ts'

/**
 * The sentence as our tokenizer reads it: words that the trees cut at their hyphens are whole (`18-year-old`, `pro-trade`),
 * with the head, relation and tags of their topmost part; null where nothing changes, or where the parts hang apart so that no tree is left.
 */
export function mergeHyphens(sentence: TreeSentence): TreeSentence | null {
  const { words, isSpaceAfter, heads, relations } = sentence
  const groups: number[][] = []
  words.forEach((word, index) => {
    const group = groups.at(-1)
    const last = group?.at(-1) ?? -1
    const isGlued = last >= 0 && isSpaceAfter[last] === false
    const isHyphen =
      /^[-‐‑]$/.test(word) && index + 1 < words.length && isSpaceAfter[index] === false
    const isBehindHyphen = /^[-‐‑]$/.test(words[last] ?? '') && (group?.length ?? 0) > 1
    const isPart = isGlued && /[\p{L}\p{N}]$/u.test(words[last] ?? '') && isHyphen
    if (group && (isPart || (isGlued && isBehindHyphen && /^[\p{L}\p{N}]/u.test(word)))) {
      group.push(index)
    } else groups.push([index])
  })
  if (groups.length === words.length) return null
  const groupOf = new Map(groups.flatMap((group, place) => group.map((word) => [word, place])))
  const tops = groups.map(
    (group, place) =>
      group.find((word) => groupOf.get(heads[word] ?? -1) !== place) ?? group[0] ?? 0,
  )
  const top = <Value>(values: readonly Value[], otherwise: Value) =>
    tops.map((word) => values[word] ?? otherwise)
  const isWhole = (place: number) => (groups[place]?.length ?? 0) === 1
  const isModifier = (place: number) => /^amod/.test(relations[tops[place] ?? 0] ?? '')
  const mergedHeads = top(heads, -1).map((head) => (head === -1 ? -1 : (groupOf.get(head) ?? -1)))
  if (!isTree(mergedHeads)) return null
  return {
    document: sentence.document,
    words: groups.map((group) => group.map((word) => words[word]).join('')),
    isSpaceAfter: groups.map((group) => isSpaceAfter[group.at(-1) ?? 0] ?? true),
    lemmas: groups.map((group) => group.map((word) => sentence.lemmas[word]).join('')),
    tags: top(sentence.tags, 'X').map((tag, place) =>
      isWhole(place) || !isModifier(place) ? tag : 'ADJ',
    ),
    pennTags: top(sentence.pennTags, 'FW').map((tag, place) =>
      isWhole(place) || !isModifier(place) ? tag : 'JJ',
    ),
    heads: mergedHeads,
    relations: top(relations, 'dep'),
  }
}

/** Whether every word leads to the root. */
function isTree(heads: readonly number[]): boolean {
  return heads.every((_, word) => {
    let above = word
    for (let steps = 0; steps <= heads.length; steps++) {
      if (above === -1) return true
      above = heads[above] ?? -1
    }
    return false
  })
}

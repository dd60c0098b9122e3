import type { TreeTokens } from './tree-tokens.ts'

/**
 * What models say of sentences that they were not trained on: the documents fall into parts, and each part is labelled by a
 * model of the other parts. So a later model learns from labels as good as those that it will meet. The labels, an array a
 * head, are of all sentences in their order.
 */
export function jackknife(
  { sentences, sentenceStarts }: TreeTokens,
  parts: number,
  labelPart: (others: readonly number[], part: readonly number[]) => readonly Uint8Array[],
): readonly Uint8Array[] {
  const documents = new Map<string, number>()
  const partOf = sentences.map(({ document }) => {
    const number = documents.get(document) ?? documents.size
    documents.set(document, number)
    return number % parts
  })
  const all = sentences.map((_, index) => index)
  const labels: Uint8Array[] = []
  for (let part = 0; part < parts; part++) {
    const inside = all.filter((index) => partOf[index] === part)
    const others = all.filter((index) => partOf[index] !== part)
    labelPart(others, inside).forEach((values, head) => {
      const whole = labels[head] ?? new Uint8Array(sentenceStarts.at(-1) ?? 0)
      labels[head] = whole
      let at = 0
      for (const index of inside) {
        const [first = 0, end = 0] = sentenceStarts.subarray(index, index + 2)
        whole.set(values.subarray(at, at + end - first), first)
        at += end - first
      }
    })
  }
  return labels
}

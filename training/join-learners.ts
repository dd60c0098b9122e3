import type { Learner } from './learner.ts'

/**
 * One network that gives the mean of the scores of several that learned the same from other beginnings: their hidden units
 * stand side by side. All have the same rows, known features and heads.
 */
export function joinLearners(
  learners: readonly Learner[],
): Pick<Learner, 'shape' | 'space' | 'table' | 'weights'> {
  const [first] = learners
  if (first === undefined) throw new Error('there is nothing to join')
  const { rowCount, width, heads, mostFeatures } = first.shape
  const wide = width * learners.length
  const table = new Float32Array(rowCount * wide)
  learners.forEach((learner, index) => {
    for (let row = 0; row < rowCount; row++) {
      table.set(learner.table.subarray(row * width, (row + 1) * width), row * wide + index * width)
    }
  })
  const joined = heads.map((_, head) => {
    const parts = learners.map((learner) => learner.weights(head))
    const outputs = (parts[0]?.length ?? 0) / (width + 1)
    const weights = new Float32Array(outputs * (wide + 1))
    parts.forEach((part, index) => {
      for (let output = 0; output < outputs; output++) {
        weights[output] = (weights[output] ?? 0) + (part[output] ?? 0) / learners.length
      }
      weights.set(
        part.subarray(outputs).map((weight) => weight / learners.length),
        outputs * (1 + index * width),
      )
    })
    return weights
  })
  return {
    shape: { rowCount, width: wide, heads, mostFeatures },
    space: first.space,
    table,
    weights: (head) => joined[head] ?? new Float32Array(0),
  }
}

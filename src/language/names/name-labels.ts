/** Kinds of names, by the numbers that annotations hold; `misc` is told apart in training, and given to nobody. */
export const NAME_KINDS = ['person', 'organization', 'place', 'misc'] as const

/** Labels: 0 outside, then for each kind one for its first token and one for the others. */
export const LABEL_COUNT = 1 + NAME_KINDS.length * 2

export const OUTSIDE = 0

export function firstLabel(kind: number): number {
  return kind * 2 + 1
}

export function kindOfLabel(label: number): number {
  return (label - 1) >> 1
}

export function isInnerLabel(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0
}

/** Whether a token with this label may stand behind one with the other. */
export function mayFollow(label: number, before: number): boolean {
  return !isInnerLabel(label) || before === label || before === label - 1
}

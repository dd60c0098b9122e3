import { WORD_FREQUENCIES } from './word-frequencies.ts'

/** A word that is not counted among the common ones stands in about so many of the articles. */
const UNCOUNTED = 0.004

/** How rare a stem is in news, in natural logarithms: about 0.8 for the commonest, 5.5 for what is not counted. */
export function rarityOf(stem: string): number {
  return -Math.log(WORD_FREQUENCIES.get(stem) ?? UNCOUNTED)
}

/** The share of one set's words that stand in another, each counted by how rare it is in news. */
export function rareShare(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let all = 0
  let common = 0
  for (const stem of part) {
    const rarity = rarityOf(stem)
    all += rarity
    if (whole.has(stem)) common += rarity
  }
  return all === 0 ? 0 : common / all
}

/** The cosine of two sets of words, each counted by how rare it is in news; 0 to 1. */
export function rareCosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const stem of a) if (b.has(stem)) common += rarityOf(stem) ** 2
  return common === 0 ? 0 : common / Math.sqrt(squaresOf(a) * squaresOf(b))
}

function squaresOf(stems: ReadonlySet<string>): number {
  let squares = 0
  for (const stem of stems) squares += rarityOf(stem) ** 2
  return squares
}

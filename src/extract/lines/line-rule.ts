import type { Moment } from '../../domain/moment.ts'

/**
 * What a line of furniture tells before it is taken out. `{}`: nothing, it is mere furniture.
 */
export type LineReading = {
  readonly bylines?: readonly string[]
  readonly contributors?: readonly string[]
  /** The title of another article. */
  readonly related?: string
  readonly published?: Moment
  readonly updated?: Moment
  /** The rest of the article is behind a wall. */
  readonly isWall?: true
}

/** `head`: before the first paragraph of prose; `foot`: after the last; `edges`: either. */
export type LinePlace = 'anywhere' | 'head' | 'foot' | 'edges'

/**
 * Recognises one sort of furniture by its words. Sees whole lines alone, so that a sentence of the story that holds the
 * same words stays.
 */
export type LineRule = {
  /** `extract/what-it-takes-out`. */
  readonly name: string
  readonly place: LinePlace
  /** Null for a line that is none of its sort. */
  readonly read: (line: string) => LineReading | null
  readonly examples: readonly { readonly line: string; readonly reads: LineReading | null }[]
}

/** A rule whose lines tell nothing. `patterns` are tried on the whole line; `maxLength` keeps prose out. */
export function furnitureRule(rule: {
  readonly name: string
  readonly place: LinePlace
  readonly patterns: readonly RegExp[]
  readonly maxLength: number
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}): LineRule {
  return {
    name: rule.name,
    place: rule.place,
    read: (line) =>
      line.length <= rule.maxLength && rule.patterns.some((pattern) => pattern.test(line))
        ? {}
        : null,
    examples: [
      ...rule.takes.map((line) => ({ line, reads: {} })),
      ...rule.leaves.map((line) => ({ line, reads: null })),
    ],
  }
}

import type { StatementAct } from '../domain/findings.ts'

/** What a search is held to; null where anything will do. */
export type SearchFilter = {
  readonly outlet: string | null
  /** When the article that brought it was published, epoch ms: at or after, and before. */
  readonly from: number | null
  readonly before: number | null
  readonly storyId: string | null
  /** Words of a speaker's name, of whom they speak for, and what the saying does: for statements alone. */
  readonly speaker: string | null
  readonly side: string | null
  readonly act: StatementAct | null
}

export const NO_FILTER: SearchFilter = {
  outlet: null,
  from: null,
  before: null,
  storyId: null,
  speaker: null,
  side: null,
  act: null,
}

/** Whether it asks for something that only a statement has: then articles and figures are no answer. */
export function asksForStatements({ speaker, side, act }: SearchFilter): boolean {
  return speaker !== null || side !== null || act !== null
}

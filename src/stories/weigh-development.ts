import type { DevelopmentKind, Verdict } from '../domain/story.ts'
import type { StorySentence } from './story-sentence.ts'

/** What a verdict weighs by itself. What overturns something weighs most, what only joins in least. */
const VERDICT_WEIGHTS: Readonly<Record<Verdict, number>> = {
  conflict: 0.55,
  'changed-position': 0.55,
  confirmed: 0.5,
  update: 0.5,
  answered: 0.5,
  withdrawn: 0.45,
  lapsed: 0.3,
  new: 0.25,
}

const KIND_WEIGHTS: Readonly<Record<DevelopmentKind, number>> = {
  measure: 0.15,
  event: 0.08,
  figure: 0.08,
  statement: 0.05,
  thread: 0.04,
  revision: 0,
}

/**
 * How much a development weighs before it is known how many report it, 0 to 1: its verdict and kind, who speaks (a named
 * office-holder most), whether it stands at the head of its article, and how weighty the analysis finds its event.
 */
export function weighOwn(sentence: StorySentence, kind: DevelopmentKind, verdict: Verdict): number {
  const eventWeight = Math.max(0, ...sentence.events.map(({ weight }) => weight))
  return (
    VERDICT_WEIGHTS[verdict] +
    KIND_WEIGHTS[kind] +
    weighSpeaker(sentence) +
    weighPlace(sentence.place) +
    0.1 * eventWeight
  )
}

function weighSpeaker({ step, statements }: StorySentence): number {
  const speakers = new Set(statements.flatMap(({ source }) => source.entities))
  const entities = step.analysis.entities.filter(({ id }) => speakers.has(id))
  if (entities.some(({ kind, roles }) => kind === 'person' && roles.length > 0)) return 0.1
  return entities.some(({ kind }) => kind !== 'unnamed') ? 0.06 : 0
}

/** The first sentences of an article say what it is about. */
function weighPlace(place: number): number {
  if (place < 2) return 0.15
  return place < 6 ? 0.08 : 0
}

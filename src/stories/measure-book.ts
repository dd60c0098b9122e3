import type { Measure, MeasureStatus } from '../domain/findings.ts'
import type { Receipt, Receipts, StoryMeasure } from '../domain/story.ts'
import { addReceipt } from './receipts.ts'
import { createStemIndex } from './stem-index.ts'
import type { Gist, StorySentence } from './story-sentence.ts'
import { agrees, shareOf } from './told-index.ts'

/** A measure as one report gave it. */
export type MeasureReading = {
  readonly measure: Measure
  readonly sentence: StorySentence
  readonly receipts: Receipt[]
}

/** `moved`: the same measure has come further, or was stopped. */
export type MeasureOutcome =
  | { readonly kind: 'first' }
  | { readonly kind: 'repeat'; readonly of: MeasureReading }
  | { readonly kind: 'moved'; readonly was: MeasureReading }

export type MeasureBook = {
  readonly take: (measure: Measure, sentence: StorySentence) => MeasureOutcome
  /** The measures in order of first report; `nameOf` gives the story's id of an entity. */
  readonly finish: (nameOf: (sentence: StorySentence, entityId: string) => string) => StoryMeasure[]
}

type Course = { readonly gist: Gist; readonly readings: MeasureReading[] }

/** How far along a measure is; it only moves on, or is blocked or dropped. */
const STAGES: Readonly<Record<MeasureStatus, number>> = {
  floated: 0,
  proposed: 1,
  threatened: 1,
  announced: 2,
  ordered: 2,
  'under-way': 3,
  'in-force': 3,
  blocked: 4,
  dropped: 4,
  done: 4,
}

const SAME_MEASURE = 0.6
const LEAST_STEMS = 2

/** An empty book of measures. A measure costs a look at those that share a word with it. */
export function createMeasureBook(): MeasureBook {
  const courses: Course[] = []
  const index = createStemIndex<Course>(SAME_MEASURE)

  function take(measure: Measure, sentence: StorySentence): MeasureOutcome {
    const gist = sentence.readGist([measure.what])
    const reading: MeasureReading = { measure, sentence, receipts: [sentence.receipt] }
    const course = index.find(gist.stems).find((known) => isSameMeasure(known.gist, gist))
    const latest = course?.readings.at(-1)
    if (course === undefined || latest === undefined) {
      const opened = { gist, readings: [reading] }
      courses.push(opened)
      index.add(gist.stems, opened)
      return { kind: 'first' }
    }
    const isLater = sentence.step.stepAt > latest.sentence.step.stepAt
    if (isLater && STAGES[measure.status] > STAGES[latest.measure.status]) {
      course.readings.push(reading)
      return { kind: 'moved', was: latest }
    }
    const told =
      course.readings.findLast((earlier) => earlier.measure.status === measure.status) ?? latest
    addReceipt(told, sentence.receipt)
    return { kind: 'repeat', of: told }
  }

  function finish(nameOf: (sentence: StorySentence, entityId: string) => string): StoryMeasure[] {
    const present = ({ measure, sentence, receipts }: MeasureReading): Measure & Receipts => ({
      ...measure,
      id: `${sentence.step.revision.id}:${measure.id}`,
      by: measure.by.map((id) => nameOf(sentence, id)),
      when: measure.when === null ? null : `${sentence.step.revision.id}:${measure.when}`,
      receipts,
    })
    return courses.flatMap(({ readings }) => {
      const presented = readings.map(present)
      const latest = presented.at(-1)
      return latest === undefined ? [] : [{ ...latest, history: presented.slice(0, -1) }]
    })
  }

  return { take, finish }
}

function isSameMeasure(a: Gist, b: Gist): boolean {
  return (
    Math.min(a.stems.size, b.stems.size) >= LEAST_STEMS &&
    shareOf(a.stems, b.stems) >= SAME_MEASURE &&
    shareOf(b.stems, a.stems) >= SAME_MEASURE &&
    agrees(a.keys, b.keys) &&
    agrees(b.keys, a.keys)
  )
}

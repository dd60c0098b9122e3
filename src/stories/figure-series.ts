import type { Figure } from '../domain/findings.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import type { Receipt, Receipts, StoryFigure } from '../domain/story.ts'
import { findStems, stemWord } from './content-words.ts'
import { addReceipt } from './receipts.ts'
import { createStemIndex, type StemIndex } from './stem-index.ts'
import type { StorySentence } from './story-sentence.ts'
import { agrees, shareOf } from './told-index.ts'

/** A figure as one report gave it, and the line that gave it. */
export type Reading = {
  readonly figure: Figure
  readonly sentence: StorySentence
  readonly receipts: Receipt[]
}

/**
 * What a figure is to its story. `changed`: the same thing measured later, or otherwise by another outlet at about the
 * same time (`conflict`); `was` is what stood before. `apart`: nothing that the story holds measures the same for sure.
 */
export type FigureOutcome =
  | { readonly kind: 'apart' }
  | { readonly kind: 'repeat'; readonly of: Reading }
  | { readonly kind: 'update'; readonly was: Reading }
  | { readonly kind: 'conflict'; readonly was: Reading }

export type FigureBook = {
  readonly take: (figure: Figure, sentence: StorySentence) => FigureOutcome
  readonly finish: () => StoryFigure[]
}

/** One thing measured again and again: the same unit, rate, and words for what it measures. */
type Series = {
  readonly aspect: Aspect
  readonly readings: Reading[]
}

/** What a figure measures, made comparable. */
type Aspect = {
  /** Stems that say what is measured. */
  readonly of: ReadonlySet<string>
  /** Whether `of` was given by the analysis; else it is the whole sentence, and must agree more closely. */
  readonly isGiven: boolean
  readonly names: ReadonlySet<string>
  /** Days long past that the sentence is about. */
  readonly days: ReadonlySet<string>
  readonly isStated: boolean
}

const SAME_OF = 0.5
const SAME_SENTENCE = 0.7
/** Two reports closer than this tell of one moment: where they differ, one of them may be wrong. */
const SAME_MOMENT_MS = 12 * 3_600_000
const APPROXIMATE = 0.05

/** An empty book of figures. A figure costs a look at the series of its unit. */
export function createFigureBook(): FigureBook {
  const all: Series[] = []
  const byUnit = new Map<string, StemIndex<Series>>()

  function open(unit: string, aspect: Aspect, reading: Reading): void {
    const series = { aspect, readings: [reading] }
    all.push(series)
    const index = byUnit.get(unit) ?? createStemIndex<Series>(SAME_OF)
    byUnit.set(unit, index)
    index.add(aspect.of, series)
  }

  function take(figure: Figure, sentence: StorySentence): FigureOutcome {
    if (figure.value === null) return { kind: 'apart' }
    const unit = `${figure.unit}|${figure.per ?? ''}`
    const aspect = readAspect(figure, sentence)
    const reading: Reading = { figure, sentence, receipts: [sentence.receipt] }
    const candidates = (byUnit.get(unit)?.find(aspect.of) ?? [])
      .map((series) => ({ series, likeness: likenessOf(aspect, series.aspect) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
    const same = candidates
      .flatMap(({ series }) => series.readings)
      .findLast((earlier) => isSameValue(earlier.figure, figure))
    if (same !== undefined) {
      addReceipt(same, sentence.receipt)
      return { kind: 'repeat', of: same }
    }
    const [best, next] = candidates
    const latest = best?.series.readings.at(-1)
    const isClear = best !== undefined && (next === undefined || next.likeness < best.likeness)
    const isSameRevision = latest?.sentence.step.revision.id === sentence.step.revision.id
    if (!isClear || latest === undefined || isSameRevision || isRetold(figure, sentence)) {
      open(unit, aspect, reading)
      return { kind: 'apart' }
    }
    best.series.readings.push(reading)
    return { kind: isAtOdds(reading, latest) ? 'conflict' : 'update', was: latest }
  }

  function finish(): StoryFigure[] {
    return all.flatMap(({ readings }) => {
      const [latest, ...earlier] = readings.toReversed().map(present)
      return latest === undefined ? [] : [{ ...latest, history: earlier.reverse() }]
    })
  }

  return { take, finish }
}

function present({ figure, sentence, receipts }: Reading): Figure & Receipts {
  return { ...figure, ...composeIds(figure, sentence), receipts }
}

function composeIds({ id, statement }: Figure, { step }: StorySentence) {
  const prefix = `${step.revision.id}:`
  return { id: prefix + id, statement: statement === null ? null : prefix + statement }
}

function readAspect(figure: Figure, { step, gist }: StorySentence): Aspect {
  const unitStems = new Set([figure.unit, ...figure.unit.split(/[\s-]/)].map(stemWord))
  const given = figure.of === null ? '' : sliceSpan(step.revision.text, figure.of)
  const ofStems = new Set([...findStems(given)].filter((stem) => !unitStems.has(stem)))
  return {
    of: ofStems.size > 0 ? ofStems : gist.stems,
    isGiven: ofStems.size > 0,
    names: new Set([...gist.keys].filter((key) => key.startsWith('!'))),
    days: new Set([...gist.keys].filter((key) => key.startsWith('@'))),
    isStated: figure.status !== 'proposed',
  }
}

/** How surely two figures of one unit measure one thing: 0, or what of their words agrees. */
function likenessOf(a: Aspect, b: Aspect): number {
  if (a.isStated !== b.isStated || a.isGiven !== b.isGiven) return 0
  if (!agrees(a.days, b.days) || !agrees(b.days, a.days)) return 0
  if (a.names.size > 0 && b.names.size > 0 && !overlaps(a.names, b.names)) return 0
  const share = Math.min(shareOf(a.of, b.of), shareOf(b.of, a.of))
  return share >= (a.isGiven ? SAME_OF : SAME_SENTENCE) ? share : 0
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key))
}

function isSameValue(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null) return false
  if (a.value === b.value) return a.high === b.high || a.high === null || b.high === null
  if (!a.approximate && !b.approximate) return false
  return Math.abs(a.value - b.value) <= APPROXIMATE * Math.max(Math.abs(a.value), Math.abs(b.value))
}

/** Whether the words before a figure make it the old one: "up from 12". */
function isRetold(figure: Figure, { step, span }: StorySentence): boolean {
  const before: Span = [Math.max(span[0], figure.span[0] - 40), figure.span[0]]
  return /\b(?:from|previously|earlier|initially|originally|previous|earlier (?:toll|count|estimate) of)\s+(?:about |around |at least |more than |nearly )?$/i.test(
    sliceSpan(step.revision.text, before),
  )
}

/** Whether two outlets give different numbers for one moment, the later the lower: a count does not fall by itself. */
function isAtOdds(reading: Reading, before: Reading): boolean {
  const now = reading.sentence
  const then = before.sentence
  if (now.receipt.outlet === then.receipt.outlet) return false
  if (reading.figure.approximate || before.figure.approximate) return false
  const isSameMoment = Math.abs(now.step.stepAt - then.step.stepAt) <= SAME_MOMENT_MS
  return isSameMoment && (reading.figure.value ?? 0) < (before.figure.value ?? 0)
}

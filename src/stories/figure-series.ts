import type { Figure } from '../domain/findings.ts'
import type { Receipt, Receipts, StoryFigure } from '../domain/story.ts'
import { type Aspect, formerValues, isFormer, mayFall, readAspect } from './figure-aspect.ts'
import { addReceipt } from './receipts.ts'
import type { StorySentence } from './story-sentence.ts'
import { shareOf } from './told-index.ts'

/** A figure as one report gave it, and the sentences that give it. */
export type Reading = {
  readonly figure: Figure
  readonly sentence: StorySentence
  readonly aspect: Aspect
  readonly receipts: Receipt[]
}

/**
 * What a figure is to its story. `update`: the same thing measured later; `conflict`: another outlet measures it
 * otherwise at about the same time; `was` is what stood before. `apart`: the story holds nothing that surely measures
 * the same.
 */
export type FigureOutcome =
  | { readonly kind: 'apart' }
  | { readonly kind: 'repeat'; readonly of: Reading }
  | { readonly kind: 'update' | 'conflict'; readonly was: Reading }

export type FigureBook = {
  readonly take: (figure: Figure, sentence: StorySentence) => FigureOutcome
  readonly finish: () => StoryFigure[]
}

/** One thing measured again and again; `asides`: readings of it that did not change it, a part or a second number. */
type Series = {
  readonly aspect: Aspect
  readonly readings: Reading[]
  readonly asides: Reading[]
}

/** Without a fate, the words for what is measured must agree this far. */
const SAME_OF = 0.6
const LEAST_OF = 2
/** What is only proposed or expected does not change what is. */
const FIRMNESS: Readonly<Record<Figure['status'], number>> = {
  stated: 2,
  estimated: 1,
  proposed: 1,
  disputed: 0,
}
/** Two reports closer than this tell of one moment: where they differ, one of them may be wrong. */
const SAME_MOMENT_MS = 12 * 3_600_000
/** An approximate figure is the same as one so close to it. */
const APPROXIMATE = 0.05
/** So many series of one unit and fate are looked at, the latest. */
const MOST_SERIES = 100

/** An empty book of figures. A figure costs a look at the series of its unit and fate. */
export function createFigureBook(): FigureBook {
  const all: Series[] = []
  const byKey = new Map<string, Series[]>()
  const byUnit = new Map<string, Series[]>()

  function take(figure: Figure, sentence: StorySentence): FigureOutcome {
    if (figure.value === null) return { kind: 'apart' }
    const aspect = readAspect(figure, sentence)
    const reading: Reading = { figure, sentence, aspect, receipts: [sentence.receipt] }
    const known = byKey.get(aspect.key) ?? []
    const alike = known.slice(-MOST_SERIES).filter((series) => measuresSame(aspect, series.aspect))
    const same = findSame(alike, reading)
    if (same !== null) {
      addReceipt(same, sentence.receipt)
      return { kind: 'repeat', of: same }
    }
    const overtaken = findOvertaken(figure, sentence)
    const series = overtaken ?? chooseSeries(aspect, alike)
    const latest = series?.readings.at(-1)
    if (series !== null && latest !== undefined && isContested(reading, latest)) {
      series.asides.push(reading)
      return { kind: 'conflict', was: latest }
    }
    if (
      series === null ||
      latest === undefined ||
      !(overtaken !== null || mayFollow(reading, latest))
    ) {
      const opened = { aspect, readings: [reading], asides: [] }
      all.push(opened)
      if (series !== null) series.asides.push(reading)
      else if (!aspect.isApart) enter(opened, figure)
      return { kind: 'apart' }
    }
    series.readings.push(reading)
    const atOdds = overtaken === null && !mayFall(aspect, sentence) && isAtOdds(reading, latest)
    return { kind: atOdds ? 'conflict' : 'update', was: latest }
  }

  function enter(series: Series, { unit, per }: Figure): void {
    byKey.set(series.aspect.key, [...(byKey.get(series.aspect.key) ?? []), series])
    const measured = `${unit}|${per ?? ''}`
    byUnit.set(measured, [...(byUnit.get(measured) ?? []), series])
  }

  /** The series whose latest value the sentence itself says that this figure overtakes: "to 430p, up from 412p". */
  function findOvertaken(figure: Figure, sentence: StorySentence): Series | null {
    if (isFormer(figure, sentence)) return null
    const former = formerValues(figure, sentence)
    if (former.size === 0) return null
    const known = byUnit.get(`${figure.unit}|${figure.per ?? ''}`) ?? []
    const overtaken = known.slice(-MOST_SERIES).filter(({ readings }) => {
      const latest = readings.at(-1)
      if (latest === undefined || isOneReport(latest.sentence, sentence)) return false
      return former.has(latest.figure.value ?? Number.NaN)
    })
    return overtaken.length === 1 ? (overtaken[0] ?? null) : null
  }

  function finish(): StoryFigure[] {
    return all.flatMap(({ readings }) => {
      const presented = readings.map(present)
      const latest = presented.at(-1)
      return latest === undefined ? [] : [{ ...latest, history: presented.slice(0, -1) }]
    })
  }

  return { take, finish }
}

function present({ figure, sentence, receipts }: Reading): Figure & Receipts {
  const prefix = `${sentence.step.revision.id}:`
  const statement = figure.statement === null ? null : prefix + figure.statement
  return { ...figure, id: prefix + figure.id, statement, receipts }
}

/** Whether two figures of one unit measure one thing: by their fate, or by the words for it; and of one place and day. */
function measuresSame(a: Aspect, b: Aspect): boolean {
  if (differ(a.marks, b.marks) || differ(a.countries, b.countries)) return false
  if (a.fate !== null || (a.only !== null && a.only === b.only)) return true
  const isTold = Math.min(a.of.size, b.of.size) >= LEAST_OF
  return isTold && Math.min(shareOf(a.of, b.of), shareOf(b.of, a.of)) >= SAME_OF
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !haveWordInCommon(a, b)
}

/** Whether names or days may be one: a name is not always found whole. */
function haveWordInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const wordsOf = (marks: ReadonlySet<string>) =>
    [...marks].flatMap((mark) => mark.slice(1).split(' '))
  const words = new Set(wordsOf(a))
  return wordsOf(b).some((word) => words.has(word))
}

/** The one series that a figure can belong to; null where there is none, or more than one and no name decides. */
function chooseSeries(aspect: Aspect, alike: readonly Series[]): Series | null {
  const [only, ...others] = alike
  if (only !== undefined && others.length === 0) return only
  const named = alike.filter((series) => shareOf(aspect.marks, series.aspect.marks) > 0)
  const [decided] = named
  return decided !== undefined && named.length === 1 ? decided : null
}

/**
 * The reading that a figure repeats. One that has been overtaken is repeated by an outlet that is behind; who gave the
 * latest number itself and now gives an old one has changed it back.
 */
function findSame(alike: readonly Series[], { figure, sentence, aspect }: Reading): Reading | null {
  const { outlet } = sentence.receipt
  for (const { readings, asides } of alike.toReversed()) {
    const latest = readings.at(-1)
    const isCopy = sentence.step.article.copyOf !== null
    const isOwn = !isCopy && latest?.receipts.some((receipt) => receipt.outlet === outlet)
    const standing = isOwn ? readings.slice(-1) : readings
    const beside = asides.filter((aside) => aside.aspect.isApart === aspect.isApart)
    const same = [...beside, ...standing].findLast((other) => isSameValue(other.figure, figure))
    if (same !== undefined) return same
  }
  return null
}

/** Whether a reading can be the next of a series: a whole, from another revision, and no smaller than what only grows. */
function mayFollow(reading: Reading, latest: Reading): boolean {
  const { figure, sentence, aspect } = reading
  const before = latest.sentence
  if (aspect.isApart || isOneReport(sentence, before)) return false
  const isRisk = aspect.fate === 'threatened'
  if (!isRisk && FIRMNESS[figure.status] < FIRMNESS[latest.figure.status]) return false
  const value = figure.value ?? 0
  const latestValue = latest.figure.value ?? 0
  if (value >= latestValue || mayFall(aspect, sentence)) return true
  const isRevised = sentence.receipt.outlet === before.receipt.outlet && value >= latestValue / 2
  return isRevised || isAtOdds(reading, latest)
}

function isOneReport(a: StorySentence, b: StorySentence): boolean {
  return a.step.revision.id === b.step.revision.id
}

/** Whether one report gives two numbers for one thing, each from another source. */
function isContested({ figure, sentence, aspect }: Reading, latest: Reading): boolean {
  if (!isOneReport(sentence, latest.sentence) || aspect.isApart) return false
  const [now, then] = [aspect.source, latest.aspect.source]
  if (now === null || then === null || now === then || figure.status === 'proposed') return false
  // Those of one place, or of one kind, are a part of all.
  if (shareOf(aspect.marks, latest.aspect.marks) < 1 && aspect.marks.size > 0) return false
  if (!mayFall(aspect, sentence)) return false
  return !isPronoun(now) && !figure.approximate && !latest.figure.approximate
}

function isPronoun(source: string): boolean {
  return /^(?:he|she|it|they|we|i|who)$/.test(source)
}

function isSameValue(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null) return false
  if (a.value === b.value) return a.high === b.high || a.high === null || b.high === null
  if (!a.approximate && !b.approximate) return false
  return Math.abs(a.value - b.value) <= APPROXIMATE * Math.max(Math.abs(a.value), Math.abs(b.value))
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

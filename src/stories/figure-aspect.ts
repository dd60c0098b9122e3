import { NUMBER, parseNumber } from '../analysis/numbers.ts'
import type { Figure, Statement } from '../domain/findings.ts'
import { dayOf, parseMoment } from '../domain/moment.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import { foldWord, stemWord } from '../language/folded-words.ts'
import { COUNTRIES } from '../lexicon/en/countries.ts'
import { FATES, GROWING_FATES, MOVES, UNIT_FATES } from '../lexicon/en/fates.ts'
import { findStems } from './content-words.ts'
import type { StorySentence } from './story-sentence.ts'

/** What a figure measures, made comparable. */
export type Aspect = {
  /** Unit, rate and fate: two figures measure the same only where these agree. */
  readonly key: string
  /** What befalls what is counted; null where no word tells it. */
  readonly fate: string | null
  /** Without a fate: stems of the words that say what is measured. */
  readonly of: ReadonlySet<string>
  /** Where nothing but its unit says what is measured: the bulletin, if it counts such things only once. */
  readonly only: string | null
  /** Names and days in the figure's own clause: two towns' dead are two counts. Countries apart: a town lies in one. */
  readonly marks: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** Who gives it, folded; null where nobody is told. */
  readonly source: string | null
  /** A part of a whole, a past value, or no fact yet: it neither changes a count nor starts one. */
  readonly isApart: boolean
}

const FOLDED_COUNTRIES: ReadonlySet<string> = new Set([...COUNTRIES.keys()].map(foldName))
/** A day so long before publication is of another time. */
const LONG_AGO_MS = 30 * 86_400_000
/** A clause says what is measured by the name of its bearer, or by no fewer words. */
const TELLING_STEMS = 3

/** Units that say too little of what is counted. */
const VAGUE_UNITS: ReadonlySet<string> = new Set([
  'people',
  'percent',
  'points',
  'times',
  'km',
  'miles',
  'metres',
  'feet',
  'years',
])
const CLAUSE_EDGE =
  /[,;:()]\s|\s[–—-]\s|\s(?:after|when|while|as|who|which|that|where|because|and|but|said|says)\s/gi
const PART =
  /\b(?:more|another|additional|further|others?|extra|first|last|each|every|including|only)\b/i
const PART_AFTER = /^\s+(?:more|others?|among)\b/i
const PART_OF = /^\s+of (?:the|them|those|whom|its|their|his|her)\b/i
const PART_BEFORE =
  /\b(?:another|an additional|a further|including|among them|of (?:the|them|those|its|their))\s+(?:\w+\s+)?$/i
const PAST_BEFORE =
  /\b(?:from|than|previously|earlier|initially|originally|previous|once)\s+(?:the |about |around |at least |more than |nearly |some )?$/i
const BARE_FORMER = new RegExp(
  String.raw`\b(?:from|than|instead of)\s+(?:the |about |around |at least |nearly |some )?(${NUMBER})(?=[ .,;]|$)`,
  'gi',
)
/** "the road on which three people died": known already, and of one place. */
const ELSEWHERE_BEFORE = /\b(?:where|(?:in|on|at|during|under) which)\s+(?:\w+\s+)?$/i
const IN_HOSPITAL = /\b(?:in|to|at) (?:an? |the )?hospitals?\b/i
const TOTAL = /\b(?:toll|total|count|confirmed|official|revised|lowered|cut|down|corrected|now)\b/i

/** What a figure of a sentence measures. */
export function readAspect(figure: Figure, sentence: StorySentence): Aspect {
  const { step, span, readGist } = sentence
  const { text } = step.revision
  const clause = clauseAround(text, span, figure.span)
  const fate = UNIT_FATES[figure.unit] ?? findFate(text, clause, figure)
  const unit = UNIT_FATES[figure.unit] === undefined ? figure.unit : 'people'
  const { keys } = readGist([clause])
  const statement = step.analysis.statements.find(({ id }) => id === figure.statement)
  const source = sourceOf(statement, text)
  const telling = [...keys].filter((key) => {
    return !key.startsWith('#') && !isOutlet(key, sentence) && !isNameIn(key, source)
  })
  const isCountry = (key: string) => FOLDED_COUNTRIES.has(key.slice(1))
  return {
    key: `${isOfLand(figure.unit) ? figure.unit : unit}|${figure.per ?? ''}|${fate ?? ''}`,
    fate,
    of: readMeasured(figure, sentence, clause),
    marks: new Set(telling.filter((key) => !isCountry(key))),
    countries: new Set(telling.filter(isCountry)),
    source,
    only: isOnly(figure, sentence) ? bulletinOf(sentence) : null,
    isApart: isPart(text, span, figure) || telling.some((key) => isLongAgo(key, sentence)),
  }
}

/** The stems that say what is measured: those given, or of the whole clause where they tell enough. */
function readMeasured(
  { of, unit }: Figure,
  { step, readGist }: StorySentence,
  clause: Span,
): ReadonlySet<string> {
  const unitStems = new Set([unit, ...unit.split(/[\s-]/)].map(stemWord))
  const isTelling = (stem: string) => !unitStems.has(stem) && !MOVES.has(stem)
  const given = of === null ? '' : sliceSpan(step.revision.text, of)
  const measured = new Set([...findStems(given)].filter(isTelling))
  if (measured.size > 1) return measured
  const { stems, keys } = readGist([clause])
  const told = new Set([...stems].filter(isTelling))
  const isNamed = [...keys].some((key) => key.startsWith('!'))
  return isNamed || told.size >= TELLING_STEMS ? told : measured
}

function sourceOf(statement: Statement | undefined, text: string): string | null {
  const span = statement?.source.span ?? null
  return span === null ? null : foldName(sliceSpan(text, span))
}

function isNameIn(key: string, source: string | null): boolean {
  return key.startsWith('!') && source !== null && ` ${source} `.includes(` ${key.slice(1)} `)
}

function isLongAgo(key: string, { step }: StorySentence): boolean {
  const [, year, month = '12', day = '28'] = /^@(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(key) ?? []
  const published = step.revision.article.published
  if (year === undefined || published === null) return false
  const at = parseMoment(`${year}-${month}-${day}`)
  const publishedAt = parseMoment(dayOf(published))
  return at !== null && publishedAt !== null && publishedAt - at > LONG_AGO_MS
}

function isOfLand(unit: string): boolean {
  return UNIT_FATES[unit] === 'burned'
}

function foldName(name: string): string {
  return name.split(/\s+/).map(foldWord).join(' ')
}

/** Whether a smaller number can be the same count as a greater one before it. */
export function mayFall({ fate }: Aspect, { text }: StorySentence): boolean {
  return fate === null || !GROWING_FATES.has(fate) || TOTAL.test(text)
}

function clauseAround(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(sentence[0], figure[0])
  const after = text.slice(figure[1], sentence[1])
  const start = [...before.matchAll(CLAUSE_EDGE)].at(-1)
  const end = [...after.matchAll(CLAUSE_EDGE)][0]
  return [
    start === undefined ? sentence[0] : sentence[0] + start.index,
    end === undefined ? sentence[1] : figure[1] + end.index,
  ]
}

/** The fate told nearest to the figure, in its clause. */
function findFate(text: string, clause: Span, { span: figure, unit }: Figure): string | null {
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { index, 0: word } of sliceSpan(text, clause).matchAll(/\p{L}+/gu)) {
    const folded = foldWord(word)
    const fate = FATES.find(([, beginnings]) =>
      beginnings.some((start) => folded.startsWith(start)),
    )
    if (fate === undefined) continue
    const at = clause[0] + index
    const distance = at < figure[0] ? figure[0] - at : at - figure[1]
    if (distance < least) {
      least = distance
      nearest = fate[0]
    }
  }
  const isTreated = unit === 'people' && IN_HOSPITAL.test(sliceSpan(text, clause))
  return nearest ?? (isTreated ? 'hospitalised' : null)
}

/** Whether a noun is counted, and once only, in this report. */
function isOnly({ unit, value }: Figure, { step }: StorySentence): boolean {
  if (!/^[a-z][a-z ]+$/.test(unit) || VAGUE_UNITS.has(unit)) return false
  return step.analysis.figures.every((other) => other.unit !== unit || other.value === value)
}

/** Whether a key is the name of the outlet itself, which counts what others have. */
function isOutlet(key: string, { receipt }: StorySentence): boolean {
  return key.slice(1) === foldName(receipt.outlet ?? '')
}

/** What reports of one outlet under one heading have in common ("Creek Fire: update 4"); null without a heading. */
function bulletinOf({ step, receipt }: StorySentence): string | null {
  const { title } = step.revision.article
  if (title === null || receipt.outlet === null) return null
  const heading = [...findStems(title)].filter((stem) => !/\d/.test(stem)).sort()
  return `${receipt.outlet}: ${heading.join(' ')}`
}

/** Whether a figure is what another of its sentence was before, or is said to be instead: "up from 412p". */
export function isFormer({ span: figure }: Figure, { step, span }: StorySentence): boolean {
  return PAST_BEFORE.test(step.revision.text.slice(Math.max(span[0], figure[0] - 40), figure[0]))
}

/** The values that a sentence says this figure of it overtakes, in its unit or, of what is counted, without one. */
export function formerValues(figure: Figure, sentence: StorySentence): ReadonlySet<number> {
  const others = sentence.figures.filter((other) => {
    return other !== figure && other.unit === figure.unit && isFormer(other, sentence)
  })
  const values = new Set(others.flatMap(({ value }) => (value === null ? [] : [value])))
  if (!/^[a-z]/.test(figure.unit) || figure.unit === 'percent') return values
  for (const [, number = ''] of sentence.text.matchAll(BARE_FORMER)) {
    const value = parseNumber(number)
    if (value !== null) values.add(value)
  }
  return values
}

function isPart(text: string, sentence: Span, { span: figure, unit }: Figure): boolean {
  const before = text.slice(Math.max(sentence[0], figure[0] - 40), figure[0])
  const after = text.slice(figure[1], Math.min(sentence[1], figure[1] + 40))
  return (
    PART.test(sliceSpan(text, figure)) ||
    PART_BEFORE.test(before) ||
    PAST_BEFORE.test(before) ||
    ELSEWHERE_BEFORE.test(before) ||
    PART_AFTER.test(after) ||
    (unit !== 'percent' && PART_OF.test(after))
  )
}

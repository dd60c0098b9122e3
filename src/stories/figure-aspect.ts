import type { Figure } from '../domain/findings.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import { foldWord, stemWord } from '../language/folded-words.ts'
import { FATES, GROWING_FATES, UNIT_FATES } from '../lexicon/en/fates.ts'
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
  /** Names and days in the figure's own clause: two towns' dead are two counts. */
  readonly marks: ReadonlySet<string>
  /** A part of a whole, a past value, or no fact yet: it neither changes a count nor starts one. */
  readonly isApart: boolean
}

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
  /\b(?:from|than|previously|earlier|initially|originally|previous|once)\s+(?:about |around |at least |more than |nearly |some )?$/i
const TOTAL = /\b(?:toll|total|count|confirmed|official|revised|lowered|cut|down|corrected|now)\b/i

/** What a figure of a sentence measures. */
export function readAspect(figure: Figure, sentence: StorySentence): Aspect {
  const { step, span, readGist } = sentence
  const { text } = step.revision
  const clause = clauseAround(text, span, figure.span)
  const fate = UNIT_FATES[figure.unit] ?? findFate(text, clause, figure.span)
  const given = figure.of === null ? '' : sliceSpan(text, figure.of)
  const unitStems = new Set([figure.unit, ...figure.unit.split(/[\s-]/)].map(stemWord))
  const of = new Set([...findStems(given)].filter((stem) => !unitStems.has(stem)))
  const { keys } = readGist([clause])
  return {
    key: `${figure.unit}|${figure.per ?? ''}|${fate ?? ''}`,
    fate,
    of,
    marks: new Set([...keys].filter((key) => !key.startsWith('#') && !isOutlet(key, sentence))),
    only: isOnly(figure, sentence) ? bulletinOf(sentence) : null,
    isApart: isPart(text, span, figure) || (figure.status === 'proposed' && fate !== 'threatened'),
  }
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
function findFate(text: string, clause: Span, figure: Span): string | null {
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
  return nearest
}

/** Whether a noun is counted, and once only, in this report. */
function isOnly({ unit, value }: Figure, { step }: StorySentence): boolean {
  if (!/^[a-z][a-z ]+$/.test(unit) || VAGUE_UNITS.has(unit)) return false
  return step.analysis.figures.every((other) => other.unit !== unit || other.value === value)
}

/** Whether a key is the name of the outlet itself, which counts what others have. */
function isOutlet(key: string, { receipt }: StorySentence): boolean {
  return key.slice(1) === (receipt.outlet ?? '').split(/\s+/).map(foldWord).join(' ')
}

/** What reports of one outlet under one heading have in common ("Creek Fire: update 4"); null without a heading. */
function bulletinOf({ step, receipt }: StorySentence): string | null {
  const { title } = step.revision.article
  if (title === null || receipt.outlet === null) return null
  const heading = [...findStems(title)].filter((stem) => !/\d/.test(stem)).sort()
  return `${receipt.outlet}: ${heading.join(' ')}`
}

function isPart(text: string, sentence: Span, { span: figure, unit }: Figure): boolean {
  const before = text.slice(Math.max(sentence[0], figure[0] - 40), figure[0])
  const after = text.slice(figure[1], Math.min(sentence[1], figure[1] + 40))
  return (
    PART.test(sliceSpan(text, figure)) ||
    PART_BEFORE.test(before) ||
    PAST_BEFORE.test(before) ||
    PART_AFTER.test(after) ||
    (unit !== 'percent' && PART_OF.test(after))
  )
}

import { spanOfTokens } from '../../language/words.ts'
import { PEOPLE_NOUNS, THING_NOUNS } from '../../lexicon/en/measure-words.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { dependent } from '../syntax.ts'
import { NUMBER_OR_RANGE, parseRange } from './amounts.ts'
import { casualtyAround } from './casualties.ts'
import type { FigureDraft } from './figure-rule.ts'
import { isNamedNumber } from './named-numbers.ts'

export const countedNoun: Rule = {
  name: 'figures/count',
  examples: [
    { text: 'It fined 120 landlords and closed 34 mines.', finds: ['120 landlords', '34 mines'] },
    {
      text: 'They shut two cooling towers and three wards.',
      finds: ['two cooling towers', 'three wards'],
    },
    { text: 'Police held three of the suspects.', finds: ['three of the suspects'] },
    {
      text: 'They lost 3 times; it is 10 hours; No. 12 lanes; COVID-19 rules; Article 50 talks.',
      finds: [],
    },
    { text: 'One mine closed in two ways.', finds: [] },
    {
      text: 'Two sovereign countries differ at times; two sides met; 12 countries signed.',
      finds: ['12 countries'],
    },
  ],
}

/** Plural nouns that no figure counts: times, places in a text, ways of speaking. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'times ways hours days weeks months years minutes seconds decades centuries nights mornings evenings weekends quarters others things parts steps ' +
    'sides percents words copies innings overs degrees thirds halves quarters fold'
  ).split(' '),
)

/** Any two of these are a pair that deals with one another, which nobody counts; "the two countries" are some. */
const PAIRS: ReadonlySet<string> = new Set(
  'countries nations states governments powers sides neighbours neighbors capitals armies'.split(
    ' ',
  ),
)

const NUMBER_AT = new RegExp(NUMBER_OR_RANGE, 'iy')

/** Numbers with the plural noun that they count, whatever it is, as the parse ties them. Linear. */
export function findCountedNouns(reading: Reading): (FigureDraft & { readonly rule: string })[] {
  const { document, syntax } = reading
  const found: (FigureDraft & { readonly rule: string })[] = []
  for (let token = 0; token < document.tokenCount; token++) {
    if (syntax.tags[token] !== 'NUM') continue
    const noun = nounOf(reading, token)
    const draft = noun < 0 ? null : readCount(reading, token, noun)
    if (draft !== null) found.push({ ...draft, rule: countedNoun.name })
  }
  return found
}

/** The plural noun behind a number: its head, or what "three of the suspects" are. */
function nounOf({ syntax }: Reading, number: number): number {
  const head = syntax.heads[number] ?? -1
  const isCounting = /^(?:nummod|compound)$/.test(syntax.relations[number] ?? '')
  const noun = isCounting ? head : dependent(syntax, number, 'nmod')
  if (noun <= number || noun - number > 6 || syntax.pennTags[noun] !== 'NNS') return -1
  return noun
}

function readCount(reading: Reading, number: number, noun: number): FigureDraft | null {
  const { document, lower, syntax } = reading
  const word = lower[noun] ?? ''
  if (NOT_COUNTED.has(word) || syntax.tags[number - 1] === 'NUM') return null
  if (lower[number + 1] === '%' || /[$€£]/.test(lower[number - 1] ?? '')) return null
  // "Three hundred of the evacuees", "Two of the houses".
  const between = lower.slice(number + 1, noun)
  const isOf = between.includes('of')
  if (between.some((one) => /^(?:[,;:()–—]|and|or|to|in|on|at|per)$/.test(one))) return null
  if (
    isOf &&
    !/^(?:the|its|his|her|their|our|these|those)$/.test(
      lower[noun - between.length + between.indexOf('of') + 1] ?? '',
    )
  )
    return null
  NUMBER_AT.lastIndex = document.starts[number] ?? 0
  const match = NUMBER_AT.exec(document.text)
  if (match === null) return null
  const [, low = '', top] = match
  if (isNamedNumber(match, low, document.text) || /^(?:19|20)\d\d$/.test(low)) return null
  const { value, high } = parseRange(low, top)
  if (value === null || value < 2) return null
  if (value === 2 && PAIRS.has(word) && lower[number - 1] !== 'the') return null
  const span = spanOfTokens(document, number, noun + 1)
  const unit =
    casualtyAround(span, document.text) ?? PEOPLE_NOUNS.get(word) ?? THING_NOUNS.get(word) ?? word
  return { span, value, high, unit, isVague: false }
}

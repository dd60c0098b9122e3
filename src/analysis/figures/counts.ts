import type { Span } from '../../domain/span.ts'
import { PEOPLE_NOUNS, THING_NOUNS } from '../../lexicon/en/measure-words.ts'
import { longestFirst, NUMBER_OR_RANGE, parseRange } from './amounts.ts'
import { casualtyAround } from './casualties.ts'
import { type FigureDraft, type FigureRule, figuresOf } from './figure-rule.ts'
import { isNamedNumber } from './named-numbers.ts'

const PEOPLE = longestFirst(PEOPLE_NOUNS.keys())
const THINGS = longestFirst(THING_NOUNS.keys())
/** Words that may stand between a number and what it counts: "40 more young men", "two state police officers". */
const BETWEEN =
  '(?:(?!and |or |of |to |in |on |at |per |were |was |have |had |more than )[a-z][a-z-]+ ){0,2}?'

const people: FigureRule = {
  name: 'figures/people',
  examples: [
    { text: 'At least 40 people were injured.', finds: ['40 people'] },
    {
      text: 'Three officers and 1,200 asylum seekers left.',
      finds: ['Three officers', '1,200 asylum seekers'],
    },
    { text: 'Police arrested 12 young men.', finds: ['12 young men'] },
    { text: 'The Seven Sisters met the Group of 20 leaders.', finds: [] },
    { text: 'One woman said so; one of the men left.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${NUMBER_OR_RANGE}(?: more| other| additional)? ${BETWEEN}(${PEOPLE})\b(?![-'’]\w)`,
    'iy',
  ),
  read: (match, text) => countsOf(match, text, PEOPLE_NOUNS),
}

const things: FigureRule = {
  name: 'figures/things',
  examples: [
    { text: 'Some 300 homes and two schools burned.', finds: ['300 homes', 'two schools'] },
    { text: 'The party won 61 of the seats and 210 votes.', finds: ['210 votes'] },
    { text: 'Boeing 737 jets fly Highway 1 cars.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${NUMBER_OR_RANGE}(?: more| other| additional| new)? ${BETWEEN}(${THINGS})\b(?![-'’]\w)`,
    'iy',
  ),
  read: (match, text) => countsOf(match, text, THING_NOUNS),
}

const vagueCrowd: FigureRule = {
  name: 'figures/vague-count',
  examples: [
    {
      text: 'Tens of thousands of people marched; dozens of protesters sat.',
      finds: ['Tens of thousands of people', 'dozens of protesters'],
    },
    { text: 'Thousands of stars shone.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?:tens|hundreds|thousands) of )?(?:dozens|scores|hundreds|thousands|millions) of (?:more )?${BETWEEN}(${PEOPLE}|${THINGS})\b`,
    'gi',
  ),
  read(match) {
    const noun = match[1] ?? ''
    const unit =
      casualtyAround(spanOf(match), match.input) ??
      PEOPLE_NOUNS.get(noun.toLowerCase()) ??
      THING_NOUNS.get(noun.toLowerCase())
    if (unit === undefined) return []
    return [
      {
        span: [match.index, match.index + match[0].length],
        value: null,
        high: null,
        unit,
        isVague: true,
      },
    ]
  },
}

const votes: FigureRule = {
  name: 'figures/vote',
  examples: [
    { text: 'The council voted 3 to 2 to sell it.', finds: ['3', '2'] },
    { text: 'Peers voted by 241 to 187 for it; the house backed it 76-71.', finds: ['241', '187'] },
    { text: 'They voted from 7 to 9.', finds: [] },
  ],
  pattern:
    /\b(?:vot(?:e|ed|es|ing)|carried|passed|approved|rejected|defeated)(?: unanimously)?(?: by)? (\d{1,3}|[a-z]+)(?: votes)?(?: to |-|–)(\d{1,3}|[a-z]+)\b(?! (?:p\.?m|a\.?m|percent|million))/g,
  read(match) {
    return [match[1] ?? '', match[2] ?? ''].flatMap((digits, index) => {
      const value = parseRange(digits, undefined).value
      const at = index === 0 ? match[0].indexOf(` ${digits}`) + 1 : match[0].length - digits.length
      const start = match.index + at
      return value === null
        ? []
        : [
            {
              span: [start, start + digits.length] as const,
              value,
              high: null,
              unit: 'votes',
              isVague: false,
            },
          ]
    })
  },
}

function countsOf(
  match: RegExpExecArray,
  text: string,
  nouns: ReadonlyMap<string, string>,
): readonly FigureDraft[] {
  const [, low = '', top, noun = ''] = match
  if (isNamedNumber(match, low, text)) return []
  const casualty = casualtyAround(spanOf(match), text)
  // "One woman said": a person, not a count, unless something befell her.
  if (/^one$/i.test(low) && casualty === null) return []
  const { value, high } = parseRange(low, top)
  const unit = casualty ?? nouns.get(noun.toLowerCase()) ?? nouns.get(noun)
  return unit === undefined ? [] : figuresOf(match, value, high, unit)
}

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length]
}

export const countRules: readonly FigureRule[] = [people, things, vagueCrowd, votes]

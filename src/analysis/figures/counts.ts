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

/** Plural nouns that no figure counts: times, places in a text, verbs in -s. */
const NOT_COUNTED =
  'times|ways|hours|days|weeks|months|years|minutes|seconds|decades|centuries|nights|points|others|things|parts|steps|sides|percents|does|goes|says|has|was|its|this|plus|versus|words|pages|copies|innings|overs|yards|degrees'

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
      casualtyAround(match, match.input) ??
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

const plural: FigureRule = {
  name: 'figures/count',
  examples: [
    { text: 'It fined 120 landlords and closed 34 mines.', finds: ['120 landlords', '34 mines'] },
    {
      text: 'They lost 3 times; it is 10 hours; No. 12 lanes; COVID-19 rules; Article 50 talks.',
      finds: [],
    },
  ],
  pattern: new RegExp(
    String.raw`((?:\d{1,3}(?:,\d{3})+|[1-9]\d+|[2-9])(?: (?:million|billion|thousand))?)(?: more| other| additional| new)? ((?!(?:${NOT_COUNTED})\b)[a-z]{3,}[^su\W]s)\b(?![-'’])`,
    'y',
  ),
  read(match, text) {
    const [, digits = '', noun = ''] = match
    if (isNamedNumber(match, digits, text) || isYear(digits)) return []
    const { value } = parseRange(digits, undefined)
    return figuresOf(match, value, null, noun)
  },
}

function countsOf(
  match: RegExpExecArray,
  text: string,
  nouns: ReadonlyMap<string, string>,
): readonly FigureDraft[] {
  const [, low = '', top, noun = ''] = match
  if (isNamedNumber(match, low, text)) return []
  const casualty = casualtyAround(match, text)
  // "One woman said": a person, not a count, unless something befell her.
  if (/^one$/i.test(low) && casualty === null) return []
  const { value, high } = parseRange(low, top)
  const unit = casualty ?? nouns.get(noun.toLowerCase()) ?? nouns.get(noun)
  return unit === undefined ? [] : figuresOf(match, value, high, unit)
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

export const countRules: readonly FigureRule[] = [people, things, vagueCrowd, plural]

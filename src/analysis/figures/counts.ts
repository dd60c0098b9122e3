import { CASUALTY_WORDS, PEOPLE_NOUNS, THING_NOUNS } from '../../lexicon/en/measure-words.ts'
import { NUMBER_OR_RANGE, parseRange } from './amounts.ts'
import { type FigureDraft, type FigureRule, figuresOf } from './figure-rule.ts'

const longestFirst = (words: Iterable<string>) =>
  [...words].sort((a, b) => b.length - a.length).join('|')

const PEOPLE = longestFirst(PEOPLE_NOUNS.keys())
const THINGS = longestFirst(THING_NOUNS.keys())
const CASUALTY = longestFirst(CASUALTY_WORDS.keys())
/** Words that may stand between a number and what it counts: "40 more young men", "two state police officers". */
const BETWEEN =
  '(?:(?!and |or |of |to |in |on |at |per |were |was |have |had |more than )[a-z][a-z-]+ ){0,2}?'

const KILLING = `(?:kill(?:ed|ing|s)|claim(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?|arrest(?:ed|ing|s)|detain(?:ed|ing|s)|displac(?:ed|ing|es)|rescu(?:ed|ing|es)|evacuat(?:ed|ing|es))`

const VERB_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill|claim)/i, 'dead'],
  [/^(?:injur|wound|hurt)/i, 'injured'],
  [/^(?:arrest|detain)/i, 'arrested'],
  [/^displac/i, 'displaced'],
  [/^rescu/i, 'rescued'],
  [/^evacuat/i, 'evacuated'],
]

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

const casualties: FigureRule = {
  name: 'figures/casualties',
  examples: [
    { text: 'The quake left 12 dead and 40 injured.', finds: ['12 dead', '40 injured'] },
    { text: 'It reported 1,031 deaths.', finds: ['1,031 deaths'] },
    { text: 'The dead were named. Two killed time.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${NUMBER_OR_RANGE}(?: more| others?| confirmed| new)? (?:(?:were|was|are|have been|had been|remain(?:ed)?|feared|reported|confirmed|listed as|still) ){0,2}(${CASUALTY})\b(?! time\b)`,
    'iy',
  ),
  read(match, text) {
    const [, low = '', top, word = ''] = match
    const unit = CASUALTY_WORDS.get(word.toLowerCase())
    if (unit === undefined || isName(match, low, text)) return []
    const { value, high } = parseRange(low, top)
    return figuresOf(match, value, high, unit)
  },
}

const killed: FigureRule = {
  name: 'figures/killed',
  examples: [
    { text: 'The blast killed 14 and wounded at least 30.', finds: ['14', '30'] },
    { text: 'Killed in 1999, he was found by 14.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(${KILLING})(?: at least| more than| nearly| about| some| as many as| around| almost| up to)? (?<number>${NUMBER_OR_RANGE})(?=[.,;]|$| and | in | at | on | when | after | others?\b| during )`,
    'gi',
  ),
  read(match) {
    const [whole, verb = '', numberWords = '', low = '', top] = match
    const unit = VERB_UNITS.find(([pattern]) => pattern.test(verb))?.[1]
    if (unit === undefined || /^(?:19|20)\d\d$/.test(low)) return []
    return atEnd(match, whole, numberWords, unit, low, top)
  },
}

const toll: FigureRule = {
  name: 'figures/toll',
  examples: [
    { text: 'The death toll rose to 61 on Monday.', finds: ['61'] },
    { text: 'A toll of $3; the road toll rose to new heights.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:death )?toll\b(?: from the \w+| in the \w+)?(?: has| had| now)? (?:rose|risen|rises|climbed|climbs|stands?|stood|reached|jumped|increased|is|was|to)(?: (?:to|at|now|least|more than|about|nearly)){0,3} (?<number>${NUMBER_OR_RANGE})(?![\w%]| percent)`,
    'gi',
  ),
  read(match) {
    const [whole, numberWords = '', low = '', top] = match
    return atEnd(match, whole, numberWords, 'dead', low, top)
  },
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
    String.raw`((?:\d{1,3}(?:,\d{3})+|[1-9]\d+|[2-9])(?: (?:million|billion|thousand))?)(?: more| other| additional| new)? ((?!(?:${NOT_COUNTED_PATTERN()})\b)[a-z]{3,}[^su\W]s)\b(?![-'’])`,
    'y',
  ),
  read(match, text) {
    const [, digits = '', noun = ''] = match
    if (isName(match, digits, text) || isYear(digits)) return []
    const { value } = parseRange(digits, undefined)
    return figuresOf(match, value, null, noun)
  },
}

function NOT_COUNTED_PATTERN(): string {
  return 'times|ways|hours|days|weeks|months|years|minutes|seconds|decades|centuries|nights|points|others|things|parts|steps|sides|percents|does|goes|says|has|was|its|this|plus|versus|words|pages|copies|innings|overs|yards|degrees'
}

function countsOf(
  match: RegExpExecArray,
  text: string,
  nouns: ReadonlyMap<string, string>,
): readonly FigureDraft[] {
  const [, low = '', top, noun = ''] = match
  if (isName(match, low, text)) return []
  const casualty = casualtyAround(match, text)
  // "One woman said": a person, not a count, unless something befell her.
  if (/^one$/i.test(low) && casualty === null) return []
  const { value, high } = parseRange(low, top)
  const unit = casualty ?? nouns.get(noun.toLowerCase()) ?? nouns.get(noun)
  return unit === undefined ? [] : figuresOf(match, value, high, unit)
}

const AFTERWARDS = new RegExp(
  String.raw`^(?: (?:on board|aboard|inside|there))?,?(?: (?:who|that))?(?: (?:were|was|are|is|have|has|had|been|also|still|reported|reportedly|feared|believed|to be|listed as|remain(?:ed)?|confirmed)){0,4} (${CASUALTY})\b`,
  'i',
)
const BEFOREHAND = new RegExp(
  String.raw`\b(${KILLING})(?: (?:at least|more than|nearly|about|some|as many as|around|almost|up to|another|the|an estimated|all|over)){0,2} $`,
  'i',
)
const INJURY_OF =
  /\b(deaths?|killings?|injuries|arrests?|evacuation|displacement|rescue) of (?:at least |more than |nearly |about |some |up to )?$/i

/** What befell the counted, told by the words right before or after: "40 people were hurt", "killing two men". */
function casualtyAround(match: RegExpExecArray, text: string): string | null {
  const end = match.index + match[0].length
  const after = AFTERWARDS.exec(text.slice(end, end + 60))
  if (after !== null) return CASUALTY_WORDS.get((after[1] ?? '').toLowerCase()) ?? null
  const before = text.slice(Math.max(0, match.index - 48), match.index)
  const verb = BEFOREHAND.exec(before)?.[1] ?? INJURY_OF.exec(before)?.[1]
  if (verb === undefined) return null
  const unit = VERB_UNITS.find(([pattern]) => pattern.test(verb))?.[1]
  return unit ?? (/^death/i.test(verb) ? 'dead' : null)
}

const SENTENCE_OPEN = /(?:^|[.!?:;"“”(\n•–—] ?)$/
const PLAIN_CAPITALS =
  /(?:^|\s)(?:Between|From|For|At|To|Most|Many|When|While|Since|Before|His|Her|Their|Its|No|An|About|At least|Some|Nearly|Almost|Over|More than|Around|Roughly|Only|Just|The|All|These|Those|Up to|An estimated|Another|Police|Officials|And|But|In|On|With|By|After|Of) $/

/** "Group of Seven", "Article 50", "Chicago Seven": the number is part of a name. */
function isName(match: RegExpExecArray, number: string, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 16), match.index)
  if (
    /\b(?:Group of|No\.|Number|[Pp]age|[Rr]oute|[Cc]hapter|[Pp]hase|[Gg]rade|[Ll]evel|[Ss]eason|[Rr]ound|[Rr]oom) $|\b(?:one|two|three|four|nine|\d+) (?:in|out of) (?:every )?$/i.test(
      before,
    )
  )
    return true
  const isOpening = SENTENCE_OPEN.test(before)
  if (/^[A-Z]/.test(number)) return !isOpening && !/^[A-Z]{3,}/.test(number)
  return (
    !isOpening &&
    /[A-Z][\w&.]* $/.test(before) &&
    !PLAIN_CAPITALS.test(before) &&
    /^\d+$/.test(number)
  )
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

/** The number alone, which stands at the end of the match. */
function atEnd(
  match: RegExpExecArray,
  whole: string,
  numberWords: string,
  unit: string,
  low: string,
  top: string | undefined,
): readonly FigureDraft[] {
  const { value, high } = parseRange(low, top)
  if (value === null) return []
  const end = match.index + whole.length
  return [{ span: [end - numberWords.length, end], value, high, unit, isVague: false }]
}

export const countRules: readonly FigureRule[] = [
  casualties,
  people,
  things,
  killed,
  toll,
  vagueCrowd,
  plural,
]

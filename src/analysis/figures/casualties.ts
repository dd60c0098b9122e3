import type { Span } from '../../domain/span.ts'
import { CASUALTY_WORDS } from '../../lexicon/en/measure-words.ts'
import { NUMBER } from '../numbers.ts'
import { longestFirst, NUMBER_OR_RANGE, parseRange } from './amounts.ts'
import { type FigureDraft, type FigureRule, figuresOf } from './figure-rule.ts'
import { isNamedNumber } from './named-numbers.ts'

const CASUALTY = longestFirst(CASUALTY_WORDS.keys())
const KILLING = `(?:kill(?:ed|ing|s)|claim(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?|arrest(?:ed|ing|s)|detain(?:ed|ing|s)|displac(?:ed|ing|es)|rescu(?:ed|ing|es)|evacuat(?:ed|ing|es))`

const VERB_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill|claim)/i, 'dead'],
  [/^(?:injur|wound|hurt)/i, 'injured'],
  [/^(?:arrest|detain)/i, 'arrested'],
  [/^displac/i, 'displaced'],
  [/^rescu/i, 'rescued'],
  [/^evacuat/i, 'evacuated'],
]

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
    if (unit === undefined || isNamedNumber(match, low, text)) return []
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

/** "the death toll", "the number of people killed by the flood": what is counted, and up to ten words on where and by what. */
const TAIL = String.raw`(?: [\p{L}'’-]+){0,10}?`
const TOLL = String.raw`(?:(?:death )?\btolls?|\b(?:number|count) of (?:the )?(?:people |those |persons )?(?:who (?:were|have been|are|had been|have|had) |(?:known|confirmed|reported|feared|believed|thought) (?:to (?:have been|have|be) )?)?(?<fate>killed|dead|died|deaths|fatalities|injured|wounded|hurt|missing|arrested|evacuated|displaced|rescued))`
const RANGE = new RegExp(`^${NUMBER_OR_RANGE}$`, 'i')
const BOUND = '(?: (?:at|to|now|least|more than|about|nearly|around)){0,3}'

const toll: FigureRule = {
  name: 'figures/toll',
  examples: [
    { text: 'The death toll rose to 61 on Monday.', finds: ['61'] },
    { text: 'The number of people killed by the flood rose to nine.', finds: ['nine'] },
    { text: 'The number of dead was lowered on Thursday to 13 from 14.', finds: ['13', '14'] },
    { text: 'The service lowered the number of dead to 12.', finds: ['12'] },
    {
      text: 'They cut the death toll from a fire in the north to eight from nine.',
      finds: ['eight', 'nine'],
    },
    {
      text: 'A toll of $3; the road toll rose to new heights; the number of injured players was down.',
      finds: [],
    },
  ],
  pattern: new RegExp(
    String.raw`(?:\b(?:lower|rais|cut|reduc|increas|revis|updat|put|adjust|correct)(?:s|es|ed|ing|ting)? (?:the |its |their |an? )?(?:official |confirmed |overall )?${TOLL}${TAIL} (?:to|at)|${TOLL}${TAIL}(?: has| had)?(?: now)? (?:rose|risen|rises|climbed|climbs|fell|fallen|falls|stands?|stood|reached|jumped|increased|grew|grown|is|was(?: (?:lowered|raised|cut|reduced|increased|revised|updated|put|adjusted|corrected)(?: (?!to |at )[\p{L}'’-]+){0,4}? (?:to|at))?))${BOUND} (?<number>${NUMBER_OR_RANGE})(?![\w%]| (?:per ?cent|dollars?|euros?|pounds?|cents?|pence)\b)(?: from (?<former>${NUMBER})(?![\w%]))?`
      .replace('?<fate>', '?<object>')
      .replace('?<fate>', '?<subject>'),
    'dgiu',
  ),
  read(match) {
    const { object, subject, number = '', former = '' } = match.groups ?? {}
    const unit = CASUALTY_WORDS.get((object ?? subject ?? 'dead').toLowerCase()) ?? 'dead'
    const { number: numberAt, former: formerAt } = match.indices?.groups ?? {}
    return [
      { words: number, span: numberAt },
      { words: former, span: formerAt },
    ].flatMap(({ words, span }) => {
      const [, low = '', top] = RANGE.exec(words) ?? []
      const { value, high } = parseRange(low, top)
      return value === null || span === undefined
        ? []
        : [{ span, value, high, unit, isVague: false }]
    })
  },
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
  /\b(deaths?|bodies|killings?|injuries|arrests?|evacuation|displacement|rescue) of (?:at least |more than |nearly |about |some |up to )?$/i

/** What befell the counted, told by the words right before or after: "40 people were hurt", "killing two men". */
export function casualtyAround([start, end]: Span, text: string): string | null {
  const after = AFTERWARDS.exec(text.slice(end, end + 60))
  if (after !== null) return CASUALTY_WORDS.get((after[1] ?? '').toLowerCase()) ?? null
  const before = text.slice(Math.max(0, start - 48), start)
  const verb = BEFOREHAND.exec(before)?.[1] ?? INJURY_OF.exec(before)?.[1]
  if (verb === undefined) return null
  const unit = VERB_UNITS.find(([pattern]) => pattern.test(verb))?.[1]
  return unit ?? (/^(?:death|bodies)/i.test(verb) ? 'dead' : null)
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

export const casualtyRules: readonly FigureRule[] = [casualties, killed, toll]

import { SIZE_UNITS } from '../../lexicon/en/units.ts'
import { DIGITS } from '../numbers.ts'
import { NUMBER_OR_RANGE, parseRange } from './amounts.ts'
import { type FigureRule, figuresOf } from './figure-rule.ts'

const UNIT = [...SIZE_UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replaceAll('.', String.raw`\.`))
  .join('|')

const size: FigureRule = {
  name: 'figures/size',
  examples: [
    { text: 'The blaze burned 12,000 acres, 30 miles away.', finds: ['12,000 acres', '30 miles'] },
    { text: 'A 5,000-acre fire; winds of 60 to 80 mph.', finds: ['5,000-acre', '60 to 80 mph'] },
    {
      text: 'It hit 41.5 °C, or 106 degrees Fahrenheit.',
      finds: ['41.5 °C', '106 degrees Fahrenheit'],
    },
    { text: 'He made two feet of it; one foot in the door; on all fours.', finds: ['two feet'] },
  ],
  pattern: new RegExp(
    String.raw`${NUMBER_OR_RANGE}(?: |-| ?(?=°)|(?<=\d)(?=km|kg|mm|cm|mph|ft|lbs))(${UNIT})(?![\w-])`,
    'iy',
  ),
  read(match) {
    const { value, high } = parseRange(match[1] ?? '', match[2])
    const unit = SIZE_UNITS.get((match[3] ?? '').toLowerCase())
    if (unit === undefined || /^one$/i.test(match[1] ?? '')) return []
    return figuresOf(match, value, high, unit)
  },
}

const magnitude: FigureRule = {
  name: 'figures/magnitude',
  examples: [
    { text: 'A magnitude 6.1 earthquake struck.', finds: ['magnitude 6.1'] },
    { text: 'The 7.2-magnitude quake was felt.', finds: ['7.2-magnitude'] },
    { text: 'The magnitude of 30 crises.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\bmagnitude[ -](?:of )?(\d(?:\.\d)?)(?![\d.]*\d|\s*\w+s\b)|(?<![\w.])(${DIGITS})[ -]magnitude\b`,
    'gi',
  ),
  read(match) {
    const value = Number(match[1] ?? match[2])
    return value > 0 && value < 11 ? figuresOf(match, value, null, 'magnitude') : []
  },
}

export const sizeRules: readonly FigureRule[] = [size, magnitude]

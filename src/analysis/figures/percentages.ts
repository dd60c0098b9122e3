import { NUMBER_OR_RANGE, parseRange } from './amounts.ts'
import { type FigureRule, figuresOf } from './figure-rule.ts'

const percent: FigureRule = {
  name: 'figures/percent',
  examples: [
    {
      text: 'A 20% tariff; 20 per cent of 5.5-percent loans.',
      finds: ['20%', '20 per cent', '5.5-percent'],
    },
    { text: 'It grew 10 to 15 percent, from 3-4%.', finds: ['10 to 15 percent', '3-4%'] },
    { text: 'Twenty percent of homes lost power.', finds: ['Twenty percent'] },
    { text: 'The percentage fell; a percent sign.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${NUMBER_OR_RANGE}(?: ?%|[ -](?:percent|per cent|pct\.?)(?!age)\b)`,
    'iy',
  ),
  read(match) {
    const { value, high } = parseRange(match[1] ?? '', match[2])
    return figuresOf(match, value, high, 'percent')
  },
}

const points: FigureRule = {
  name: 'figures/percentage-points',
  examples: [
    { text: 'Her lead is four percentage points.', finds: ['four percentage points'] },
    { text: 'The yield rose 25 basis points.', finds: ['25 basis points'] },
    { text: 'He made two points.', finds: [] },
  ],
  pattern: new RegExp(String.raw`${NUMBER_OR_RANGE}[ -](percentage|basis)[ -]points?\b`, 'iy'),
  read(match) {
    const { value, high } = parseRange(match[1] ?? '', match[2])
    return figuresOf(match, value, high, `${(match[3] ?? '').toLowerCase()} points`)
  },
}

const PARTS: Readonly<Record<string, number>> = {
  'three-quarters': 0.75,
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  tenth: 0.1,
}

const partOfPoint: FigureRule = {
  name: 'figures/part-of-a-point',
  examples: [
    {
      text: 'It cut rates by a quarter of a percentage point, half a percentage point or a full percentage point.',
      finds: [
        'a quarter of a percentage point',
        'half a percentage point',
        'a full percentage point',
      ],
    },
    {
      text: 'A quarter-point rate cut; a half-point increase.',
      finds: ['quarter-point', 'half-point'],
    },
    {
      text: 'He made a point; half a point behind; one hundredth of a percentage point.',
      finds: [],
    },
  ],
  pattern:
    /\b(?<!hundredth of )(?:(?:(?:an?|one)[ -])?(three[ -]quarters|half|third|quarter|tenth)(?: of)? (?:an?|one) (percentage|basis)[ -]point|(?:a|one) (?:full )?(percentage|basis) point|(quarter|half)(?:-percentage)?[ -]point(?= (?:rate|interest|cut|increase|hike|reduction|rise|move)))\b/gi,
  read(match) {
    const [, part, unit, wholeUnit, bare] = match
    const value = PARTS[(part ?? bare)?.toLowerCase().replace(' ', '-') ?? ''] ?? 1
    return figuresOf(
      match,
      value,
      null,
      `${(unit ?? wholeUnit ?? 'percentage').toLowerCase()} points`,
    )
  },
}

export const percentageRules: readonly FigureRule[] = [points, partOfPoint, percent]

import { bylineLine } from './byline-line.ts'
import { contributorLine } from './contributor-line.ts'
import { FURNITURE_LINES } from './furniture-lines.ts'
import type { LineRule } from './line-rule.ts'
import { paywallLine } from './paywall-line.ts'
import { relatedLine } from './related-line.ts'
import { signOffLine } from './sign-off-line.ts'
import { timeLine } from './time-line.ts'

/** Every rule for lines, in the order of trial: the ones that learn something from the line before the ones that do not. */
export const LINE_RULES: readonly LineRule[] = [
  paywallLine,
  relatedLine,
  signOffLine,
  contributorLine,
  timeLine,
  bylineLine,
  ...FURNITURE_LINES,
]

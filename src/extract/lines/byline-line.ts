import { parseDate } from '../parse-date.ts'
import { parseNames } from '../parse-names.ts'
import type { LineRule } from './line-rule.ts'

const MAX_LENGTH = 200
const LABEL =
  /^(?:(?:written|reported|story|text|words|analysis|opinion|posted|published) by|by|von|par|por|BY|autor(?:in)?:|author:|text:)(?:\b|(?<=:)):?\s+(?=\p{Lu})/u

/** "By Jane Doe, Political correspondent". A line that ends as a sentence does is none. */
export const bylineLine: LineRule = {
  name: 'extract/byline-line',
  place: 'edges',
  read(line) {
    const labelled = line.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    if (line.length > MAX_LENGTH || !(LABEL.test(line) || LABEL.test(labelled))) return null
    if (/[\p{Ll}\d"”]{3}[.!?]$/u.test(line) || /[!?"“”]/.test(line)) return null
    const bylines = parseNames(line)
    if (bylines.length === 0) return null
    const published = parseDate(line)
    return published === null ? { bylines } : { bylines, published }
  },
  examples: [
    { line: 'By Jane Doe, Political correspondent', reads: { bylines: ['Jane Doe'] } },
    { line: 'By JANE DOE and KEN ODE', reads: { bylines: ['JANE DOE', 'KEN ODE'] } },
    {
      line: 'By Jane Doe | March 3, 2017',
      reads: { bylines: ['Jane Doe'], published: '2017-03-03' },
    },
    { line: 'Autorin: Anna Berg, Redakteurin', reads: { bylines: ['Anna Berg'] } },
    { line: 'By Thursday evening the road was open again.', reads: null },
    { line: 'By the time help came, it was over', reads: null },
  ],
}

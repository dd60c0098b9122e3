import { parseNames } from '../parse-names.ts'
import type { LineRule } from './line-rule.ts'

const MAX_LENGTH = 600
const CONTRIBUTED =
  /^\(?(.{3,400}?)\s+(?:also\s+|all\s+)?(?:contributed(?:\s+(?:reporting|research|to\s+(?:this|the)\s+(?:report|story|article|piece)))?|assisted\s+(?:in|with)\s+(?:this|the)\s+(?:report|story)|reported\s+from\s+[\p{L}., ]{2,60})(?:\s+(?:to|for)\s+(?:this|the)\s+(?:report|story|article))?(?:\s+from\s+[\p{L}., ]{2,60})?\.?\)?$/iu
const CREDITED =
  /^\(?(?:(?:additional|with|further|extra) (?:reporting|research|contributions?|material|input)|reporting contributed|with files|contributors?)(?:\s+(?:by|from)\s*:?|\s*:)\s+(.{3,300}?)\.?\)?$/iu

/** "Jane Doe and Ken Ode contributed to this report." */
export const contributorLine: LineRule = {
  name: 'extract/contributor-line',
  place: 'edges',
  read(line) {
    if (line.length > MAX_LENGTH) return null
    const credit = CREDITED.exec(line)?.[1] ?? CONTRIBUTED.exec(line)?.[1]
    if (credit === undefined) return null
    const contributors = credit
      .replace(
        /^(?:(?:associated press|ap|staff) )?(?:writers?|reporters?|journalists?|correspondents?|producers?)\s+/i,
        '',
      )
      .split(/;|\.\s+(?=\p{Lu}\p{Ll}{2})/u)
      .flatMap((names) => parseNames(names))
    return contributors.length === 0 ? null : { contributors }
  },
  examples: [
    {
      line: "HBC's Mara Lindqvist, Ola Berg and Tom Dea contributed to this report.",
      reads: { contributors: ['Mara Lindqvist', 'Ola Berg', 'Tom Dea'] },
    },
    { line: 'Additional reporting by Mara Lindqvist', reads: { contributors: ['Mara Lindqvist'] } },
    {
      line: 'With files from Ola Berg and The Harbour Post',
      reads: { contributors: ['Ola Berg', 'The Harbour Post'] },
    },
    {
      line: 'Reporters Mara Lindqvist in Northport and Ola Berg in Easter Bay contributed.',
      reads: { contributors: ['Mara Lindqvist', 'Ola Berg'] },
    },
    { line: 'The storm contributed to the delay, the port said.', reads: null },
  ],
}

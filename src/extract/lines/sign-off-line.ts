import { parseNames } from '../parse-names.ts'
import type { LineRule } from './line-rule.ts'

const MAX_LENGTH = 400
const SIGN_OFF =
  /^[([]?\s*((?:additional |further )?(?:reporting|writing|compiled|written|editing|edited|reported|translated|graphics?)(?: and (?:writing|editing))? (?:by|from)\b.{2,360}?)[)\]]?\.?$/i
const OWN_WORK =
  /^(?:reporting|written|reported|compiled|writing)(?: and (?:writing|editing))? (?:by|from)\s+/i
const ADDED_WORK = /^(?:additional|further) (?:reporting|writing) (?:by|from)\s+/i

/** A wire's sign-off, "(Reporting by …; additional reporting by …; editing by …)": who wrote, who added. */
export const signOffLine: LineRule = {
  name: 'extract/sign-off-line',
  place: 'edges',
  read(line) {
    const credits = line.length > MAX_LENGTH ? undefined : SIGN_OFF.exec(line)?.[1]
    if (
      credits === undefined ||
      !/^[([]|;|^(?:Reporting|Writing|Editing|Compiled|Edited) by \p{Lu}/u.test(line)
    )
      return null
    const parts = credits.split(/\s*;\s*/)
    const bylines = parts
      .filter((part) => OWN_WORK.test(part))
      .flatMap((part) => parseNames(part.replace(OWN_WORK, '')))
    const contributors = parts
      .filter((part) => ADDED_WORK.test(part))
      .flatMap((part) => parseNames(part.replace(ADDED_WORK, '')))
    return {
      ...(bylines.length > 0 && { bylines }),
      ...(contributors.length > 0 && { contributors }),
    }
  },
  examples: [
    {
      line: '(Reporting by Jane Doe in Northport; Additional reporting by Ola Berg; Editing by Ken Ode)',
      reads: { bylines: ['Jane Doe'], contributors: ['Ola Berg'] },
    },
    {
      line: '(Reporting by Jane Doe, Li Wei; Editing by Ken Ode)',
      reads: { bylines: ['Jane Doe', 'Li Wei'] },
    },
    { line: 'Edited by: Ken Ode', reads: null },
    { line: 'Editing by Ken Ode', reads: {} },
    { line: 'Reporting by state media was restricted for a week.', reads: null },
  ],
}

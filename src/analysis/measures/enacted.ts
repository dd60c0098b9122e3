import type { Span } from '../../domain/span.ts'
import { spanOfTokens } from '../../language/words.ts'
import { asideIn, clauseSpan } from '../clause-spans.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { dependents } from '../syntax.ts'
import { readVerbGroup } from '../verb-groups.ts'
import type { MeasureDraft } from './measure-rule.ts'
import { findMeasureVerbs, type MeasureVerb } from './measure-verbs.ts'

export const enactedRule: Rule = {
  name: 'measures/enacted',
  examples: [
    {
      text: 'On Tuesday, the Harlan administration issued guidance that broadens the scope of searches.',
      finds: ['guidance that broadens the scope of searches'],
    },
    {
      text: 'He has suggested putting a 20% tariff on Ostran goods and his party agrees.',
      finds: ['a 20% tariff on Ostran goods'],
    },
    { text: 'Velna will impose sanctions on two banks.', finds: ['sanctions on two banks'] },
    { text: 'The council banned open fires in parks.', finds: ['banned open fires in parks'] },
    { text: 'A night curfew was imposed on Tuesday.', finds: ['A night curfew'] },
    { text: 'The travel ban has been lifted.', finds: ['The travel ban'] },
    { text: 'The governor refused to impose a curfew.', finds: [] },
    { text: 'She did not sign the bill. He raised rabbits and closed his eyes.', finds: [] },
    { text: 'The band issued a record; the baker introduced rye.', finds: [] },
    { text: 'The ban was not lifted. The door was closed, and the letter was signed.', finds: [] },
  ],
}

/** The measures that verbs of power tell. Linear. */
export function findEnacted(reading: Reading, isTitle: (token: number) => boolean): MeasureDraft[] {
  return findMeasureVerbs(reading, isTitle).map((measure) => ({
    what: whatOf(reading, measure),
    status: measure.status,
    actAt: measure.isPassive
      ? null
      : (reading.document.starts[readVerbGroup(reading, measure.top).first] ?? null),
    at: reading.document.starts[measure.token] ?? 0,
  }))
}

/** The noun phrase that names the measure; else the verb with what it takes; a passive's whole clause. */
function whatOf(reading: Reading, { token, object, isPassive, isNamed }: MeasureVerb): Span {
  const { syntax, document } = reading
  if (isNamed) {
    const start = syntax.phraseStarts[object] ?? object
    const end = asideIn(reading, start, syntax.phraseEnds[object] ?? object + 1)
    return spanOfTokens(document, start, isPassive ? end : aimEnd(reading, token, end))
  }
  const group = { ...readVerbGroup(reading, token), first: token }
  return clauseSpan(reading, token, group, isPassive ? object : -1)
}

/** "Sanctions | on two banks": what a measure falls on belongs to it, though the parse hangs it on the verb. */
function aimEnd(reading: Reading, verb: number, end: number): number {
  const { syntax, lower } = reading
  if (!/^(?:on|against|of|for|over)$/.test(lower[end] ?? '')) return end
  const aim = dependents(syntax, verb, 'obl').find((token) => syntax.phraseStarts[token] === end)
  return aim === undefined ? end : asideIn(reading, end, syntax.phraseEnds[aim] ?? end)
}

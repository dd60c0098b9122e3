import type { MeasureStatus } from '../../domain/findings.ts'
import { phraseEndOf, spanOf } from '../clause-spans.ts'
import { isConditional } from '../conditions.ts'
import { readPredicate } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent } from '../syntax.ts'
import type { MeasureRule } from './measure-rule.ts'

/** Measures that last and are carried out by many: what begins or goes on of itself. */
const LASTING =
  /^(?:strike|walkout|stoppage|lockout|evacuation|recount|deployment|boycott|blockade|mobili[sz]ation|airlift|recall|picket|shutdown)s?$/

const goingOn: MeasureRule = {
  name: 'measures/going-on',
  examples: [
    { text: 'The strike at the port began on Tuesday.', finds: ['The strike at the port'] },
    { text: 'Leaders said the walkout would continue.', finds: ['the walkout'] },
    { text: 'A recount was under way in Quayside.', finds: ['A recount'] },
    { text: 'The match began, and the strike was long.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!LASTING.test(lower[token] ?? '') || !/^NN/.test(syntax.pennTags[token] ?? '')) return null
    if (!/^nsubj/.test(syntax.relations[token] ?? '')) return null
    const verb = syntax.heads[token] ?? -1
    if (verb < token || dependent(syntax, verb, 'obj') >= 0) return null
    const { mood, isNegated } = readPredicate(reading, verb)
    if (isNegated) return null
    const lemma = syntax.lemma(verb).toLowerCase()
    const isUnderWay =
      lower[verb] === 'underway' || (lower[verb] === 'way' && lower[verb - 1] === 'under')
    if (!isUnderWay && !/^(?:begin|start|continue|resume|go)$/.test(lemma)) return null
    if (lemma === 'go' && !/^(?:on|ahead)$/.test(lower[verb + 1] ?? '')) return null
    const status: MeasureStatus | null =
      mood === 'future' || mood === 'would'
        ? lemma === 'continue'
          ? 'under-way'
          : 'announced'
        : mood === 'possible' || mood === 'bound' || mood === 'infinitive'
          ? null
          : 'under-way'
    if (status === null || (lemma === 'go' && mood !== 'future' && mood !== 'would')) return null
    return {
      what: spanOf(reading, syntax.phraseStarts[token] ?? token, phraseEndOf(syntax, token)),
      status,
      agents: [],
      token,
    }
  },
}

const STRIKERS =
  /^(?:workers|employees|members|staff|nurses|doctors|teachers|drivers|pilots|miners|dockers|dockworkers|actors|writers|guards|crews?|cleaners|porters|lecturers|thousands|hundreds|unions?|it|they|we)$/

const striking: MeasureRule = {
  name: 'measures/strikes',
  examples: [
    { text: 'Nurses will strike on Monday over pay.', finds: ['strike'] },
    {
      text: 'The union said it would strike unless the plan was withdrawn.',
      finds: ['strike'],
    },
    { text: 'Lightning will strike the hill, and they strike matches.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (lower[token] !== 'strike' || !/^VB/.test(syntax.pennTags[token] ?? '')) return null
    const { mood, subject, isNegated, object } = readPredicate(reading, token)
    if (isNegated || object >= 0 || subject < 0 || !STRIKERS.test(lower[subject] ?? '')) return null
    const status = strikeStatus(reading, token, mood)
    return status === null
      ? null
      : { what: spanOf(reading, token, token + 1), status, agents: [subject], token }
  },
}

function strikeStatus(reading: Reading, token: number, mood: string): MeasureStatus | null {
  if (mood === 'possible') return 'floated'
  if (mood === 'present') return 'under-way'
  if (mood !== 'future' && mood !== 'would') return null
  return isConditional(reading, token) ? 'threatened' : 'announced'
}

export const goingOnRules: readonly MeasureRule[] = [goingOn, striking]

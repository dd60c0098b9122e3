import { BODIES, FLOATING_VERBS } from '../../lexicon/en/measure-verbs.ts'
import { ownEnd, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isToInfinitive, isVerb, readPredicate } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import type { MeasureDraft, MeasureRule } from './measure-rule.ts'
import { isMeasureNoun } from './objects.ts'
import { governorOf } from './status.ts'

const agreed: MeasureRule = {
  name: 'measures/agreed-to',
  examples: [
    {
      text: 'The two sides agreed on Friday to a ten-day ceasefire.',
      finds: ['a ten-day ceasefire'],
    },
    { text: 'The council will vote on a ban on fires.', finds: ['a ban on fires'] },
    { text: 'The council has set a hearing on a ban on parking.', finds: ['a ban on parking'] },
    { text: 'She agreed to a dance, and he voted on Friday.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!isMeasureNoun(reading, token)) return null
    const cases = dependents(syntax, token, 'case').map((word) => lower[word] ?? '')
    const verb = verbAbove(reading, token)
    if (verb < 0 || cases.length === 0) return null
    const { isNegated, mood, subject } = readPredicate(reading, verb)
    if (isNegated) return null
    const lemma = syntax.lemma(verb).toLowerCase()
    const isAgreed =
      lemma === 'agree' &&
      cases.some((word) => word === 'to' || word === 'on') &&
      mood !== 'possible'
    const isOnAgenda =
      (/^(?:vote|ballot|rule|decide|debate)$/.test(lemma) || isOf(reading, token, AGENDA)) &&
      cases.includes('on') &&
      (mood !== 'told' || isOf(reading, token, AGENDA))
    if (!isAgreed && !isOnAgenda) return null
    const first = Math.max(...dependents(syntax, token, 'case').filter((word) => word < token)) + 1
    return {
      what: spanOf(reading, first, phraseEndOf(syntax, token)),
      status: isAgreed ? 'announced' : 'proposed',
      agents: subject < 0 ? [] : [subject],
      token,
    }
  },
}

const AGENDA = /^(?:hearing|debate|referendum|ballot)$/

/** "A hearing on [a ban]": the noun that it hangs on, itself or past a day. */
function isOf({ syntax }: Reading, token: number, nouns: RegExp): boolean {
  let head = syntax.heads[token] ?? -1
  for (let hops = 0; hops < 3 && head >= 0 && !isVerb(syntax, head); hops++) {
    if (nouns.test(syntax.lemma(head).toLowerCase())) return true
    head = syntax.heads[head] ?? -1
  }
  const object = head < 0 ? -1 : dependent(syntax, head, 'obj')
  return object >= 0 && object < token && nouns.test(syntax.lemma(object).toLowerCase())
}

/** The verb that the noun's phrase hangs on, itself or past a day: "agreed [Friday] to a truce". */
function verbAbove({ syntax }: Reading, token: number): number {
  let head = syntax.heads[token] ?? -1
  for (let hops = 0; hops < 3 && head >= 0 && !isVerb(syntax, head); hops++)
    head = syntax.heads[head] ?? -1
  return head >= 0 && head < token && isVerb(syntax, head) ? head : -1
}

const mooted: MeasureRule = {
  name: 'measures/mooted',
  examples: [
    {
      text: 'The board is considering selling the frozen food arm.',
      finds: ['selling the frozen food arm'],
    },
    {
      text: 'The report recommended fitting filters to showers.',
      finds: ['fitting filters to showers'],
    },
    {
      text: 'His campaign has floated the idea of seizing the money sent abroad.',
      finds: ['seizing the money sent abroad'],
    },
    {
      text: 'He has suggested a levy and his party has floated the idea of seizing remittances from Velnans.',
      finds: ['seizing remittances from Velnans'],
    },
    { text: 'She liked the idea of sailing home, and considered leaving.', finds: [] },
  ],
  read(reading, token) {
    const { syntax } = reading
    const loose = looseIdea(reading, token)
    if (loose !== null) return loose
    if (syntax.pennTags[token] !== 'VBG' || dependent(syntax, token, 'obj') < 0) return null
    const governor = governorOf(reading, token)
    if (governor === null || governor.isNegated) return null
    const isIdea = IDEAS.test(governor.lemma) && raises(reading, governor.token)
    const isMooted =
      governor.isVerb &&
      /^(?:xcomp|ccomp|advcl|obj)$/.test(governor.relation) &&
      token > governor.token
    const isFloated = isMooted && FLOATING_VERBS.has(governor.lemma) && governor.lemma !== 'suggest'
    const isProposed = isMooted && /^(?:recommend|propose|advocate)$/.test(governor.lemma)
    if (!isIdea && !isFloated && !isProposed) return null
    const verb = isIdea ? (syntax.heads[governor.token] ?? governor.token) : governor.token
    const { subject, isNegated } = readPredicate(reading, verb)
    if (isNegated) return null
    return {
      what: spanOf(reading, token, ownEnd(reading, token)),
      status: isProposed ? 'proposed' : 'floated',
      agents: subject < 0 ? [] : [subject],
      token,
    }
  },
}

/** "The idea of [seizing remittances]", where the parse has an adjective for the verb. */
function looseIdea(reading: Reading, token: number): MeasureDraft | null {
  const { syntax, lower } = reading
  const isAmod =
    syntax.pennTags[token] === 'VBG' && /^(?:amod|compound)$/.test(syntax.relations[token] ?? '')
  if (!isAmod || lower[token - 1] !== 'of') return null
  const noun = syntax.heads[token] ?? -1
  const idea = syntax.heads[noun] ?? -1
  if (noun < token || idea < 0 || idea > token || !IDEAS.test(lower[idea] ?? '')) return null
  if (!raises(reading, idea)) return null
  const { subject, isNegated } = readPredicate(reading, syntax.heads[idea] ?? idea)
  if (isNegated) return null
  const what = spanOf(reading, token, phraseEndOf(syntax, noun))
  return { what, status: 'floated', agents: subject < 0 ? [] : [subject], token }
}

const IDEAS = /^(?:idea|possibility|prospect|option)$/

function raises({ syntax }: Reading, noun: number): boolean {
  const head = syntax.heads[noun] ?? -1
  return (
    head >= 0 &&
    /^(?:float|raise|discuss|suggest|moot|consider|explore|study|weigh)$/.test(
      syntax.lemma(head).toLowerCase(),
    )
  )
}

const ordered: MeasureRule = {
  name: 'measures/ordered',
  examples: [
    {
      text: 'Mayor Oduya ordered an inquiry into the collapse.',
      finds: ['an inquiry into the collapse'],
    },
    {
      text: 'The judge ordered that the stock be held in a warehouse.',
      finds: ['the stock be held in a warehouse'],
    },
    { text: 'They ordered a review copy and a pizza.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (
      !isVerb(syntax, token) ||
      !/^(?:order|direct|instruct)$/.test(syntax.lemma(token).toLowerCase())
    )
      return null
    const outer = readPredicate(reading, token)
    if (outer.mood !== 'told' || outer.isNegated) return null
    const agents = outer.isPassive
      ? dependents(syntax, token, 'obl:agent')
      : outer.subject < 0
        ? []
        : [outer.subject]
    const held = dependents(syntax, token, 'ccomp', 'xcomp').find(
      (word) => syntax.pennTags[word] === 'VBN' && !isToInfinitive(reading, word),
    )
    if (held !== undefined && !outer.isPassive) {
      const mark = dependents(syntax, held, 'mark').find((word) => lower[word] === 'that')
      const first = mark === undefined ? (syntax.phraseStarts[held] ?? held) : mark + 1
      return {
        what: spanOf(reading, Math.max(first, token + 1), ownEnd(reading, held)),
        status: 'in-force',
        agents,
        token,
      }
    }
    const { object } = outer
    if (
      object < 0 ||
      outer.isPassive ||
      !(isMeasureNoun(reading, object) || DEEDS.test(lower[object] ?? ''))
    )
      return null
    return {
      what: spanOf(reading, syntax.phraseStarts[object] ?? object, phraseEndOf(syntax, object)),
      status: 'ordered',
      agents,
      token,
    }
  },
}

/** What can be ordered beside what is a measure by itself. */
const DEEDS =
  /^(?:evacuation|release|demolition|removal|return|arrest|destruction|sale|disclosure|transfer|extradition|closure|withdrawal|halt|audit|recount|retrial|investigation|inquiry|review|search|probe|election|autopsy)s?$/

/** Whether the head of a subject names who decides for others. */
export function isBody({ syntax }: Reading, subject: number): boolean {
  return (
    subject >= 0 &&
    (BODIES.has(syntax.lemma(subject).toLowerCase()) ||
      syntax.pennTags[subject]?.startsWith('NNP') === true)
  )
}

export const nominalRules: readonly MeasureRule[] = [agreed, mooted, ordered]

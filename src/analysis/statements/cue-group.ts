import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
} from '../../lexicon/en/grammar.ts'
import { type CueForm, SPEECH_CUES } from '../../lexicon/en/speech-cues.ts'
import { isPlain, type Reading, sentenceFirst } from '../reading.ts'

/** A verb of saying with its helpers and particle: "has repeatedly said", "pointed out". */
export type CueGroup = {
  readonly verb: number
  readonly first: number
  readonly end: number
  readonly cue: CueForm
  readonly isNegated: boolean
  /** "saying" on its own; "is saying" is as good as "says". */
  readonly isParticiple: boolean
}

/** Forms that are as often a noun: they need "that" or a quotation behind them. */
const NOUNISH: ReadonlySet<string> = new Set(
  (
    'state states report reports claim claims post posts read answer answers point points promise promises comment comments ' +
    'remark remarks note notes tweet tweets question questions demand demands signal signals joke jokes reason reasons ' +
    'estimate estimates cry shout object objects protest protests vow vows pledge pledges threat label labels call calls ' +
    'offer offers email emails repeat repeats stress urge urges laugh counter rant wonder caution cautions concern dispute rule rules rate rates'
  ).split(' '),
)

export function isNounish(form: string): boolean {
  return NOUNISH.has(form)
}

/** Verbs of saying that a preposition makes. */
const CALLS: Readonly<Record<string, Omit<CueForm, 'form'>>> = {
  'call on': { lemma: 'call on', act: 'demand', frames: ['order'] },
  'call for': { lemma: 'call for', act: 'demand', frames: ['object'] },
}

/** The group whose verb is the token; null where it is no verb of saying, or one that reports nothing said. */
export function cueGroupAt(reading: Reading, token: number): CueGroup | null {
  const cue = SPEECH_CUES.get(reading.lower[token] ?? '')
  if (cue === undefined || !isPlain(reading, token)) return null
  if (reading.written[token] !== reading.lower[token] && token !== sentenceFirst(reading, token))
    return null
  if (cue.form === 'participle' ? isModifying(reading, token) : isNoun(reading, token)) return null
  const end = particleEnd(reading, token, cue)
  if (end === null) return null
  const helpers = helpersBefore(reading, token)
  const called = CALLS[`${cue.lemma} ${reading.lower[token + 1]}`]
  // "did not respond to questions about that": nothing was said.
  if (helpers.isNegated && /^(?:respond|reply|answer|comment|elaborate)$/.test(cue.lemma))
    return null
  return isReporting(cue, helpers)
    ? {
        verb: token,
        first: helpers.first,
        end: called === undefined ? end : token + 2,
        cue: called === undefined ? cue : { ...called, form: cue.form },
        isNegated: helpers.isNegated,
        isParticiple: cue.form === 'participle' && !helpers.hasBe,
      }
    : null
}

/** "his claim", "secretary of state": what stands before shows a noun. */
function isNoun(reading: Reading, token: number): boolean {
  const lower = reading.lower[token] ?? ''
  if (!NOUNISH.has(lower)) return false
  const before = reading.lower[token - 1] ?? ''
  return DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s"
}

/** "warning sirens" */
function isModifying({ syntax }: Reading, token: number): boolean {
  const isBeforeHead = (syntax.heads[token] ?? -1) > token
  return isBeforeHead && /^(?:amod|compound)$/.test(syntax.relations[token] ?? '')
}

function particleEnd(reading: Reading, token: number, cue: CueForm): number | null {
  const next = reading.lower[token + 1] ?? ''
  if (cue.lemma === 'point') return next === 'out' ? token + 2 : null
  if (next === 'with' && cue.frames.length === 1) return null
  if (cue.lemma === 'sum') return next === 'up' ? token + 2 : null
  return token + 1
}

type Helpers = {
  readonly first: number
  readonly isNegated: boolean
  readonly hasModal: boolean
  readonly hasBe: boolean
  readonly hasDo: boolean
  readonly hasTo: boolean
}

function helpersBefore(reading: Reading, verb: number): Helpers {
  const least = sentenceFirst(reading, verb)
  let first = verb
  let isNegated = false
  let hasModal = false
  let hasBe = false
  let hasDo = false
  let hasTo = false
  while (first > least && verb - first < 6) {
    const lower = reading.lower[first - 1] ?? ''
    // "Theresa May said": a name that looks like a helper.
    if (lower !== reading.written[first - 1]?.replace('’', "'") && first - 1 > least) break
    if (NEGATIONS.has(lower)) isNegated = true
    else if (MODALS.has(lower)) hasModal = true
    else if (BE_FORMS.has(lower)) hasBe = true
    else if (/^(?:do|does|did)$/.test(lower)) hasDo = true
    else if (lower === 'to') hasTo = true
    else if (!AUXILIARIES.has(lower) && !isAdverb(reading, first - 1)) break
    first--
  }
  return { first, isNegated, hasModal, hasBe, hasDo, hasTo }
}

/** Words in "-ly" that are no adverbs. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'family supply ally assembly reply apply rally early daily weekly monthly only bully elderly likely'.split(
    ' ',
  ),
)

/** Whether the word is an adverb: no name in "-ly" ("Emily"), which has its capital. */
export function isAdverb(reading: Reading, token: number): boolean {
  const word = reading.written[token] ?? ''
  if (word !== reading.lower[token])
    return token === sentenceFirst(reading, token) && ADVERBS.has(word.toLowerCase())
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word))
}

/** What would, could or is to be said is not said; nor is what "is said" by nobody named. */
function isReporting(cue: CueForm, helpers: Helpers): boolean {
  if (helpers.hasModal || helpers.hasTo) return false
  if (cue.form === 'base') return helpers.hasDo || !helpers.hasBe
  if (cue.form === 'past') return !helpers.hasBe
  return cue.form === 'third' ? !helpers.hasBe : true
}

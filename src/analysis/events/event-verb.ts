import type { EventCertainty } from '../../domain/findings.ts'
import { SPEECH_CUES } from '../../lexicon/en/speech-cues.ts'
import { EXPECTING_WORDS, LIGHT_VERBS, STATE_VERBS } from '../../lexicon/en/state-verbs.ts'
import { isPlain, type Reading } from '../reading.ts'
import { dependent, dependents, type Syntax } from '../syntax.ts'
import { readVerbGroup, type VerbGroup } from '../verb-groups.ts'
import type { EventRule } from './event-rules.ts'

/** A verb that tells of an event. */
export type EventVerb = {
  readonly token: number
  readonly clause: EventRule['clause']
  readonly certainty: EventCertainty
  readonly group: VerbGroup
  /** The head of its subject's phrase; -1 where it has none. */
  readonly subject: number
}

/**
 * The verbs that tell of events: those of main clauses, of clauses joined to them, and of what is reported in indirect
 * speech. In text order. Linear.
 */
export function findEventVerbs(
  reading: Reading,
  isTitle: (token: number) => boolean,
  isAhead: (verb: number) => boolean,
): EventVerb[] {
  const found: EventVerb[] = []
  for (let token = 0; token < reading.document.tokenCount; token++) {
    if (!isVerb(reading, token) || !isPlain(reading, token)) continue
    const place = placeOf(reading, token)
    if (place === null) continue
    const event = readEvent(reading, token, place, isTitle(token), isAhead)
    if (event !== null) found.push(event)
  }
  return found
}

type Place = {
  readonly clause: EventRule['clause']
  readonly isDenied: boolean
  readonly subject: number
}

function isVerb({ syntax }: Reading, token: number): boolean {
  return (
    syntax.tags[token] === 'VERB' || (syntax.lemma(token) === 'due' && syntax.tags[token] === 'ADJ')
  )
}

/** How many joined and reported clauses deep an event is looked for. */
const DEEPEST = 6

/** Where a verb's clause stands: null in a subordinate, relative or participle clause. */
function placeOf(reading: Reading, verb: number): Place | null {
  const { syntax } = reading
  let clause: EventRule['clause'] = 'main'
  let isDenied = false
  let subject = dependent(syntax, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl')
  let token = verb
  for (let depth = 0; depth < DEEPEST; depth++) {
    const head = syntax.heads[token] ?? -1
    if (head < 0) return { clause, isDenied, subject }
    const relation = syntax.relations[token]
    if (relation === 'conj') {
      if (token === verb && clause === 'main') clause = 'joined'
      if (!isVerb(reading, head) && syntax.relations[head] !== 'root') return null
      if (subject < 0) subject = dependent(syntax, head, 'nsubj', 'nsubj:pass', 'expl')
    } else if (relation === 'parataxis') {
      // "…, officials said": the verb of saying may hang on what was said, or the other way round.
    } else if (
      relation === 'ccomp' ||
      (relation === 'advcl' && isReportedFirst(reading, token, head))
    ) {
      const cue = SPEECH_CUES.get(reading.lower[head] ?? '')
      const isKnown = cue !== undefined || FINDING.has(syntax.lemma(head))
      if (!isKnown || isAsked(reading, token)) return null
      clause = 'reported'
      if (cue === undefined) {
        // What was found is told as a fact.
      } else if (cue.act === 'deny') isDenied = true
      else if (cue.act !== 'assert' && cue.act !== 'warn') return null
    } else if (isExpectedBy(reading, token)) {
      if (subject < 0) subject = dependent(syntax, head, 'nsubj', 'nsubj:pass', 'expl')
    } else {
      return null
    }
    token = head
  }
  return null
}

/** "Two people have died, police said": what is said stands first, and opens with no word of a subordinate clause. */
function isReportedFirst({ syntax, lower }: Reading, verb: number, head: number): boolean {
  return (
    verb < head &&
    SPEECH_CUES.has(lower[head] ?? '') &&
    dependent(syntax, verb, 'mark', 'advmod') < 0
  )
}

/** "Is expected to close", "plans to return". */
function isExpectedBy({ syntax }: Reading, verb: number): boolean {
  const head = syntax.heads[verb] ?? -1
  return (
    head >= 0 &&
    /^(?:xcomp|ccomp|advcl|parataxis)$/.test(syntax.relations[verb] ?? '') &&
    syntax.pennTags[verb]?.startsWith('VB') === true &&
    EXPECTING_WORDS.has(syntax.lemma(head))
  )
}

/** "Whether", "if" and question words open what is asked, not told. */
function isAsked({ syntax, lower }: Reading, verb: number): boolean {
  const first = lower[syntax.phraseStarts[verb] ?? verb] ?? ''
  return /^(?:whether|if|how|why|what|who|when|where|which)$/.test(first)
}

function readEvent(
  reading: Reading,
  verb: number,
  { clause, isDenied, subject }: Place,
  isTitle: boolean,
  isAhead: (verb: number) => boolean,
): EventVerb | null {
  const { syntax } = reading
  const isAwaited = waits(reading, verb)
  if (tellsSaying(reading, verb) || (!isAwaited && tellsState(reading, verb))) return null
  const group = readVerbGroup(reading, verb)
  const head = syntax.heads[verb] ?? -1
  const isExpected = isExpectedBy(reading, verb)
  // "Is expected to close": the event is the closing.
  if (expects(reading, verb)) return null
  const governor = isExpected ? readVerbGroup(reading, head) : null
  if (isNobodys(reading, subject)) return null
  const isPlanned = isPresent(reading, verb, group) && isAhead(verb)
  const certainty =
    isPlanned || isAwaited
      ? 'expected'
      : certaintyOf(group, governor, { isTitle, isReported: clause !== 'main' })
  if (certainty === null) return null
  if (subject < 0 && clause === 'main' && !isTitle && !hasSomethingBefore(reading, verb))
    return null
  return {
    token: verb,
    clause: isTitle ? 'main' : clause,
    certainty: openedBy(reading, verb, isDenied ? 'denied' : certainty),
    group,
    subject,
  }
}

function certaintyOf(
  group: VerbGroup,
  governor: VerbGroup | null,
  { isTitle, isReported }: { readonly isTitle: boolean; readonly isReported: boolean },
): EventCertainty | null {
  if (governor !== null) return governor.isNegated ? 'denied' : 'expected'
  // What goes on has not happened yet.
  if (group.isProgressive || group.time === 'obliged') return null
  if (group.isNegated) return group.time === 'present' ? null : 'denied'
  switch (group.time) {
    case 'past':
      return 'happened'
    case 'present':
      return isTitle ? 'happened' : null
    case 'would':
      return isReported ? 'expected' : null
    case 'future':
      return 'expected'
    case 'possible':
      return 'possible'
    case 'infinitive':
      return isTitle ? 'expected' : null
    case 'participle':
      return isTitle ? 'happened' : null
  }
}

/** A past tense behind a word that could be its subject, which the parse takes for something else. */
function hasSomethingBefore({ syntax }: Reading, verb: number): boolean {
  const first = syntax.firstChild[verb] ?? -1
  return syntax.pennTags[verb] === 'VBD' && first >= 0 && first < verb
}

/** "The ban takes effect at midnight": no condition, no state that is. */
function isPresent({ syntax }: Reading, verb: number, group: VerbGroup): boolean {
  return (
    group.time === 'present' &&
    !group.isProgressive &&
    !group.isPassive &&
    !group.isNegated &&
    syntax.pennTags[verb] !== 'VBN' &&
    dependent(syntax, verb, 'mark') < 0
  )
}

/** "I met …" is told by the reporter, "Who moved …" asked. */
function isNobodys({ lower }: Reading, subject: number): boolean {
  return subject >= 0 && /^(?:i|we|you|who|what|which|that)$/.test(lower[subject] ?? '')
}

/** "A statement is expected on Tuesday", "the hearing is due": nothing else is said to happen. */
function waits({ syntax }: Reading, verb: number): boolean {
  return (
    /^(?:expect|schedule|slate|set|due|plan)$/.test(syntax.lemma(verb)) &&
    /^(?:VBN|JJ)$/.test(syntax.pennTags[verb] ?? '') &&
    dependent(syntax, verb, 'obl', 'obl:unmarked', 'advmod') >= 0 &&
    dependent(syntax, verb, 'aux:pass', 'cop') >= 0
  )
}

const DOUBTED: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'possibly',
  'perhaps',
  'maybe',
])

/** What hangs on a condition, or is only alleged, is possible. */
function openedBy(
  { syntax, lower }: Reading,
  verb: number,
  certainty: EventCertainty,
): EventCertainty {
  if (certainty === 'denied') return certainty
  for (const child of dependents(syntax, verb, 'advcl', 'ccomp', 'advmod')) {
    const word = lower[syntax.phraseStarts[child] ?? child] ?? ''
    if (DOUBTED.has(lower[child] ?? '')) return 'possible'
    if (certainty === 'expected' && (word === 'if' || word === 'unless')) return 'possible'
  }
  return certainty
}

/** A verb of saying or finding with what was said or found; "would not comment". */
function tellsSaying({ syntax, lower }: Reading, verb: number): boolean {
  const lemma = syntax.lemma(verb)
  if (PURE_SAYING.has(lemma)) return true
  if (NO_ANSWER.has(lowerOf(syntax, lower, verb, 'obj', 'obl'))) return true
  const cue = SPEECH_CUES.get(lower[verb] ?? '')
  if (cue === undefined && !FINDING.has(lemma)) return false
  const takesInfinitive = cue?.frames.some((frame) => frame === 'infinitive' || frame === 'order')
  return (
    dependent(syntax, verb, 'ccomp', 'parataxis') >= 0 ||
    (takesInfinitive === true && dependent(syntax, verb, 'xcomp') >= 0)
  )
}

function lowerOf(
  syntax: Syntax,
  lower: readonly string[],
  verb: number,
  ...relations: readonly string[]
): string {
  return lower[dependent(syntax, verb, ...relations)] ?? ''
}

/** Verbs of saying that do nothing else, whatever they take. */
const PURE_SAYING: ReadonlySet<string> = new Set(
  (
    'say tell write verify ask warn urge note explain argue insist claim stress describe suggest complain comment respond reply deny confirm dispute estimate state ' +
    'allege contend maintain assert acknowledge recall boast predict joke quip caution remark observe wonder blame accuse praise criticise criticize ' +
    'hint imply indicate mention emphasise emphasize reiterate welcome threaten vow promise pledge speak talk'
  ).split(' '),
)

const FINDING: ReadonlySet<string> = new Set(['find', 'show', 'learn', 'hear', 'see'])

/** "Did not return a call": that it is unanswered is a thread. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  'call',
  'calls',
  'request',
  'requests',
  'message',
  'messages',
  'email',
  'emails',
  'question',
  'questions',
])

function tellsState({ syntax, lower }: Reading, verb: number): boolean {
  const lemma = syntax.lemma(verb)
  const nouns = LIGHT_VERBS.get(lemma)
  if (nouns !== undefined) {
    const taken = dependents(syntax, verb, 'obj', 'nsubj:pass', 'compound:prt', 'advmod')
    if (taken.some((token) => nouns.has(lower[token] ?? ''))) return false
  }
  // A particle makes another verb of it: "ran out", "put off".
  return (
    STATE_VERBS.has(lemma) &&
    dependent(syntax, verb, 'compound:prt') < 0 &&
    !(lemma === 'hold' && dependent(syntax, verb, 'aux:pass') >= 0)
  )
}

function expects({ syntax }: Reading, verb: number): boolean {
  return EXPECTING_WORDS.has(syntax.lemma(verb)) && dependent(syntax, verb, 'xcomp', 'ccomp') >= 0
}

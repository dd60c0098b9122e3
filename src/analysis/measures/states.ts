import { clauseOf, ownEnd, phraseEndOf, spanOf } from '../clause-spans.ts'
import { isVerb, phrasalLemma, readPredicate } from '../predicates.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'
import type { MeasureDraft, MeasureRule } from './measure-rule.ts'
import { isMeasureNoun, isObject } from './objects.ts'

const effect: MeasureRule = {
  name: 'measures/takes-effect',
  examples: [
    { text: 'The new smoking ban takes effect on Monday.', finds: ['The new smoking ban'] },
    { text: 'A hiring freeze imposed in 2018 remains in force.', finds: ['A hiring freeze'] },
    { text: 'A curfew came into force overnight.', finds: ['A curfew'] },
    { text: 'The medicine takes effect in an hour.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!/^(?:effect|force|place)$/.test(lower[token] ?? '')) return null
    const verb = /^NN/.test(syntax.pennTags[token] ?? '') ? holderOf(reading, token) : -1
    if (verb < 0) return remains(reading, token)
    const predicate = readPredicate(reading, verb)
    // "Kept its red alert in force".
    const subject =
      syntax.lemma(verb).toLowerCase() === 'keep' ? predicate.object : predicate.subject
    if (subject < 0 || !isMeasureNoun(reading, subject) || predicate.isNegated) return null
    const lemma = syntax.lemma(verb).toLowerCase()
    const isAhead =
      predicate.mood === 'future' ||
      (predicate.mood === 'present' && /^(?:take|go|come|enter)$/.test(lemma))
    return {
      what: spanOf(reading, syntax.phraseStarts[subject] ?? subject, phraseEndOf(syntax, subject)),
      status: isAhead ? 'announced' : 'in-force',
      agents: [],
      token,
    }
  },
}

/** "A freeze imposed in 2018 [remains in force]": the words, where the parse loses what does. */
function remains(reading: Reading, token: number): MeasureDraft | null {
  const { syntax, lower } = reading
  if (
    lower[token - 1] !== 'in' ||
    !/^(?:remains?|remained|stays?|stayed)$/.test(lower[token - 2] ?? '')
  )
    return null
  const first = Math.max(sentenceFirst(reading, token), token - 14)
  for (let noun = token - 3; noun >= first; noun--) {
    if (!/^NN/.test(syntax.pennTags[noun] ?? '') || !isMeasureNoun(reading, noun)) continue
    const what = spanOf(reading, syntax.phraseStarts[noun] ?? noun, noun + 1)
    return { what, status: 'in-force', agents: [], token }
  }
  return null
}

/** The verb of "takes effect", "remains in force", "is in place": itself the noun where "is" hangs on it. */
function holderOf({ syntax }: Reading, token: number): number {
  if (dependent(syntax, token, 'cop') >= 0 && dependent(syntax, token, 'case') >= 0) return token
  const head = syntax.heads[token] ?? -1
  if (head < 0 || !isVerb(syntax, head)) return -1
  return /^(?:take|go|come|enter|remain|stay|be|put|keep)$/.test(syntax.lemma(head).toLowerCase())
    ? head
    : -1
}

const strike: MeasureRule = {
  name: 'measures/on-strike',
  examples: [
    { text: 'About 640 workers went on strike on Friday.', finds: ['went on strike'] },
    { text: 'Drivers have been on strike since May.', finds: ['on strike'] },
    { text: 'The strike was long, and they wrote on strike pay.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (lower[token] !== 'strike' || lower[token - 1] !== 'on') return null
    if (dependent(syntax, token, 'cop') >= 0) {
      const { isNegated, subject } = readPredicate(reading, token)
      return isNegated
        ? null
        : {
            what: spanOf(reading, token - 1, token + 1),
            status: 'under-way',
            agents: subject < 0 ? [] : [subject],
            token,
          }
    }
    return walkOut(reading, token, syntax.heads[token] ?? -1)
  },
}

const walkedOut: MeasureRule = {
  name: 'measures/walked-out',
  examples: [
    { text: 'About 240 workers walked off the job on Friday.', finds: ['walked off the job'] },
    { text: 'Nurses will walk out on Monday.', finds: ['walk out'] },
    { text: 'She walked out, and he walked to his job.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!isVerb(syntax, token) || syntax.lemma(token).toLowerCase() !== 'walk') return null
    const next = lower[token + 1] ?? ''
    if (next === 'out') {
      const { subject } = readPredicate(reading, token)
      return subject >= 0 && STRIKERS.test(lower[subject] ?? '')
        ? walkOut(reading, token + 1, token)
        : null
    }
    const end = lower[token + 2] === 'the' ? token + 3 : token + 2
    return next === 'off' && /^jobs?$/.test(lower[end] ?? '') ? walkOut(reading, end, token) : null
  },
}

const STRIKERS =
  /^(?:workers|employees|members|staff|nurses|doctors|teachers|drivers|pilots|miners|strikers|dockers|actors|writers|guards|crews?|students|cleaners|porters|thousands|hundreds)$/

/** A strike told by a verb: from the verb to `last`. */
function walkOut(reading: Reading, last: number, verb: number): MeasureDraft | null {
  if (verb < 0 || !isVerb(reading.syntax, verb) || verb > last) return null
  const { mood, subject, isNegated } = readPredicate(reading, verb)
  const status =
    mood === 'told'
      ? 'under-way'
      : mood === 'future' || mood === 'would'
        ? 'announced'
        : mood === 'possible'
          ? 'floated'
          : null
  if (status === null || isNegated) return null
  return {
    what: spanOf(reading, verb, last + 1),
    status,
    agents: subject < 0 ? [] : [subject],
    token: verb,
  }
}

const STANDING: ReadonlyMap<string, 'in-force' | 'dropped'> = new Map([
  ['hold', 'in-force'],
  ['stand', 'in-force'],
  ['break down', 'dropped'],
  ['collapse', 'dropped'],
  ['lapse', 'dropped'],
])

const holds: MeasureRule = {
  name: 'measures/holds',
  examples: [
    { text: 'The truce held for a second day.', finds: ['The truce'] },
    { text: 'The evacuation order stands until Friday.', finds: ['The evacuation order'] },
    {
      text: 'They met as a ceasefire along the border held for a day.',
      finds: ['a ceasefire along the border'],
    },
    { text: 'The bridge held, and he stands by the ban.', finds: [] },
  ],
  read(reading, token) {
    const { syntax } = reading
    const loose = looseHolder(reading, token)
    if (loose < 0 && !isVerb(syntax, token)) return null
    if (loose < 0 && !STANDING.has(phrasalLemma(reading, token))) return null
    const { isNegated, mood, isPassive, ...rest } = readPredicate(reading, token)
    const subject = loose < 0 ? rest.subject : loose
    const isNow = mood === 'told' || mood === 'present' || mood === 'progressive'
    if (loose < 0 && (!isNow || isPassive)) return null
    if (isNegated || subject < 0 || !isMeasureNoun(reading, subject)) return null
    if (dependent(syntax, token, 'obj') >= 0) return null
    const isOver = STANDING.get(phrasalLemma(reading, token)) === 'dropped'
    if (
      isOver &&
      !/^(?:truce|ceasefire|cease-fire|armistice|strike)$/.test(syntax.lemma(subject).toLowerCase())
    )
      return null
    return {
      what: spanOf(
        reading,
        loose < 0 ? (syntax.phraseStarts[subject] ?? subject) : behindAs(reading, subject),
        loose < 0 ? phraseEndOf(syntax, subject) : token,
      ),
      status: isOver ? 'dropped' : 'in-force',
      agents: [],
      token,
    }
  },
}

/** Past the "as" that the parse takes for a preposition. */
function behindAs({ syntax, lower }: Reading, noun: number): number {
  const first = syntax.phraseStarts[noun] ?? noun
  return /^(?:as|while|after)$/.test(lower[first] ?? '') ? first + 1 : first
}

/** "As a truce held for a second day": the noun right before, where the parse has a participle or a plural; -1 for none. */
function looseHolder({ syntax, lower }: Reading, token: number): number {
  if (!/^(?:holds|held)$/.test(lower[token] ?? '')) return -1
  const isParticiple = syntax.relations[token] === 'acl' && syntax.pennTags[token] === 'VBN'
  if (!isParticiple && syntax.pennTags[token] !== 'NNS') return -1
  let noun = isParticiple ? (syntax.heads[token] ?? -1) : token - 1
  for (let hops = 0; hops < 3 && noun >= 0; hops++) {
    if (/^(?:truce|ceasefire|cease-fire)$/.test(lower[noun] ?? '')) return noun < token ? noun : -1
    noun = syntax.heads[noun] ?? -1
  }
  return -1
}

const SHUT = /^(?:shut|closed|suspended|banned|cancelled|canceled|off-limits)$/

const shut: MeasureRule = {
  name: 'measures/shut',
  examples: [
    {
      text: 'The coast road will stay shut until Friday.',
      finds: ['The coast road will stay shut until Friday'],
    },
    { text: 'The court kept the polling sites open.', finds: ['kept the polling sites open'] },
    { text: 'His eyes stay shut. The shop is open.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    const word = lower[token] ?? ''
    const verb = syntax.relations[token] === 'xcomp' ? (syntax.heads[token] ?? -1) : -1
    if (verb < 0 || !isVerb(syntax, verb)) return null
    const { subject, isNegated, mood, ...rest } = readPredicate(reading, verb)
    // "Kept [the sites] open": the parse may give the noun to the adjective.
    const object = rest.object < 0 ? dependent(syntax, token, 'nsubj') : rest.object
    const lemma = syntax.lemma(verb).toLowerCase()
    if (isNegated || mood === 'possible' || mood === 'bound') return null
    const isKept =
      /^(?:keep|order|hold)$/.test(lemma) && (SHUT.test(word) || word === 'open') && object >= 0
    if (isKept && isObject(reading, object, PLACES)) {
      return {
        what: spanOf(reading, verb, token + 1),
        status: 'done',
        agents: subject < 0 ? [] : [subject],
        token,
      }
    }
    if (!/^(?:stay|remain)$/.test(lemma) || !SHUT.test(word) || !isObject(reading, subject, PLACES))
      return null
    return { what: clauseOf(reading, verb), status: 'in-force', agents: [], token }
  },
}

const PLACES = ['place', 'service'] as const

const allowed: MeasureRule = {
  name: 'measures/allowed',
  examples: [
    { text: 'Residents were allowed home on Tuesday.', finds: ['Residents were allowed home'] },
    { text: 'They were allowed a drink; smoking is allowed.', finds: [] },
  ],
  read(reading, token) {
    const { syntax, lower } = reading
    if (!isVerb(syntax, token) || !/^(?:allow|let|permit)$/.test(syntax.lemma(token).toLowerCase()))
      return null
    const { isPassive, isNegated, mood, subject } = readPredicate(reading, token)
    const home = dependents(syntax, token, 'advmod', 'xcomp', 'obj', 'obl').some((word) =>
      /^(?:home|back|in|return|leave|enter)$/.test(lower[word] ?? ''),
    )
    if (!isPassive || isNegated || subject < 0 || !home) return null
    const status =
      mood === 'possible' ? 'floated' : mood === 'future' || mood === 'would' ? 'announced' : 'done'
    return {
      what: clauseOf(reading, token),
      status,
      agents: dependents(syntax, token, 'obl:agent'),
      token,
    }
  },
}

const alert: MeasureRule = {
  name: 'measures/put-on-alert',
  examples: [
    {
      text: 'The weather office put four districts on red alert.',
      finds: ['put four districts on red alert'],
    },
    { text: 'She put the book on the table.', finds: [] },
  ],
  read(reading, token) {
    const { syntax } = reading
    if (!isVerb(syntax, token) || !/^(?:put|place)$/.test(syntax.lemma(token).toLowerCase()))
      return null
    const { object, isNegated, mood, subject, isPassive } = readPredicate(reading, token)
    if (object < 0 || isNegated || mood !== 'told') return null
    const isAlert = [token, object].some((head) =>
      dependents(syntax, head, 'obl', 'nmod').some((word) =>
        /^(?:alert|lockdown|leave|probation|curfew)$/.test(reading.lower[word] ?? ''),
      ),
    )
    if (!isAlert) return null
    const what = isPassive
      ? clauseOf(reading, token)
      : spanOf(reading, token, ownEnd(reading, token))
    return { what, status: 'in-force', agents: isPassive || subject < 0 ? [] : [subject], token }
  },
}

export const stateRules: readonly MeasureRule[] = [
  effect,
  holds,
  strike,
  walkedOut,
  shut,
  allowed,
  alert,
]

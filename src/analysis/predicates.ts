import { IRREGULAR_PASTS } from '../lexicon/en/irregular-verbs.ts'
import { AHEAD_WORDS } from '../lexicon/en/uneventful-verbs.ts'
import type { Reading } from './reading.ts'
import { dependent, dependents, type Syntax } from './syntax.ts'

/**
 * How a verb is told. `told`: past or perfect; `future`: "will", "is to"; `possible`: "may", "could"; `bound`: "must",
 * "should"; `infinitive`: "to" alone; `bare`: a participle or form that shows no tense.
 */
export type Mood =
  | 'told'
  | 'present'
  | 'progressive'
  | 'future'
  | 'would'
  | 'possible'
  | 'bound'
  | 'infinitive'
  | 'bare'

export type Predicate = {
  readonly token: number
  /** With its particle: `lay off`. */
  readonly lemma: string
  readonly mood: Mood
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** Head of the subject, also where an earlier verb has it ("rose and [fell]"); -1 for none. */
  readonly subject: number
  /** Head of the object; of a passive verb, its subject. -1 for none. */
  readonly object: number
}

export const SUBJECTS = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj'] as const
export const AUXILIARIES = ['aux', 'aux:pass'] as const

/** By its tag; also "votes" or "denies" where the tagger took it for a plural, but the parse gave it a subject. */
export function isVerb(syntax: Syntax, token: number): boolean {
  const tag = syntax.pennTags[token] ?? ''
  return tag.startsWith('VB') || (tag === 'NNS' && isMisreadPresent(syntax, token))
}

/** What hangs on it before its subject belongs to that, wherever the parse put it: "[The] search resumes". */
function isMisreadPresent(syntax: Syntax, token: number): boolean {
  const subject = dependent(syntax, token, 'nsubj', 'nsubj:pass')
  return (
    subject >= 0 &&
    dependents(syntax, token, ...NOMINAL).every((word) => word < subject && subject < token)
  )
}

const NOMINAL = [...['cop', 'det', 'case', 'nmod:poss', 'nummod', 'amod'], ...AUXILIARIES] as const

/** The verb at the token with all that its clause says of it. Walks no further than a few heads up. */
export function readPredicate(reading: Reading, token: number): Predicate {
  const { syntax } = reading
  const first = groupHead(reading, token)
  const misread = misreadMain(syntax, token)
  if (misread !== null) return { ...PLAIN, ...misread, token, lemma: phrasalLemma(reading, token) }
  const subject = antecedentOf(reading, token, subjectOf(syntax, token))
  const isPassive = isPassiveAt(syntax, token, first)
  return {
    token,
    lemma: phrasalLemma(reading, token),
    mood: moodOf(reading, token, first),
    isPassive,
    isNegated:
      isNegatedAt(reading, first) ||
      (first !== token && isNegatedAt(reading, token)) ||
      isNobody(reading, subject),
    subject,
    object: isPassive ? subject : objectOf(syntax, token),
  }
}

const PLAIN = { mood: 'told', isPassive: false, isNegated: false } as const

/**
 * A main verb that the parse took for a participle, in a sentence that then has no verb at its root: "A bridge [collapsed]
 * on Monday", "The council [issued] guidance". Null for every other verb.
 */
export function misreadMain(
  syntax: Syntax,
  token: number,
): Pick<Predicate, 'subject' | 'object'> | null {
  const { relations, pennTags, heads } = syntax
  const subject = heads[token] ?? -1
  const isApart = relations[token] === 'parataxis' && isBehindPhrase(syntax, token, subject)
  if (!(relations[token] === 'acl' || isApart) || !/^VB[DN]$/.test(pennTags[token] ?? ''))
    return null
  if (subject < 0 || dependent(syntax, token, ...AUXILIARIES) >= 0) return null
  // "The truce, [signed] on Monday, …" is what it looks like; "Its owner, Norvale Steel, [shut] it" is not.
  if (syntax.tags[token - 1] === 'PUNCT' && dependent(syntax, subject, 'appos') < 0) return null
  const isRoot = relations[subject] === 'root'
  const root = isRoot ? subject : (heads[subject] ?? -1)
  if (!isRoot && (relations[subject] !== 'nsubj' || relations[root] !== 'root' || root < token))
    return null
  if (
    !/^(?:NN|PRP|CD)/.test(pennTags[root] ?? '') ||
    dependent(syntax, root, 'cop', ...AUXILIARIES) >= 0
  )
    return null
  return { subject, object: isRoot ? dependent(syntax, token, 'obj') : root }
}

/** "Shares in the firm [fell] 9 %": a clause of its own, says the parse, but with no subject and no mark before it. */
function isBehindPhrase(syntax: Syntax, token: number, subject: number): boolean {
  return (
    syntax.pennTags[token] === 'VBD' &&
    dependent(syntax, token, ...SUBJECTS) < 0 &&
    syntax.phraseStarts[token] === token &&
    syntax.tags[token - 1] !== 'PUNCT' &&
    subject < token
  )
}

/** The object; "called [a strike]" is now and then parsed as a complement. */
function objectOf(syntax: Syntax, token: number): number {
  const object = dependent(syntax, token, 'obj')
  if (object >= 0) return object
  const complement = dependent(syntax, token, 'xcomp')
  return syntax.pennTags[complement]?.startsWith('NN') === true ? complement : -1
}

/** `lay off` of "laid off", `call up` of "is calling up". */
export function phrasalLemma(reading: Reading, token: number): string {
  const { syntax, lower } = reading
  const lemma = syntax.lemma(token).toLowerCase()
  const particle = dependent(syntax, token, 'compound:prt')
  if (particle >= 0) return `${lemma} ${lower[particle]}`
  // "Set [aside] ₹48 crore", of which the parse makes "aside ₹48 crore".
  const next = lower[token + 1] ?? ''
  return PARTICLES.has(next) && (syntax.heads[token + 1] === token || next === 'aside')
    ? `${lemma} ${lower[token + 1]}`
    : lemma
}

/** With "way" and "fire", as in "gave way" and "opened fire". */
const PARTICLES: ReadonlySet<string> = new Set([
  'off',
  'up',
  'down',
  'out',
  'away',
  'back',
  'aside',
  'in',
  'way',
  'fire',
])

/** The verb whose auxiliaries also serve this one: "was [shut] and drained", "will close and [sell]". */
function groupHead(reading: Reading, token: number): number {
  const { syntax } = reading
  let first = token
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const head = syntax.heads[first] ?? -1
    const isOwn = dependent(syntax, first, ...AUXILIARIES, ...SUBJECTS, 'mark') >= 0
    if (syntax.relations[first] !== 'conj' || isOwn || head < 0 || !isVerb(syntax, head)) break
    if (!sharesForm(reading, first, head)) break
    first = head
  }
  return first
}

const MOST_HOPS = 6

/** Past forms are tagged one for the other, and so is "cut" for an infinitive. */
function sharesForm({ syntax, lower }: Reading, token: number, head: number): boolean {
  const tag = syntax.pennTags[token] ?? ''
  const headTag = syntax.pennTags[head] ?? ''
  if (tag === headTag || (tag === 'VBN' && headTag === 'VBD')) return true
  return headTag === 'VB' && (tag === 'VBP' || syntax.lemma(token) === lower[token])
}

/** Of "the firm, [which] closed", the firm. */
function antecedentOf({ syntax, lower }: Reading, token: number, subject: number): number {
  if (subject < 0 || !/^(?:which|that|who)$/.test(lower[subject] ?? '')) return subject
  let verb = token
  for (let hops = 0; hops < MOST_HOPS && syntax.relations[verb] === 'conj'; hops++)
    verb = syntax.heads[verb] ?? -1
  return syntax.relations[verb] === 'acl:relcl' ? (syntax.heads[verb] ?? subject) : subject
}

export function subjectOf(syntax: Syntax, token: number): number {
  let verb = token
  for (let hops = 0; hops < MOST_HOPS && verb >= 0; hops++) {
    const subject = dependent(syntax, verb, ...SUBJECTS)
    if (subject >= 0) return subject
    const relation = syntax.relations[verb] ?? ''
    const head = syntax.heads[verb] ?? -1
    // "Is due to [meet]", taken for the subject of what stands before it.
    const isLateSubject = relation === 'csubj' && head < verb
    if (relation !== 'conj' && relation !== 'xcomp' && !isLateSubject) return -1
    verb = head
  }
  return -1
}

function isPassiveAt(syntax: Syntax, token: number, first: number): boolean {
  if (dependent(syntax, token, 'aux:pass', 'nsubj:pass') >= 0) return true
  if (first !== token) return dependent(syntax, first, 'aux:pass', 'nsubj:pass') >= 0
  return (
    syntax.pennTags[token] === 'VBN' &&
    dependent(syntax, token, 'aux', 'nsubj') < 0 &&
    dependent(syntax, token, 'obj') < 0
  )
}

function moodOf(reading: Reading, token: number, first: number): Mood {
  const { syntax, lower } = reading
  if (isDueTo(reading, first)) return 'future'
  const auxiliaries = dependents(syntax, first, ...AUXILIARIES, 'cop')
  for (const auxiliary of auxiliaries) {
    const mood = MODALS.get(lower[auxiliary] ?? '')
    if (mood !== undefined) return mood
  }
  const finite = auxiliaries.find((auxiliary) => FINITE.test(syntax.pennTags[auxiliary] ?? ''))
  if (isToInfinitive(reading, first)) return finite === undefined ? 'infinitive' : 'future'
  const tag = syntax.pennTags[token] ?? ''
  if (tag === 'VBG') return auxiliaries.length > 0 ? 'progressive' : 'bare'
  if (
    INVARIANT.has(lower[token] ?? '') &&
    auxiliaries.length === 0 &&
    dependent(syntax, token, 'nsubj') >= 0
  )
    return 'told'
  // "Froze" taken for a present.
  if (tag === 'VBP' && isPastForm(reading, token)) return 'told'
  if (tag === 'VBZ' || tag === 'VBP' || tag === 'NNS') return 'present'
  if (finite !== undefined) return isPresentPassive(lower, auxiliaries) ? 'present' : 'told'
  if (tag === 'VBD') return 'told'
  // A past form taken for a participle: "Norvale [raised] prices".
  return tag === 'VBN' && dependent(syntax, token, 'nsubj') >= 0 ? 'told' : 'bare'
}

/** "Is due to [sail]", of which the parse makes a preposition. */
export function isDueTo({ syntax, lower }: Reading, token: number): boolean {
  return syntax.pennTags[token] === 'VB' && lower[token - 1] === 'to' && lower[token - 2] === 'due'
}

function isPastForm({ syntax, lower }: Reading, token: number): boolean {
  const word = lower[token] ?? ''
  return (
    IRREGULAR_PASTS.has(word.replace(/^(?:re|over|under|out|with)(?=...)/, '')) &&
    word !== syntax.lemma(token).toLowerCase() &&
    !INVARIANT.has(word)
  )
}

/**
 * The word before "to" that puts the verb ahead, whatever relation the parse gives it: "is [due] to rule", "are [set] to
 * begin"; -1 for none.
 */
export function aheadWord(reading: Reading, token: number): number {
  const { syntax } = reading
  const head = syntax.heads[token] ?? -1
  const isHung = /^(?:xcomp|csubj|advcl|ccomp)$/.test(syntax.relations[token] ?? '')
  if (!isHung || head < 0 || head > token || !isToInfinitive(reading, token)) return -1
  const isPut = dependent(syntax, head, 'cop', 'aux:pass', 'aux') >= 0
  return isPut && AHEAD_WORDS.has(syntax.lemma(head).toLowerCase()) ? head : -1
}

export function isToInfinitive({ syntax, lower }: Reading, token: number): boolean {
  return dependents(syntax, token, 'mark').some((mark) => lower[mark] === 'to')
}

/** Their past is their infinitive, and news tells the past. */
const INVARIANT: ReadonlySet<string> = new Set(
  'put cut set hit shut beat cast cost spread burst split quit let bet shed thrust'.split(' '),
)

const FINITE = /^VB[DPZ]$/

function isPresentPassive(lower: readonly string[], auxiliaries: readonly number[]): boolean {
  const words = auxiliaries.map((auxiliary) => lower[auxiliary] ?? '')
  return words.length > 0 && words.every((word) => /^(?:is|are|['’](?:s|re)|being)$/.test(word))
}

const MODALS: ReadonlyMap<string, Mood> = new Map([
  ['will', 'future'],
  ['wo', 'future'],
  ["'ll", 'future'],
  ['shall', 'future'],
  ['would', 'would'],
  ["'d", 'would'],
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['must', 'bound'],
  ['should', 'bound'],
])

function isNegatedAt({ syntax, lower }: Reading, token: number): boolean {
  return dependents(syntax, token, 'advmod', 'cc:preconj', 'cc').some((word) =>
    NEGATIONS.has(lower[word] ?? ''),
  )
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'no'])

/** "No minister", "nobody", "neither campaign". */
function isNobody({ syntax, lower }: Reading, subject: number): boolean {
  if (subject < 0) return false
  if (/^(?:nobody|none|neither|no-one|nothing)$/.test(lower[subject] ?? '')) return true
  return dependents(syntax, subject, 'det').some((word) =>
    /^(?:no|neither)$/.test(lower[word] ?? ''),
  )
}

import type { EventCertainty } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import { clauseStart, phraseEnd } from '../phrases.ts'
import type { EventDraft } from './event-rule.ts'
import { EVENT_VERBS, type VerbForms } from './event-verbs.ts'

type Voice = 'base' | 'past' | 'participle'
type Entry = {
  readonly forms: VerbForms
  readonly isPast: boolean
  readonly isParticiple: boolean
  readonly isBase: boolean
}

const ENTRIES: ReadonlyMap<string, Entry> = entriesOf(EVENT_VERBS)

function entriesOf(verbs: readonly VerbForms[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const forms of verbs) {
    for (const word of [forms.base, forms.past, forms.participle]) {
      if (entries.has(word)) continue
      entries.set(word, {
        forms,
        isPast: word === forms.past,
        isParticiple: word === forms.participle,
        isBase: word === forms.base,
      })
    }
  }
  return entries
}

/** Every form of every verb, as a word. */
export const EVENT_WORD = new RegExp(
  String.raw`\b(?:${[...ENTRIES.keys()].sort((a, b) => b.length - a.length).join('|')})\b(?![-'’]\w)`,
  'g',
)

const ADVERB = String.raw`(?:\b[a-z]+ly |also |then |later |now |again |once |reportedly |just |already |finally )?`
const AUXILIARIES: readonly (readonly [RegExp, Voice, EventCertainty])[] = [
  [
    new RegExp(
      String.raw`\b(?:did|does|do|could|can|will|would|may|might)(?: not|n['’]t| never) ${ADVERB}$`,
    ),
    'base',
    'denied',
  ],
  [
    new RegExp(
      String.raw`\b(?:has|have|had|was|were|is|are)(?: not|n['’]t| never) (?:been )?${ADVERB}$`,
    ),
    'participle',
    'denied',
  ],
  [
    new RegExp(
      String.raw`\b(?:will|(?:is|are) (?:to|set to|due to|scheduled to|expected to|going to)|plans? to) ${ADVERB}$`,
    ),
    'base',
    'expected',
  ],
  [
    new RegExp(
      String.raw`\b(?:will be|(?:is|are) (?:to|set to|due to|scheduled to|expected to) be) ${ADVERB}$`,
    ),
    'participle',
    'expected',
  ],
  [new RegExp(String.raw`\b(?:could|may|might|would|should) ${ADVERB}$`), 'base', 'possible'],
  [
    new RegExp(String.raw`\b(?:could|may|might|would|should) (?:be|have|have been) ${ADVERB}$`),
    'participle',
    'possible',
  ],
  [
    new RegExp(String.raw`\b(?:was|were|has been|have been|had been|has|have|had) ${ADVERB}$`),
    'participle',
    'happened',
  ],
]

/** Any finite verb between the subject and ours makes ours no main verb. */
const OTHER_VERB =
  /\b(?:was|were|is|are|has|have|had|did|does|do|will|would|could|can|may|might|should|said|says|told|who|which|that|whose|whom|where|when|after|before|while|as|if|because|to|not|being|having)\b/
const SUBJECT_OPENING =
  /^(?:The|A|An|At|More|About|Some|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Police|Officials|Authorities|Its|His|Her|Their|He|She|It|They|We|the|a|an|at|more|about|some|several|two|three|four|five|dozens|hundreds|thousands|police|officials|authorities|its|his|her|their|he|she|it|they|\d|[A-Z]|[a-z]+s\b)/
/** Openers that are no part of the clause: "On Tuesday, …", "As Calder arrived". */
const LEAD =
  /^(?:(?:As|When|While|After) (?!the result\b)|(?:On|In|At|By|Since|During|Late|Early|Earlier|Last|This|Under|For|Near|Outside|Inside|Over)\b[^,]{1,60}, )/
/** What cannot open an object: after it, a past form is a participle ("the man arrested on Monday"). */
const NO_OBJECT =
  /^ (?!for (?:bankruptcy|divorce|asylum|election)\b)(?:in|on|at|by|for|from|to|of|with|after|before|during|since|until|when|while|as|and|or|but|last|this week|next|yesterday|today|early|late|earlier|later|over|under|near|because|without|through|between|among|here|there|is|are|was|were|has|have|had|will|would|could|said|says|who|which|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[a-z]+ly)\b|^[^ ]|^ ?$/
const DOUBT =
  /\b(?:alleg(?:edly|ed|es)|accus(?:ed|es|ing)|claim(?:ed|s)|suspected|whether|if|unless|rumou?red|reportedly|threatened|believed?|believes|thinks?|suspects?)\b/i

/**
 * The clause around an event's verb, or null where the verb is no main verb with a subject before it: a noun ("the
 * strike"), a participle ("the man arrested on Monday"), or part of a relative clause.
 */
export function readClause(
  match: RegExpExecArray,
  text: string,
  sentence: Span,
): (EventDraft & { readonly field: string }) | null {
  const entry = ENTRIES.get(match[0])
  if (entry === undefined) return null
  const start = clauseStart(text, sentence, match.index)
  const before = text.slice(start, match.index)
  const group = verbGroup(entry, before)
  if (group === null) return null
  const lead = LEAD.exec(before)?.[0].length ?? 0
  const subject = before.slice(lead, before.length - group.length).trimEnd()
  if (!isSubject(subject)) return null
  const end = match.index + match[0].length
  // "Announced that …": what was said, which statements tell.
  if (text.startsWith(' that ', end)) return null
  const isActive =
    group.voice === 'past' || (group.voice === 'base' && entry.forms.verb.needsObject)
  if (isActive && entry.forms.verb.needsObject && NO_OBJECT.test(text.slice(end, end + 24)))
    return null
  const isDoubted = DOUBT.test(text.slice(Math.max(sentence[0], match.index - REACH), match.index))
  const isConditional = /\b(?:if|unless)\b/.test(
    text.slice(end, Math.min(sentence[1], end + REACH)),
  )
  const { certainty } = group
  const isOpen =
    (certainty === 'happened' && isDoubted) || (certainty === 'expected' && isConditional)
  return {
    field: entry.forms.verb.field,
    span: [start + lead, phraseEnd(text, end, sentence[1])],
    predicate: [match.index, end],
    certainty: isOpen ? 'possible' : certainty,
    weight: entry.forms.verb.weight,
  }
}

type Group = { readonly length: number; readonly voice: Voice; readonly certainty: EventCertainty }

function verbGroup(entry: Entry, before: string): Group | null {
  for (const [pattern, voice, certainty] of AUXILIARIES) {
    const isForm = voice === 'base' ? entry.isBase : entry.isParticiple
    const match = isForm ? pattern.exec(before.slice(-60)) : null
    if (match !== null) return { length: match[0].length, voice, certainty }
  }
  if (!entry.isPast || (entry.isBase && !/\b(?:he|she|it|they|[A-Z]\w+) $/.test(before)))
    return null
  const adverb = new RegExp(`${ADVERB}$`).exec(before.slice(-24))
  return { length: adverb?.[0].length ?? 0, voice: 'past', certainty: 'happened' }
}

const NO_SUBJECT =
  /^(?:If|Unless|Before|Until|Whether|That|What|How|Why|Who|Which|Where|Although|Though|Because|Since|We|I|You|we|you)\b|^(?:more |most )?[a-z]+ly$|\S (?:he|she|it|they|we|I|you)$/
/** How far from the verb words of doubt and conditions count. */
const REACH = 300
const LONGEST_SUBJECT = 110

function isSubject(subject: string): boolean {
  if (subject.length < 2 || subject.length > LONGEST_SUBJECT) return false
  if (!SUBJECT_OPENING.test(subject) || /["“”(\n]/.test(subject)) return false
  if (NO_SUBJECT.test(subject)) return false
  // An apposition between commas belongs to the subject; its verbs do not count.
  const plain = subject.replace(/, [^,]{2,80},$/, '').replace(/, [^,]{2,80},/, '')
  return (
    !OTHER_VERB.test(plain.slice(1)) &&
    !/,/.test(plain) &&
    !/\b(?:a|an|the|of|in|on|at|by|for|with|and|or)$/i.test(plain)
  )
}

import type { Span } from '../../domain/span.ts'
import { ENACTING_VERBS, type EnactingVerb } from '../../lexicon/en/enacting-verbs.ts'
import { MEASURE_NOUNS } from '../../lexicon/en/measure-nouns.ts'
import { phraseEnd } from '../phrases.ts'
import { conditionalStatus, governedStatus } from './governors.ts'
import type { MeasureDraft, MeasureRule } from './measure-rule.ts'

const FORM_NAMES = ['base', 'third', 'past', 'ing'] as const
type Entry = { readonly verb: EnactingVerb; readonly form: (typeof FORM_NAMES)[number] }

/** Forms to their verb; of forms that are alike ("cut", "put") the past, as news tells. */
const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  ENACTING_VERBS.flatMap((verb) =>
    verb.forms.map((form, index) => [form, { verb, form: FORM_NAMES[index] ?? 'base' }] as const),
  ),
)
const FORMS = [...ENTRIES.keys()].sort((a, b) => b.length - a.length).join('|')
const NOUNS = [...MEASURE_NOUNS].sort((a, b) => b.length - a.length).join('|')

/** Words that end a noun phrase before its head could come. */
const NO_PART =
  'of|in|on|at|to|for|from|with|by|into|over|that|which|who|and|or|but|as|it|he|she|they|them|him|his own|is|was|were|are|has|have|had|will|would|said|up|out|off|down'
const PARTS = String.raw`(?:(?!(?:${NO_PART})\b)[^\s,;:"“”()]+ ){0,5}?`
const MEASURE_OBJECT = new RegExp(
  String.raw`^${PARTS}(?:${NOUNS})\b(?!['’]|-\w| (?:of the (?:day|magnitude|time)|books?|books|partners?|firms?|lawyers?|school|makers?|hits?|fees?)\b)`,
)

const active: MeasureRule = {
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
    { text: 'The governor refused to impose a curfew.', finds: [] },
    { text: 'She did not sign the bill. He raised rabbits and closed his eyes.', finds: [] },
    { text: 'The band issued a record; the baker introduced rye.', finds: [] },
  ],
  pattern: new RegExp(String.raw`\b(${FORMS})\b(?= [^\s])`, 'g'),
  read(match, text, sentence) {
    const entry = ENTRIES.get(match[1] ?? '')
    if (entry === undefined) return null
    const verbEnd = match.index + match[0].length
    const rest = text.slice(verbEnd + 1, Math.min(sentence[1], verbEnd + 120))
    const before = text.slice(Math.max(sentence[0], match.index - 24), match.index)
    const form = formOf(entry, before)
    if (!takesMeasure(entry, rest) || (form === 'past' && isNoVerbHere(before))) return null
    const { status, groupStart } = governedStatus(
      text,
      sentence[0],
      match.index,
      form,
      entry.verb.does,
    )
    if (status === null) return null
    // Where the object names the measure it reads alone; else the verb belongs to it ("banned open fires").
    const start = entry.verb.takes === 'measure' ? verbEnd + 1 : match.index
    const what: Span = [start, phraseEnd(text, start, sentence[1])]
    return {
      what,
      status: conditionalStatus(status, text, sentence, match.index),
      actAt: groupStart,
      at: match.index,
    }
  },
}

/** "Cut" and "put" are base and past alike: what stands before tells. */
function formOf({ verb, form }: Entry, before: string): Entry['form'] {
  const isEither = form === 'past' && verb.forms[0] === verb.forms[2]
  return isEither &&
    /\b(?:to|will|would|could|can|may|might|should|must|not|n['’]t)(?: \w+ly)? $/.test(before)
    ? 'base'
    : form
}

/** "Put the rule on hold" is no act of its kind, "put a levy on sugar" is. */
const PUT_IN_FORCE =
  /^[^.;:]{3,80}? (?:on (?!hold\b|notice\b|trial\b)|against |in place\b|into (?:force|effect)\b)/

/** Patterns for the verbs that take some words only. */
const OBJECTS: ReadonlyMap<EnactingVerb, RegExp> = new Map(
  ENACTING_VERBS.flatMap((verb) =>
    typeof verb.takes === 'string'
      ? []
      : [[verb, new RegExp(String.raw`^${PARTS}(?:${verb.takes.join('|')})\b`)] as const],
  ),
)

function takesMeasure({ verb }: Entry, rest: string): boolean {
  if (verb.takes === 'measure') {
    const isPut = verb.forms[0] === 'put' || verb.forms[0] === 'place'
    return MEASURE_OBJECT.test(rest) && (!isPut || PUT_IN_FORCE.test(rest))
  }
  if (verb.takes === 'anything') {
    return (
      /^[A-Za-z][\w-]+/.test(rest) &&
      !/^(?:by|in|from|on|at|for|since|until|after|because|and|or|to)\b/.test(rest)
    )
  }
  return OBJECTS.get(verb)?.test(rest) === true
}

/** Participles, told by what stands before: "a newly signed bill", "was banned". */
function isNoVerbHere(before: string): boolean {
  return /(?:['’]s|\b(?:his|her|its|their|my|our|a|an|the|newly|recently|previously|being|be|was|were|is|are|been|get|got))(?: \w+ly)? $/i.test(
    before,
  )
}

const BE = String.raw`(?:(?:was|were|is|are|has been|have been|had been|will be|would be|could be|may be|might be|is being|are being|to be)(?: \w+ly| also| now)?)`
const PASSIVE_VERBS = ENACTING_VERBS.map((verb) =>
  verb.forms[2] === 'withdrew' ? 'withdrawn' : verb.forms[2],
).join('|')

const passive: MeasureRule = {
  name: 'measures/enacted-passive',
  examples: [
    { text: 'A night curfew was imposed on Tuesday.', finds: ['A night curfew'] },
    { text: 'The travel ban has been lifted.', finds: ['The travel ban'] },
    { text: 'The ban was not lifted.', finds: [] },
    { text: 'The door was closed, and the letter was signed.', finds: [] },
  ],
  pattern: new RegExp(String.raw`(?<= )(${BE}) (${PASSIVE_VERBS})\b`, 'g'),
  read(match, text, sentence) {
    const [, auxiliary = '', form = ''] = match
    const entry = ENTRIES.get(form === 'withdrawn' ? 'withdrew' : form)
    const subjectEnd = match.index - 1
    const from = Math.max(sentence[0], subjectEnd - LONGEST_SUBJECT)
    const subject = SUBJECT.exec(text.slice(from, subjectEnd).replace(OTHER_CLAUSE, blank))?.[1]
    const status = entry === undefined ? null : passiveStatus(auxiliary, entry.verb.does)
    if (subject === undefined || status === null) return null
    return {
      what: [subjectEnd - subject.length, subjectEnd],
      status: conditionalStatus(status, text, sentence, match.index),
      actAt: null,
      at: match.index,
    }
  },
}

const LONGEST_SUBJECT = 110
/** What ends before the subject's own clause starts; blanked, so that lengths stay. */
const OTHER_CLAUSE = /^.*(?:\b(?:that|which|who|said|says|and|but|while|although)\b|[,;:"“”()])/s
const blank = (words: string) => '|'.repeat(words.length)

const SUBJECT = new RegExp(
  String.raw`(?:^|\s)((?:(?:[Aa]n?|[Tt]he|[Aa]ll|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Nn]ew) )(?:[\w%'’-]+ ){0,4}?(?:${NOUNS})(?: (?:on|of|in|for|against|requiring) (?:[\w'’-]+ ?){1,5})?|(?:${NOUNS}))$`,
)

function passiveStatus(
  auxiliary: string,
  does: EnactingVerb['does'],
): MeasureDraft['status'] | null {
  const isUndone = does === 'blocked' || does === 'dropped'
  if (/^will/.test(auxiliary)) return isUndone ? null : 'announced'
  if (/^(?:could|may|might)/.test(auxiliary)) return isUndone ? null : 'floated'
  if (/^(?:would|to be)/.test(auxiliary)) return isUndone ? null : 'proposed'
  if (/being/.test(auxiliary)) return isUndone ? null : 'under-way'
  return does
}

export const enactedRules: readonly MeasureRule[] = [active, passive]

import { MEASURE_NOUNS } from '../../lexicon/en/measure-nouns.ts'
import { clauseStart, phraseEnd } from '../phrases.ts'
import { conditionalStatus } from './conditional-status.ts'
import type { MeasureRule } from './measure-rule.ts'

const NOT_SO =
  /\b(?:not|n['’]t|never|refused|declined|denied|no|would|could|might|may|if|whether)(?: \w+){0,2} $/i

const toDo: MeasureRule = {
  name: 'measures/ordered',
  examples: [
    {
      text: 'The President has also ordered Cabinet agencies to inform him of all aid, a move that some resent.',
      finds: ['to inform him of all aid'],
    },
    { text: 'The court ordered Norvale Steel to pay $3 million.', finds: ['to pay $3 million'] },
    { text: 'She ordered soup to go. He never ordered them to leave.', finds: [] },
  ],
  pattern:
    /\b(?:ordered|directed|instructed|commanded) ((?:(?!(?:to|by|from|that|a|an)\b)[^\s,.;:"“”]+ ){1,9}?)(?=to (?!(?:go|the|a|an|his|her|their|its|our|all|any|some|this|that|each|every)\b)[a-z]+)/g,
  read(match, text, sentence) {
    const before = text.slice(Math.max(sentence[0], match.index - 30), match.index)
    if (NOT_SO.test(before) || /\b(?:was|were|been|be|being|is|are) (?:\w+ly )?$/.test(before))
      return null
    const start = match.index + match[0].length
    return {
      what: [start, phraseEnd(text, start, sentence[1])],
      status: 'ordered',
      actAt: match.index,
      at: match.index,
    }
  },
}

const wasTold: MeasureRule = {
  name: 'measures/ordered-passive',
  examples: [
    {
      text: 'Residents along the river were ordered to leave their homes.',
      finds: ['Residents along the river were ordered to leave their homes'],
    },
    { text: 'He was not ordered to leave.', finds: [] },
  ],
  pattern:
    /(?<= )(?:was|were|has been|have been|are being|is being) (?:ordered|instructed|told) to (?:evacuate|leave|stay|shelter|move|return|remain|close|vacate|report|pay|stop|boil|wear)\b/g,
  read(match, text, sentence) {
    const start = clauseStart(text, sentence, match.index)
    const subject = text.slice(start, match.index - 1)
    if (
      !NAMES_WHO.test(subject) ||
      /\b(?:that|said|who|which|not|never|he|she|they|it)$/i.test(subject)
    )
      return null
    const verb = match.index + match[0].length
    return {
      what: [start, phraseEnd(text, verb, sentence[1])],
      status: 'ordered',
      actAt: null,
      at: verb,
    }
  },
}

/** Up to eleven words, none of which opens another clause. */
const NAMES_WHO = /^(?:(?!(?:that|said|who|which|if|when)\b)[\w'’-]+,? ){0,10}[\w'’-]+$/

const NOUNS = [
  ...MEASURE_NOUNS,
  'closure',
  'release',
  'withdrawal',
  'halt',
  'search',
  'audit',
  'retrial',
  'recount',
]
  .sort((a, b) => b.length - a.length)
  .join('|')

const thing: MeasureRule = {
  name: 'measures/ordered-thing',
  examples: [
    {
      text: 'Mayor Oduya ordered an inquiry into the collapse.',
      finds: ['an inquiry into the collapse'],
    },
    { text: 'They ordered a review copy and a pizza.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`\b(?:ordered|demanded) (?=(?:an?|the|mandatory|immediate|new) (?:(?!(?:of|in|on|to|for|and|that)\b)[\w-]+ ){0,3}(?:${NOUNS})\b(?! (?:copy|copies|form|number)))`,
    'g',
  ),
  read(match, text, sentence) {
    const before = text.slice(Math.max(sentence[0], match.index - 30), match.index)
    if (NOT_SO.test(before) || /\b(?:was|were|been|be|being|is|are|a|the) $/.test(before))
      return null
    const start = match.index + match[0].length
    return {
      what: [start, phraseEnd(text, start, sentence[1])],
      status: match[0].startsWith('ordered') ? 'ordered' : 'proposed',
      actAt: match.index,
      at: match.index,
    }
  },
}

const idea: MeasureRule = {
  name: 'measures/idea',
  examples: [
    {
      text: 'His campaign has floated the idea of seizing remittances from abroad.',
      finds: ['the idea of seizing remittances from abroad'],
    },
    { text: 'She liked the idea of sailing home.', finds: [] },
  ],
  pattern:
    /\b(?:floated|floating|floats|raised|raising|discussed|discussing|suggested|mooted|considering|considered) (?=(?:the|an) (?:idea|possibility|prospect|option|notion) of [a-z]+ing\b)/g,
  read(match, text, sentence) {
    if (
      /\b(?:not|n['’]t|never) (?:\w+ )?$/.test(
        text.slice(Math.max(sentence[0], match.index - 20), match.index),
      )
    )
      return null
    const start = match.index + match[0].length
    return {
      what: [start, phraseEnd(text, start, sentence[1])],
      status: 'floated',
      actAt: match.index,
      at: match.index,
    }
  },
}

const effect: MeasureRule = {
  name: 'measures/takes-effect',
  examples: [
    { text: 'The new smoking ban takes effect on Monday.', finds: ['The new smoking ban'] },
    { text: 'A curfew came into force overnight.', finds: ['A curfew'] },
    { text: 'The medicine takes effect in an hour.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`((?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Nn]ew) (?:(?!(?:of|in|on|to|that)\b)[\w%'’-]+ ){0,5}?(?:${NOUNS})(?: (?:on|of|for|against) (?:[\w'’-]+ ){0,3}[\w'’-]+)?),? ((?:which |that )?(?:(?:takes?|will take|is to take|took|has taken|goes|will go|went|came|comes|will come|entered|remains?|remained) (?:effect|into (?:force|effect)|in (?:force|effect|place))|(?:is|are) (?:still |already |now )?in (?:force|effect|place)))\b`,
    'g',
  ),
  read(match, text, sentence) {
    const [, subject = '', verbs = ''] = match
    const isDone =
      /\b(?:took|taken|went|came|entered|remain\w*|is|are)\b/.test(verbs) && !/is to/.test(verbs)
    const status = conditionalStatus(isDone ? 'in-force' : 'announced', text, sentence, match.index)
    return {
      what: [match.index, match.index + subject.length],
      status,
      actAt: null,
      at: match.index + subject.length,
    }
  },
}

const ruling: MeasureRule = {
  name: 'measures/ruled',
  examples: [
    {
      text: 'The Supreme Court ruled on Friday that the levy is unlawful.',
      finds: ['the levy is unlawful'],
    },
    { text: 'A judge has not ruled that he may go; she ruled out a run.', finds: [] },
  ],
  pattern:
    /\b(?:[Cc]ourt|[Jj]udges?|[Tt]ribunal|[Jj]ustices|[Pp]anel|[Jj]ury|[Mm]agistrate)(?: [A-Z][\w'’.-]+){0,3}(?: in [A-Z]\w+)? (?:has |have |had )?(?:unanimously |narrowly |also )?(?:ruled|decided)(?: (?:on )?[A-Z]\w+day)?(?: \d-\d)? that (?=[a-z\d])/g,
  read(match, text, sentence) {
    const start = match.index + match[0].length
    return {
      what: [start, phraseEnd(text, start, sentence[1])],
      status: 'done',
      actAt:
        match.index +
        match[0].search(/(?:has |have |had )?(?:unanimously |narrowly |also )?(?:ruled|decided)/),
      at: match.index,
    }
  },
}

export const orderedRules: readonly MeasureRule[] = [toDo, wasTold, thing, idea, effect, ruling]

import type { Span } from '../../domain/span.ts'
import { clauseStart, phraseEnd } from '../phrases.ts'
import type { ThreadGrounds, ThreadRule } from './thread-rule.ts'

/** Things that run until they have a result. */
const PROCESS =
  'investigations?|inquiry|inquiries|inquest|probe|probes|search|review|talks|negotiations|process|trial|appeal|count|counting|recount|rescue|recovery|rescue efforts?|relief efforts?|efforts|hearing|audit|case|evacuation|cleanup|clean-up|repairs|deliberations|assessment|autopsy|lawsuit|litigation|manhunt|analysis|mediation|consultation|arbitration|operation'

const OPEN_STATE =
  'underway|under way|ongoing|on-going|pending|in progress|unresolved|under investigation|under review|continuing'

const underWay: ThreadRule = {
  name: 'threads/under-way',
  examples: [
    {
      text: 'An investigation into the collapse is under way.',
      finds: ['An investigation into the collapse'],
    },
    {
      text: 'Kell sent a memo asking his staff to count the grants. That process is still underway.',
      finds: ['count the grants'],
    },
    { text: 'The cause of the fire is under investigation.', finds: ['The cause of the fire'] },
    { text: 'The party is under way. Talks are not ongoing.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`(?<= )(?:is|are|was|were|remains?|remained) (?:still |now |currently |also )?(${OPEN_STATE})\b`,
    'g',
  ),
  read(match, { text, sentence, before, isQuoted }) {
    const state = match[1] ?? ''
    const subjectEnd = match.index - 1
    const subject = SUBJECT.exec(
      text.slice(Math.max(sentence[0], subjectEnd - 110), subjectEnd),
    )?.[1]
    if (subject === undefined) return null
    const subjectStart = subjectEnd - subject.length
    const isCause = /^under (?:investigation|review)$/.test(state)
    if (isQuoted(match.index) || !(isCause || IS_PROCESS.test(subject))) return null
    if (!IS_BACKWARD.test(subject)) {
      // "Officials say that search efforts are ongoing": a conjunction, no pointer.
      const start = subjectStart + (/^that /.test(subject) ? 'that '.length : 0)
      const about: Span = [start, subjectEnd]
      return { kind: 'pending', about, due: null, evidence: [sentence] }
    }
    // "That process": what it is, the sentence before says.
    const told = before === null ? null : toldBefore(text, before)
    return told === null || before === null
      ? { kind: 'pending', about: sentence, due: null, evidence: [sentence] }
      : { kind: 'pending', about: told, due: null, evidence: [sentence, before] }
  },
}

/** A noun phrase that ends where the verb starts. */
const SUBJECT =
  /(?:^|[^\w'’-])((?:[Tt]he|[Aa]n?|[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|[Ii]ts|[Tt]heir|[Tt]alks|[Nn]egotiations|[Ee]fforts)(?: (?!(?:that|which|who|while|when|as|but|because|if|said|says|is|are|was|were)\b)[\w'’-]+){0,10})$/
const IS_PROCESS = new RegExp(String.raw`\b(?:${PROCESS})\b`, 'i')
const IS_BACKWARD =
  /^(?:that|this|the|those|these|its|their) (?:process|processes|efforts?|case|operation|work|review|talks|inquiry|probe|investigation|search|analysis|count|assessment)$/i

/** The task that a sentence sets ("asking his staff to count …"), else its whole clause. */
function toldBefore(text: string, before: Span): Span | null {
  const words = text.slice(before[0], before[1])
  const task =
    /\b(?:asking|asked|ordered|ordering|told|telling|directed|directing|instructed|instructing|tasked|began|started|agreed|plans?|planned|trying|working)(?: (?!to\b)[\w'’-]+){0,6} to (?=[a-z])/.exec(
      words,
    )
  if (task === null) return words.length > 240 ? null : [before[0], endOf(text, before)]
  const start = before[0] + task.index + task[0].length
  return [start, phraseEnd(text, start, before[1])]
}

function endOf(text: string, sentence: Span): number {
  return /[.!?]/.test(text.charAt(sentence[1] - 1)) ? sentence[1] - 1 : sentence[1]
}

const inquiring: ThreadRule = {
  name: 'threads/inquiring',
  examples: [
    {
      text: 'Police are investigating the cause of the blaze.',
      finds: ['investigating the cause of the blaze'],
    },
    { text: 'Crews are still searching for two miners.', finds: ['searching for two miners'] },
    { text: 'They are reviewing.', finds: [] },
  ],
  pattern:
    /\b(?:is|are) (?:still |also |now |currently )?((?:investigating|searching for|looking into|reviewing|assessing|examining|trying to (?:determine|establish|identify|find|locate)|working to (?:determine|establish|identify|find|contain|restore)) (?=[a-z\d]))/g,
  read(match, { text, sentence, isQuoted }) {
    if (isQuoted(match.index)) return null
    const start = match.index + match[0].length - (match[1] ?? '').length
    return {
      kind: 'pending',
      about: [start, phraseEnd(text, start, sentence[1])],
      due: null,
      evidence: [sentence],
    }
  },
}

const notYet: ThreadRule = {
  name: 'threads/not-yet',
  examples: [
    {
      text: 'The appeals court has yet to rule on the levy.',
      finds: ['The appeals court has yet to rule on the levy'],
    },
    {
      text: 'No decision has been made on the site.',
      finds: ['No decision has been made on the site'],
    },
    {
      text: 'The bill is awaiting approval by the Senate.',
      finds: ['The bill is awaiting approval by the Senate'],
    },
    { text: 'He has not yet begun to fight? She is yet another one.', finds: [] },
  ],
  pattern:
    /\b(?:(?:has|have) yet to [a-z]+|(?:has|have) not yet (?:been )?(?:decided|announced|released|said|ruled|named|identified|published|set|determined|responded|signed|ratified|approved|voted)\b|(?:is|are) (?:still )?(?:awaiting|waiting for) (?=[a-z])|[Nn]o (?:decision|ruling|date|deal|agreement|arrests?|charges|verdict|results?) (?:has|have) (?:yet )?been \w+|remains to be seen)/g,
  read: (match, grounds) => wholeClause(match, grounds),
}

function wholeClause(match: RegExpExecArray, { text, sentence, isQuoted }: ThreadGrounds) {
  if (isQuoted(match.index)) return null
  const start = /^no /i.test(match[0]) ? match.index : clauseStart(text, sentence, match.index)
  const end = phraseEnd(text, match.index + match[0].length, sentence[1])
  return { kind: 'pending', about: [start, end], due: null, evidence: [sentence] } as const
}

export const pendingRules: readonly ThreadRule[] = [underWay, inquiring, notYet]

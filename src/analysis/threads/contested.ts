import type { ThreadKind } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import { clauseStart, phraseEnd } from '../phrases.ts'
import type { ThreadGrounds, ThreadRule } from './thread-rule.ts'

const denied: ThreadRule = {
  name: 'threads/denied',
  examples: [
    {
      text: 'Norvale Steel denied any wrongdoing.',
      finds: ['Norvale Steel denied any wrongdoing'],
    },
    {
      text: 'The ministry rejected claims that shells hit the school.',
      finds: ['The ministry rejected claims that shells hit the school'],
    },
    { text: 'Brand pleaded not guilty to fraud.', finds: ['Brand pleaded not guilty to fraud'] },
    { text: 'A judge denied bail. She rejected the offer. They were denied entry.', finds: [] },
    { text: 'The mayor denied it. Brand neither confirmed nor denied that account.', finds: [] },
  ],
  pattern:
    /(?<!\b(?:nor|neither|not|never) )\b(?:(?:has |have |had )?(?:repeatedly |strongly |flatly |categorically |also )?(?:(?:denied|denies|deny) (?=(?:any|all|that|the (?:allegations?|accusations?|claims?|charges?|reports?)|having|wrongdoing|involvement|responsibility|[a-z]+ing\b|those|these|such|allegations|accusations|claims|reports))|(?:disputed|disputes|dispute) (?=(?:the|that|those|claims)\b)|(?:rejected|rejects|dismissed|dismisses|refuted|refutes) (?=(?:the |those |these |such |all |any )?(?:[a-z]+ )?(?:allegations?|accusations?|claims?|suggestions?|reports)\b))|pleaded not guilty)\b/g,
  read: (match, grounds) => clauseThread('disputed', match, grounds),
}

const unanswered: ThreadRule = {
  name: 'threads/no-answer',
  examples: [
    {
      text: 'A spokesman for Norvale Steel did not respond to a request for comment.',
      finds: ['A spokesman for Norvale Steel did not respond to a request for comment'],
    },
    { text: 'The ministry declined to comment.', finds: ['The ministry declined to comment'] },
    { text: 'He did not respond to treatment. She declined a drink.', finds: [] },
  ],
  pattern:
    /\b(?:did(?: not|n['’]t) (?:immediately )?(?:respond|reply|return)(?: to)? (?=(?:an? |the |repeated |multiple |several |our |\w+['’]s )*(?:\w+ )?(?:requests?|calls?|emails?|e-mails?|messages?|questions|inquiries|phone calls?)\b)|(?:did(?: not|n['’]t)|has not|have not|had not|would not|refused to) (?:say|said|explained?|specify|specified) (?:exactly )?(?=(?:whether|how|why|what|who|if|when|where|which)\b)|(?:has|have) not (?:responded|replied) to (?=(?:an? |the |repeated )*(?:requests?|calls?|emails?|messages?|questions)\b)|declined to (?:comment|say|answer|disclose)\b|refused to comment\b|would not (?:comment|say)\b|could not (?:immediately )?be reached\b|was not (?:immediately )?available for comment)/g,
  read(match, grounds) {
    const asked = questionAfter(match, grounds)
    if (asked === null) return clauseThread('unanswered', match, grounds)
    return grounds.isQuoted(match.index)
      ? null
      : { kind: 'unanswered', about: asked, due: null, evidence: [grounds.sentence] }
  },
}

const unverified: ThreadRule = {
  name: 'threads/unverified',
  examples: [
    {
      text: 'The claim could not be independently verified.',
      finds: ['The claim could not be independently verified'],
    },
    {
      text: 'It was not immediately clear how many miners were below.',
      finds: ['how many miners were below'],
    },
    {
      text: 'The cause of the crash is not yet known.',
      finds: ['The cause of the crash is not yet known'],
    },
    { text: 'The sky was clear. His views are well known.', finds: [] },
  ],
  pattern:
    /\b(?:(?:could|can)(?: not|not) (?:immediately )?be (?:independently )?(?:verified|confirmed)|(?:has|have) not been (?:independently )?(?:verified|confirmed)|(?:was|were) not immediately (?:confirmed|known|clear)|(?:is|are|was|were|remains?|remained) (?:still )?(?:not (?:yet |immediately )?(?:known|clear|confirmed)|unclear|unknown|unconfirmed(?! (?:media |local )?(?:reports?|rumou?rs?)\b))|(?:has|have) not (?:yet )?confirmed|unable to (?:independently )?verify)\b/g,
  read(match, grounds) {
    const asked = questionAfter(match, grounds)
    if (asked === null) {
      const isUnknown = /\b(?:known|unknown|unclear|clear)\b/.test(match[0])
      return clauseThread(isUnknown ? 'unanswered' : 'unconfirmed', match, grounds)
    }
    if (grounds.isQuoted(match.index)) return null
    return { kind: 'unanswered', about: asked, due: null, evidence: [grounds.sentence] }
  },
}

const report: ThreadRule = {
  name: 'threads/unconfirmed-report',
  examples: [
    {
      text: 'There were unconfirmed reports of gunfire near the port.',
      finds: ['unconfirmed reports of gunfire near the port'],
    },
    { text: 'Reports of gunfire were confirmed.', finds: [] },
  ],
  pattern:
    /\b[Uu]nconfirmed (?:media |local )?(?:reports?|rumou?rs?) (?:of|that|about|suggest\w*) /g,
  read(match, { text, sentence, isQuoted }) {
    if (isQuoted(match.index)) return null
    const end = phraseEnd(text, match.index + match[0].length, sentence[1])
    return { kind: 'unconfirmed', about: [match.index, end], due: null, evidence: [sentence] }
  },
}

/** "It is not clear [how …]", "did not say [whether …]": what is open follows. */
function questionAfter(match: RegExpExecArray, { text, sentence }: ThreadGrounds): Span | null {
  const from = match.index + match[0].trimEnd().length
  const question = /^,? (?:exactly )?(?=(?:whether|how|why|what|who|if|when|where|which)\b)/.exec(
    text.slice(from, from + 20),
  )
  if (question === null) return null
  const start = from + question[0].length
  return [start, phraseEnd(text, start + 4, sentence[1])]
}

function clauseThread(
  kind: ThreadKind,
  match: RegExpExecArray,
  { text, sentence, isQuoted }: ThreadGrounds,
) {
  if (isQuoted(match.index)) return null
  const start = clauseStart(text, sentence, match.index)
  const end = phraseEnd(text, match.index + match[0].length, sentence[1])
  return match.index - start < 2
    ? null
    : { kind, about: [start, end] as const, due: null, evidence: [sentence] }
}

export const contestedRules: readonly ThreadRule[] = [denied, unanswered, unverified, report]

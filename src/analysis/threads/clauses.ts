import type { Span } from '../../domain/span.ts'
import { SAYING_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { firstOfGroup, ownEnd, spanOf, subjectStart } from '../clause-spans.ts'
import { clauseStart } from '../phrases.ts'
import { aheadWord, isToInfinitive, isVerb, misreadMain, SUBJECTS } from '../predicates.ts'
import { type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'
import { dependent, dependents } from '../syntax.ts'

/** The verb or adjective that "to …" hangs on, past others: of "is expected to begin to [rule]" the expecting. */
export function topOfChain(reading: Reading, token: number): number {
  const { syntax } = reading
  let top = token
  for (let hops = 0; hops < 5; hops++) {
    const head = syntax.heads[top] ?? -1
    const isMisread = syntax.relations[top] === 'acl' && syntax.pennTags[head] === 'NNS'
    const isChained = syntax.relations[top] === 'xcomp' || (isMisread && isVerb(syntax, head))
    if (head < 0 || !(isChained || aheadWord(reading, top) === head)) return top
    top = head
  }
  return top
}

/** What a verb has as its clause: from behind "that", or from "to" on. */
export function complementSpan(reading: Reading, token: number): Span {
  const { syntax, lower } = reading
  const first = firstOfClause(reading, token)
  const that = dependents(syntax, token, 'mark').find((mark) => lower[mark] === 'that')
  return spanOf(
    reading,
    that !== undefined && that >= first ? that + 1 : first,
    Math.max(ownEnd(reading, token), token + 1),
  )
}

/** The first word of the verb's clause that belongs to what it tells: its subject, "to", auxiliary or "is". */
function firstOfClause(reading: Reading, token: number): number {
  const { syntax } = reading
  const own = misreadMain(syntax, token)?.subject ?? dependent(syntax, token, ...SUBJECTS, 'expl')
  const subject = own >= 0 && own < token ? subjectStart(syntax, token, own) : token
  const to = isToInfinitive(reading, token) ? dependent(syntax, token, 'mark') : token
  const copula = dependent(syntax, token, 'cop')
  return Math.min(subject, to, firstOfGroup(syntax, token), copula < 0 ? token : copula)
}

/** From the subject to the end of the clause, where the parse may have lost one of them. */
export function wholeClause(reading: Reading, token: number): Span {
  const { document } = reading
  const subject = dependent(reading.syntax, token, ...SUBJECTS)
  const sentence = document.sentences[reading.sentenceOf[token] ?? 0] ?? [0, 0]
  const start =
    subject >= 0 && subject < token
      ? complementSpan(reading, token)[0]
      : clauseStart(document.text, sentence, document.starts[token] ?? 0)
  return [start, spanOf(reading, token, clauseStop(reading, token + 1))[1]]
}

/** The indirect question right behind the word, from "whether" or "how" on; null for none. */
export function questionBehind(reading: Reading, token: number): Span | null {
  const { lower, syntax } = reading
  for (let at = token + 1; at <= token + 3; at++) {
    if (syntax.tags[at] === 'PUNCT') return null
    if (!QUESTION.test(lower[at] ?? '')) continue
    if (lower[at] === 'what' && lower[at + 1] === ',')
      return spanOf(reading, at, sentenceStop(reading, at))
    const end = clauseStop(reading, at + 1)
    if (lower[at + 1] === 'to') return null
    return end > at + 1 ? spanOf(reading, at, end) : null
  }
  return null
}

const QUESTION = /^(?:whether|how|why|what|who|whom|whose|if|when|where|which)$/

/** The token behind a clause that runs on from `from`: where its sentence ends, another clause starts, or it is told who says so. */
export function clauseStop(reading: Reading, from: number): number {
  const { lower, written } = reading
  const end = Math.min(sentenceStop(reading, from), from + LONGEST)
  for (let token = from; token < end; token++) {
    const word = written[token] ?? ''
    if (/^[;:—–”)]$/.test(word) || word === '--') return token
    if (word === ',' && opensAnother(reading, token + 1, end)) return token
    if (word === '"' && token > from && written[token - 1] === ',') return token - 1
    if (/^(?:but|because|although|though|while)$/.test(lower[token] ?? '')) return token
    if (lower[token] === 'and' && isOwnPredicate(reading, token)) return token
  }
  return end
}

/** A clause of more words is none that can be read. */
const LONGEST = 60

/** The token behind the sentence's last word. */
function sentenceStop(reading: Reading, token: number): number {
  const { written } = reading
  let end = Math.min(sentenceEnd(reading, token), token + LONGEST)
  while (end > token && /^[.!?…"”’']+$/.test(written[end - 1] ?? '')) end--
  return end
}

const OPENERS =
  /^(?:and|but|or|who|which|while|although|though|because|according|saying|adding|citing|when|where|as|so|after|before|despite|he|she|they|it|we|i)$/

/** Whether another clause, or who says so, starts behind a comma. */
function opensAnother({ lower, syntax }: Reading, from: number, end: number): boolean {
  if (OPENERS.test(lower[from] ?? '')) return true
  for (let token = from; token < Math.min(end, from + 8); token++) {
    if (isVerb(syntax, token)) return SAYING_VERBS.has(syntax.lemma(token).toLowerCase())
  }
  return false
}

/** "And" before a verb in the past, or before "has", which starts a predicate of its own. */
function isOwnPredicate({ syntax, lower }: Reading, token: number): boolean {
  const next = lower[token + 1] ?? ''
  if (/^(?:has|have|had|was|were|is|are|will|would|said|he|she|they|it)$/.test(next)) return true
  return syntax.pennTags[token + 1] === 'VBD'
}

/** The token of the sentence's first word past an opening quotation mark. */
export function opensSentence(reading: Reading, token: number): boolean {
  const first = sentenceFirst(reading, token)
  return token === first || (token === first + 1 && /^["“'‘]$/.test(reading.written[first] ?? ''))
}

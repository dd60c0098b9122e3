import { type Span, trimSpan } from '../../domain/span.ts'

/** How much text on either side of a quantity is looked at. */
const REACH = 140
const MAX_WORDS = 9

/** Words that a noun phrase does not run over. */
const STOP = new Set(
  `and but or nor so yet which who whom that while because as after before when where if unless although though than
  since until till said says told has have had is are was were be been being will would can could may might must should
  did does do not he she it they we i this these those there to according including compared from with among its his her
  their now then also`.split(/\s+/),
)
const TIME_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last|next|recent|(?:1[89]|20)\d\d)\b/
/** Words that open no noun phrase when they stand right after a quantity. */
const NO_OPENING =
  /^(?:in|on|at|for|of|by|an?|per|each|every|worldwide|earlier|ago|down|up|more|less|over|under|into|through|during|between|about|against|rose|fell|died|dead|overall|respectively|away|left|without|high|long|wide|deep|tall|[a-z]+ed|[a-z]+ly)\b/
/** Prepositions and articles that a cut leaves at the end: "tariff on" is no phrase. */
const LOOSE_END =
  /(?:\s+(?:on|in|of|for|at|by|the|an?|into|over|under|per|about|around|nearly|almost|up|to|some|least|than|more|less|every|each|last|next|this|through|during|between|against|all|estimated))+\s*$/i

/**
 * The words that say what is measured, or null where none reads well: the noun phrase right after the figure ("tariff
 * on Mexican goods …"), what follows its "of" or "in", the noun before "amounting to", else the clause before it.
 * `isCount`: the figure says itself what it counts, so that only what follows "of" or "in", or the clause, adds to it.
 */
export function measuredBy(
  text: string,
  sentence: Span,
  span: Span,
  isCount: boolean,
): Span | null {
  return (
    phraseAfter(text, sentence, span, isCount) ??
    (isCount ? null : nounBefore(text, sentence, span)) ??
    clauseBefore(text, sentence, span)
  )
}

function phraseAfter(text: string, sentence: Span, span: Span, isCount: boolean): Span | null {
  const limit = Math.min(sentence[1], span[1] + REACH)
  const lead = /^ (?:worth )?(?:of|in|for) (?=[a-zA-Z])/.exec(text.slice(span[1], limit))
  if (lead === null && isCount) return null
  const start = span[1] + (lead?.[0].length ?? 0)
  let end = start
  let count = 0
  for (const match of text.slice(start, limit).matchAll(/\S+/g)) {
    const [word] = match
    const bare = word.replace(/[.,;:!?)"”’'\]]+$/, '')
    if (count === 0 && !opensPhrase(bare, match.index, lead !== null)) return null
    if (STOP.has(bare.toLowerCase()) || bare === '' || TIME_WORD.test(bare)) break
    if (count > 0 && /^[("“[—–_-]/.test(word)) break
    end = start + match.index + bare.length
    count++
    if (bare !== word || count === MAX_WORDS) break
  }
  return withoutLooseEnd(text, [start, end])
}

/** Without a lead, anything but one space before the word is punctuation glued to the figure. */
function opensPhrase(word: string, index: number, hasLead: boolean): boolean {
  if (hasLead)
    return index === 0 && !TIME_WORD.test(word) && !/^(?:total|addition|five|ten)$/.test(word)
  return index === 1 && /^[a-z]/.test(word) && !NO_OPENING.test(word)
}

const EQUALS =
  /(?:^|[\s,;(])((?:[A-Za-z][\w'’-]* ){1,4})(?:,? ?(?:which|that) )?(?:amount(?:ing|s|ed) to|worth|valued at|total(?:l?ing|l?ed|s)|estimated at|of|stands? at|stood at|reached|is|was|were|(?:rose|fell|climbed|dropped|increased|reduced|cut) (?:\w+ )?to)(?: (?:about|around|nearly|almost|more than|at least|less than|over|some|roughly|approximately|an?|estimated))* $/
const BEFORE_NOUN =
  /^.*\b(?:and|or|but|of|in|on|to|that|which|the|an?|its|his|her|their|with|for|from|at|by|said|has|had|have)\s(?=\S)/is
const AUXILIARY_END = /(?:\s+(?:is|are|was|were|has|have|had|been|be|now|already|also))+\s*$/i

function nounBefore(text: string, sentence: Span, span: Span): Span | null {
  const from = Math.max(sentence[0], span[0] - 70)
  const match = EQUALS.exec(text.slice(from, span[0]))
  if (match === null) return null
  const words = match[1] ?? ''
  const start = from + match.index + match[0].indexOf(words)
  const cut = BEFORE_NOUN.exec(words)?.[0].length ?? 0
  const kept = words.slice(cut).replace(AUXILIARY_END, '')
  const noun = trimSpan(text, [start + cut, start + cut + kept.length])
  return noun[1] - noun[0] < 3 ? null : noun
}

const LONGEST_CLAUSE = 110

/** A clause reads before its figure when it ends in a verb, or in whom the verb concerns ("has given Mexico"). */
const READS_ON =
  /\b(?:has|have|had|is|are|was|were|(?:to|will|would|can|could|may|might|must|should) \w+|gave|given|costs?|paid|pays?|raised?|lost|won|cut|earned|spent|received|sent|killing|injuring|burning|[a-z]{2,}ed)(?: (?:(?:the|its) )?[A-Z][\w.]*| the \w+| its \w+)?$/

function clauseBefore(text: string, sentence: Span, span: Span): Span | null {
  if (span[0] - sentence[0] > REACH) return null
  const words = text.slice(sentence[0], span[0])
  const reported =
    /^.*\b(?:said|says|added|announced|reported|but|while)(?: \w+day)?(?: that)? /s.exec(words)?.[0]
      .length ?? 0
  const clause = withoutLooseEnd(text, [sentence[0] + reported, span[0]])
  if (clause === null || clause[1] - clause[0] < 12 || clause[1] - clause[0] > LONGEST_CLAUSE)
    return null
  const kept = text.slice(clause[0], clause[1])
  return READS_ON.test(kept) &&
    !/["“”(]|according to|\b(?:compared|expected|called|named)$/.test(kept)
    ? clause
    : null
}

function withoutLooseEnd(text: string, span: Span): Span | null {
  const kept = text.slice(span[0], span[1]).replace(LOOSE_END, '')
  const trimmed = trimSpan(text, [span[0], span[0] + kept.length])
  return trimmed[1] - trimmed[0] < 3 || /^the$/i.test(kept.trim()) ? null : trimmed
}

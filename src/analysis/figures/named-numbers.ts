/** Nothing, or what ends a sentence, stands right before. */
const SENTENCE_OPEN = /(?:^|[.!?:;"“”(\n•–—] ?)$/
/** Words that are capital only as the first of a sentence. */
const PLAIN_CAPITALS =
  /(?:^|\s)(?:Between|From|For|At|To|Most|Many|When|While|Since|Before|His|Her|Their|Its|No|An|About|At least|Some|Nearly|Almost|Over|More than|Around|Roughly|Only|Just|The|All|These|Those|Up to|An estimated|Another|Police|Officials|And|But|In|On|With|By|After|Of) $/

/** "Group of Seven", "Article 50", "Chicago Seven": the number is part of a name. */
export function isNamedNumber(match: RegExpExecArray, number: string, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 16), match.index)
  if (
    /\b(?:Group of|No\.|Number|[Pp]age|[Rr]oute|[Cc]hapter|[Pp]hase|[Gg]rade|[Ll]evel|[Ss]eason|[Rr]ound|[Rr]oom) $|\b(?:one|two|three|four|nine|\d+) (?:in|out of) (?:every )?$/i.test(
      before,
    )
  )
    return true
  const isOpening = SENTENCE_OPEN.test(before)
  if (/^[A-Z]/.test(number)) return !isOpening && !/^[A-Z]{3,}/.test(number)
  return (
    !isOpening &&
    /[A-Z][\w&.]* $/.test(before) &&
    !PLAIN_CAPITALS.test(before) &&
    /^\d+$/.test(number)
  )
}

import { clauseStart } from '../phrases.ts'
import type { ThreadRule } from './thread-rule.ts'

/** What happens if: only open conditions, so "will" and its like, never "would". */
const CONSEQUENCE = /\b(?:will|['’]ll|won['’]t|shall|must)\b/
const NO_CONDITION =
  /\b(?:as|even|what|only|wonder(?:ed|s)?|ask(?:ed|s|ing)?|see|know|knew|unclear|sure|decide|determine|check|confirm|establish|clarify|tell|show|say|learn|find out) $/i
const NO_CLAUSE =
  /^(?:any|necessary|not|ever|you|only|possible|so|need be|applicable|anything|your)\b/

/** A longer sentence says too much to be one condition. */
const LONGEST = 400

const before: ThreadRule = {
  name: 'threads/if-then',
  examples: [
    {
      text: "If the port doesn't reopen, it will be harder for Velna to eat, he said.",
      finds: ["If the port doesn't reopen, it will be harder for Velna to eat, he said"],
    },
    { text: 'If you see smoke, you will know. He asked if it rained, and it will.', finds: [] },
    { text: 'If it had rained, the crop would have grown.', finds: [] },
  ],
  pattern: /\b(?:[Ii]f|[Uu]nless) (?=[A-Za-z])/g,
  read(match, { text, sentence, isQuoted }) {
    const from = match.index + match[0].length
    const lead = text.slice(Math.max(sentence[0], match.index - 14), match.index)
    if (NO_CONDITION.test(lead) || NO_CLAUSE.test(text.slice(from, from + 14))) return null
    if (sentence[1] - match.index > LONGEST) return null
    const end = conditionEnd(text, sentence[1])
    const rest = text.slice(from, end)
    const comma = rest.search(/,["”’]? /)
    // What follows the comma is the consequence, unless another condition follows first.
    const consequence = comma < 0 ? '' : rest.slice(comma)
    if (CONSEQUENCE.test(consequence) && !/\b(?:if|unless)\b/i.test(consequence.slice(0, 20))) {
      return { kind: 'conditional', about: [match.index, end], due: null, evidence: [sentence] }
    }
    if (isQuoted(match.index)) return null
    const start = clauseStart(text, sentence, match.index)
    const main = text.slice(start, match.index)
    if (!/\b(?:will|won['’]t|shall|must)\b/.test(main) || main.length > 160) return null
    return { kind: 'conditional', about: [start, end], due: null, evidence: [sentence] }
  },
}

function conditionEnd(text: string, sentenceEnd: number): number {
  let end = sentenceEnd
  while (/[\s.!?"”’]/.test(text.charAt(end - 1))) end--
  return end
}

export const conditionalRules: readonly ThreadRule[] = [before]

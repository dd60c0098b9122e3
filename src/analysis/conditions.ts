import { firstOfGroup } from './clause-spans.ts'
import { type Reading, sentenceEnd, sentenceFirst } from './reading.ts'
import { dependents } from './syntax.ts'

/** How far, in words, a condition may stand from what it binds. */
const FARTHEST_CONDITION = 40

/**
 * Whether "if" or "unless" binds the clause of the verb: behind it in its sentence, or at the sentence's head. The words, not
 * the parse, which is least sure of where a condition hangs.
 */
export function isConditional(reading: Reading, token: number): boolean {
  const { lower, written } = reading
  const end = Math.min(sentenceEnd(reading, token), token + FARTHEST_CONDITION)
  for (let word = token + 1; word < end && !/^[;:—]$/.test(written[word] ?? ''); word++) {
    if (isIf(reading, word)) return true
  }
  const first = sentenceFirst(reading, token)
  const opening =
    /^[“"]$/.test(written[first] ?? '') || /^(?:but|and)$/.test(lower[first] ?? '')
      ? first + 1
      : first
  if (!isIf(reading, opening) || token - opening > FARTHEST_CONDITION) return false
  for (let word = opening; word < token; word++) if (written[word] === ',') return true
  return false
}

/** "If" and "unless" of a condition, not of "as if", "if any" or "asked if". */
function isIf({ lower, syntax }: Reading, word: number): boolean {
  if (!/^(?:if|unless)$/.test(lower[word] ?? '')) return false
  if (/^(?:as|even|what)$/.test(lower[word - 1] ?? '')) return false
  if (/^(?:any|necessary|not|so|possible)$/.test(lower[word + 1] ?? '')) return false
  return !/^(?:ask|wonder|see|know|decide|unclear|clear|sure)$/.test(
    syntax.lemma(word - 1).toLowerCase(),
  )
}

/** Whether the verb stands in a clause that opens with "if", "whether" or "unless". */
export function isSubordinate({ syntax, lower }: Reading, token: number): boolean {
  const first = firstOfGroup(syntax, token)
  return dependents(syntax, token, 'mark', 'advmod').some(
    (mark) =>
      /^(?:if|whether|unless|until|before|after|when|while|as|because|although|though|since)$/.test(
        lower[mark] ?? '',
      ) && mark < first,
  )
}

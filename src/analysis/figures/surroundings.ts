import type { Figure } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'

/** Reads the words around a quantity: how exact, per what, of what, and whether it is so or only said to become so. */

/** How much text on either side is looked at. */
const REACH = 140

const SOFTENER =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|(?:more|less|fewer|greater) than|at least|at most|at the most|up to|as (?:many|much|few|little|high|low) as|over|under|above|below|an estimated|close to|close on|just over|just under|well over|upwards? of|not less than|in excess of|or so)(?: (?:a|the|another))? $/i

export function isApproximate(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span[0] - 32), span[0])
  return SOFTENER.test(before) || /^ or (?:so|more)\b/.test(text.slice(span[1], span[1] + 9))
}

/** "Several million", "a few hundred": how many is not said. */
export function isIndefinite(text: string, span: Span): boolean {
  return (
    /\b(?:several|few|many|couple of|tens of|hundreds of|thousands of)[ -]$/i.test(
      text.slice(Math.max(0, span[0] - 14), span[0]),
    ) &&
    /^(?:dozen|hundred|thousand|million|billion|trillion)/i.test(text.slice(span[0], span[0] + 8))
  )
}

const PERIOD = 'day|week|month|year|quarter|hour|minute|night|season|fortnight'
const THING =
  'share|barrel|person|ton|tonne|gallon|litre|liter|head|household|ounce|pound|kilogram|kilo|kg|unit|vehicle|acre|hectare|mile|student|child|family|kilowatt[ -]hour|megawatt[ -]hour|pupil|capita|square (?:foot|metre|meter|mile|kilometre|kilometer)|game|copy|ticket|patient|dose|passenger|employee|worker|room|home'
const RATE = new RegExp(
  String.raw`^(?:(?: an?| per| each| every) |-an?-)(?:(${PERIOD})|(${THING}))\b(?! (?:ago|earlier|later|before|after|and a half)\b|-)`,
  'i',
)

/**
 * "a day" gives `day`. A period belongs to the figure's words ("$1.5 billion a day"), so `end` moves behind it; a thing
 * ("a share") does not.
 */
export function rateOf(
  text: string,
  span: Span,
): { readonly per: string | null; readonly end: number } {
  const match = RATE.exec(text.slice(span[1], span[1] + 32))
  if (match === null) return { per: null, end: span[1] }
  const [whole, period, thing] = match
  if (period !== undefined) return { per: period.toLowerCase(), end: span[1] + whole.length }
  return { per: thing?.toLowerCase() ?? null, end: span[1] }
}

const PROPOSED =
  /\b(?:suggest(?:ed|s|ing)?|propos(?:ed|es|ing|al)|float(?:ed|s|ing)|call(?:ed|s|ing)? for|would|plan(?:s|ned|ning)? (?:to|for)|seek(?:s|ing)?|want(?:s|ed)?|consider(?:s|ed|ing)?|could|request(?:ed|s|ing)?|ask(?:ed|s|ing)? for|demand(?:ed|s|ing)?|threaten(?:ed|s|ing)?|vow(?:ed|s)?|pledg(?:ed|es|ing)|promis(?:ed|es|ing))\b/i
const ESTIMATED =
  /\b(?:estimat(?:ed|es|e|ing)|project(?:ed|s|ing)|forecasts?|expect(?:ed|s|ing)?|predict(?:ed|s|ing)?|believed|likely|could reach|may reach|will)\b/i
const DISPUTED =
  /\b(?:denied|denies|disput(?:ed|es|ing)|reject(?:ed|s)|falsely|false|baseless|contradict(?:ed|s))\b/i

/** From the words of the figure's own clause before it: "suggested putting a 20% tariff" is proposed. */
export function statusOf(text: string, sentence: Span, span: Span): Figure['status'] {
  const from = Math.max(sentence[0], span[0] - REACH)
  const clause = text
    .slice(from, span[0])
    .replace(/^.*(?:[;:—]|, (?:and|but|while|which) | (?:but|while) )/s, '')
  if (DISPUTED.test(clause)) return 'disputed'
  if (PROPOSED.test(clause)) return 'proposed'
  return ESTIMATED.test(clause) ? 'estimated' : 'stated'
}

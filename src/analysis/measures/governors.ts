import type { MeasureStatus } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'

/**
 * What the words before a verb make of its act: "will impose" is announced, "threatened to impose" threatened. `null`: no
 * measure at all ("refused to impose"). `groupStart`: where the whole verb group begins.
 */
type Governed = { readonly status: MeasureStatus | null; readonly groupStart: number }

type Form = 'base' | 'third' | 'past' | 'ing'

const NOTHING =
  /\b(?:not|n['’]t|never|cannot|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|fail(?:ed|s|ing) to|rul(?:ed|es|ing) out|no plans to|without|den(?:ied|ies|ying)|rather than|instead of|stopped short of|unlikely to|oppos(?:ed|es|ing)|reject(?:ed|s|ing)|against|dial(?:ed|ing) back|abandon(?:ed|ing)?|scrap(?:ped|ping)|drop(?:ped|ping)|shelv(?:ed|ing)|back(?:ed|ing) (?:off|away from|down from)|criticis(?:ed|ing) for|criticiz(?:ed|ing) for|accused of|nobody|no one|none)(?: (?:ever|yet|to|the|it|has|have|had|will|would|be|been|\w+ly))* $/i

const GOVERNORS: readonly (readonly [RegExp, MeasureStatus, readonly Form[]])[] = [
  [/\bthreat(?:en(?:ed|s|ing)?)? to $/i, 'threatened', ['base']],
  [/\b(?:threat(?:en(?:ed|s|ing)?)?(?: \w+){0,3} (?:with|of)) $/i, 'threatened', ['ing']],
  [
    /\bsaid (?:that )?(?:on \w+ )?(?:it|he|she|they|the [\w ]{3,40}) would (?:also |now |soon |\w+ly )?$/i,
    'announced',
    ['base'],
  ],
  [
    /\b(?:will|['’]ll|shall|(?:is|are) (?:to|set to|due to|going to|preparing to|about to)|plans? to|planned to|intends? to|vow(?:ed|s) to|pledged to|promised to|agreed to|decided to|voted to|moved to) (?:also |now |soon |\w+ly )?$/i,
    'announced',
    ['base'],
  ],
  [
    /\b(?:would|should|must|wants? to|wanted to|hop(?:es|ed) to|seek(?:s|ing)? to|sought to|urg(?:ed|es|ing) [\w ]{2,40} to|call(?:ed|s|ing) on [\w ]{2,40} to|push(?:ed|es|ing) to|propos(?:ed|es|ing) to|proposal to|motion to) (?:also |\w+ly )?$/i,
    'proposed',
    ['base'],
  ],
  [
    /\b(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|recommend(?:ed|s|ing)|advocat(?:ed|es|ing)|call(?:ed|s|ing) for) (?:also |\w+ly )?$/i,
    'proposed',
    ['ing'],
  ],
  [/\b(?:could|may|might) (?:also |soon |\w+ly )?$/i, 'floated', ['base']],
  [
    /\b(?:consider(?:ed|s|ing)?|weigh(?:ed|s|ing)|mull(?:ed|s|ing)|discuss(?:ed|es|ing)|explor(?:ed|es|ing)|studying|(?:idea|possibility|prospect|option) of) (?:\w+ly )?$/i,
    'floated',
    ['ing'],
  ],
  [
    /\b(?:is|are|was|were|has been|have been|began|begun|started) (?:also |now |already |\w+ly )?$/i,
    'under-way',
    ['ing'],
  ],
]

/** `does`: what the verb leaves its measure in when it is plainly done ("imposed a curfew"). */
export function governedStatus(
  text: string,
  sentenceStart: number,
  verbStart: number,
  form: Form,
  does: MeasureStatus,
): Governed {
  const from = Math.max(sentenceStart, verbStart - 70)
  const before = text.slice(from, verbStart)
  const none: Governed = { status: null, groupStart: verbStart }
  if (NOTHING.test(before)) return none
  for (const [pattern, status, forms] of GOVERNORS) {
    const match = forms.includes(form) ? pattern.exec(before) : null
    if (match === null) continue
    if (NOTHING.test(before.slice(0, match.index))) return none
    // To undo or to stop a measure later leaves it as it is: no status would be true of it.
    if ((does === 'blocked' || does === 'dropped') && status !== 'under-way') return none
    return { status, groupStart: from + match.index }
  }
  if (form === 'past' || form === 'third') return { status: does, groupStart: verbStart }
  return none
}

const CONDITION_REACH = 300

/** "If" and "unless" in the same sentence make an announcement a threat. */
export function conditionalStatus(
  status: MeasureStatus,
  text: string,
  sentence: Span,
  at: number,
): MeasureStatus {
  const start = Math.max(sentence[0], at - CONDITION_REACH)
  const near = text.slice(start, Math.min(sentence[1], at + CONDITION_REACH))
  const isConditional = /\b(?:if|unless)\b/i.test(near)
  return isConditional && (status === 'announced' || status === 'proposed') ? 'threatened' : status
}

import type { TimexDraft } from './timex-rule.ts'

export type FoundDraft = TimexDraft & { readonly rule: string }

/** Of drafts that overlap, the longest stays; of equals, the one whose rule comes first. In text order. */
export function dropOverlaps(drafts: readonly FoundDraft[]): FoundDraft[] {
  const kept: FoundDraft[] = []
  for (const draft of drafts.toSorted(byPlace)) {
    const last = kept.at(-1)
    if (last === undefined || last.span[1] <= draft.span[0]) kept.push(draft)
    else if (lengthOf(draft) > lengthOf(last)) kept[kept.length - 1] = draft
  }
  return kept
}

/** "9 a.m. Tuesday", "5 p.m. EST, Nov. 6": an hour and the day right after or before it are one time. */
export function mergeClocks(drafts: readonly FoundDraft[], text: string): FoundDraft[] {
  const merged: FoundDraft[] = []
  for (const draft of drafts) {
    const last = merged.at(-1)
    const gap = last === undefined ? '' : text.slice(last.span[1], draft.span[0])
    const isPair = last !== undefined && (gap === ' ' || gap === ', ')
    if (isPair && last.reading.kind === 'clock' && isDay(draft)) {
      merged[merged.length - 1] = {
        ...last,
        reading: draft.reading,
        span: [last.span[0], draft.span[1]],
      }
    } else if (isPair && draft.reading.kind === 'clock' && isDay(last)) {
      merged[merged.length - 1] = {
        ...draft,
        reading: last.reading,
        span: [last.span[0], draft.span[1]],
      }
    } else merged.push(draft)
  }
  return merged
}

function isDay(draft: FoundDraft): boolean {
  if (draft.type !== 'DATE') return false
  const { reading } = draft
  if (reading.kind === 'value') return /^\d{4}-\d\d-\d\d$/.test(reading.value)
  if (reading.kind === 'month') return reading.day !== null
  return (
    reading.kind === 'weekday' || (reading.kind === 'from-publication' && reading.step === 'day')
  )
}

function byPlace(a: FoundDraft, b: FoundDraft): number {
  return a.span[0] - b.span[0] || lengthOf(b) - lengthOf(a)
}

function lengthOf(draft: FoundDraft): number {
  return draft.span[1] - draft.span[0]
}

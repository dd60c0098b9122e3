/** Every word that an annotated file may use in a fixed place. */

export const BEATS = [
  'disaster',
  'court',
  'parliament',
  'election',
  'war',
  'diplomacy',
  'company',
  'labour',
  'health',
  'science',
  'sport',
  'council',
  'weather',
  'crime',
] as const
export type Beat = (typeof BEATS)[number]

/** As in a file's name; a header may say the same. */
export const STYLES = ['wire', 'broadcaster', 'local', 'tabloid', 'magazine', 'live'] as const
export type Style = (typeof STYLES)[number]

export const USAGES = ['American', 'British', 'Indian', 'Australian'] as const
export type Usage = (typeof USAGES)[number]

/** What stands in the contract's text. */
export const TEXT_BLOCKS = [
  'title',
  'highlight',
  'paragraph',
  'subhead',
  'correction',
  'part',
] as const
/** What a page holds beside it; written `%kind words`. */
export const FURNITURE_BLOCKS = ['furniture', 'byline', 'time', 'credit', 'related'] as const
export type BlockKind = (typeof TEXT_BLOCKS)[number] | (typeof FURNITURE_BLOCKS)[number]

export const ENTITY_KINDS = ['person', 'organization', 'place', 'unnamed'] as const
export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const
export const STATEMENT_ACTS = [
  'assert',
  'deny',
  'demand',
  'warn',
  'threaten',
  'promise',
  'propose',
  'refuse',
  'ask',
  'other',
] as const
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const CERTAINTIES = ['known', 'implied', 'unknown'] as const
export const FIGURE_STATUSES = ['stated', 'proposed', 'estimated', 'disputed'] as const
export const MEASURE_STATUSES = [
  'floated',
  'proposed',
  'threatened',
  'announced',
  'ordered',
  'in-force',
  'under-way',
  'blocked',
  'dropped',
  'done',
] as const
export const THREAD_KINDS = [
  'pending',
  'scheduled',
  'conditional',
  'disputed',
  'unanswered',
  'unconfirmed',
] as const
export const EVENT_CERTAINTIES = ['happened', 'expected', 'possible', 'denied'] as const

/** Which word of a catalogue a value is; null where it is none. */
export function wordOf<const T extends string>(allowed: readonly T[], value: string): T | null {
  return allowed.find((word) => word === value) ?? null
}

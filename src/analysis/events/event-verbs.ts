import { EVENT_FIELDS } from '../../lexicon/en/event-verbs.ts'

type EventVerb = {
  readonly field: string
  readonly weight: number
  /** Without an object it is a participle, when active. */
  readonly needsObject: boolean
}

export type VerbForms = {
  readonly verb: EventVerb
  readonly base: string
  readonly past: string
  readonly participle: string
}

/** Every verb with its forms; the first field that names a form keeps it. */
export const EVENT_VERBS: readonly VerbForms[] = EVENT_FIELDS.flatMap(({ field, weight, verbs }) =>
  verbs.split(' ').map((word) => {
    const needsObject = word.endsWith('*')
    const [base = '', past, participle] = word.replace('*', '').replaceAll('_', ' ').split('/')
    const regular = past ?? pastOf(base)
    return {
      verb: { field, weight, needsObject },
      base,
      past: regular,
      participle: participle ?? regular,
    }
  }),
)

/** The regular past: "step down" is "stepped down" only where listed; doubled consonants are listed. */
function pastOf(base: string): string {
  const [head = '', ...rest] = base.split(' ')
  return [regularPast(head), ...rest].join(' ')
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
  if (word === 'step') return 'stepped'
  return `${word}ed`
}

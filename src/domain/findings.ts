import type { Span } from './span.ts'

/** `id` is unique within its analysis (`s3`, `e1`); `rule` names what made it (`statements/said-inverted`). */
export type Finding = { readonly id: string; readonly rule: string }

export type EntityKind = 'person' | 'organization' | 'place' | 'unnamed'

export type Role = { readonly title: string; readonly of: string | null; readonly span: Span }

export type Mention = { readonly span: Span; readonly form: 'name' | 'nominal' | 'pronoun' }

/** Who or what a text speaks of. `unnamed`: a source without a name ("a senior administration official"). */
export type Entity = Finding & {
  readonly kind: EntityKind
  /** The fullest form found; of an unnamed source, its descriptor. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Whom a person or unnamed source speaks for: `Mexico`, `United States`, `DHS`. */
  readonly side: string | null
  /** The reason given for withholding the name: "to discuss sensitive diplomatic matters". */
  readonly anonymity: Span | null
  readonly mentions: readonly Mention[]
}

export type StatementKind = 'direct' | 'indirect' | 'mixed'

export type StatementAct =
  | 'assert'
  | 'deny'
  | 'demand'
  | 'warn'
  | 'threaten'
  | 'promise'
  | 'propose'
  | 'refuse'
  | 'ask'
  | 'other'

/** Who said what. `source.entities` is empty where nobody could be resolved: no speaker beats a wrong one. */
export type Statement = Finding & {
  readonly kind: StatementKind
  readonly act: StatementAct
  readonly source: { readonly entities: readonly string[]; readonly span: Span | null }
  readonly cue: { readonly span: Span; readonly lemma: string } | null
  /** What was said, quotation marks included, cue and source left out; in text order. */
  readonly content: readonly Span[]
  /** The statement that reports this one. */
  readonly within: string | null
  readonly audience: Span | null
  /** Id of a timex. */
  readonly when: string | null
  readonly place: Span | null
  readonly negated: boolean
}

/** An expression of time. `value` is TIMEX3's: `2017-02-23`, `2017-W08`, `P2Y`, `PRESENT_REF`. */
export type Timex = Finding & {
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string | null
  readonly certainty: 'known' | 'implied' | 'unknown'
}

export type Figure = Finding & {
  readonly span: Span
  /** In whole units: 1500000000 for "$1.5 billion". */
  readonly value: number | null
  /** Upper end of a range. */
  readonly high: number | null
  /** ISO 4217 code, `percent`, or what is counted: `people`, `acres`, `dead`. */
  readonly unit: string
  readonly approximate: boolean
  /** "a day" gives `day`. */
  readonly per: string | null
  /** The words that say what it measures. */
  readonly of: Span | null
  readonly asOf: string | null
  readonly status: 'stated' | 'proposed' | 'estimated' | 'disputed'
  /** Id of the statement that gives it. */
  readonly statement: string | null
}

export type MeasureStatus =
  | 'floated'
  | 'proposed'
  | 'threatened'
  | 'announced'
  | 'ordered'
  | 'in-force'
  | 'under-way'
  | 'blocked'
  | 'dropped'
  | 'done'

/** An act of power: a tariff, a ban, an evacuation. `by`: ids of entities; `when`: id of a timex. */
export type Measure = Finding & {
  readonly what: Span
  readonly by: readonly string[]
  readonly when: string | null
  readonly evidence: readonly Span[]
  readonly status: MeasureStatus
}

export type ThreadKind =
  | 'pending'
  | 'scheduled'
  | 'conditional'
  | 'disputed'
  | 'unanswered'
  | 'unconfirmed'

/** What the coverage leaves open. `due`: a day (`2017-02-24`) or wider TIMEX3 value, where one is given. */
export type Thread = Finding & {
  readonly kind: ThreadKind
  /** The words that say what is open. */
  readonly about: Span
  readonly due: string | null
  readonly evidence: readonly Span[]
}

export type EventCertainty = 'happened' | 'expected' | 'possible' | 'denied'

/** One thing that happened, as a sentence tells it. `weight`: 0 to 1, for a timeline. */
export type Event = Finding & {
  readonly span: Span
  readonly predicate: Span
  readonly participants: readonly string[]
  readonly place: string | null
  /** Id of a timex. */
  readonly when: string | null
  /** Its day (TIMEX3 value) where known. */
  readonly value: string | null
  readonly certainty: EventCertainty
  readonly weight: number
}

/** All that one revision says. Derived: `version` names the code that made it, and it can always be made again. */
export type Analysis = {
  readonly sentences: readonly Span[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly timexes: readonly Timex[]
  readonly figures: readonly Figure[]
  readonly measures: readonly Measure[]
  readonly threads: readonly Thread[]
  readonly events: readonly Event[]
  readonly version: string
}

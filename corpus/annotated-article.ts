import type {
  Entity,
  Event,
  Figure,
  Measure,
  Statement,
  Thread,
  Timex,
} from '../src/domain/findings.ts'
import type { Moment } from '../src/domain/moment.ts'
import type { Beat, BlockKind, Style, Usage } from './catalogue.ts'
import type { Place } from './problems.ts'

/** An annotated file, read whole: `header`, `blocks` and `table` compose to the file again, byte for byte. */
export type AnnotatedArticle = {
  readonly header: Header
  readonly blocks: readonly Block[]
  readonly table: readonly TableLine[]
  /** The contract's text: title, highlights, body; furniture and dateline left out. */
  readonly text: string
  /** Spans point into `text`. */
  readonly findings: GoldFindings
}

export type Header = {
  /** Two digits, those of the file's name. */
  readonly id: string
  readonly outlet: string
  readonly published: Moment
  readonly updated: Moment | null
  readonly beat: Beat
  readonly style: Style
  readonly usage: Usage
  readonly url: string | null
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly notes: readonly string[]
}

/** A line of the page. `text` is free of marks and escapes; the marks' offsets point into it. */
export type Block = {
  readonly kind: BlockKind
  readonly text: string
  readonly marks: readonly Mark[]
  /** The time of a live blog's part. */
  readonly at: Moment | null
  /** What stands before a related title: "RELATED:". */
  readonly label: string | null
  readonly line: number
}

/** Words with labels: `{e1,s2.src Ada Quill}`. Half-open, in UTF-16 units. */
export type Mark = {
  readonly labels: readonly string[]
  readonly start: number
  readonly end: number
  /** Column of the opening brace. */
  readonly column: number
}

/** A line under the text: a finding's attributes, or, without an id, a remark or a blank line kept as written. */
export type TableLine = {
  readonly line: number
  readonly id: string | null
  readonly words: readonly TableWord[]
  readonly remark: string
}

/** `key` is null for a word that stands for itself. */
export type TableWord = {
  readonly key: string | null
  readonly value: string
  readonly isQuoted: boolean
  readonly place: Place
}

export type GoldFindings = {
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly timexes: readonly Timex[]
  readonly figures: readonly Figure[]
  readonly measures: readonly Measure[]
  readonly threads: readonly Thread[]
  readonly events: readonly Event[]
}

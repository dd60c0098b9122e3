import type { Span } from '../src/domain/span.ts'
import type { TableLine, TableWord } from './annotated-article.ts'
import { wordOf } from './catalogue.ts'
import type { LabelledSpan } from './lay-out-blocks.ts'
import type { Place, Report } from './problems.ts'

/** What every reader of a finding may look at. */
export type Grounds = {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly spans: ReadonlyMap<string, readonly LabelledSpan[]>
  /** The ids that the table has. */
  readonly ids: ReadonlySet<string>
  readonly report: Report
}

/** Typed access to a finding's line and marks. Every method reports what is wrong, and gives what can be read. */
export type FindingLine = {
  readonly id: string
  readonly place: Place
  readonly report: Report
  /** The word that stands for itself at a position, from the catalogue. */
  readonly word: <const T extends string>(
    position: number,
    name: string,
    allowed: readonly [T, ...T[]],
  ) => T
  /** The same, as written; null where it is missing. */
  readonly plain: (position: number, name: string) => TableWord | null
  /** A word such as `approx`, at or behind a position. */
  readonly flag: (word: string) => boolean
  readonly attribute: (key: string) => TableWord | null
  /** Ids, comma between, each with one of these letters; `none` gives none. Reports where the key is missing. */
  readonly ids: (key: string, letters: string) => readonly string[]
  /** One id; null where the key is left out. */
  readonly oneId: (key: string, letters: string) => string | null
  readonly marks: (part: string) => readonly LabelledSpan[]
  /** The only mark with this part, '' for the bare id; reports a missing one and a second. */
  readonly mark: (part: string) => Span
  /** Null where there is none. */
  readonly optionalMark: (part: string) => Span | null
}

/** What the lines of one type may hold. */
export type LineForm = {
  readonly words: number
  readonly flags: readonly string[]
  readonly keys: RegExp
  /** Parts of labels: `src` in `s1.src`, '' for the id alone. */
  readonly parts: RegExp
}

export function readLine(
  line: TableLine,
  id: string,
  form: LineForm,
  grounds: Grounds,
): FindingLine {
  const { report } = grounds
  const place = { line: line.line, column: 1 }
  const plainWords = line.words.filter(({ key }) => key === null)
  const flags = plainWords.slice(form.words)
  const attributes = line.words.filter(({ key }) => key !== null)
  checkForm(id, flags, attributes, form, grounds)

  const plain = (position: number, name: string) => {
    const found = plainWords[position]
    if (found === undefined || position >= form.words) {
      report(place, `${id} lacks its ${name}`)
      return null
    }
    return found
  }
  const attribute = (key: string) => attributes.find((word) => word.key === key) ?? null
  const idsIn = (word: TableWord, letters: string) =>
    word.value === 'none' ? [] : word.value.split(',').filter((one) => isKnown(one, word, letters))
  const isKnown = (one: string, word: TableWord, letters: string) => {
    const isOfType = /^[a-z]\d+$/.test(one) && letters.includes(one.charAt(0))
    if (!isOfType)
      report(word.place, `${word.key}= takes ids with ${[...letters].join(' or ')}: "${one}"`)
    else if (!grounds.ids.has(one))
      report(word.place, `there is no ${one}: add its line, or mend the id`)
    return isOfType && grounds.ids.has(one)
  }
  const marks = (part: string) => grounds.spans.get(part === '' ? id : `${id}.${part}`) ?? []
  const optionalMark = (part: string) => {
    const [first, second] = marks(part)
    if (second !== undefined)
      report(second.place, `${id}${part === '' ? '' : `.${part}`} is marked twice: once only`)
    return first?.span ?? null
  }
  return {
    id,
    place,
    report,
    plain,
    word: (position, name, allowed) => {
      const found = plain(position, name)
      const word = found === null ? null : wordOf(allowed, found.value)
      if (found !== null && word === null)
        report(found.place, `${name} is one of ${allowed.join(', ')}: "${found.value}"`)
      return word ?? allowed[0]
    },
    flag: (word) => flags.some(({ value }) => value === word),
    attribute,
    ids: (key, letters) => {
      const word = attribute(key)
      if (word === null)
        report(place, `${id} lacks ${key}=: ids with ${[...letters].join(' or ')}, or none`)
      return word === null ? [] : idsIn(word, letters)
    },
    oneId: (key, letters) => {
      const word = attribute(key)
      if (word === null) return null
      const ids = idsIn(word, letters)
      if (ids.length > 1) report(word.place, `${key}= takes one id`)
      return ids[0] ?? null
    },
    marks,
    optionalMark,
    mark: (part) => {
      const span = optionalMark(part)
      if (span === null)
        report(
          place,
          `${id} has no words in the text: mark them "{${id}${part === '' ? '' : `.${part}`} …}"`,
        )
      return span ?? [0, 0]
    },
  }
}

function checkForm(
  id: string,
  flags: readonly TableWord[],
  attributes: readonly TableWord[],
  form: LineForm,
  { spans, report }: Grounds,
): void {
  for (const { value, place } of flags) {
    if (!form.flags.includes(value))
      report(
        place,
        `unknown word "${value}"${form.flags.length > 0 ? `: there is ${form.flags.join(', ')}` : ''}`,
      )
  }
  const keys = new Set<string>()
  for (const { key, place } of attributes) {
    if (key === null) continue
    if (!form.keys.test(key)) report(place, `${id} takes no ${key}=`)
    if (keys.has(key)) report(place, `${key}= again`)
    keys.add(key)
  }
  for (const [label, found] of spans) {
    if (label !== id && !label.startsWith(`${id}.`)) continue
    if (form.parts.test(label.slice(id.length + 1))) continue
    for (const { place } of found)
      report(place, `${id} has no part "${label.slice(id.length + 1)}"`)
  }
}

import { parseMoment } from '../src/domain/moment.ts'
import type { Header } from './annotated-article.ts'
import { BEATS, STYLES, USAGES, wordOf } from './catalogue.ts'
import type { Report } from './problems.ts'

const ONCE = ['id', 'outlet', 'published', 'updated', 'beat', 'style', 'usage', 'url'] as const
const OFTEN = ['byline', 'contributor', 'note'] as const
const ORDER: readonly string[] = [...ONCE, ...OFTEN]

type HeaderLine = { readonly key: string; readonly value: string; readonly line: number }

/**
 * What the lines above the first `---` say: one `key: value` a line, in the order id, outlet, published, updated, beat,
 * style, usage, url, byline, contributor, note; the last three may be repeated, `updated` and `url` left out.
 * A value that cannot be read is reported, and something of its type stands in for it.
 */
export function parseHeader(lines: readonly string[], report: Report): Header {
  const found = lines.flatMap((text, index) => {
    const line = readLine(text, index + 1, report)
    return line === null ? [] : [line]
  })
  checkOrder(found, report)
  const all = (key: string) => found.filter((line) => line.key === key)
  const required = (key: string): HeaderLine => {
    const line = all(key)[0]
    if (line !== undefined) return line
    report({ line: 1, column: 1 }, `no "${key}" in the header: add a line "${key}: …"`)
    return { key, value: '', line: 1 }
  }
  const oneOf = <const T extends string>(key: string, allowed: readonly [T, ...T[]]): T => {
    const { value, line } = required(key)
    const word = wordOf(allowed, value)
    if (word === null && value !== '')
      report({ line, column: key.length + 3 }, `${key} is one of ${allowed.join(', ')}`)
    return word ?? allowed[0]
  }
  const moment = (line: HeaderLine): string => {
    if (line.value !== '' && !(isTimed(line.value) && parseMoment(line.value) !== null))
      report(
        { line: line.line, column: line.key.length + 3 },
        'write a time with its offset: 2024-05-14T16:12:00-04:00',
      )
    return line.value
  }
  const [updated] = all('updated')
  const valuesOf = (key: string) => all(key).map(({ value }) => value)
  return {
    id: required('id').value,
    outlet: required('outlet').value,
    published: moment(required('published')),
    updated: updated === undefined ? null : moment(updated),
    beat: oneOf('beat', BEATS),
    style: oneOf('style', STYLES),
    usage: oneOf('usage', USAGES),
    url: all('url')[0]?.value ?? null,
    bylines: valuesOf('byline'),
    contributors: valuesOf('contributor'),
    notes: valuesOf('note'),
  }
}

export function composeHeader(header: Header): readonly string[] {
  const { id, outlet, published, updated, beat, style, usage, url } = header
  const once = { id, outlet, published, updated, beat, style, usage, url }
  const often = { byline: header.bylines, contributor: header.contributors, note: header.notes }
  return [
    ...ONCE.flatMap((key) => (once[key] === null ? [] : [`${key}: ${once[key]}`])),
    ...OFTEN.flatMap((key) => often[key].map((value) => `${key}: ${value}`)),
  ]
}

function isTimed(value: string): boolean {
  return /T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(value)
}

function readLine(text: string, line: number, report: Report): HeaderLine | null {
  const [, key, value] = /^([a-z]+): (\S.*)$/.exec(text) ?? []
  if (key === undefined || value === undefined) {
    report({ line, column: 1 }, 'a header line is "key: value"; the header ends with "---"')
    return null
  }
  if (!ORDER.includes(key)) {
    report({ line, column: 1 }, `unknown key "${key}": there are ${ORDER.join(', ')}`)
    return null
  }
  return { key, value, line }
}

function checkOrder(lines: readonly HeaderLine[], report: Report): void {
  for (const [index, { key, line }] of lines.entries()) {
    const before = lines[index - 1]?.key
    if (before === undefined) continue
    const isRepeat = before === key
    if (isRepeat && ONCE.some((once) => once === key))
      report({ line, column: 1 }, `"${key}" again: once only`)
    if (!isRepeat && ORDER.indexOf(before) > ORDER.indexOf(key))
      report({ line, column: 1 }, `"${key}" goes before "${before}": ${ORDER.join(', ')}`)
  }
}

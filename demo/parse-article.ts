import { parseMoment } from '../src/domain/moment.ts'
import {
  type ArticleHeader,
  type Block,
  StoryFormatError,
  type WrittenArticle,
} from './written-story.ts'

/** Header keys: those that must stand once, those that may, and those that may be repeated. */
const REQUIRED = ['outlet', 'path', 'section', 'title', 'published', 'summary'] as const
const OPTIONAL = ['updated', 'arrived', 'replaces', 'copyOf', 'charset'] as const
const REPEATED = ['byline', 'highlight', 'note'] as const
const KEYS: ReadonlySet<string> = new Set([...REQUIRED, ...OPTIONAL, ...REPEATED])

type Key = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number] | (typeof REPEATED)[number]
type Line = { readonly number: number; readonly text: string }
type HeaderLine = Line & { readonly key: Key; readonly value: string }

/**
 * The article that one text file holds. `file` names it in errors; `id` is the file's name without `.txt`.
 *
 *     outlet: courier            one `key: value` a line; byline, highlight and note may be repeated
 *     title: …
 *     ---                        ends the header
 *                                then blocks of one line each, a blank line between them:
 *     A paragraph.
 *     ## A subhead
 *     @related Title | /path     also: @picture Caption | Credit, @banner Text, @correction Text
 *
 * Throws `StoryFormatError`, with the line, on anything else.
 */
export function parseArticle(source: string, id: string, file: string): WrittenArticle {
  const lines = source.split('\n').map((text, index) => ({ number: index + 1, text }))
  for (const { number, text } of lines) {
    if (text !== text.trim()) throw new StoryFormatError(file, number, 'white space at an end')
  }
  const divider = lines.findIndex(({ text }) => text === '---')
  if (divider === -1) throw new StoryFormatError(file, null, 'no line "---" after the header')
  const header = parseHeader(lines.slice(0, divider), file)
  const blocks = parseBlocks(lines.slice(divider + 1), file)
  return { id, ...header, blocks }
}

function parseHeader(lines: readonly Line[], file: string): ArticleHeader {
  const found = lines.map((line) => parseHeaderLine(line, file))
  const all = (key: Key) => found.filter((line) => line.key === key)
  const optional = (key: Key) => {
    const [first, second] = all(key)
    if (second !== undefined) throw new StoryFormatError(file, second.number, `${key} again`)
    return first ?? null
  }
  const required = (key: Key) => {
    const line = optional(key)
    if (line === null) throw new StoryFormatError(file, null, `no ${key}`)
    return line
  }
  const path = required('path')
  if (!/^\/[\w./-]+$/.test(path.value)) {
    throw new StoryFormatError(file, path.number, `not an absolute path: ${path.value}`)
  }
  const charset = optional('charset')
  return {
    outlet: required('outlet').value,
    path: path.value,
    section: required('section').value,
    title: required('title').value,
    bylines: all('byline').map(({ value }) => value),
    published: timedMoment(required('published'), file),
    updated: mapLine(optional('updated'), (line) => timedMoment(line, file)),
    arrived: mapLine(optional('arrived'), (line) => timedMoment(line, file)),
    summary: required('summary').value,
    highlights: all('highlight').map(({ value }) => value),
    replaces: mapLine(optional('replaces'), ({ value }) => value),
    copyOf: mapLine(optional('copyOf'), ({ value }) => value),
    charset: mapLine(charset, (line) => knownCharset(line, file)) ?? 'utf-8',
    notes: all('note').map(({ value }) => value),
  }
}

function parseHeaderLine(line: Line, file: string): HeaderLine {
  const match = /^(\w+): (.+)$/.exec(line.text)
  const [, key, value] = match ?? []
  if (key === undefined || value === undefined) {
    throw new StoryFormatError(file, line.number, 'not "key: value"')
  }
  if (!isKey(key)) throw new StoryFormatError(file, line.number, `unknown key ${key}`)
  return { ...line, key, value }
}

function isKey(key: string): key is Key {
  return KEYS.has(key)
}

function mapLine<T>(line: HeaderLine | null, map: (line: HeaderLine) => T): T | null {
  return line === null ? null : map(line)
}

/** A moment with its time and offset, as an outlet's own system would know it. */
function timedMoment(line: HeaderLine, file: string): string {
  const isTimed = /T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(line.value)
  if (!isTimed || parseMoment(line.value) === null) {
    throw new StoryFormatError(file, line.number, `not a time with its offset: ${line.value}`)
  }
  return line.value
}

function knownCharset(line: HeaderLine, file: string): ArticleHeader['charset'] {
  if (line.value === 'utf-8' || line.value === 'windows-1252') return line.value
  throw new StoryFormatError(file, line.number, `charset is neither utf-8 nor windows-1252`)
}

function parseBlocks(lines: readonly Line[], file: string): Block[] {
  const blocks: Block[] = []
  let previous = ''
  for (const line of lines) {
    if (line.text !== '') {
      if (previous !== '') {
        throw new StoryFormatError(file, line.number, 'no blank line before this block')
      }
      blocks.push(parseBlock(line, file))
    }
    previous = line.text
  }
  if (!blocks.some(({ kind }) => kind === 'paragraph')) {
    throw new StoryFormatError(file, null, 'no paragraph')
  }
  return blocks
}

function parseBlock({ number, text }: Line, file: string): Block {
  if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) }
  if (!/^[@#]/.test(text)) return { kind: 'paragraph', text }
  const [, name, value = ''] = /^@(\w+) (.+)$/.exec(text) ?? []
  const [left, right, ...rest] = value.split(' | ')
  const isPair = left !== undefined && right !== undefined && rest.length === 0
  if (name === 'banner') return { kind: 'banner', text: value }
  if (name === 'correction') return { kind: 'correction', text: value }
  if (name === 'related' && isPair) return { kind: 'related', title: left, path: right }
  if (name === 'picture' && isPair) return { kind: 'picture', caption: left, credit: right }
  throw new StoryFormatError(file, number, `unknown or incomplete block: ${text}`)
}

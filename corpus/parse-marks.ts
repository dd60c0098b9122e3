import type { Mark } from './annotated-article.ts'
import type { Report } from './problems.ts'

/** A text free of marks and escapes, and its marks in the order of their opening. */
export type MarkedText = { readonly text: string; readonly marks: readonly Mark[] }

const LABELS = /([a-z]+[0-9]*(?:\.[a-z]+[0-9]*)?(?:,[a-z]+[0-9]*(?:\.[a-z]+[0-9]*)?)*) /y
const NAMED_CLOSE = /\/([a-z0-9.]+)\}/y

type OpenMark = {
  readonly labels: readonly string[]
  readonly start: number
  readonly column: number
}

/**
 * Reads `{label words}`: `}` closes the mark opened last, `{/label}` one opened before it, `\` makes the next character
 * stand for itself. `column` is where `source` starts in its line. Linear.
 */
export function parseMarks(
  source: string,
  line: number,
  column: number,
  report: Report,
): MarkedText {
  const open: OpenMark[] = []
  const marks: Mark[] = []
  let text = ''
  const close = (mark: OpenMark) => marks.push({ ...mark, end: text.length })
  let at = 0
  while (at < source.length) {
    const place = { line, column: column + at }
    const character = source.charAt(at)
    if (character === '\\') {
      if (at + 1 === source.length)
        report(place, 'a lone "\\" at the end: write "\\\\" for a backslash')
      text += source.charAt(at + 1)
      at += 2
    } else if (character === '}') {
      const last = open.pop()
      if (last === undefined)
        report(place, '"}" closes nothing: write "\\}" for a brace in the text')
      else close(last)
      at++
    } else if (character === '{' && source.charAt(at + 1) === '/') {
      const label = matchAt(NAMED_CLOSE, source, at + 1)
      const index = open.findLastIndex(({ labels }) => labels[0] === label?.[1])
      const [mark] = index < 0 ? [] : open.splice(index, 1)
      if (mark === undefined)
        report(place, 'closes no open mark: write "{/" with the first label of an open one, "}"')
      else close(mark)
      at += 1 + (label?.[0].length ?? 1)
    } else if (character === '{') {
      const match = matchAt(LABELS, source, at + 1)
      const labels = match?.[1]?.split(',')
      if (labels === undefined)
        report(place, 'a mark is "{label words}", as in "{e1 Ada Quill}"; write "\\{" for a brace')
      else open.push({ labels, start: text.length, column: column + at })
      at += 1 + (match?.[0].length ?? 0)
    } else {
      text += character
      at++
    }
  }
  for (const mark of open)
    report({ line, column: mark.column }, `"{${mark.labels.join(',')}" is not closed in its line`)
  const merged = mergeSame(marks.toSorted(inOrder))
  checkMarks(text, merged, line, report)
  return { text, marks: merged }
}

/** `{a {b words}}` is `{a,b words}`: one mark for the same words. */
function mergeSame(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    const isSame = last?.start === mark.start && last.end === mark.end
    if (isSame) merged[merged.length - 1] = { ...last, labels: [...last.labels, ...mark.labels] }
    else merged.push(mark)
  }
  return merged
}

/** The inverse: labels on the same words share a brace, and a mark is named at its end only where it crosses another. */
export function composeMarks({ text, marks }: MarkedText): string {
  const waiting = marks.toSorted(inOrder)
  const open: Mark[] = []
  let source = ''
  for (let at = 0; at <= text.length; at++) {
    for (let index = open.length - 1; index >= 0; index--) {
      const mark = open[index]
      if (mark === undefined || mark.end !== at) continue
      source += index === open.length - 1 ? '}' : `{/${mark.labels[0]}}`
      open.splice(index, 1)
    }
    while (waiting[0]?.start === at) {
      const mark = waiting.shift()
      if (mark === undefined) break
      source += `{${mark.labels.join(',')} `
      open.push(mark)
    }
    source += text.charAt(at).replace(/[{}\\]/, '\\$&')
  }
  return source
}

/** Opening order: the earlier first, of two that open together the longer. */
function inOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || a.column - b.column
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function checkMarks(text: string, marks: readonly Mark[], line: number, report: Report): void {
  for (const { labels, start, end, column } of marks) {
    const place = { line, column }
    const words = text.slice(start, end)
    const shown = `"{${labels.join(',')}"`
    if (words === '') report(place, `${shown} holds no words`)
    else if (words !== words.trim())
      report(place, `${shown} has white space at an end: move the brace`)
    else if (cutsWord(text, start) || cutsWord(text, end))
      report(place, `${shown} starts or ends inside a word: "${words}"`)
    if (new Set(labels).size < labels.length) report(place, `${shown} has a label twice`)
  }
}

function cutsWord(text: string, at: number): boolean {
  const isWord = (index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index))
  return at > 0 && isWord(at - 1) && isWord(at)
}

import type { TableLine, TableWord } from './annotated-article.ts'
import type { Report } from './problems.ts'

/** Which ids a table's lines start with, and how to tell it to a writer. */
export type IdForm = { readonly pattern: RegExp; readonly told: string }

export const FINDING_ID: IdForm = {
  pattern: /^[esthfmv][1-9]\d*$/,
  told: 'e (entity), s (statement), t (timex), f (figure), m (measure), h (thread) or v (event) and a number',
}

const WORD = /(?:([a-z][a-z0-9.]*)=)?(?:"((?:[^"\\]|\\["\\])*)"|([^\s"=]+))(?= |$)/y

/** A line under the text: `e1 person side="United States" r1.of=none`. Words are parted by single spaces. */
export function parseTableLine(
  source: string,
  line: number,
  form: IdForm,
  report: Report,
): TableLine {
  if (source === '' || source.startsWith('#')) return { line, id: null, words: [], remark: source }
  const [id = ''] = source.split(' ', 1)
  if (!form.pattern.test(id)) {
    report({ line, column: 1 }, `a line here starts with an id: ${form.told}; "#" starts a remark`)
    return { line, id: null, words: [], remark: source }
  }
  const words: TableWord[] = []
  let at = id.length
  while (at < source.length) {
    WORD.lastIndex = at + 1
    const match = source.charAt(at) === ' ' ? WORD.exec(source) : null
    const place = { line, column: at + 2 }
    if (match === null) {
      report(place, 'write word, key=word or key="more words", one space between')
      break
    }
    const [whole, key, quoted, bare] = match
    words.push({
      key: key ?? null,
      value: quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
      isQuoted: quoted !== undefined,
      place,
    })
    at += 1 + whole.length
  }
  return { line, id, words, remark: '' }
}

export function composeTableLine({ id, words, remark }: TableLine): string {
  if (id === null) return remark
  return [id, ...words.map(composeWord)].join(' ')
}

function composeWord({ key, value, isQuoted }: TableWord): string {
  const shown = isQuoted ? `"${value.replace(/["\\]/g, '\\$&')}"` : value
  return key === null ? shown : `${key}=${shown}`
}

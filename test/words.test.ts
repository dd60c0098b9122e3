import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A piece of written text in code: markup of a page, or a string beside it; `before` is the code that it follows. */
type Literal = {
  readonly kind: 'markup' | 'string'
  readonly text: string
  readonly before: string
}

/** Stands in markup where code fills something in. */
const FILLED = '\u0000'

/** Every literal of some code in order, those within templates' own code too. */
function readLiterals(code: string): readonly Literal[] {
  const literals: Literal[] = []
  let at = 0

  function readCode(isEnd: (char: string) => boolean): void {
    let depth = 0
    while (at < code.length) {
      const char = code.charAt(at)
      if (depth === 0 && isEnd(char)) return
      if (char === '{') depth++
      else if (char === '}') depth--
      if (code.startsWith('//', at)) skipTo('\n')
      else if (code.startsWith('/*', at)) skipTo('*/')
      else if (char === '/' && /[(=,:[!&|?{;]\s*$/.test(code.slice(Math.max(0, at - 9), at)))
        at += /^\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\])+\//.exec(code.slice(at))?.[0].length ?? 1
      else if (char === "'" || char === '"') readString(char)
      else if (char === '`') readTemplate()
      else at++
    }
  }

  function skipTo(end: string): void {
    const found = code.indexOf(end, at)
    at = found < 0 ? code.length : found + end.length
  }

  function readString(quote: string): void {
    const start = at++
    while (code.charAt(at) !== quote && at < code.length) at += code.charAt(at) === '\\' ? 2 : 1
    at++
    keep('string', code.slice(start + 1, at - 1), start)
  }

  function readTemplate(): void {
    const start = at++
    let text = ''
    while (code.charAt(at) !== '`' && at < code.length) {
      if (code.startsWith('${', at)) {
        at += 2
        readCode((char) => char === '}')
        text += FILLED
      } else text += code.charAt(at)
      at++
    }
    at++
    keep(code.slice(0, start).endsWith('html') ? 'markup' : 'string', text, start)
  }

  function keep(kind: Literal['kind'], text: string, start: number): void {
    literals.push({ kind, text, before: code.slice(Math.max(0, start - 60), start) })
  }

  readCode(() => false)
  return literals
}

/** What markup says by itself: its text, and those attributes that are read out or shown. */
function wordsOfMarkup(markup: string): readonly string[] {
  const isAttributes = /^(?:\s[\w-]+(?:="[^"]*")?)+$/.test(markup)
  const shown = (isAttributes ? `<p${markup}>` : markup).replace(/<code>.*?<\/code>/gs, '')
  const tags = shown.match(/<[^>]*>/g) ?? []
  const attributes = tags.flatMap((tag) =>
    Array.from(
      tag.matchAll(/\s(?:aria-label|aria-description|title|placeholder|alt)="([^"]*)"/g),
      ([, value = '']) => value,
    ),
  )
  return [...shown.split(/<[^>]*>/), ...attributes]
    .map((text) => text.replaceAll(FILLED, ' ').replace(/&\w+;/g, ' '))
    .filter((text) => /\p{L}{2}/u.test(text))
}

/** Names of programs and formats, and examples, that are the same in every language. */
const SAME_EVERYWHERE = /^\s*(?:·\s*)?(?:Writethru|example\.org|Atom|JSON|iCalendar)\s*$/

/** What one program says to another. */
const NOT_SHOWN = new Set([
  'too large',
  'Lax',
  'any maskable',
  `export const USUAL_KEYS = ${FILLED}\\n`,
])

/** Prose in a string: two words beside each other, or one that begins as a sentence does. */
const PROSE = /\p{L}\s+\p{L}|^\p{Lu}\p{Ll}{2,}[.…]?$/u

const FILES = readdirSync('src/web').filter(
  (name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name),
)

describe('the words of pages', () => {
  it.each(FILES)('stand in the catalogue, none in %s', (name) => {
    const literals = readLiterals(readFileSync(`src/web/${name}`, 'utf8'))
    const written = literals.flatMap(({ kind, text, before }) => {
      if (kind === 'markup' || text.startsWith('<')) return wordsOfMarkup(text)
      const isForUs = /(?:new Error\(|report\()\s*$/.test(before)
      return !isForUs && !NOT_SHOWN.has(text) && PROSE.test(text) ? [text] : []
    })
    expect(written.filter((words) => !SAME_EVERYWHERE.test(words))).toEqual([])
  })

  it('are seen where they stand in markup', () => {
    const filled = (code: string) => `$\{${code}}`
    const inner = filled("a ? html`Two` : 'Three four'")
    const code = `html\`<p title="One">${inner} <b>${filled('x')}</b></p>\` // five`
    const literals = readLiterals(code)
    expect(literals.map(({ kind, text }) => [kind, text])).toEqual([
      ['markup', 'Two'],
      ['string', 'Three four'],
      ['markup', `<p title="One">${FILLED} <b>${FILLED}</b></p>`],
    ])
    expect(literals.flatMap(({ text }) => wordsOfMarkup(text))).toEqual([
      'Two',
      'Three four',
      'One',
    ])
  })
})

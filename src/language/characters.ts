/** Classes of UTF-16 code units, as the tokenizer sees them. A surrogate takes the class of its pair; alone it is a symbol. */
export const SYMBOL = 0
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3

const TABLE_SIZE = 0x250
const LETTER_OR_MARK = /^[\p{L}\p{M}]/u
const DECIMAL = /^\p{Nd}/u
const WHITE = /^[\s\u0085]/u

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  classify(String.fromCharCode(code)),
)

function classify(character: string): number {
  if (LETTER_OR_MARK.test(character)) return LETTER
  if (DECIMAL.test(character)) return DIGIT
  return WHITE.test(character) ? SPACE : SYMBOL
}

/** The class of the character that holds the code unit at `index`; `SPACE` beyond the text. */
export function classAt(text: string, index: number): number {
  if (index >= text.length) return SPACE
  const code = text.charCodeAt(index)
  if (code < TABLE_SIZE) return TABLE[code] ?? SYMBOL
  if (code < 0xd800 || code > 0xdfff) return classify(text.charAt(index))
  const first = code >= 0xdc00 && index > 0 ? index - 1 : index
  return classify(text.slice(first, first + 2))
}

export function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase()
}

export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase()
}

/** `"` in all its forms, the doubled single marks of old wire copy included. */
export function isDoubleQuote(word: string): boolean {
  return (
    word === '"' ||
    word === '“' ||
    word === '”' ||
    word === '„' ||
    word === '«' ||
    word === '»' ||
    word === "''" ||
    word === '``' ||
    word === '＂'
  )
}

export function isSingleQuote(word: string): boolean {
  return word === "'" || word === '‘' || word === '’' || word === '`' || word === '‚'
}

export function isClosingBracket(word: string): boolean {
  return word === ')' || word === ']' || word === '}'
}

export function isOpeningBracket(word: string): boolean {
  return word === '(' || word === '[' || word === '{'
}

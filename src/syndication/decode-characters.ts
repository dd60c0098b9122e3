import { Parser } from 'htmlparser2'

/**
 * Text with its character references resolved once, HTML's names included: feeds use `&eacute;` without declaring it.
 * `address`: by the rule for attributes, which leaves `?a=1&copy=2` alone. Never throws; linear.
 */
export function decodeCharacters(raw: string, kind: 'text' | 'address'): string {
  if (!raw.includes('&')) return raw
  return kind === 'text' ? decodeText(raw) : decodeAddress(raw)
}

function decodeText(raw: string): string {
  const parts: string[] = []
  const parser = new Parser({ ontext: (part) => parts.push(part) })
  parser.end(raw.replaceAll('<', '&lt;'))
  return parts.join('')
}

function decodeAddress(raw: string): string {
  let value = raw
  const parser = new Parser({
    onattribute: (_, decoded) => {
      value = decoded
    },
  })
  parser.end(`<a b="${raw.replaceAll('"', '&quot;')}">`)
  return value
}

import { type Handler, Parser, type ParserOptions } from 'htmlparser2'

/** Deeper than any page or feed that means well; a parser's stack costs its depth at every tag. */
const MAX_DEPTH = 500
const CHUNK_LENGTH = 16_384

/**
 * Hands text to a parser in pieces and stops, leaving out the rest, where elements nest too deeply: what was read until
 * then stands. `onatend` comes before the elements left open are closed. True if all was read. Never throws; linear.
 */
export function boundedParse(
  text: string,
  handler: Partial<Handler> & { readonly onatend?: () => void },
  options: ParserOptions,
): boolean {
  let depth = 0
  let maxDepth = 0
  const parser = new Parser(
    {
      ...handler,
      onopentag: (name, attributes, isImplied) => {
        depth++
        maxDepth = Math.max(maxDepth, depth)
        handler.onopentag?.(name, attributes, isImplied)
      },
      onclosetag: (name, isImplied) => {
        depth--
        handler.onclosetag?.(name, isImplied)
      },
    },
    options,
  )
  for (let start = 0; start < text.length; start += CHUNK_LENGTH) {
    parser.write(text.slice(start, start + CHUNK_LENGTH))
    if (maxDepth > MAX_DEPTH) return false
  }
  handler.onatend?.()
  parser.end()
  return true
}

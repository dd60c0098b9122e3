import type { Reading } from './reading.ts'

/** Which tokens stand in a line that ends without a full stop: titles, highlights and subheads tell the past in the present. */
export type Headlines = { readonly holds: (token: number) => boolean }

export function findHeadlines({ paragraphs, written, document }: Reading): Headlines {
  const isHeadline = new Uint8Array(document.tokenCount)
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const first = paragraphs[index] ?? 0
    const end = paragraphs[index + 1] ?? first
    if (end > first && !/^[.!?:;…"”’')\]]+$/.test(written[end - 1] ?? ''))
      isHeadline.fill(1, first, end)
  }
  return { holds: (token) => isHeadline[token] === 1 }
}

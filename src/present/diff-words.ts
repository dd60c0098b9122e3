/** A stretch of two texts set against each other: in both, in the earlier alone, or in the later alone. */
export type DiffPiece = { readonly kind: 'same' | 'taken' | 'added'; readonly text: string }

/** Above this many pairs of words the table would be slow, and a reader would not follow the colours anyway. */
const MOST_PAIRS = 250_000

/**
 * What changed from one text to another, word by word: pieces in order, of which `same` and `taken` make up the earlier text
 * and `same` and `added` the later one, exactly. Texts too long to compare within bounds are one taken and one added piece.
 * @source Hirschberg, "Algorithms for the Longest Common Subsequence Problem" (1977), the plain table
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const old = splitWords(before)
  const now = splitWords(after)
  const head = countShared(old, now, (items, at) => items[at])
  const tail = Math.min(
    countShared(old, now, (items, at) => items[items.length - 1 - at]),
    old.length - head,
    now.length - head,
  )
  const oldMiddle = old.slice(head, old.length - tail)
  const nowMiddle = now.slice(head, now.length - tail)
  return joinPieces([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...diffMiddle(oldMiddle, nowMiddle),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ])
}

/** Words, each with the white space before it, so that together they are the text. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function countShared(
  old: readonly string[],
  now: readonly string[],
  itemAt: (items: readonly string[], at: number) => string | undefined,
): number {
  const most = Math.min(old.length, now.length)
  let count = 0
  while (count < most && itemAt(old, count) === itemAt(now, count)) count++
  return count
}

function diffMiddle(old: readonly string[], now: readonly string[]): DiffPiece[] {
  if (old.length * now.length > MOST_PAIRS)
    return [
      { kind: 'taken', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ]
  const width = now.length + 1
  const lengths = tableOfLengths(old, now, width)
  const pieces: DiffPiece[] = []
  let at = 0
  let to = 0
  while (at < old.length || to < now.length) {
    const oldWord = old[at]
    const nowWord = now[to]
    if (oldWord !== undefined && oldWord === nowWord) {
      pieces.push({ kind: 'same', text: oldWord })
      at++
      to++
    } else if (
      nowWord === undefined ||
      (oldWord !== undefined &&
        (lengths[(at + 1) * width + to] ?? 0) >= (lengths[at * width + to + 1] ?? 0))
    ) {
      pieces.push({ kind: 'taken', text: oldWord ?? '' })
      at++
    } else {
      pieces.push({ kind: 'added', text: nowWord })
      to++
    }
  }
  return pieces
}

/** For each pair of places, how many words the rests from there on have in common, in order. */
function tableOfLengths(
  old: readonly string[],
  now: readonly string[],
  width: number,
): Uint16Array {
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let at = old.length - 1; at >= 0; at--)
    for (let to = now.length - 1; to >= 0; to--)
      lengths[at * width + to] =
        old[at] === now[to]
          ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0)
  return lengths
}

/** Neighbours of one kind as one piece; what was taken between two places comes before what was added there. */
function joinPieces(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = []
  let taken = ''
  let added = ''
  const flush = () => {
    if (taken !== '') joined.push({ kind: 'taken', text: taken })
    if (added !== '') joined.push({ kind: 'added', text: added })
    taken = ''
    added = ''
  }
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'taken') taken += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = joined.at(-1)
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text }
      else joined.push({ kind, text })
    }
  }
  flush()
  return joined
}

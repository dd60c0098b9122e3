/** Bytes that come in chunks, taken in pieces of any size; holds no more than was asked for and one chunk. */
export type ByteCursor = {
  /** How many bytes have been consumed. */
  readonly position: () => number
  /** What comes next, not consumed: at least `count` bytes, fewer where the bytes end. */
  readonly ahead: (count: number) => Promise<Buffer>
  /** Moves on by so many of the bytes ahead. */
  readonly consume: (count: number) => void
  /** Moves on by `count` bytes without holding them; resolves to how many there were. */
  readonly skip: (count: number) => Promise<number>
}

export function createByteCursor(chunks: AsyncIterable<Buffer>): ByteCursor {
  const source = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let consumed = 0
  let isEnded = false

  async function nextChunk(): Promise<Buffer | null> {
    if (isEnded) return null
    const { value, done } = await source.next()
    isEnded = done === true
    return isEnded ? null : value
  }

  function consume(count: number): void {
    held = held.subarray(count)
    consumed += count
  }

  return {
    position: () => consumed,
    ahead: async (count) => {
      if (held.length >= count) return held
      const pieces = [held]
      let byteCount = held.length
      while (byteCount < count) {
        const chunk = await nextChunk()
        if (chunk === null) break
        pieces.push(chunk)
        byteCount += chunk.length
      }
      held = Buffer.concat(pieces)
      return held
    },
    consume,
    skip: async (count) => {
      let left = count
      for (;;) {
        const step = Math.min(left, held.length)
        consume(step)
        left -= step
        if (left === 0) return count
        const chunk = await nextChunk()
        if (chunk === null) return count - left
        held = chunk
      }
    },
  }
}

/** Which articles have a band, oldest first. Most bands are of one article alone. */
export type BandLists = {
  /** The newest articles with any of these bands that came at or after `oldest`, at most so many a band. */
  readonly find: (bands: Int32Array, oldest: number, most: number) => ReadonlySet<number>
  readonly append: (bands: Int32Array, article: number) => void
  /** The last article that was appended is gone; these are its bands. */
  readonly takeBack: (bands: Int32Array) => void
  /** The same of the first that is left. */
  readonly forget: (bands: Int32Array) => void
}

export function createBandLists(): BandLists {
  const lists = new Map<number, number[]>()

  function append(bands: Int32Array, article: number): void {
    for (const band of bands) {
      const list = lists.get(band)
      if (list === undefined) lists.set(band, [article])
      else list.push(article)
    }
  }

  function remove(bands: Int32Array, removeFrom: (list: number[]) => void): void {
    for (const band of bands) {
      const list = lists.get(band)
      if (list === undefined) continue
      if (list.length === 1) lists.delete(band)
      else removeFrom(list)
    }
  }

  function find(bands: Int32Array, oldest: number, most: number): ReadonlySet<number> {
    const found = new Set<number>()
    for (const band of bands) {
      for (const article of lists.get(band)?.slice(-most) ?? [])
        if (article >= oldest) found.add(article)
    }
    return found
  }

  return {
    find,
    append,
    takeBack: (bands) => remove(bands, (list) => list.pop()),
    forget: (bands) => remove(bands, (list) => list.shift()),
  }
}

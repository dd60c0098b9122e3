/** Words whose lemma no rule gives, `tag word` to lemma. */
export type LemmaTable = ReadonlyMap<string, string>

/** A line each: tag, word and lemma, a space between. */
export function parseLemmas(lines: string): LemmaTable {
  return new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const cut = line.lastIndexOf(' ')
        return [line.slice(0, cut), line.slice(cut + 1)]
      }),
  )
}

type Ending = readonly [ending: string, lemma: string]

/** By Penn tag, the first ending that fits a word wins. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  NNS: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['xes', 'x'],
    ['zzes', 'zz'],
    ['s', ''],
  ],
  VBZ: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['xes', 'x'],
    ['oes', 'o'],
    ['s', ''],
  ],
  VBD: [
    ['ied', 'y'],
    ['ed', ''],
  ],
  VBN: [
    ['ied', 'y'],
    ['ed', ''],
  ],
  VBG: [['ing', '']],
  JJR: [
    ['ier', 'y'],
    ['er', ''],
  ],
  JJS: [
    ['iest', 'y'],
    ['est', ''],
  ],
}

const MENDED_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBG'])

/** The lemma that the rules give a word in lower case: `making` gives `make`, `stopped` `stop`, by ending alone. */
export function lemmaByRule(word: string, pennTag: string): string {
  for (const [ending, replacement] of ENDINGS[pennTag] ?? []) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue
    const stem = word.slice(0, word.length - ending.length) + replacement
    return MENDED_TAGS.has(pennTag) && replacement === '' ? mendStem(stem) : stem
  }
  return word
}

/** Endings of stems that lost an e: `chang`, `evacuat`, `ignor`, `defin`, `pledg`. */
const LOST_E =
  /(?:chang|rang|leng|veng|lung|[^aeiou]at|iat|uat|gnor|plor|stor|quir|spir|[^aeo]ur|[fgm]in|clin|dg|[^aeiouylwr]l|[rn][cgs]|[uv]|[^aeiou][aiou]s|[aeo][aeiou]s|z|c)$/

/** Endings of stems that are whole, though they look as if an e were lost. */
const WHOLE =
  /(?:ss|zz|sh|ch|ck|ng|[xwy]|[aeiouy][aeiouy][^aeiousvzcg]|[^l]ll|rl|ocus|[a-z]{2}(?:en|er|on|or|it|op|et|al|in|ow|el|om|am|il))$/

/** A verb's stem as it is written without its ending: a doubled letter made single, a silent e put back. */
function mendStem(stem: string): string {
  if (stem.length > 3 && /([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (/[^a]ll$/.test(stem) && stem.length > 5) return stem.slice(0, -1)
  if (LOST_E.test(stem) && !/ocus$/.test(stem)) return `${stem}e`
  if (WHOLE.test(stem) && stem.length > 3) return stem
  return /[^aeiouyw][aeiouy][bcdgklmnprstv]$/.test(stem) ? `${stem}e` : stem
}

/** The lemma of a word as written. Names keep their capitals. */
export function findLemma(written: string, pennTag: string, lemmas: LemmaTable): string {
  const word = written.replace('’', "'")
  if (pennTag.startsWith('NNP')) {
    return pennTag === 'NNPS' ? lemmaByRule(word, 'NNS') : word
  }
  const lower = word.toLowerCase()
  return lemmas.get(`${pennTag} ${lower}`) ?? lemmaByRule(lower, pennTag)
}

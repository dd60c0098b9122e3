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

/** A verb's stem as it is written without its ending: a doubled letter made single, a silent e put back. */
function mendStem(stem: string): string {
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  if (/[aeiouy][aeiouy][^aeiouysvzcg]$/.test(stem)) return stem
  if (
    /(?:[^aeiouyw][aeiouy][bcdgklmnprstuvz]|[^l]l[cgsv]|[bcdfgkpt]l|[nr][cgs]|[uv]|[sz]|c)$/.test(
      stem,
    )
  ) {
    return /(?:en|er|on|or|it|op|et|al|ss|zz|in|ow|el)$/.test(stem) && stem.length > 4
      ? stem
      : `${stem}e`
  }
  return stem
}

/** The lemma of a word as written. Names keep their capitals. */
export function findLemma(written: string, pennTag: string, lemmas: LemmaTable): string {
  const word = written.replace('’', "'")
  if (pennTag.startsWith('NNP')) {
    return pennTag === 'NNPS' && word.endsWith('s') ? word.slice(0, -1) : word
  }
  const lower = word.toLowerCase()
  return lemmas.get(`${pennTag} ${lower}`) ?? lemmaByRule(lower, pennTag)
}

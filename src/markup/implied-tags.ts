/** Elements without content. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements that are part of the head; anything else ends it. */
export const HEAD_TAGS: ReadonlySet<string> = new Set(
  'base basefont bgsound link meta noframes noscript script style template title'.split(' '),
)

const BLOCK_TAGS =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt main menu nav ol p pre search section summary table ul'.split(
    ' ',
  )

/** An end tag of an inline element does not reach past these. */
export const SPECIAL_TAGS: ReadonlySet<string> = new Set([
  ...BLOCK_TAGS,
  ...'body button caption html iframe marquee object option select tbody td template tfoot th thead tr'.split(
    ' ',
  ),
])

/** Nothing in these closes what is open outside them. */
export const SCOPE_TAGS: ReadonlySet<string> = new Set(
  'html table td th caption template object marquee button'.split(' '),
)

const LIST_SCOPE: ReadonlySet<string> = new Set([...SCOPE_TAGS, 'ul', 'ol', 'menu', 'dir', 'dl'])
const TABLE_SCOPE: ReadonlySet<string> = new Set(['html', 'table', 'template'])

type Implication = { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }

const implies = (closes: string, within: ReadonlySet<string>): Implication => ({
  closes: new Set(closes.split(' ')),
  within,
})

const ENDS_P = implies('p', SCOPE_TAGS)
const ROW_SCOPE: ReadonlySet<string> = new Set([...TABLE_SCOPE, 'tr'])

/** What a start tag ends when its page did not, and how far up that reaches. */
export const IMPLIED_ENDS: ReadonlyMap<string, readonly Implication[]> = new Map<
  string,
  readonly Implication[]
>([
  ...BLOCK_TAGS.map((tag): [string, Implication[]] => [tag, [ENDS_P]]),
  ['li', [ENDS_P, implies('li', LIST_SCOPE)]],
  ['dd', [ENDS_P, implies('dd dt', LIST_SCOPE)]],
  ['dt', [ENDS_P, implies('dd dt', LIST_SCOPE)]],
  ['tr', [implies('tr', TABLE_SCOPE)]],
  ['td', [implies('td th', ROW_SCOPE)]],
  ['th', [implies('td th', ROW_SCOPE)]],
  ['tbody', [implies('thead tbody tfoot', TABLE_SCOPE)]],
  ['tfoot', [implies('thead tbody', TABLE_SCOPE)]],
  ['option', [implies('option', new Set(['select', 'datalist', 'optgroup', 'html']))]],
  ['optgroup', [implies('option optgroup', new Set(['select', 'html']))]],
])

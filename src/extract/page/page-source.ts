import type { HtmlTree } from '../../markup/html-tree.ts'
import type { DayOrder } from '../parse-date.ts'
import type { JsonLdArticle } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import type { PageMeasures } from './page-measures.ts'

/** All that a page offers to whoever looks for its title, authors and dates. */
export type PageSource = {
  readonly tree: HtmlTree
  readonly measures: PageMeasures
  readonly meta: MetaTags
  readonly jsonLd: JsonLdArticle | null
  /** Where the article begins, as an element's index: its headline, else its body. */
  readonly start: number
  readonly dayOrder: DayOrder
}

import { resolveAddress } from '../../addresses/resolve-address.ts'
import type { Article } from '../../domain/article.ts'
import { type HtmlTree, textOf } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import type { PageBlocks } from './page-blocks.ts'
import { at, type PageMeasures } from './page-measures.ts'

const RULES = new Set(['extract/related-box', 'extract/link-list'])
const MIN_TITLE = 15
const MAX_TITLE = 250
const MAX_LINKS = 20

/** The other articles that boxes taken out of an article's body link to, by title and absolute address. */
export function findRelatedLinks(
  furniture: PageBlocks['furniture'],
  { elements }: HtmlTree,
  { textLengths }: PageMeasures,
  url: string | null,
): Article['related'] {
  const titles = new Map<string, string>()
  for (const { rule, element } of furniture) {
    if (!RULES.has(rule)) continue
    for (const link of elements.slice(element.index, element.end)) {
      if (titles.size === MAX_LINKS) break
      const isShort = link.tag === 'a' && at(textLengths, link.index) <= MAX_TITLE
      const address = isShort ? resolveAddress(link.attributes.get('href') ?? '', url) : null
      const title = address === null ? '' : cleanLine(textOf(link))
      const isTitle = title.length >= MIN_TITLE && title.length <= MAX_TITLE && title.includes(' ')
      if (address !== null && isTitle && !titles.has(address)) titles.set(address, title)
    }
  }
  return [...titles].map(([address, title]) => ({ title, url: address }))
}

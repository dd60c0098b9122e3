import type { HtmlTree } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'

/** What `<meta>` says, by `name`, `property` or `itemprop` in lower case; every value in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

const MAX_TAGS = 1000

export function readMetaTags({ elements }: HtmlTree): MetaTags {
  const tags = new Map<string, string[]>()
  for (const { attributes } of elements.filter(({ tag }) => tag === 'meta').slice(0, MAX_TAGS)) {
    const content = cleanLine(attributes.get('content') ?? attributes.get('value') ?? '')
    if (content === '') continue
    for (const attribute of ['name', 'property', 'itemprop'] as const) {
      const name = attributes.get(attribute)?.trim().toLowerCase() ?? ''
      if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content])
    }
  }
  return tags
}

/** The first value of the first name that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}

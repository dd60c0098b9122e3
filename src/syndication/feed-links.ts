import { resolveAddress } from '../addresses/resolve-address.ts'
import { boundedParse } from './bounded-parse.ts'

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/(?:rss|rdf)\+?xml|application\/x\.atom\+xml)$/i

const MAX_LINKS = 50

/** A feed that a page names, as an absolute address. */
export type FeedLink = { readonly address: string; readonly title: string | null }

/**
 * The feeds that a page names in `<link rel="alternate">`, in its order, each once; feeds of comments come last.
 * `address` is the page's own; a `<base>` in it counts. Never throws; linear.
 */
export function findFeedLinks(html: string, address: string | null): FeedLink[] {
  const found = new Map<string, FeedLink>()
  let base = address
  boundedParse(
    html,
    {
      onopentag: (name, attributes) => {
        const { href, rel = '', type = '', title = '' } = attributes
        if (name === 'base' && href !== undefined) base = resolveAddress(href, address) ?? base
        if (name !== 'link' || href === undefined || found.size >= MAX_LINKS) return
        const rels = rel.toLowerCase().split(/\s+/)
        const isFeed =
          rels.includes('alternate') && FEED_TYPES.test(type.split(';')[0]?.trim() ?? '')
        const link = isFeed || rels.includes('feed') ? resolveAddress(href, base) : null
        if (link !== null && !found.has(link))
          found.set(link, { address: link, title: title.trim() || null })
      },
    },
    {},
  )
  const links = [...found.values()]
  return [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)]
}

function isOfComments(link: FeedLink): boolean {
  return /\bcomments?\b/i.test(`${link.title ?? ''} ${link.address}`)
}

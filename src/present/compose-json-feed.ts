import type { ServedAt } from './compose-atom.ts'
import { instantOf, type OutgoingFeed } from './outgoing-feed.ts'

/**
 * The feed as JSON Feed 1.1. An item whose outlet gave no time bears none.
 * @source https://www.jsonfeed.org/version/1.1/
 */
export function composeJsonFeed(feed: OutgoingFeed, { origin, path }: ServedAt) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: origin + feed.pagePath,
    feed_url: origin + path,
    items: feed.items.map((item) => {
      const published = instantOf(item)
      return {
        id: item.id,
        url: origin + item.path,
        ...(item.url === null ? {} : { external_url: item.url }),
        title: item.title,
        content_text: item.text,
        ...(published === null ? {} : { date_published: published }),
        ...(item.outlet === null ? {} : { authors: [{ name: item.outlet }] }),
        ...(item.labels.length === 0 ? {} : { tags: item.labels }),
      }
    }),
  }
}

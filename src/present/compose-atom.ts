import { escapeXml } from '../syndication/escape-xml.ts'
import { instantOf, type OutgoingFeed, type OutgoingItem } from './outgoing-feed.ts'

/** Where a feed is served: `origin` is what its paths are taken from, `path` its own. `now`: an instant, ISO 8601. */
export type ServedAt = { readonly origin: string; readonly path: string; readonly now: string }

/**
 * The feed as Atom. An item whose outlet gave no time bears that of the latest one that has a time, since Atom asks for
 * one; where none has, the time of asking.
 * @source RFC 4287
 */
export function composeAtom(feed: OutgoingFeed, served: ServedAt): string {
  const latest = feed.items.flatMap((item) => instantOf(item) ?? []).toSorted()
  const updated = latest.at(-1) ?? served.now
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(feed.id)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${updated}</updated>`,
    '<author><name>Writethru</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(served.origin + served.path)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(served.origin + feed.pagePath)}"/>`,
    ...feed.items.map((item) => entryOf(item, served.origin, updated)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(item: OutgoingItem, origin: string, updated: string): string {
  const { id, title, text, outlet, path, url, labels } = item
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${instantOf(item) ?? updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(origin + path)}"/>`,
    ...(url === null ? [] : [`<link rel="via" href="${escapeXml(url)}"/>`]),
    ...(outlet === null ? [] : [`<author><name>${escapeXml(outlet)}</name></author>`]),
    ...labels.map((label) => `<category term="${escapeXml(label)}"/>`),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ].join('\n')
}

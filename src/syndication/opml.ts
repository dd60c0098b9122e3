import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Unusable } from '../domain/feed.ts'
import { escapeXml } from './escape-xml.ts'
import { oneLine } from './plain-text.ts'
import { childrenNamed, parseXml, type XmlElement } from './xml-tree.ts'

const MAX_FEEDS = 10_000

/** One feed of a list. `folder`: the headings above it, joined by ` / `. */
export type ListedFeed = {
  readonly title: string | null
  readonly address: string
  readonly folder: string | null
}

/** The feeds of an OPML list, in its order, each once, or one line on why there are none. Never throws; linear. */
export function parseOpml(text: string): ListedFeed[] | Unusable {
  const opml = parseXml(text, null).find((root) => root.name === 'opml')
  if (opml === undefined) return { kind: 'unusable', reason: 'this is not an OPML list of feeds' }
  const found = new Map<string, ListedFeed>()
  for (const parent of [opml, ...childrenNamed(opml, 'body')]) {
    collectFeeds(parent, null, found)
  }
  if (found.size > 0) return [...found.values()]
  return { kind: 'unusable', reason: 'this OPML list names no feed: no outline has an xmlUrl' }
}

function collectFeeds(
  parent: XmlElement,
  folder: string | null,
  found: Map<string, ListedFeed>,
): void {
  for (const outline of childrenNamed(parent, 'outline')) {
    const { xmlurl, text, title } = outline.attributes
    const name = oneLine(title ?? '') ?? oneLine(text ?? '')
    const address = xmlurl === undefined ? null : resolveAddress(asWebAddress(xmlurl), null)
    if (address !== null && !found.has(address) && found.size < MAX_FEEDS)
      found.set(address, { title: name, address, folder })
    collectFeeds(outline, folderWithin(folder, name), found)
  }
}

/** `feed:https://…` and `feed://…` are how some readers mark a feed's address. */
function asWebAddress(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:')
}

/** The heading of a hostile list may nest hundreds deep: past this length no more is added to it. */
function folderWithin(folder: string | null, name: string | null): string | null {
  if (name === null || (folder !== null && folder.length > 200)) return folder
  return folder === null ? name : `${folder} / ${name}`
}

/** An OPML 2.0 list that other programs, and `parseOpml`, read; a folder becomes one heading. */
export function composeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const folders = Map.groupBy(feeds, (feed) => feed.folder)
  const body = [...folders].flatMap(([folder, listed]) => {
    const outlines = listed.map(composeOutline)
    if (folder === null) return outlines.map((outline) => `    ${outline}`)
    return [
      `    <outline text="${escapeXml(folder)}">`,
      ...outlines.map((outline) => `      ${outline}`),
      '    </outline>',
    ]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...body,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

function composeOutline({ title, address }: ListedFeed): string {
  const name = escapeXml(title ?? address)
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(address)}"/>`
}

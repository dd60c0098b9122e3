/** The prefix by which our readers know a namespace, whatever prefix a feed gives it. Core RSS has none. */
const PREFIXES = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap/0.9', ''],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
])

/** Declarations in force, by the feed's own prefixes ('' for the default), to ours. */
export type Scope = ReadonlyMap<string, string>

/** More declarations than any feed makes; a hostile one would have every element copy them. */
const MAX_DECLARATIONS = 64

export const OUTER_SCOPE: Scope = new Map()

/** The scope inside an element, by its `xmlns` attributes. */
export function innerScope(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/i.test(name))
  if (declared.length === 0 || scope.size + declared.length > MAX_DECLARATIONS) return scope
  const inner = new Map(scope)
  for (const [name, address] of declared) {
    const prefix = name.slice('xmlns:'.length).toLowerCase()
    inner.set(prefix, PREFIXES.get(address.trim().toLowerCase()) ?? prefix)
  }
  return inner
}

/** The same where names without a prefix are RSS's own: a feed that puts them under another namespace errs. */
export function coreScope(scope: Scope): Scope {
  return new Map(scope).set('', '')
}

/**
 * `dc:creator` for a name in any spelling that its scope gives that meaning, in lower case. A prefix that is not
 * declared, or bound to what we do not know, means itself: feeds forget declarations more often than they redefine.
 */
export function canonicalName(name: string, scope: Scope): string {
  const lowerName = name.toLowerCase()
  const colon = lowerName.indexOf(':')
  const written = colon < 0 ? '' : lowerName.slice(0, colon)
  const prefix = scope.get(written) ?? written
  const local = lowerName.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

import type { HtmlTree } from '../../markup/html-tree.ts'
import type { LiveUpdate } from './live-updates.ts'

/** An article as its page describes it in schema.org's terms; strings as they stand there. */
export type JsonLdArticle = {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
  /** When the page, or the work that it shows in place of an article, was published. */
  readonly pagePublished: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly isFree: boolean | null
  readonly body: string | null
  /** The entries of a live blog, in their order there. */
  readonly updates: readonly LiveUpdate[]
}

type Node = Readonly<Record<string, unknown>>

/** No page describes more things than this to some purpose. */
const MAX_NODES = 5000
const MAX_UPDATES = 2000
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlog|Report|Review|SocialMediaPosting|NewsItem)$/
const PAGE_TYPE = /(?:Page|CreativeWork|Recipe|HowTo|Product)$/

/**
 * The first article that the page's JSON-LD describes, whether alone, in a list or in a graph, else what it says of the
 * page; null without either. A review on the page of a work is a reader's: its date is not the page's. Broken JSON is mended where it is broken the usual way (line breaks in strings, trailing commas, comments around), else passed
 * over.
 */
export function readJsonLd({ elements }: HtmlTree): JsonLdArticle | null {
  const nodes = elements.flatMap(({ tag, children }) => {
    const [source] = children
    return tag === 'script' && typeof source === 'string'
      ? collectNodes(parseLeniently(source))
      : []
  })
  const articles = nodes.filter((node) => isOf(node, ARTICLE_TYPE))
  // Its entries are articles too, and each has a headline.
  const liveBlog = articles.find((node) => node.liveBlogUpdate !== undefined)
  const found = liveBlog ?? articles.find((node) => stringOf(node.headline) !== null) ?? articles[0]
  const page = nodes.find((node) => isOf(node, PAGE_TYPE) && stringOf(node.datePublished) !== null)
  if (found === undefined && page === undefined) return null
  const article = found ?? {}
  const isReaders = page !== undefined && isOf(article, /Review$/)
  return {
    headline: stringOf(article.headline) ?? stringOf(article.name),
    authors: namesOf(article.author ?? article.creator, nodes),
    outlet: namesOf(article.publisher ?? article.sourceOrganization, nodes)[0] ?? null,
    published: isReaders
      ? null
      : (stringOf(article.datePublished) ?? stringOf(article.dateCreated)),
    pagePublished: stringOf(page?.datePublished),
    updated: stringOf(article.dateModified),
    language: stringOf(article.inLanguage),
    isFree: booleanOf(article.isAccessibleForFree),
    body: stringOf(article.articleBody),
    updates: listOf(liveBlog?.liveBlogUpdate).slice(0, MAX_UPDATES).flatMap(updateOf),
  }
}

function parseLeniently(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/)?\s*\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/, '')
  const mended = [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, ''),
  ]
  for (const json of mended) {
    try {
      return JSON.parse(json)
    } catch {
      // Mended further, or passed over.
    }
  }
  return null
}

/** Every object in a value, outer before inner. */
function collectNodes(value: unknown): Node[] {
  const nodes: Node[] = []
  const pending = [value]
  for (let visited = 0; pending.length > 0 && visited < MAX_NODES; visited++) {
    const next = pending.pop()
    if (Array.isArray(next)) pending.push(...next.slice(0, MAX_NODES).reverse())
    else if (isNode(next)) {
      nodes.push(next)
      pending.push(...Object.values(next).slice(0, MAX_NODES).reverse())
    }
  }
  return nodes
}

function updateOf(value: unknown): LiveUpdate[] {
  if (!isNode(value)) return []
  return [
    {
      headline: stringOf(value.headline) ?? stringOf(value.name),
      published: stringOf(value.datePublished) ?? stringOf(value.dateCreated),
      body: stringOf(value.articleBody) ?? stringOf(value.text),
    },
  ]
}

/** The names of people or organisations given by name, as objects, or by reference to another node. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isNode(item)) return []
    const name = stringOf(item.name)
    if (name !== null) return [name]
    const listed = listOf(item.name).flatMap((each) => stringOf(each) ?? [])
    if (listed.length > 0) return listed
    const reference = stringOf(item['@id'])
    const target =
      reference === null
        ? undefined
        : nodes.find((node) => node['@id'] === reference && stringOf(node.name) !== null)
    return target === undefined ? [] : (stringOf(target.name) ?? [])
  })
}

function isOf(node: Node, type: RegExp): boolean {
  return listOf(node['@type']).some((each) => typeof each === 'string' && type.test(each))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function booleanOf(value: unknown): boolean | null {
  const word = typeof value === 'string' ? value.toLowerCase() : value
  return word === true || word === 'true' ? true : word === false || word === 'false' ? false : null
}

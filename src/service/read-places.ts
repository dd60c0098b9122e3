import { buffer } from 'node:stream/consumers'
import { type KnownArticle, NOTHING_KNOWN } from '../domain/article.ts'
import type { Unusable } from '../domain/feed.ts'
import { archiveKind, readArchive } from './archive-items.ts'
import { inOrder } from './in-order.ts'
import { type Ports, TAKEN_AT_ONCE } from './ports.ts'
import { type RawArticle, type TakenApart, takeApart } from './take-apart.ts'

export type PlaceRequest = {
  /** Overrule what a page or line says of itself. */
  readonly published: string | null
  readonly url: string | null
}

export type PlaceResult = {
  readonly place: string
  readonly externalId: string | null
  readonly result: TakenApart | Unusable
}

type PlacedArticle = Omit<RawArticle, 'now'>
type Item = Omit<PlaceResult, 'result'> & { readonly raw: PlacedArticle | Unusable }

/**
 * Takes articles apart wherever they are, in order, streaming; stores nothing. A place is an http(s) address, an `.html`,
 * `.txt` or `.jsonl` file, or `-` for standard input.
 */
export async function* readPlaces(
  ports: Ports,
  places: readonly string[],
  request: PlaceRequest,
): AsyncGenerator<PlaceResult> {
  // A single article is taken apart here: starting a worker would take longer than the work.
  const isOne = places.length === 1 && !isArchive(places[0] ?? '')
  const take = isOne ? async (raw: RawArticle) => takeApart(raw) : ports.takeApart
  const limit = isOne ? 1 : TAKEN_AT_ONCE
  yield* inOrder(itemsOf(ports, places), limit, async ({ raw, ...item }) => ({
    ...item,
    result: 'reason' in raw ? raw : await take(withGiven(raw, request, ports.now())),
  }))
}

/** Whether a file may hold many articles. */
function isArchive(place: string): boolean {
  return ['jsonl', 'warc'].includes(archiveKind(place) ?? '')
}

async function* itemsOf(ports: Ports, places: readonly string[]): AsyncGenerator<Item> {
  for (const place of places) {
    if (place === '-') yield { place, externalId: null, raw: await readStandardInput() }
    else if (/^https?:/i.test(place))
      yield { place, externalId: null, raw: await fetchPlace(ports, place) }
    else yield* readFiles(place)
  }
}

async function* readFiles(path: string): AsyncGenerator<Item> {
  for await (const item of readArchive(path)) {
    const { place, externalId } = item
    if (item.kind === 'article') yield { place, externalId, raw: item.raw }
    else yield { place, externalId, raw: { kind: 'unusable', reason: item.reason } }
  }
}

async function readStandardInput(): Promise<PlacedArticle> {
  const content = await buffer(process.stdin)
  const start = content.subarray(0, 1024).toString('latin1').trimStart()
  const isHtml = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|!--|html|head|body|\?xml)/i.test(start)
  return { kind: isHtml ? 'html' : 'text', content, contentType: null, known: NOTHING_KNOWN }
}

async function fetchPlace(ports: Ports, url: string): Promise<PlacedArticle | Unusable> {
  const fetcher = await ports.fetcher()
  const outcome = await fetcher.fetch({ url, maxBytes: 20_000_000, deadlineMs: 30_000 })
  switch (outcome.kind) {
    case 'ok': {
      const contentType = outcome.headers['content-type'] ?? null
      const isText = contentType !== null && /^text\/plain/i.test(contentType)
      const known: KnownArticle = { ...NOTHING_KNOWN, url: outcome.url }
      return { kind: isText ? 'text' : 'html', content: outcome.bytes, contentType, known }
    }
    case 'unchanged':
      return { kind: 'unusable', reason: 'the server answered "not changed" to a first question' }
    case 'gone':
      return { kind: 'unusable', reason: 'the outlet has removed this page (410)' }
    case 'refused':
    case 'failed':
      return { kind: 'unusable', reason: outcome.reason }
  }
}

function withGiven(raw: PlacedArticle, request: PlaceRequest, now: number): RawArticle {
  const { published, url } = request
  const dated =
    published === null ? raw.known : { ...raw.known, published, publishedFrom: 'given' as const }
  const known = url === null ? dated : { ...dated, url }
  return { ...raw, known, now }
}

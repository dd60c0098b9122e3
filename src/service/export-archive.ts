import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { StreamKey } from '../store/records.ts'
import { composeOpml } from '../syndication/opml.ts'
import { listedFeeds } from './feeds.ts'
import { type Ports, READER } from './ports.ts'

export type ExportOutcome =
  | { readonly kind: 'exported'; readonly articleCount: number }
  | { readonly kind: 'refused'; readonly reason: string }

const PAGE = 200

/**
 * Gives everything back in open formats: `articles.jsonl` (a line a revision, in the form that `import` takes), `feeds.opml`
 * and `reader.json` (follows and corrections). Never writes into a folder that holds anything.
 */
export async function exportArchive(ports: Ports, dir: string): Promise<ExportOutcome> {
  await mkdir(dir, { recursive: true })
  if ((await readdir(dir)).length > 0) {
    return { kind: 'refused', reason: 'this folder is not empty; name a new one' }
  }
  const articleCount = await exportArticles(ports, join(dir, 'articles.jsonl'))
  const store = await ports.store()
  const feeds = await store.listFeeds()
  const outlines = composeOpml('Writethru', listedFeeds(feeds))
  await writeFile(join(dir, 'feeds.opml'), outlines, { flag: 'wx' })
  const reader = {
    follows: (await store.loadReaderActs(READER)).follows,
    corrections: await store.listCorrections(),
  }
  await writeFile(join(dir, 'reader.json'), `${JSON.stringify(reader, null, 2)}\n`, { flag: 'wx' })
  return { kind: 'exported', articleCount }
}

async function exportArticles(ports: Ports, file: string): Promise<number> {
  const store = await ports.store()
  const stream = createWriteStream(file, { flags: 'wx' })
  let count = 0
  for (let after: StreamKey | null = null; ; ) {
    const page = await store.listArticles({ after, limit: PAGE })
    for (const { identity, revisions } of page) {
      for (const { revision } of revisions) {
        const { outlet, title, published } = revision.article
        const known = {
          id: identity.externalId ?? identity.id,
          url: identity.url,
          outlet,
          title,
          published,
        }
        const given = Object.entries({ ...known, text: revision.text }).filter(
          ([, value]) => value !== null,
        )
        const line = `${JSON.stringify(Object.fromEntries(given))}\n`
        if (!stream.write(line)) await once(stream, 'drain')
      }
      count++
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) break
    after = { orderAt: last.identity.orderAt, id: last.identity.id }
  }
  stream.end()
  await finished(stream)
  return count
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { USUAL_KEYS } from './usual-keys.ts'

const FOLDER = new URL('./client/', import.meta.url)

/** The entry first. They import each other by name, so they are served side by side. */
const MODULES = [
  'room.js',
  'page.js',
  'act.js',
  'arrivals.js',
  'cite.js',
  'keys.js',
  'offline.js',
] as const

/** What the pages know too, as a module of its own. */
const COMPOSED = [
  'usual-keys.js',
  `export const USUAL_KEYS = ${JSON.stringify(USUAL_KEYS)}\n`,
] as const

const texts = new Map<string, string>([
  ...MODULES.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const),
  COMPOSED,
])

const hash = createHash('sha256')
  .update([...texts.values()].join('\n'))
  .digest('hex')
  .slice(0, 16)

/** What runs in the browser, under a path named by its content so that a browser may keep it for ever. */
export const ROOM_SCRIPT = {
  texts,
  folder: `/assets/${hash}`,
  path: `/assets/${hash}/${MODULES[0]}`,
}

/** Which keeps pages for reading without a network; `assets`: what every page needs. */
export function composeServiceWorker(assets: readonly string[]): string {
  const own = readFileSync(new URL('service-worker.js', FOLDER), 'utf8')
  const all = [...assets, ...texts.keys().map((name) => `${ROOM_SCRIPT.folder}/${name}`)]
  return `self.ASSETS = ${JSON.stringify(all)}\n${own}`
}

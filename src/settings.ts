import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { OpenedPorts, PortOptions } from './cli/program.ts'
import type { Fetcher } from './net/fetcher.ts'
import type { Store } from './store/store.ts'
import type { DeriveThread } from './workers/derive-thread.ts'
import type { ListingPool } from './workers/listing-pool.ts'
import type { TakeApartPool } from './workers/take-apart-pool.ts'

type Package = { readonly version: string }

export const VERSION: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Package
).version

/** Outlets see it in their logs, and where to complain. */
const USER_AGENT = `Writethru/${VERSION} (+https://github.com/writethru/writethru)`

/** Between two questions to one host. Those that `--allow-address` names are our own. */
const HOST_SPACING_MS = 1000

/** Where everything is kept: `--data`, else `$WRITETHRU_DATA`, else where this system keeps such things. */
export function dataDirectory(given: string | undefined, env: NodeJS.ProcessEnv): string {
  if (given !== undefined) return given
  if (env.WRITETHRU_DATA) return env.WRITETHRU_DATA
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Writethru')
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'Writethru')
  return join(env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'writethru')
}

/** What the use cases need, each part loaded and opened when first asked for. */
export function openPorts(options: PortOptions, report: (line: string) => void): OpenedPorts {
  const now = () => options.now ?? Date.now()
  const file = join(dataDirectory(options.data, process.env), 'writethru.db')
  const runsOn = options.runsOn === true
  const store = once<Store>(async () => {
    const { openStore } = await import('./store/open-store.ts')
    return openStore({ file })
  })
  const fetcher = once<Fetcher>(async () => {
    const { createFetcher } = await import('./net/fetcher.ts')
    return createFetcher({ allowAddresses: options.allowAddress, userAgent: USER_AGENT })
  })
  const pool = once<TakeApartPool>(async () => {
    const { createTakeApartPool } = await import('./workers/take-apart-pool.ts')
    return createTakeApartPool()
  })
  const listings = once<ListingPool>(async () => {
    const { createListingPool } = await import('./workers/listing-pool.ts')
    return createListingPool()
  })
  const deriving = once<DeriveThread>(async () => {
    if (runsOn) {
      const { createDeriveThread } = await import('./workers/derive-thread.ts')
      return createDeriveThread(file)
    }
    const { createDeriving } = await import('./service/derive-stories.ts')
    return { run: createDeriving(store.get), close: async () => {} }
  })
  return {
    ports: {
      store: store.get,
      deriveStories: async (at) => (await deriving.get()).run(at),
      readsWait: !runsOn,
      fetcher: fetcher.get,
      takeApart: async (raw) => (await pool.get()).run(raw),
      readListing: async (raw) => (await listings.get()).run(raw),
      now,
      chance: Math.random,
      userAgent: USER_AGENT,
      spacingMs: (address) =>
        options.allowAddress.includes(URL.parse(address)?.host ?? '') ? 0 : HOST_SPACING_MS,
      stored: () => {},
      sleep: async (ms, signal) => {
        await delay(ms, undefined, signal === null ? {} : { signal }).catch(() => {})
      },
      report,
    },
    startWeb: async (ports, listen) => {
      const { startWeb } = await import('./web/start-web.ts')
      return startWeb(ports, listen)
    },
    close: async () => {
      await Promise.all([deriving, store, fetcher, pool, listings].map((part) => part.close()))
    },
  }
}

/** Opens something at most once, and closes it if it was opened. */
function once<Opened extends { close: () => Promise<void> }>(open: () => Promise<Opened>) {
  let opened: Promise<Opened> | null = null
  return {
    get: () => {
      opened ??= open()
      return opened
    },
    close: async () => {
      // One that failed to open has been reported where it was asked for, and has nothing to close.
      const part = await opened?.catch(() => null)
      await part?.close()
    },
  }
}

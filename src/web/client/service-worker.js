/*
 * Keeps the pages that were read last, so that they can be read without a network. The network is always asked first; what
 * is kept is shown only where it does not answer, and says of itself from when it is. Nothing but looking is ever kept:
 * what a reader does goes to the network or nowhere.
 *
 * Whoever serves this writes `self.ASSETS` before it: the paths of styles and script.
 */
const PAGES = 'pages'
const ASSETS = 'assets'
const WITHOUT_PAGE = '/offline'
const MOST_PAGES = 60
/** A network that has not answered by then is taken for none, where there is something to show. */
const PATIENCE_MS = 6000

self.addEventListener('install', (event) => {
  event.waitUntil(keepAssets().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (self.ASSETS.includes(pathname)) event.respondWith(assetFor(request))
  else if (request.mode === 'navigate') event.respondWith(pageFor(event))
})

/** A page asks that it, and what it leads to, be kept. */
self.addEventListener('message', (event) => {
  const keepAll = event.data.map(async (path) => keepPage(path, await fetch(path)))
  event.waitUntil(Promise.allSettled(keepAll))
})

async function keepAssets() {
  const cache = await caches.open(ASSETS)
  await cache.addAll([...self.ASSETS, WITHOUT_PAGE])
  const isOld = ({ url }) => ![...self.ASSETS, WITHOUT_PAGE].includes(new URL(url).pathname)
  for (const request of (await cache.keys()).filter(isOld)) await cache.delete(request)
}

async function assetFor(request) {
  const kept = await caches.match(request, { cacheName: ASSETS })
  return kept ?? fetch(request)
}

async function pageFor(event) {
  const { url } = event.request
  const asking = fetch(event.request)
  event.waitUntil(asking.then((response) => keepPage(url, response.clone())).catch(() => {}))
  const kept = await caches.match(url, { cacheName: PAGES })
  const answered = kept === undefined ? asking : Promise.race([asking, afterPatience()])
  return answered.catch(() => kept ?? caches.match(WITHOUT_PAGE, { cacheName: ASSETS }))
}

function afterPatience() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the network takes too long')), PATIENCE_MS)
  })
}

/** Keeps a page with the moment at which it was true. Errors are not kept, nor what another address answered. */
async function keepPage(url, response) {
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (!response.ok || response.redirected || !isPage) return
  const text = await response.text()
  const dated = text.replace('<html ', `<html data-kept-at="${Date.now()}" `)
  const cache = await caches.open(PAGES)
  await cache.put(url, new Response(dated, { headers: response.headers }))
  const keys = await cache.keys()
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_PAGES))) await cache.delete(key)
}

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { isUnchanged, validatorsOf } from './outlets/conditional.ts'
import { findResource } from './outlets/respond.ts'
import { siteAfter } from './outlets/site.ts'
import type { WrittenOutlet, WrittenStory } from './written-story.ts'

/** The loopback servers that play a story's outlets, each outlet on a port of its own, as hosts of their own. */
export type ServedOutlets = {
  readonly outlets: readonly ServedOutlet[]
  /** How many steps of the story have been played; 0 empties every site. */
  readonly setStep: (stepCount: number) => void
  readonly close: () => Promise<void>
}

export type ServedOutlet = {
  readonly id: string
  readonly name: string
  /** `127.0.0.1:PORT`, as `--allow-address` takes it. */
  readonly address: string
  readonly homeUrl: string
  readonly feedUrl: string
}

/** One request as it was answered; `path` with its query. */
export type ServedRequest = {
  readonly outlet: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly userAgent: string | null
}

export type ServeOptions = {
  /** Steps played from the start; 0 unless given. */
  readonly stepCount?: number
  /** Ports by outlet id, where addresses must be the same every time; any free port unless given. */
  readonly ports?: Readonly<Record<string, number>>
  readonly onRequest?: (request: ServedRequest) => void
}

/** Starts one server an outlet on 127.0.0.1. Rejects where a port is taken, with nothing left open. */
export async function serveOutlets(
  story: WrittenStory,
  options: ServeOptions = {},
): Promise<ServedOutlets> {
  let played = checkedStepCount(story, options.stepCount ?? 0)
  const servers: Server[] = []
  const close = async () => {
    await Promise.all(servers.map(closeServer))
  }
  try {
    const outlets: ServedOutlet[] = []
    for (const outlet of story.outlets) {
      const server = createServer((request, response) => {
        const site = siteAfter(story, outlet, played, `http://${addressOf(server)}`)
        answer(request, response, (path) => findResource(site, path))
        options.onRequest?.(servedRequest(outlet, request, response))
      })
      server.listen(options.ports?.[outlet.id] ?? 0, '127.0.0.1')
      await once(server, 'listening')
      servers.push(server)
      outlets.push(servedOutlet(outlet, addressOf(server)))
    }
    const setStep = (stepCount: number) => {
      played = checkedStepCount(story, stepCount)
    }
    return { outlets, setStep, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

/** Answers GET and HEAD; 304 where the client's copy is still good; gzip where it takes that. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: (path: string) => ReturnType<typeof findResource>,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const [path = '/'] = (request.url ?? '/').split('?')
  const resource = find(path)
  if (resource === null) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Page not found</h1>')
    return
  }
  const validators = validatorsOf(resource.body, resource.lastModified)
  response.setHeader('etag', validators.etag)
  if (resource.lastModified !== null) response.setHeader('last-modified', resource.lastModified)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('vary', 'accept-encoding')
  const conditions = {
    ifNoneMatch: request.headers['if-none-match'],
    ifModifiedSince: request.headers['if-modified-since'],
  }
  if (isUnchanged(conditions, validators)) {
    response.writeHead(304).end()
    return
  }
  const isGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = isGzip ? gzipSync(resource.body) : resource.body
  if (isGzip) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-type', resource.contentType)
  response.setHeader('content-length', body.byteLength)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
}

function servedOutlet({ id, name, feed }: WrittenOutlet, address: string): ServedOutlet {
  const homeUrl = `http://${address}/`
  return { id, name, address, homeUrl, feedUrl: `http://${address}${feed.path}` }
}

function servedRequest(
  outlet: WrittenOutlet,
  request: IncomingMessage,
  response: ServerResponse,
): ServedRequest {
  return {
    outlet: outlet.id,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    status: response.statusCode,
    userAgent: request.headers['user-agent'] ?? null,
  }
}

function addressOf(server: Server): string {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('server is not on a port')
  return `127.0.0.1:${bound.port}`
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

function checkedStepCount(story: WrittenStory, stepCount: number): number {
  if (Number.isInteger(stepCount) && stepCount >= 0 && stepCount <= story.steps.length) {
    return stepCount
  }
  throw new RangeError(`no such step: ${stepCount} of ${story.steps.length}`)
}

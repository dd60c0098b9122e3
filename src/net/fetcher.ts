import { Agent, type Dispatcher, request as send } from 'undici'
import { resolveAddress } from '../addresses/resolve-address.ts'
import { type AddressGuard, createAddressGuard } from './address-guard.ts'
import { explainFailure } from './explain-failure.ts'
import type { Credential, FetchOutcome, FetchRequest, ResponseHeaders } from './fetch-outcome.ts'
import { createGuardedConnector, ForbiddenAddressError } from './guarded-connector.ts'
import { ACCEPT_ENCODING, readBody, TooLargeError, UnpackError } from './read-body.ts'
import { parseRetryAfter } from './retry-after.ts'

/** Asks servers on the network. The only way to an address that came from content. */
export type Fetcher = {
  /** Never throws: whatever happens is an outcome, at the latest after `deadlineMs`. */
  readonly fetch: (request: FetchRequest) => Promise<FetchOutcome>
  /** Ends all connections. */
  readonly close: () => Promise<void>
}

export type FetcherOptions = {
  /** Non-public addresses that may be connected to all the same, as `host:port`. */
  readonly allowAddresses: readonly string[]
  /** Says who asks and where to complain. */
  readonly userAgent: string
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: () => number
}

const MAX_REDIRECTS = 5
const MAX_HEADER_BYTES = 32_768
const CONNECT_TIMEOUT_MS = 10_000
const CONNECTIONS_PER_HOST = 1

class DeadlineError extends Error {
  readonly code = 'DEADLINE'
}

/**
 * A fetcher over http and https that connects to public addresses alone: the address as written, each address that its
 * name stands for at the time of connecting, and the same again for each redirect are checked. It keeps no cookies,
 * sends no Referer, and bounds time, size, headers and redirects.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const guard = createAddressGuard(options.allowAddresses)
  const agent = new Agent({
    connect: createGuardedConnector(guard, CONNECT_TIMEOUT_MS),
    connections: CONNECTIONS_PER_HOST,
    maxHeaderSize: MAX_HEADER_BYTES,
    allowH2: false,
  })
  return {
    fetch: (request) => fetchWithin(request, { ...options, guard, agent }),
    close: () => agent.destroy(),
  }
}

type Context = FetcherOptions & { readonly guard: AddressGuard; readonly agent: Agent }

async function fetchWithin(request: FetchRequest, context: Context): Promise<FetchOutcome> {
  const deadline = new AbortController()
  const seconds = Math.ceil(request.deadlineMs / 1000)
  const timer = setTimeout(
    () => deadline.abort(new DeadlineError(`no whole answer within ${seconds} s`)),
    request.deadlineMs,
  )
  try {
    return await follow(request, context, deadline.signal)
  } finally {
    clearTimeout(timer)
  }
}

/** Asks the address, and where it redirects, ourselves: each hop is checked like the first. */
async function follow(
  request: FetchRequest,
  context: Context,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const maxRedirects = request.maxRedirects ?? MAX_REDIRECTS
  const visited = new Set<string>()
  let url = request.url
  let permanentUrl: string | null = null
  let isPermanent = true
  for (;;) {
    const refusal = context.guard.refusalOf(url)
    if (refusal !== null) return { kind: 'refused', reason: refusal }
    const { host } = new URL(url)
    visited.add(url)
    try {
      const response = await ask(url, request, context, signal)
      const location = redirectOf(response)
      if (location === null)
        return await readResponse(response, { request, context, url, permanentUrl })

      response.body.destroy()
      const next = resolveAddress(location, url)
      if (next === null) {
        const refusedNext = context.guard.refusalOf(location)
        return {
          kind: 'refused',
          reason: `${host} redirects elsewhere: ${refusedNext ?? 'to no address'}`,
        }
      }
      if (visited.has(next)) return failed(response.statusCode, `${host} redirects in a circle`)
      if (visited.size > maxRedirects)
        return failed(response.statusCode, `${host} redirects more than ${maxRedirects} times`)
      isPermanent &&= response.statusCode === 301 || response.statusCode === 308
      if (isPermanent) permanentUrl = next
      url = next
    } catch (error) {
      return outcomeOfError(error, host)
    }
  }
}

async function ask(
  url: string,
  request: FetchRequest,
  context: Context,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const response = await send(url, {
    dispatcher: context.agent,
    signal,
    headers: {
      'user-agent': context.userAgent,
      'accept-encoding': ACCEPT_ENCODING,
      accept: '*/*',
      ...request.headers,
      ...credentialFor(url, request.credential ?? null),
    },
    // The deadline covers both, and a body that drips would never meet these.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  // Whoever reads the body meets its errors; of one left unread they concern nobody.
  response.body.on('error', () => {})
  return response
}

function credentialFor(url: string, credential: Credential | null): Record<string, string> {
  return credential !== null && new URL(url).origin === credential.origin
    ? { [credential.header]: credential.value }
    : {}
}

function redirectOf(response: Dispatcher.ResponseData): string | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(response.statusCode)
  const location = isRedirect ? headersOf(response).location : undefined
  return location ?? null
}

type Read = {
  readonly request: FetchRequest
  readonly context: Context
  readonly url: string
  readonly permanentUrl: string | null
}

async function readResponse(
  response: Dispatcher.ResponseData,
  { request, context, url, permanentUrl }: Read,
): Promise<FetchOutcome> {
  const { statusCode: status, body } = response
  const headers = headersOf(response)
  const isOk = status >= 200 && status < 300
  if (!isOk) {
    body.destroy()
    if (status === 304) return { kind: 'unchanged', headers, permanentUrl }
    if (status === 410) return { kind: 'gone' }
    const now = (context.now ?? Date.now)()
    const retryAfterMs = parseRetryAfter(headers['retry-after'], now)
    return {
      ...failed(status, `${new URL(url).host} answers ${describeStatus(status)}`),
      retryAfterMs,
    }
  }
  if (Number(headers['content-length']) > request.maxBytes) {
    body.destroy()
    throw new TooLargeError(request.maxBytes)
  }
  const bytes = await readBody(body, headers['content-encoding'] ?? '', request.maxBytes)
  return { kind: 'ok', url, status, headers, bytes, permanentUrl }
}

function headersOf(response: Dispatcher.ResponseData): ResponseHeaders {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'that one must log in',
  403: 'that this is forbidden',
  404: 'that there is no such page',
  429: 'that it was asked too often',
  500: 'that it has a fault',
  502: 'that a server behind it has a fault',
  503: 'that it cannot serve just now',
  504: 'that a server behind it is too slow',
}

function describeStatus(status: number): string {
  const words = STATUS_WORDS[status]
  return words === undefined ? `with status ${status}` : `${words} (${status})`
}

function outcomeOfError(error: unknown, host: string): FetchOutcome {
  if (error instanceof ForbiddenAddressError) return { kind: 'refused', reason: error.message }
  const isOurs =
    error instanceof DeadlineError || error instanceof TooLargeError || error instanceof UnpackError
  return failed(null, isOurs ? `${host}: ${error.message}` : explainFailure(error, host))
}

function failed(status: number | null, reason: string): FetchOutcome & { kind: 'failed' } {
  return { kind: 'failed', status, reason, retryAfterMs: null }
}

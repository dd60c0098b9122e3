import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** `peer`: the address of whoever is connected. */
type Answer = (request: Request, world: { readonly peer: string }) => Response | Promise<Response>

/** A form with a thousand marks has a tenth of this. */
const MOST_BODY_BYTES = 1_000_000

/**
 * Lets an application of web-standard requests and responses answer Node's. What is no request at all (a target that is
 * no path, a method that no page has, a body beyond all forms) is turned away here.
 */
export function createListener(answer: Answer): RequestListener {
  return (incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch(() => {
      // The reader went away in the middle: there is nobody left to tell.
      outgoing.destroy()
    })
  }
}

async function respond(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse) {
  const target = incoming.url ?? ''
  const method = incoming.method ?? ''
  if (!target.startsWith('/')) return refuse(outgoing, 400)
  if (!['GET', 'HEAD', 'POST'].includes(method)) return refuse(outgoing, 405)
  const body = method === 'POST' ? await readBody(incoming) : null
  if (body === 'too large') return refuse(outgoing, 413)
  // The host is not taken from the request: what it claims stands in its headers, where it is checked.
  const request = new Request(`http://localhost${target}`, {
    method,
    headers: headersOf(incoming),
    body,
  })
  const response = await answer(request, { peer: incoming.socket.remoteAddress ?? '' })
  outgoing.writeHead(response.status, [...response.headers].flat())
  if (method === 'HEAD' || response.body === null) {
    await response.body?.cancel()
    outgoing.end()
    // As it comes, for an answer may have no end; when its reader goes away, its maker is told.
  } else await pipeline(Readable.fromWeb(response.body), outgoing)
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  return headers
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too large'> {
  const chunks: Uint8Array[] = []
  let byteCount = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    byteCount += chunk.length
    if (byteCount > MOST_BODY_BYTES) return 'too large'
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function refuse(outgoing: ServerResponse, status: number) {
  outgoing.writeHead(status, { 'content-type': 'text/plain', connection: 'close' })
  outgoing.end()
}

import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createListener } from './node-listener.ts'

let server: Server

beforeAll(async () => {
  const listener = createListener(async (asked) => {
    if (new URL(asked.url).pathname === '/breaks') throw new Error('broken')
    if (new URL(asked.url).pathname === '/endless') return endless()
    const body = await asked.text()
    const echo = [asked.method, asked.url, asked.headers.get('host'), body].join(' ')
    return new Response(echo, { status: 201, headers: { 'x-told': 'yes' } })
  })
  server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

let wentAway = false

function endless(): Response {
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('one')),
    cancel: () => {
      wentAway = true
    },
  })
  return new Response(stream)
}

type Answer = { readonly status: number; readonly told: unknown; readonly body: string }

function ask(method: string, path: string, body = ''): Promise<Answer | 'cut off'> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve) => {
    const asking = request({ host: '127.0.0.1', port, method, path }, async (response) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of response) chunks.push(chunk)
      const text = Buffer.concat(chunks).toString()
      resolve({ status: response.statusCode ?? 0, told: response.headers['x-told'], body: text })
    })
    asking.on('error', () => resolve('cut off'))
    asking.end(body)
  })
}

describe('a request', () => {
  test('reaches the application and its answer the asker', async () => {
    const { port } = server.address() as AddressInfo
    expect(await ask('POST', '/a?b=c', 'seen=1')).toEqual({
      status: 201,
      told: 'yes',
      body: `POST http://localhost/a?b=c 127.0.0.1:${port} seen=1`,
    })
  })

  test('is answered bit by bit, and whoever answers is told when its reader goes away', async () => {
    const { port } = server.address() as AddressInfo
    const reading = new AbortController()
    const response = await fetch(`http://127.0.0.1:${port}/endless`, { signal: reading.signal })
    const reader = response.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('one')
    reading.abort()
    await expect.poll(() => wentAway, { timeout: 10_000 }).toBe(true)
  })

  test('by HEAD has the headers alone', async () => {
    expect(await ask('HEAD', '/')).toEqual({ status: 201, told: 'yes', body: '' })
  })

  test.each([
    ['PUT', '/', 405],
    ['TRACE', '/', 405],
    ['GET', 'http://evil.example/', 400],
    ['OPTIONS', '*', 400],
  ])('%s %s is turned away with %d', async (method, path, status) => {
    expect(await ask(method, path)).toMatchObject({ status, told: undefined })
  })

  test('with more than any form is not read to its end', async () => {
    expect(await ask('POST', '/', 'x'.repeat(1_500_000))).toMatchObject({ status: 413 })
  })

  test('that breaks the application ends, and the next is answered', async () => {
    expect(await ask('GET', '/breaks')).toBe('cut off')
    expect(await ask('GET', '/')).toMatchObject({ status: 201 })
  })
})

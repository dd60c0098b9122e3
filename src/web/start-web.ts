import { createServer } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import type { Ports } from '../service/ports.ts'
import { createWeb } from './create-web.ts'
import { createListener } from './node-listener.ts'
import { createHostCheck } from './request-checks.ts'

/** The web application, listening; rejects if it cannot. `address` is where a browser on this machine reaches it. */
export async function startWeb(
  ports: Ports,
  listen: { readonly host: string; readonly port: number },
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const { host, port } = listen
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const web = createWeb(ports, { answersFor: createHostCheck([host], isEverywhere) })
  const server = createServer(createListener(web.fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address() as AddressInfo
  const shownHost = isEverywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  return {
    address: `http://${shownHost}:${bound.port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

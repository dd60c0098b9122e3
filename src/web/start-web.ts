import { createServer } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import type { Ports } from '../service/ports.ts'
import { createWeb } from './create-web.ts'
import { addLiveRoutes } from './live-routes.ts'
import { createListener } from './node-listener.ts'
import { createHostCheck } from './request-checks.ts'

/** How long answers under way may take once we are asked to stop. */
const GRACE_MS = 1000

export type StartedWeb = {
  readonly address: string
  /** Tells the pages that are open what has come; for whoever knows that something may have. */
  readonly announce: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The web application, listening; rejects if it cannot. `address` is where a browser on this machine reaches it. */
export async function startWeb(
  ports: Ports,
  listen: { readonly host: string; readonly port: number },
): Promise<StartedWeb> {
  const { host, port } = listen
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const web = createWeb(ports, { answersFor: createHostCheck([host], isEverywhere) })
  const live = addLiveRoutes(web, ports)
  const server = createServer(createListener(web.fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address() as AddressInfo
  const shownHost = isEverywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  return {
    address: `http://${shownHost}:${bound.port}`,
    announce: live.announce,
    close: async () => {
      live.close()
      const closed = new Promise((resolve) => server.close(resolve))
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearTimeout(cut)
    },
  }
}

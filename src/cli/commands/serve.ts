import { hasPassword, isLoopback } from '../../service/access.ts'
import { watchFeeds } from '../../service/poll-feeds.ts'
import type { Ports } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import type { StartWeb } from '../start-web.ts'
import { untilStopped } from '../until-stopped.ts'

type Options = { host: string; port: number }

/** The web application, with polling beside it, until stopped. */
export async function serve(
  ports: Ports,
  output: Output,
  { host, port }: Options,
  startWeb: StartWeb,
): Promise<ExitStatus> {
  if (!isLoopback(host) && !(await hasPassword(ports))) {
    output.report(`on ${host} others could come in; set a password first: writethru password`)
    return 1
  }
  let web: Awaited<ReturnType<StartWeb>>
  try {
    web = await startWeb(ports, { host, port })
  } catch (error) {
    output.report(listeningFailed(error as NodeJS.ErrnoException, host, port))
    return 1
  }
  await output.print(`${web.address}\n`)
  const stopped = untilStopped()
  await watchFeeds(ports, stopped, web.announce)
  await web.close()
  return 0
}

function listeningFailed(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `port ${port} is taken; name another with --port`
  if (error.code === 'EADDRNOTAVAIL') return `${host} is no address of this machine`
  if (error.code === 'EACCES') return `port ${port} may not be listened on; name one above 1023`
  throw error
}

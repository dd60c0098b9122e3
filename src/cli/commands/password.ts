import { clearPassword, setPassword } from '../../service/access.ts'
import type { Ports } from '../../service/ports.ts'
import { askHidden } from '../ask-hidden.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'

/** Sets the password of the web application, from standard input, or takes it away. */
export async function password(
  ports: Ports,
  output: Output,
  { clear }: { clear?: true },
): Promise<ExitStatus> {
  if (clear) {
    await clearPassword(ports)
    await output.print('no password is set; only this machine is answered\n')
    return 0
  }
  const outcome = await setPassword(ports, await askHidden('New password: '))
  if (outcome.kind === 'refused') {
    output.report(outcome.reason)
    return 1
  }
  await output.print('the password is set; whoever was signed in must give it\n')
  return 0
}

import { type SignIn, signInToFeed, signOutOfFeed } from '../../service/feed-sign-in.ts'
import type { Ports } from '../../service/ports.ts'
import { askHidden } from '../ask-hidden.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'

/** Polls a feed that is not for everybody; its password or token comes from standard input. */
export async function signIn(
  ports: Ports,
  output: Output,
  options: { address: string; user?: string; header?: string },
): Promise<ExitStatus> {
  const { address, user = '', header } = options
  const given: SignIn =
    header === undefined
      ? { kind: 'password', user, password: await askHidden('Password: ') }
      : { kind: 'token', header, token: await askHidden('Token: ') }
  const outcome = await signInToFeed(ports, address, given)
  if (outcome.kind === 'unusable') {
    output.report(`${address}: ${outcome.reason}`)
    return 1
  }
  await output.print(`signed in to ${outcome.address}\n`)
  return 0
}

export async function signOut(
  ports: Ports,
  output: Output,
  { address }: { address: string },
): Promise<ExitStatus> {
  if ((await signOutOfFeed(ports, address)) === 'saved') {
    await output.print(`signed out of ${address}; it is still polled\n`)
    return 0
  }
  output.report(`${address} is not polled; writethru feeds lists those that are`)
  return 1
}

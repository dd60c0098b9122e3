import type { Ports } from '../service/ports.ts'

/** The web application, listening; `address` is where it is reached, `announce` tells open pages what has come. */
export type StartWeb = (
  ports: Ports,
  listen: { readonly host: string; readonly port: number },
) => Promise<{
  readonly address: string
  readonly announce: () => Promise<void>
  readonly close: () => Promise<void>
}>

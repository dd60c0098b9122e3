import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isAddressLiteral } from '../addresses/public-addresses.ts'
import type { AddressGuard } from './address-guard.ts'

/** No connection was opened: the guard lets none through to where a name led. */
export class ForbiddenAddressError extends Error {
  readonly code = 'FORBIDDEN_ADDRESS'

  constructor(host: string, addresses: readonly string[]) {
    super(`${host} leads to ${addresses.join(', ')}, which is not a public address`)
  }
}

/**
 * Opens connections for undici, and only to addresses that the guard lets through: the very address connected to is the
 * one that was checked, so that a name cannot lead elsewhere between check and connection.
 */
export function createGuardedConnector(
  guard: AddressGuard,
  connectTimeoutMs: number,
): buildConnector.connector {
  return (options, callback) => {
    const host = options.hostname
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    // Of an IP address nothing is looked up: `lookup` is never called for it.
    if (isAddressLiteral(host) && !guard.mayConnect(host, port, host)) {
      callback(new ForbiddenAddressError(host, [host]), null)
      return
    }
    const connect = buildConnector({
      allowH2: false,
      timeout: connectTimeoutMs,
      lookup: guardedLookup(guard, port),
    })
    connect(options, callback)
  }
}

/** Of the addresses that a name stands for, those that may be connected to. */
function guardedLookup(guard: AddressGuard, port: number): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        callback(error, '')
        return
      }
      const open = addresses.filter(({ address }) => guard.mayConnect(address, port, host))
      const [first] = open
      if (first === undefined)
        callback(
          new ForbiddenAddressError(
            host,
            addresses.map(({ address }) => address),
          ),
          '',
        )
      else if (options.all) callback(null, open)
      else callback(null, first.address, first.family)
    })
  }
}

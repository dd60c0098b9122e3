import { presentError, presentRead } from '../../present/read.ts'
import type { Ports } from '../../service/ports.ts'
import { readPlaces } from '../../service/read-places.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printRead } from '../print/read.ts'

type Options = { place: string[]; published?: string; url?: string; json?: boolean }

/** Prints each article as it is taken apart, in order. */
export async function read(ports: Ports, output: Output, options: Options): Promise<ExitStatus> {
  const request = { published: options.published ?? null, url: options.url ?? null }
  let status: ExitStatus = 0
  let isFirst = true
  for await (const { place, externalId, result } of readPlaces(ports, options.place, request)) {
    if (result.kind === 'unusable') {
      status = 1
      output.report(`${place}: ${result.reason}`)
      if (options.json) await output.print(jsonLine(presentError(place, externalId, result.reason)))
      continue
    }
    if (options.json) {
      await output.print(jsonLine(presentRead(externalId, result.extracted, result.analysis)))
      continue
    }
    if (!isFirst) await output.print(`\n${'─'.repeat(output.width)}\n\n`)
    await output.print(printRead(result.extracted, result.analysis, output))
    isFirst = false
  }
  return status
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

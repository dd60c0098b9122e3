import { presentFeed } from '../../present/feed.ts'
import type { Ports } from '../../service/ports.ts'
import { readFeedFile } from '../../service/read-feed-file.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printFeed } from '../print/feed.ts'

type Options = { file: string[]; contentType?: string; json?: boolean }

/** Prints what each feed file holds, in order. */
export async function feed(ports: Ports, output: Output, options: Options): Promise<ExitStatus> {
  let status: ExitStatus = 0
  for (const file of options.file) {
    const result = await readFeedFile(ports, file, options.contentType ?? null)
    if (result.kind === 'unusable') {
      status = 1
      output.report(`${file}: ${result.reason}`)
      if (options.json) await output.print(`${JSON.stringify({ file, error: result.reason })}\n`)
    } else if (options.json) {
      await output.print(`${JSON.stringify(presentFeed(file, result.feed))}\n`)
    } else {
      await output.print(printFeed(file, result.feed, output))
    }
  }
  return status
}

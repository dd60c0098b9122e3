import { momentOf } from '../../domain/moment.ts'
import { presentSearch } from '../../present/search.ts'
import type { Ports } from '../../service/ports.ts'
import { searchArchive } from '../../service/search-archive.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printSearch } from '../print/search.ts'

export async function search(
  ports: Ports,
  output: Output,
  options: { words: string[]; json?: boolean },
): Promise<ExitStatus> {
  const result = await searchArchive(ports, { words: options.words.join(' ') })
  if (options.json) await output.print(`${JSON.stringify(presentSearch(result), null, 2)}\n`)
  else await output.print(printSearch(result, momentOf(ports.now()), output))
  return 0
}

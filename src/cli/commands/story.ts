import { momentOf } from '../../domain/moment.ts'
import { presentStory } from '../../present/story.ts'
import type { Ports } from '../../service/ports.ts'
import { readStory } from '../../service/read-story.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printStory } from '../print/story.ts'

export async function story(
  ports: Ports,
  output: Output,
  options: { slug: string; asOf?: number; json?: boolean },
): Promise<ExitStatus> {
  const asOf = options.asOf ?? null
  const found = await readStory(ports, { slug: options.slug, asOf })
  if (found === null) {
    const then = asOf === null ? '' : ` at ${momentOf(asOf)}`
    output.report(`no story is called ${options.slug}${then}; writethru stories --all lists them`)
    return 1
  }
  if (options.json) await output.print(`${JSON.stringify(presentStory(found), null, 2)}\n`)
  else await output.print(printStory(found, momentOf(asOf ?? ports.now()), output))
  return 0
}

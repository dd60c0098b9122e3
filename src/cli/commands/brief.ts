import { countInWords } from '../../present/counts.ts'
import { presentBrief } from '../../present/story.ts'
import { type Ports, READER } from '../../service/ports.ts'
import { markBriefSeen, readBrief } from '../../service/read-brief.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printBrief } from '../print/brief.ts'

type Options = {
  since?: number
  until?: number
  story?: string
  all?: boolean
  peek?: boolean
  json?: boolean
}

export async function brief(ports: Ports, output: Output, options: Options): Promise<ExitStatus> {
  const answer = await readBrief(ports, {
    reader: READER,
    stories:
      options.story !== undefined ? { slug: options.story } : options.all ? 'all' : 'followed',
    since: options.since ?? null,
    until: options.until ?? null,
  })
  if (answer.kind === 'no-such-story') {
    output.report(`no story is called ${answer.slug}; writethru stories --all lists them`)
    return 1
  }
  const followsNothing = answer.followCount === 0 && !options.all && options.story === undefined
  if (options.json) {
    await output.print(`${JSON.stringify(presentBrief(answer.brief), null, 2)}\n`)
  } else {
    await output.print(printBrief(answer.brief, followsNothing, output))
  }
  if (answer.mutedCount > 0)
    output.report(`${countInWords(answer.mutedCount, 'line')} kept back by words that you muted`)
  if (!options.peek) await markBriefSeen(ports, READER, answer.marks)
  return 0
}

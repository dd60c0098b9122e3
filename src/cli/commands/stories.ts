import { momentOf } from '../../domain/moment.ts'
import { presentStoryLine } from '../../present/story.ts'
import { listStories } from '../../service/list-stories.ts'
import type { Ports } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printStoryLines } from '../print/stories.ts'

/** Stories are asked for in pages of this many, so that a long list is printed as it is read. */
const PAGE = 500

export async function stories(
  ports: Ports,
  output: Output,
  options: { all?: boolean; json?: boolean },
): Promise<ExitStatus> {
  const all = options.all ?? false
  const now = momentOf(ports.now())
  let count = 0
  for (let offset = 0; ; offset += PAGE) {
    const lines = await listStories(ports, { scope: { kind: 'all' }, all, limit: PAGE, offset })
    if (options.json) {
      for (const line of lines) {
        const before = count === 0 ? '[\n' : ',\n'
        await output.print(before + JSON.stringify(presentStoryLine(line)))
        count++
      }
    } else {
      await output.print(printStoryLines(lines, now, output))
      count += lines.length
    }
    if (lines.length < PAGE) break
  }
  if (options.json) await output.print(count === 0 ? '[]\n' : '\n]\n')
  else if (count === 0) await output.print(all ? EMPTY : QUIET)
  return 0
}

const EMPTY =
  'No stories yet. Give it something to read:\n' +
  '  writethru add ADDRESS     a feed, or a page that names its feed\n' +
  '  writethru import PATH     an archive: .jsonl, .html, .txt, or a folder of them\n'

const QUIET =
  'No story has moved in the last days. With --all the quiet and closed ones are listed too.\n'

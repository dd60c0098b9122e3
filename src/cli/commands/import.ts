import { countInWords } from '../../present/counts.ts'
import { importArchive } from '../../service/import-archive.ts'
import { type ImportProgress, paceOf } from '../../service/import-progress.ts'
import type { Ports } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'

type Options = { path: string[]; follow?: boolean }

export async function importPaths(
  ports: Ports,
  output: Output,
  options: Options,
): Promise<ExitStatus> {
  const progress = await importArchive(ports, {
    paths: options.path,
    follow: options.follow ?? false,
    onProgress: (now) => output.progress(`${summary(now)}${paceInWords(now)}`),
    onGrouping: () => output.progress('grouping into stories …'),
  })
  output.progress('')
  await output.print(`${summary(progress)}\n`)
  return progress.unreadable > 0 ? 1 : 0
}

function summary({ added, revised, known, unreadable }: ImportProgress): string {
  const parts = [`${countInWords(added, 'new article')}`]
  if (revised > 0) parts.push(countInWords(revised, 'new revision'))
  parts.push(`${known} known`, `${unreadable} unreadable`)
  return parts.join(', ')
}

/** ", 84 a second, 3 min left": how fast it goes, and how long it will take if it goes on so. */
function paceInWords(progress: ImportProgress): string {
  const pace = paceOf(progress)
  if (pace === null) return ''
  const seconds = Math.ceil(pace.msLeft / 1000)
  const left = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
  return `, ${pace.articlesPerSecond.toFixed(0)} a second, ${left} left`
}

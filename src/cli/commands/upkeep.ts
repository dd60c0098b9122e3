import { countInWords } from '../../present/counts.ts'
import { exportArchive } from '../../service/export-archive.ts'
import type { Ports } from '../../service/ports.ts'
import { rebuild as rebuildAll } from '../../service/rebuild.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'

export async function verify(ports: Ports, output: Output): Promise<ExitStatus> {
  const problems = await (await ports.store()).verify()
  for (const { where, what, remedy } of problems) output.report(`${where}: ${what}; ${remedy}`)
  if (problems.length > 0) return 1
  await output.print('everything is as it was written\n')
  return 0
}

export async function rebuild(ports: Ports, output: Output): Promise<ExitStatus> {
  const { articlesGrouped, storiesChanged } = await rebuildAll(ports)
  const stories = countInWords(storiesChanged, 'story', 'stories')
  await output.print(`derived anew: ${countInWords(articlesGrouped, 'article')} in ${stories}\n`)
  return 0
}

export async function backup(
  ports: Ports,
  output: Output,
  { file }: { file: string },
): Promise<ExitStatus> {
  const _outcome = await (await ports.store()).backup(file)
  await output.print(`wrote ${file}\n`)
  return 0
}

export async function exportTo(
  ports: Ports,
  output: Output,
  { dir }: { dir: string },
): Promise<ExitStatus> {
  const outcome = await exportArchive(ports, dir)
  if (outcome.kind === 'refused') {
    output.report(`${dir}: ${outcome.reason}`)
    return 1
  }
  await output.print(`wrote ${countInWords(outcome.articleCount, 'article')} to ${dir}\n`)
  return 0
}

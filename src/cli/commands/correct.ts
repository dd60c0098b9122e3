import {
  type CorrectionRequest,
  correctStory,
  undoCorrection,
} from '../../service/correct-story.ts'
import type { Ports } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'

export function merge(
  ports: Ports,
  output: Output,
  { slug, intoSlug }: { slug: string; intoSlug: string },
): Promise<ExitStatus> {
  const request = { kind: 'merge', slug, intoSlug } as const
  return correct(ports, output, request, `${slug} is now part of ${intoSlug}`)
}

export function split(
  ports: Ports,
  output: Output,
  { slug, article }: { slug: string; article: string[] },
): Promise<ExitStatus> {
  const request = { kind: 'split', slug, articles: article } as const
  return correct(ports, output, request, `split from ${slug}`)
}

export function pin(
  ports: Ports,
  output: Output,
  { article, slug }: { article: string; slug: string },
): Promise<ExitStatus> {
  return correct(ports, output, { kind: 'pin', article, slug }, `${article} now belongs to ${slug}`)
}

export function exclude(
  ports: Ports,
  output: Output,
  { outlet }: { outlet: string },
): Promise<ExitStatus> {
  return correct(ports, output, { kind: 'exclude', outlet }, `${outlet} is left out of all stories`)
}

async function correct(
  ports: Ports,
  output: Output,
  request: CorrectionRequest,
  done: string,
): Promise<ExitStatus> {
  const outcome = await correctStory(ports, request)
  if (outcome.kind === 'refused') {
    output.report(outcome.reason)
    return 1
  }
  await output.print(`${done}; writethru undo takes it back\n`)
  return 0
}

export async function undo(ports: Ports, output: Output): Promise<ExitStatus> {
  const correction = await undoCorrection(ports)
  await output.print(
    correction === null
      ? 'there is no correction to take back\n'
      : `took back: ${correction.kind}\n`,
  )
  return 0
}

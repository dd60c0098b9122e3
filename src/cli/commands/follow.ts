import { followStory, unfollowStory } from '../../service/follow-story.ts'
import { type Ports, READER } from '../../service/ports.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'

type Options = { slug: string }

export async function follow(ports: Ports, output: Output, { slug }: Options): Promise<ExitStatus> {
  const outcome = await followStory(ports, READER, slug)
  if (outcome === 'no-such-story') return noSuchStory(output, slug)
  await output.print(`following ${slug}\n`)
  return 0
}

export async function unfollow(
  ports: Ports,
  output: Output,
  { slug }: Options,
): Promise<ExitStatus> {
  const outcome = await unfollowStory(ports, READER, slug)
  if (outcome === 'no-such-story') return noSuchStory(output, slug)
  const isDone = outcome === 'done'
  await output.print(isDone ? `no longer following ${slug}\n` : `${slug} was not followed\n`)
  return 0
}

function noSuchStory(output: Output, slug: string): ExitStatus {
  output.report(`no story is called ${slug}; writethru stories --all lists them`)
  return 1
}

import type { StoryLine } from '../../domain/story.ts'
import { countInWords } from '../../present/counts.ts'
import { STORY_STATE_LABELS } from '../../present/labels.ts'
import { shortDay } from '../../present/moments.ts'
import type { Output } from '../output.ts'
import { plain, wrap } from '../wrap.ts'

/** The list of stories, two lines each: its headline, then how it stands and the name to call it by. */
export function printStoryLines(lines: readonly StoryLine[], now: string, output: Output): string {
  return lines.map((line) => `${printStoryLine(line, now, output)}\n`).join('')
}

export function printStoryLine(line: StoryLine, now: string, { width, style }: Output): string {
  const counts = [
    STORY_STATE_LABELS[line.state],
    countInWords(line.developmentCount, 'development'),
    `${countInWords(line.articleCount, 'article')} from ${countInWords(line.outletCount, 'outlet')}`,
    line.lastAt === null ? null : shortDay(line.lastAt, now),
  ].filter((part) => part !== null)
  const heading = style('bold', wrap(plain(line.title), width, '', '  '))
  return `${heading}\n${style('dim', wrap(`${line.slug} · ${counts.join(' · ')}`, width, '  '))}`
}

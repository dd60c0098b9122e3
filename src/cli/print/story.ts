import type { Story } from '../../domain/story.ts'
import { figureText } from '../../present/figures.ts'
import { MEASURE_LABELS, THREAD_LABELS } from '../../present/labels.ts'
import { shortDay } from '../../present/moments.ts'
import { groupBySide, type Speaker } from '../../present/speakers.ts'
import { timexInWords } from '../../present/timex-values.ts'
import { joinedWords, wordsAt } from '../../present/words.ts'
import type { Output } from '../output.ts'
import { pad, plain, wrap } from '../wrap.ts'
import { printDevelopment } from './brief.ts'
import { printStoryLine } from './stories.ts'

/** One story, whole: so far, open threads and measures, statements, figures, timeline, people, articles. */
export function printStory(story: Story, now: string, output: Output): string {
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n${output.style('bold', heading)}\n${lines.join('\n')}\n`
  const row = (label: string, columns: number, text: string) =>
    wrap(plain(text), output.width, `  ${pad(plain(label), columns)}  `, ' '.repeat(columns + 4))
  return [
    `${printStoryLine(story, now, output)}\n`,
    section(
      'SO FAR',
      story.soFar.map((development) => printDevelopment(development, now, output)),
    ),
    section(
      'OPEN THREADS',
      story.threads.map((thread) => {
        const state = thread.state === 'open' ? THREAD_LABELS[thread.kind] : thread.state
        const due =
          thread.due === null ? '' : ` (due ${timexInWords(thread.due, now) ?? thread.due})`
        return row(state, 12, `${joinedWords(thread, [thread.about])}${due}`)
      }),
    ),
    section(
      'MEASURES',
      story.measures.map((measure) =>
        row(MEASURE_LABELS[measure.status], 12, joinedWords(measure, [measure.what])),
      ),
    ),
    section('WHO SAYS WHAT', statementLines(story, output)),
    section(
      'FIGURES',
      story.figures.map((figure) => {
        const amount = figureText(figure) ?? wordsAt(figure, figure.span) ?? ''
        const earlier = figure.history
          .map((past) => figureText(past))
          .filter((text) => text !== null && text !== amount)
        const was = earlier.length === 0 ? '' : ` (was ${[...new Set(earlier)].join(', ')})`
        return row(amount, 20, `${wordsAt(figure, figure.of) ?? ''}${was}`).trimEnd()
      }),
    ),
    section(
      'TIMELINE',
      story.timeline.map((event) => {
        const day = event.value === null ? '' : (timexInWords(event.value, now) ?? '')
        return row(day, 12, joinedWords(event, [event.span]))
      }),
    ),
    section(
      'PEOPLE',
      story.people.map(({ name, roles }) =>
        row(name, 24, [...new Set(roles.map(({ title }) => title))].join('; ')).trimEnd(),
      ),
    ),
    section(
      'ARTICLES',
      story.articles.map(({ id, outlet, publishedAt, copyOf }) => {
        const day = publishedAt === null ? 'undated' : shortDay(publishedAt, now)
        return row(
          day,
          12,
          `${outlet ?? 'unknown outlet'}${copyOf === null ? '' : ' (wire copy)'}  ${id}`,
        )
      }),
    ),
  ].join('')
}

/** By side and speaker; where no side is known, by speaker alone. */
function statementLines(story: Story, { width, style }: Output): string[] {
  const people = new Map(story.people.map((person) => [person.id, person]))
  return groupBySide(story.statements, people).flatMap(({ name, speakers }) => [
    ...(name === null ? [] : [`  ${style('accent', plain(name))}`]),
    ...speakers.flatMap((speaker) => [
      wrap(plain(speakerTitle(speaker)), width, name === null ? '  ' : '    '),
      ...speaker.statements.map((statement) => {
        const words = joinedWords(statement, statement.content)
        return wrap(plain(words), width, name === null ? '    ' : '      ', '        ')
      }),
    ]),
  ])
}

function speakerTitle({ name, roles }: Speaker): string {
  return [name ?? 'speaker not given', roles].filter((part) => part !== '').join(', ')
}

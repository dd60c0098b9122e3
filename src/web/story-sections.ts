import { html } from 'hono/html'
import type { Story } from '../domain/story.ts'
import { foldSteps } from '../present/fold-steps.ts'
import { coverageList, editsByArticle, groupCopies, outletTally } from './coverage-list.ts'
import { developmentList } from './development-list.ts'
import { figureList, findConflicts, orderFigures } from './figure-list.ts'
import { chooseMeasures, measureBoard, orderMeasures } from './measure-board.ts'
import { indexPeople } from './people.ts'
import { orderPeople, peopleList } from './people-list.ts'
import type { Reading } from './reading.ts'
import { type Section, sectionOf } from './section.ts'
import { latestReportFirst, statementList } from './statement-list.ts'
import { orderThreads, threadBoard } from './thread-board.ts'
import { latestDayFirst, timeline } from './timeline.ts'

const MOST_MEASURES = 9

/** The parts of a story in the order in which a reader wants them. The empty ones are left out. */
export function storySections(story: Story, reading: Reading): readonly Section[] {
  const { parts } = reading.messages.story
  const people = indexPeople(story.people)
  const conflicts = findConflicts(story.developments)
  const edits = editsByArticle(story.developments)
  const sections = [
    sectionOf({
      id: 'so-far',
      title: parts['so-far'],
      most: 5,
      items: story.soFar,
      show: (items) => developmentList(foldSteps(items), reading),
    }),
    sectionOf({
      id: 'threads',
      title: parts.threads,
      most: 8,
      items: orderThreads(story.threads),
      show: (items) => threadBoard(items, reading),
    }),
    sectionOf({
      id: 'measures',
      title: parts.measures,
      most: MOST_MEASURES,
      items: orderMeasures(story.measures),
      chosen: chooseMeasures(story.measures, MOST_MEASURES),
      show: (items) => measureBoard(items, people, reading),
    }),
    sectionOf({
      id: 'statements',
      title: parts.statements,
      most: 12,
      items: latestReportFirst(story.statements),
      show: (items) => statementList(items, people, reading),
    }),
    sectionOf({
      id: 'figures',
      title: parts.figures,
      most: 8,
      items: orderFigures(story.figures),
      show: (items) => figureList(items, conflicts, reading),
    }),
    sectionOf({
      id: 'timeline',
      title: parts.timeline,
      most: 8,
      items: latestDayFirst(story.timeline),
      show: (items) => timeline(items, reading),
    }),
    sectionOf({
      id: 'people',
      title: parts.people,
      most: 6,
      items: orderPeople(story.people),
      show: (items) => peopleList(items, reading),
    }),
    sectionOf({
      id: 'articles',
      title: parts.articles,
      most: 10,
      items: groupCopies(story.articles),
      show: (items) =>
        html`${outletTally(story.articles, reading)}${coverageList(items, edits, reading)}`,
    }),
  ]
  return sections.filter(({ count }) => count > 0)
}

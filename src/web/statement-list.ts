import { html } from 'hono/html'
import type { StoryStatement } from '../domain/story.ts'
import { groupBySide, type Speaker } from '../present/speakers.ts'
import { joinedWords } from '../present/words.ts'
import { clipName, clipText, clipWords } from './clip-text.ts'
import { factLine, label } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import type { People } from './people.ts'
import type { Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

/** Who says what: by the side that they speak for, then by speaker. Those for whom no side is known come last. */
export function statementList(
  statements: readonly StoryStatement[],
  people: People,
  reading: Reading,
): Html {
  const sides = groupBySide(statements, people.byId)
  const { speakers: everyone, noSide } = reading.messages.story
  const alone = sides.length === 1 ? everyone : noSide
  return html`${sides.map(
    ({ name, speakers }) => html`<section class="side">
<h3 class="side-name" dir="auto">${clipName(name ?? alone)}</h3>
${speakers.map((speaker) => speakerBlock(speaker, reading))}
</section>`,
  )}`
}

/** The statements of the latest report first, those of one report in the order of its text. */
export function latestReportFirst(
  statements: readonly StoryStatement[],
): readonly StoryStatement[] {
  const byReport = Map.groupBy(statements, ({ receipts: [receipt] }) => receipt?.revisionId)
  return [...byReport.values()].reverse().flat()
}

function speakerBlock({ name, roles, statements }: Speaker, reading: Reading): Html {
  return html`<div class="speaker">
<h4 class="gutter" dir="auto">${clipName(name ?? reading.messages.story.speakerUnknown)}${roles !== '' && html` <span class="role">${clipText(roles, 240)}</span>`}</h4>
<ul>${statements.map((statement) => statementItem(statement, reading))}</ul>
</div>`
}

function statementItem(statement: StoryStatement, reading: Reading): Html {
  const { labels } = reading.messages
  const act = (statement.negated ? labels.negatedActs : labels.acts)[statement.act]
  const words = clipWords(joinedWords(statement, statement.content))
  return html`<li class="item" id="${findingAnchor(statement.id)}">
${statement.kind === 'direct' ? html`<blockquote class="words direct" dir="auto">${words}</blockquote>` : html`<p class="words" dir="auto">${words}</p>`}
${factLine(act === labels.acts.assert ? null : label(act))}
${receiptList(statement.receipts, reading)}
</li>`
}

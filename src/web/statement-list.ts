import { html } from 'hono/html'
import type { Statement } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'
import { ACT_LABELS, NEGATED_ACT_LABELS } from '../present/labels.ts'
import { joinedWords, wordsAt } from '../present/words.ts'
import { clipName, clipText, clipWords } from './clip-text.ts'
import { factLine, label } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import { type People, rolesInWords } from './people.ts'
import type { Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

type StoryStatement = Statement & Receipts

type Speaker = {
  readonly name: string | null
  readonly roles: string
  readonly side: string | null
  readonly statements: StoryStatement[]
}

/** Who says what: by the side that they speak for, then by speaker. Those for whom no side is known come last. */
export function statementList(
  statements: readonly StoryStatement[],
  people: People,
  reading: Reading,
): Html {
  const sides = [...Map.groupBy(groupBySpeaker(statements, people), ({ side }) => side)]
  const known = sides.filter(([side]) => side !== null)
  const unknown = sides.filter(([side]) => side === null)
  return html`${[...known, ...unknown].map(
    ([side, speakers]) => html`<section class="side">
<h3 class="side-name" dir="auto">${clipName(side ?? (known.length === 0 ? 'Speakers' : 'No side known'))}</h3>
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

/** In the order in which speakers first appear. A source that nobody could resolve keeps the outlet's words for it. */
function groupBySpeaker(statements: readonly StoryStatement[], people: People): Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const statement of statements) {
    const [id] = statement.source.entities
    const person = id === undefined ? undefined : people.byId.get(id)
    const words = wordsAt(statement, statement.source.span)
    const key = person === undefined ? `words ${words ?? ''}` : `person ${person.id}`
    const known = speakers.get(key)
    if (known !== undefined) known.statements.push(statement)
    else
      speakers.set(key, {
        name: person?.name ?? words,
        roles: person === undefined ? '' : rolesInWords(person.roles),
        side: person?.side ?? null,
        statements: [statement],
      })
  }
  return [...speakers.values()]
}

function speakerBlock({ name, roles, statements }: Speaker, reading: Reading): Html {
  return html`<div class="speaker">
<h4 class="gutter" dir="auto">${clipName(name ?? 'Speaker not known')}${roles !== '' && html` <span class="role">${clipText(roles, 240)}</span>`}</h4>
<ul>${statements.map((statement) => statementItem(statement, reading))}</ul>
</div>`
}

function statementItem(statement: StoryStatement, reading: Reading): Html {
  const act = (statement.negated ? NEGATED_ACT_LABELS : ACT_LABELS)[statement.act]
  const words = clipWords(joinedWords(statement, statement.content))
  return html`<li class="item" id="${findingAnchor(statement.id)}">
${statement.kind === 'direct' ? html`<blockquote class="words direct" dir="auto">${words}</blockquote>` : html`<p class="words" dir="auto">${words}</p>`}
${factLine(act === ACT_LABELS.assert ? null : label(act))}
${receiptList(statement.receipts, reading)}
</li>`
}

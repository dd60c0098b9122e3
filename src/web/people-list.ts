import { html } from 'hono/html'
import type { Entity } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'
import { rolesInWords } from '../present/speakers.ts'
import { wordsAt } from '../present/words.ts'
import { clipName, clipText, clipWords } from './clip-text.ts'
import { factLine, label } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import type { Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

type Person = Entity & Receipts

/** Who the story speaks of, with the roles that outlets gave them. */
export function peopleList(people: readonly Person[], reading: Reading): Html {
  return html`<ul class="people">${people.map((person) => personItem(person, reading))}</ul>`
}

/** Persons and bodies, the most reported first. Places are no people. */
export function orderPeople(people: readonly Person[]): readonly Person[] {
  return people
    .filter(({ kind }) => kind !== 'place')
    .toSorted((a, b) => rank(a) - rank(b) || b.receipts.length - a.receipts.length)
}

function rank({ kind }: Person): number {
  return kind === 'person' ? 0 : kind === 'organization' ? 1 : 2
}

function personItem(person: Person, reading: Reading): Html {
  const roles = rolesInWords(person.roles)
  const reason = wordsAt(person, person.anonymity)
  return html`<li class="item" id="${findingAnchor(person.id)}">
<h3 class="name" dir="auto">${clipName(person.name)}</h3>
${roles !== '' && html`<p class="role" dir="auto">${clipText(roles, 240)}</p>`}
${factLine(
  person.kind === 'person' ? null : label(reading.messages.labels.entities[person.kind]),
  person.side && html`${reading.messages.story.speaksFor} <bdi>${clipName(person.side)}</bdi>`,
  reason && html`<q dir="auto">${clipWords(reason)}</q>`,
)}
${receiptList(person.receipts, reading)}
</li>`
}

import { html } from 'hono/html'
import type { Messages } from '../present/messages/messages.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'

/** One part of a story: what it is called, how much there is, and a way to show any stretch of it. */
export type Section = {
  readonly id: string
  readonly title: string
  readonly count: number
  /** How many the story's own page shows; the rest has pages of its own. */
  readonly most: number
  readonly show: (from: number, count: number) => Html
  /** What the story's own page shows. */
  readonly opening: () => Html
}

/** A section over a list, given how to show a piece of that list. */
export function sectionOf<Item>(section: {
  readonly id: string
  readonly title: string
  readonly most: number
  readonly items: readonly Item[]
  /** What to open with, where that is not the first of the list; no more than `most`. */
  readonly chosen?: readonly Item[]
  readonly show: (items: readonly Item[]) => Html
}): Section {
  const { id, title, most, items, show, chosen = items.slice(0, most) } = section
  return {
    id,
    title,
    most,
    count: items.length,
    show: (from, count) => show(items.slice(from, from + count)),
    opening: () => show(chosen),
  }
}

/** The section as the story's page has it: its first items, and the way to the rest. */
export function sectionBlock(
  section: Section,
  place: { readonly slug: string; readonly asOf: string | null },
  { story, number }: Messages,
): Html {
  const { id, title, count, most } = section
  const { slug, asOf } = place
  const isCut = count > most
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <span class="count">${number(count)}</span></h2>
${section.opening()}
${isCut ? html`<p class="rest"><a href="${sectionPath(slug, id, 1, asOf)}">${story.all(number(count))} <span class="unseen">${story.ofPart(title)}</span></a></p>` : ''}
</section>`
}

export function sectionPath(slug: string, id: string, page: number, asOf: string | null): string {
  const query = new URLSearchParams()
  if (asOf !== null) query.set('as-of', asOf)
  if (page > 1) query.set('page', String(page))
  return `${storyPath(slug)}/${id}${query.size === 0 ? '' : `?${query}`}`
}

import { html } from 'hono/html'
import { clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import { sectionPath } from './section.ts'
import { readingOf, type StoryView } from './story-page.ts'
import { storySections } from './story-sections.ts'

const PER_PAGE = 60

/** One part of a story in full, a page at a time; null where the story has no such part or page. `page` counts from 1. */
export function storySectionPage(view: StoryView, id: string, page: number): Html | null {
  const { story, visit, asOf } = view
  const { messages } = visit
  const section = storySections(story, readingOf(view)).find((one) => one.id === id)
  const pageCount = Math.ceil((section?.count ?? 0) / PER_PAGE)
  if (section === undefined || page < 1 || page > pageCount) return null
  const asOfValue = asOf === null ? null : asOf.slice(0, 10)
  const query = asOfValue === null ? '' : `?as-of=${asOfValue}`
  const link = (to: number, label: string, rel: string) =>
    to < 1 || to > pageCount
      ? ''
      : html`<a href="${sectionPath(story.slug, id, to, asOfValue)}" rel="${rel}">${label}</a>`
  return layout({
    title: `${section.title}: ${story.title}`,
    visit,
    here: null,
    body: html`<article class="story whole-section">
<header class="heading">
<p class="kicker" dir="auto"><a href="${storyPath(story.slug)}${query}">${clipTitle(story.title)}</a></p>
<h1>${section.title}</h1>
${factLine(messages.story.inAll(messages.number(section.count)), pageCount > 1 ? messages.frame.pageOf(page, pageCount) : null)}
</header>
<section id="${id}" aria-labelledby="${id}-title"><h2 class="unseen" id="${id}-title">${section.title}</h2>
${section.show((page - 1) * PER_PAGE, PER_PAGE)}</section>
${pageCount > 1 ? html`<nav class="pages" aria-label="${messages.story.moreOfPart}">${link(page - 1, messages.frame.back, 'prev')} ${link(page + 1, messages.frame.on, 'next')}</nav>` : ''}
</article>`,
  })
}

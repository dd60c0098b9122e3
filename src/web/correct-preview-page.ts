import { html } from 'hono/html'
import type { StoryArticle, StoryLine } from '../domain/story.ts'
import type { CorrectMessages } from '../present/messages/correct-messages.ts'
import { clipTitle } from './clip-text.ts'
import { titledArticle } from './correct-page.ts'
import type { CorrectionForm } from './correction-form.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import type { Visit } from './visit.ts'

export type CorrectPreviewView = {
  readonly visit: Visit
  readonly story: StoryLine
  readonly form: CorrectionForm
  readonly articles: readonly StoryArticle[]
  readonly into: StoryLine | null
}

/** More would be no list that a person reads; the sentence above it has the whole number. */
const MOST_LISTED = 60

/** What a correction would do, with the button that does it: what was chosen is sent again as it was. */
export function correctPreviewPage(view: CorrectPreviewView): Html {
  const { visit, story, form, articles, into } = view
  const words = visit.messages.correct
  return layout({
    title: words.correct,
    visit,
    here: null,
    body: html`<div class="correct">
<header class="heading"><h1>${words.correct}</h1>
${factLine(html`<a href="${storyPath(story.slug)}" dir="auto">${clipTitle(story.title)}</a>`)}</header>
<p class="lede" dir="auto">${wouldDo(form, articles.length, words)}</p>
${into !== null && form.kind !== 'rename' && html`<p class="words"><a href="${storyPath(into.slug)}" dir="auto">${clipTitle(into.title)}</a></p>`}
${articles.length > 0 && html`<ul class="choices">${articles.slice(0, MOST_LISTED).map((article) => html`<li>${titledArticle(article, visit)}</li>`)}</ul>`}
<form class="act correcting" method="post" action="${storyPath(story.slug)}/correct">
${form.fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p><button>${words.doIt}</button> <a href="${storyPath(story.slug)}/correct">${words.leave}</a></p>
</form>
</div>`,
  })
}

function wouldDo(form: CorrectionForm, count: number, words: CorrectMessages): string {
  switch (form.kind) {
    case 'rename':
      return words.wouldRename(clipTitle(form.title))
    case 'exclude':
      return words.wouldExclude(count)
    case 'split':
      return words.wouldSplit(count)
    case 'merge':
    case 'pin':
      return words.wouldMove(count)
  }
}

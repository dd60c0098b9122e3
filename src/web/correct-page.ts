import { html } from 'hono/html'
import type { StoryArticle, StoryLine } from '../domain/story.ts'
import { clipName, clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import { momentElement } from './reading.ts'
import type { Visit } from './visit.ts'

export type CorrectView = {
  readonly visit: Visit
  readonly story: StoryLine
  readonly articles: readonly StoryArticle[]
  /** Stories that articles of this one may belong to, the latest first. */
  readonly others: readonly StoryLine[]
}

/** Every way to say that articles are grouped wrongly, each with its own button to see what it would do. */
export function correctPage({ visit, story, articles, others }: CorrectView): Html {
  const words = visit.messages.correct
  const outlets = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].toSorted()
  const action = `${storyPath(story.slug)}/correct/preview`
  const form = (kind: string, title: string, fields: Html) =>
    html`<form class="act correcting" method="post" action="${action}" aria-labelledby="${kind}-title">
<h2 id="${kind}-title">${title}</h2>
<input type="hidden" name="kind" value="${kind}">
${fields}
<p><button>${words.preview}</button></p>
</form>`
  return layout({
    title: words.correct,
    visit,
    here: null,
    body: html`<div class="correct">
<header class="heading"><h1>${words.correct}</h1>
${factLine(html`<a href="${storyPath(story.slug)}" dir="auto">${clipTitle(story.title)}</a>`)}
<p>${words.how}</p></header>
${form('move', words.move, html`${articleChoice(articles, visit)}<p><label for="to">${words.moveLabel}</label> ${storyChoice('to', others, words.ownStory)}</p>`)}
${others.length > 0 && form('merge', words.merge, html`<p><label for="into">${words.mergeLabel}</label> ${storyChoice('into', others, null)}</p>`)}
${form('rename', words.rename, html`<p><label for="title">${words.renameLabel}</label> <input id="title" name="title" required maxlength="200" dir="auto" value="${story.title.slice(0, 200)}"></p>`)}
${
  outlets.length > 0 &&
  form(
    'exclude',
    words.exclude,
    html`<p><label for="outlet">${words.excludeLabel}</label> <select id="outlet" name="outlet">${outlets.map((outlet) => html`<option value="${outlet}">${clipName(outlet)}</option>`)}</select></p>`,
  )
}
</div>`,
  })
}

function articleChoice(articles: readonly StoryArticle[], visit: Visit): Html {
  return html`<ul class="choices">${articles.map(
    (article) =>
      html`<li><label><input type="checkbox" name="article" value="${article.id}"> ${titledArticle(article, visit)}</label></li>`,
  )}</ul>`
}

function storyChoice(name: string, stories: readonly StoryLine[], own: string | null): Html {
  return html`<select id="${name}" name="${name}">${own !== null && html`<option value="">${own}</option>`}${stories.map(({ slug, title }) => html`<option value="${slug}">${clipTitle(title)}</option>`)}</select>`
}

/** Title, outlet and day: by which a person knows an article again. */
export function titledArticle(
  { title, outlet, url, id, publishedAt }: StoryArticle,
  visit: Visit,
): Html {
  return html`<span dir="auto">${clipTitle(title ?? url ?? id)}</span> <small>${outlet !== null && html`<bdi>${clipName(outlet)}</bdi> `}${momentElement(publishedAt, visit)}</small>`
}

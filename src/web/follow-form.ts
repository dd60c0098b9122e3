import { html } from 'hono/html'
import { clipTitle } from './clip-text.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'

/** A button that follows the story, or ends that. */
export function followForm(slug: string, title: string, isFollowed: boolean, back: string): Html {
  const act = isFollowed ? 'unfollow' : 'follow'
  return html`<form class="act" method="post" action="${storyPath(slug)}/${act}">
<input type="hidden" name="back" value="${back}">
<button${isFollowed ? html` class="on"` : ''}>${isFollowed ? 'Unfollow' : 'Follow'}<span class="unseen"> ${clipTitle(title)}</span></button>
</form>`
}

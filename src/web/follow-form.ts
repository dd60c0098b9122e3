import { html } from 'hono/html'
import type { StoryLine } from '../domain/story.ts'
import type { Messages } from '../present/messages/messages.ts'
import { clipTitle } from './clip-text.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'

/** A button that follows the story, or ends that. */
export function followForm(
  { slug, title }: Pick<StoryLine, 'slug' | 'title'>,
  isFollowed: boolean,
  back: string,
  { front }: Messages,
): Html {
  const act = isFollowed ? 'unfollow' : 'follow'
  return html`<form class="act" method="post" action="${storyPath(slug)}/${act}">
<input type="hidden" name="back" value="${back}">
<button${isFollowed ? html` class="on"` : ''}>${isFollowed ? front.unfollow : front.follow}<span class="unseen"> ${clipTitle(title)}</span></button>
</form>`
}

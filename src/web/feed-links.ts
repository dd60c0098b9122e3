import { html } from 'hono/html'
import { clipTitle } from './clip-text.ts'
import type { Html } from './html.ts'
import type { Visit } from './visit.ts'

/** The parameter in which programs that cannot sign in send their key. */
export const FEED_KEY = 'key'

/** Where a program finds the same as a page: its path without `.atom` or `.json`, and what follows. */
export type PageFeed = { readonly title: string; readonly path: string; readonly query?: string }

/** A path that programs read from, with the key that opens it where a password is set. */
export function feedPath(path: string, { feedKey }: Visit): string {
  if (feedKey === null) return path
  return `${path}${path.includes('?') ? '&' : '?'}${FEED_KEY}=${feedKey}`
}

/** For a page's head: by these, programs that are given the page's address find its feeds. */
export function feedLinks({ title, path, query = '' }: PageFeed, visit: Visit): Html {
  return html`<link rel="alternate" type="application/atom+xml" title="${clipTitle(title)}" href="${feedPath(`${path}.atom${query}`, visit)}">
<link rel="alternate" type="application/feed+json" title="${clipTitle(title)}" href="${feedPath(`${path}.json${query}`, visit)}">`
}

/** The same for whoever copies the addresses by hand. */
export function feedLine({ path, query = '' }: PageFeed, visit: Visit): Html {
  return html`${visit.messages.frame.asFeed} <a href="${feedPath(`${path}.atom${query}`, visit)}">Atom</a> · <a href="${feedPath(`${path}.json${query}`, visit)}">JSON</a>`
}

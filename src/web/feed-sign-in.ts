import { html } from 'hono/html'
import type { FeedState } from '../domain/feed.ts'
import type { FeedMessages } from '../present/messages/feed-messages.ts'
import { clipTitle } from './clip-text.ts'
import type { Html } from './html.ts'

/** The ways to sign in to a feed: one that is polled, or, with null, one by its address. What was given is never shown. */
export function feedSignIn(feed: FeedState | null, id: string, words: FeedMessages): Html {
  const isIn = feed?.isSignedIn === true
  const name =
    feed !== null && html`<span class="unseen"> ${clipTitle(feed.title ?? feed.address)}</span>`
  return html`<details class="sign-in"><summary>${isIn ? words.signedIn : words.signIn}${name}</summary>
<form class="act" method="post" action="/feeds/sign-in">${addressField(feed, `${id}-a`, words)}
<p><label for="${id}-user">${words.userLabel}</label> <input id="${id}-user" name="user" maxlength="500" autocomplete="off" autocapitalize="none" spellcheck="false">
<label for="${id}-password">${words.passwordLabel}</label> <input id="${id}-password" name="password" type="password" maxlength="1000" autocomplete="off"> <button>${words.signInWithPassword}</button></p></form>
<form class="act" method="post" action="/feeds/sign-in">${addressField(feed, `${id}-b`, words)}
<p><label for="${id}-header">${words.headerLabel}</label> <input id="${id}-header" name="header" required maxlength="100" value="Authorization" autocomplete="off" spellcheck="false">
<label for="${id}-token">${words.tokenLabel}</label> <input id="${id}-token" name="token" type="password" required maxlength="4000" autocomplete="off"> <button>${words.signInWithToken}</button></p></form>
${isIn && html`<form class="act" method="post" action="/feeds/sign-out"><input type="hidden" name="address" value="${feed.address}"><button>${words.signOut}${name}</button></form>`}
</details>`
}

function addressField(feed: FeedState | null, id: string, words: FeedMessages): Html {
  if (feed !== null) return html`<input type="hidden" name="address" value="${feed.address}">`
  return html`<p><label for="${id}">${words.feedLabel}</label> <input id="${id}" name="address" required maxlength="2000" inputmode="url" autocomplete="url"></p>`
}

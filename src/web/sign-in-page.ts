import { html } from 'hono/html'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import type { Visit } from './visit.ts'

export type SignInView = {
  readonly visit: Visit
  /** The page that was asked for. */
  readonly to: string
  /** Why it did not work; null at first. */
  readonly refusal: string | null
}

export function signInPage({ visit, to, refusal }: SignInView): Html {
  const { access } = visit.messages
  return layout({
    title: access.signIn,
    visit,
    here: null,
    body: html`<div class="sign-in">
<header class="heading"><h1>${access.signIn}</h1></header>
${refusal === null ? '' : html`<p class="notice" role="alert" id="refusal">${refusal}</p>`}
<form class="act" method="post" action="/sign-in">
<input type="hidden" name="to" value="${to}">
<p><label for="password">${access.password}</label> <input id="password" name="password" type="password" required autofocus maxlength="1000" autocomplete="current-password"${refusal === null ? '' : html` aria-describedby="refusal"`}> <button>${access.enter}</button></p>
</form>
<p>${access.forgotten}</p>
</div>`,
  })
}

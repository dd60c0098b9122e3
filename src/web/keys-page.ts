import { html } from 'hono/html'
import { KEY_ACTS, type KeyMessages } from '../present/messages/key-messages.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { USUAL_KEYS } from './usual-keys.ts'
import type { Visit } from './visit.ts'

/** The keys and what they do. Without a script they stand here to be read; with one each can be changed. */
export function keysPage(visit: Visit): Html {
  const words = visit.messages.keys
  return layout({
    title: words.keys,
    visit,
    here: 'keys',
    body: html`<div class="settings">
<header class="heading"><h1>${words.keys}</h1></header>
${keysForm(words)}
</div>`,
  })
}

/** The script in the browser shows it over other pages too. */
function keysForm(words: KeyMessages): Html {
  return html`<div id="keys" class="keys">
<p>${words.keysHow}</p>
<form class="act">
<p><label><input type="checkbox" name="on" checked disabled> ${words.keysOn}</label></p>
<dl>
${KEY_ACTS.map(
  (act) =>
    html`<dt><label for="key-${act}">${words.keyActs[act]}</label></dt>
<dd><input id="key-${act}" name="${act}" maxlength="1" value="${USUAL_KEYS[act].replace(' ', '␣')}" autocomplete="off" autocapitalize="none" spellcheck="false" disabled></dd>`,
)}
</dl>
<p><button disabled>${words.done}</button> <button type="reset" disabled>${words.usualKeys}</button></p>
</form>
</div>`
}

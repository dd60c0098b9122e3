import { html } from 'hono/html'
import { momentInZone } from '../present/zones.ts'
import type { ReaderPreferences } from '../service/preferences.ts'
import { clipName } from './clip-text.ts'
import type { Html } from './html.ts'
import { dayElement } from './reading.ts'
import type { Visit } from './visit.ts'

/** Muted words with the day on which each ends, outlets that come first or not at all, and the forms for more. */
export function preferencesSection(preferences: ReaderPreferences, visit: Visit): Html {
  const words = visit.messages.preferences
  const { mutes, preferredOutlets, excluded, outlets } = preferences
  const rows = [
    ...mutes.map(({ id, words: muted, endsAt }) =>
      row(
        html`<span dir="auto">“${muted}”</span> ${words.until} ${dayElement(momentInZone(endsAt, visit.zone), visit)}`,
        { action: '/feeds/unmute', fields: { id: String(id) }, label: words.lift, of: muted },
      ),
    ),
    ...preferredOutlets.map((outlet) =>
      row(html`<bdi>${clipName(outlet)}</bdi> ${words.preferred}`, {
        action: '/feeds/unprefer',
        fields: { outlet },
        label: words.noLonger,
        of: outlet,
      }),
    ),
    ...excluded.map(({ id, outlet }) =>
      row(html`<bdi>${clipName(outlet)}</bdi> ${words.excluded}`, {
        action: '/correct/undo',
        fields: { at: String(id), back: '/feeds' },
        label: words.takeBack,
        of: outlet,
      }),
    ),
  ]
  return html`<section class="preferences" aria-labelledby="preferences-title"><h2 id="preferences-title">${words.title}</h2>
${rows.length > 0 && html`<ul>${rows}</ul>`}
<form class="act" method="post" action="/feeds/mute"><p><label for="mute">${words.muteLabel}</label> <input id="mute" name="words" required maxlength="100" dir="auto" aria-describedby="mute-how"></p>
<p><label for="until">${words.untilLabel}</label> <input id="until" name="until" type="date" required min="${visit.now.slice(0, 10)}"> <button>${words.mute}</button></p>
<p class="how" id="mute-how">${words.muteHow}</p></form>
${
  outlets.length > 0 &&
  html`<form class="act" method="post" action="/feeds/outlet"><p><label for="outlet">${words.outletLabel}</label> <input id="outlet" name="outlet" required maxlength="500" list="outlets" dir="auto" autocomplete="off"><datalist id="outlets">${outlets.map((outlet) => html`<option value="${outlet}"></option>`)}</datalist> <button name="act" value="prefer">${words.prefer}</button> <button name="act" value="exclude">${words.exclude}</button></p></form>`
}
</section>`
}

type Undoing = {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  readonly of: string
}

/** One thing that holds, and the button that ends it. */
function row(what: Html, { action, fields, label, of }: Undoing): Html {
  return html`<li class="item"><p>${what}</p>
<form class="act" method="post" action="${action}">${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>${label}<span class="unseen"> ${clipName(of)}</span></button></form></li>`
}

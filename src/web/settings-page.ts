import { html } from 'hono/html'
import { LANGUAGES } from '../present/messages/choose-messages.ts'
import { feedPath } from './feed-links.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import type { Visit } from './visit.ts'

export type SettingsView = {
  readonly visit: Visit
  /** As set; null where the browser and the machine decide. */
  readonly language: string | null
  readonly zone: string | null
  readonly zones: readonly string[]
  readonly machineZone: string
  /** Whether they were kept just now. */
  readonly isKept: boolean
}

/** In which language pages speak, and by which clock. */
export function settingsPage(view: SettingsView): Html {
  const { visit, language, zone, zones, isKept } = view
  const { settings } = visit.messages
  return layout({
    title: settings.settings,
    visit,
    here: 'settings',
    body: html`<div class="settings">
<header class="heading"><h1>${settings.settings}</h1></header>
${isKept && html`<p class="notice" role="status">${settings.kept}</p>`}
<form class="settings-form" method="post" action="/settings">
<p><label for="language">${settings.language}</label>
<select id="language" name="language"><option value="">${settings.asBrowser}</option>${LANGUAGES.map((one) => html`<option value="${one.language}" lang="${one.language}"${one.language === language ? html` selected` : ''}>${one.name}</option>`)}</select></p>
<p><label for="zone">${settings.zone}</label>
<select id="zone" name="zone" aria-describedby="zone-how"><option value="">${settings.asMachine(view.machineZone)}</option>${zones.map((one) => html`<option${one === zone ? html` selected` : ''}>${one}</option>`)}</select>
<span class="how" id="zone-how">${settings.zoneHow}</span></p>
<p><button>${settings.keep}</button></p>
</form>
${elsewhere(visit)}
</div>`,
  })
}

/** Where feed readers and calendars find what is new and what is due. */
function elsewhere(visit: Visit): Html {
  const { settings } = visit.messages
  return html`<section class="elsewhere" aria-labelledby="elsewhere-title">
<h2 id="elsewhere-title">${settings.elsewhere}</h2>
<dl>
<dt>${settings.briefFeed}</dt>
<dd><a href="${feedPath('/brief.atom', visit)}">Atom</a> · <a href="${feedPath('/brief.json', visit)}">JSON</a></dd>
<dt>${settings.calendar}</dt>
<dd><a href="${feedPath('/threads.ics', visit)}">iCalendar</a></dd>
</dl>
<p class="how">${settings.elsewhereHow}${visit.feedKey !== null && ` ${settings.keyHow}`}</p>
</section>`
}

import { html } from 'hono/html'
import { LANGUAGES } from '../present/messages/choose-messages.ts'
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
</div>`,
  })
}

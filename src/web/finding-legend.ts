import { html } from 'hono/html'
import type { Analysis } from '../domain/findings.ts'
import { digitGroups } from '../present/counts.ts'
import { countFindings, MARK_KINDS, MARK_NAMES } from './article-marks.ts'
import type { Html } from './html.ts'

/** What each mark means and how many there are. A kind can be switched off, by style sheet alone. */
export function findingLegend(analysis: Analysis): Html {
  const counts = countFindings(analysis)
  const found = MARK_KINDS.filter((kind) => counts[kind] > 0)
  if (found.length === 0) return html`<p class="notice">Nothing was found in this text.</p>`
  return html`<fieldset class="legend aside-part"><legend>Marked in the text</legend>
${found.map((kind) => {
  const [one, many] = MARK_NAMES[kind]
  return html`<label><input type="checkbox" id="show-${kind}" checked autocomplete="off"> <span class="k-${kind}">${counts[kind] === 1 ? one : many}</span> <span class="count">${digitGroups(counts[kind])}</span></label>`
})}
</fieldset>`
}

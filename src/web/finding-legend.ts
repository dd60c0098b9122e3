import { html } from 'hono/html'
import type { Analysis } from '../domain/findings.ts'
import type { Messages } from '../present/messages/messages.ts'
import { countFindings, MARK_KINDS } from './article-marks.ts'
import type { Html } from './html.ts'

/** What each mark means and how many there are. A kind can be switched off, by style sheet alone. */
export function findingLegend(analysis: Analysis, { article, number }: Messages): Html {
  const counts = countFindings(analysis)
  const found = MARK_KINDS.filter((kind) => counts[kind] > 0)
  if (found.length === 0) return html`<p class="notice">${article.nothingFound}</p>`
  return html`<fieldset class="legend aside-part"><legend>${article.marked}</legend>
${found.map((kind) => {
  const [one, many] = article.marks[kind]
  return html`<label><input type="checkbox" id="show-${kind}" checked autocomplete="off"> <span class="k-${kind}">${counts[kind] === 1 ? one : many}</span> <span class="count">${number(counts[kind])}</span></label>`
})}
</fieldset>`
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

/** Text for HTML or XML, in an element or a double-quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character)
}

const NAMED = new Map([
  ['“', '&ldquo;'],
  ['”', '&rdquo;'],
  ['‘', '&lsquo;'],
  ['’', '&rsquo;'],
  ['–', '&ndash;'],
  ['—', '&mdash;'],
  ['É', '&Eacute;'],
  ['é', '&#233;'],
])

/** The same with typography as entities, as a content system of the 2000s stores it. HTML only. */
export function escapeToEntities(text: string): string {
  return escapeMarkup(text).replace(/[“”‘’–—Éé]/g, (character) => NAMED.get(character) ?? character)
}

/** JSON for a `<script>`: cannot close it. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

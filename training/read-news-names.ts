import { FOLDERS, loadAnnotated } from '../corpus/load-annotated.ts'
import { firstLabel, NAME_KINDS } from '../src/language/names/name-labels.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { NamedDocument } from './read-names.ts'

/** The names in the project's own articles to develop on, over our own tokens. */
export async function readNewsNames(): Promise<NamedDocument[]> {
  const articles = await loadAnnotated(FOLDERS.dev)
  return articles.map(({ name, article }) => {
    const document = readDocument(article.text)
    const labels = new Uint8Array(document.tokenCount)
    for (const { kind, mentions } of article.findings.entities) {
      if (kind === 'unnamed') continue
      for (const { span, form } of mentions) {
        if (form !== 'name') continue
        const first = document.starts.indexOf(span[0])
        const last = document.ends.indexOf(span[1])
        // A name that our tokens do not bound cannot be labelled.
        if (first === -1 || last < first) continue
        const label = firstLabel(NAME_KINDS.indexOf(kind))
        labels.fill(label + 1, first, last + 1)
        labels[first] = label
      }
    }
    return { id: name, document, labels, hasMisc: false }
  })
}

import { sliceSpan } from '../domain/span.ts'
import { stemWord } from '../language/folded-words.ts'
import { findStems } from './content-words.ts'
import type { StorySentence } from './story-sentence.ts'

/** The stems of a sentence that say what it is about, without the names in it and the words for who says so. */
export function readMatter({ gist, statements, step }: StorySentence): ReadonlySet<string> {
  const matter = new Set(gist.stems)
  for (const key of gist.keys) {
    if (!key.startsWith('!')) continue
    for (const word of key.slice(1).split(' ')) matter.delete(stemWord(word))
  }
  for (const { source } of statements) {
    if (source.span === null) continue
    for (const stem of findStems(sliceSpan(step.revision.text, source.span))) matter.delete(stem)
  }
  return matter
}

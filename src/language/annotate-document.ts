import type { Annotation } from './annotation.ts'
import type { Document } from './document.ts'
import type { Models } from './models/models.ts'
import { findNames } from './names/find-names.ts'
import { viewForNames } from './names/view-document.ts'
import { joinTags, type Parse, parseDocument } from './parse/parse-document.ts'
import { supertagDocument } from './parse/supertag-document.ts'
import { findNearestVerbs } from './parse/supertag-features.ts'
import { mendPasts } from './tags/mend-pasts.ts'
import { type Tags, tagDocument } from './tags/tag-document.ts'
import { readTraits, type TokenTraits } from './token-traits.ts'

/**
 * Tags, parse and names of a document, over its own tokens and sentences.
 * Never throws; linear in the number of tokens, whatever their length.
 */
export function annotateDocument(document: Document, models: Models): Annotation {
  const { traits, tags, parse } = readSyntax(document, models)
  const view = viewForNames(document, traits, tags, parse, models.gazetteer)
  return { ...tags, ...parse, names: findNames(document, view, models.names) }
}

export type Syntax = { readonly traits: TokenTraits; readonly tags: Tags; readonly parse: Parse }

/** Tags and parse of a document, and the traits that they were read from. Linear. */
export function readSyntax(
  document: Document,
  models: Pick<Models, 'tags' | 'pennTags' | 'tagger' | 'supertagger' | 'parser' | 'vocabulary'>,
): Syntax {
  const traits = readTraits(document, models.vocabulary)
  const tags = tagDocument(document, traits, models.tagger)
  mendPasts(document, tags, models.pennTags)
  const verbs = findNearestVerbs(document.sentenceStarts, tags.tags, verbsAmong(models.tags))
  const view = { traits, tags: joinTags(tags) }
  const supertags = supertagDocument(document, { ...view, ...verbs }, models.supertagger)
  return { traits, tags, parse: parseDocument(document, { ...view, supertags }, models.parser) }
}

/** Which universal tags are those of verbs. */
export function verbsAmong(names: readonly string[]): (tag: number) => boolean {
  return (tag) => names[tag] === 'VERB' || names[tag] === 'AUX'
}

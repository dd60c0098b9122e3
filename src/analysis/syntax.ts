import { annotateDocument } from '../language/annotate-document.ts'
import type { NameSpans } from '../language/annotation.ts'
import type { Document } from '../language/document.ts'
import { loadModels } from '../language/models/load-models.ts'
import { findLemma } from '../language/tags/lemmas.ts'

/**
 * How the words of a document hang together, by token: what the finders ask of the language models. A token's phrase is
 * the stretch of text that it and all that hangs on it hold; arcs do not cross, so it is one.
 */
export type Syntax = {
  /** Universal tags: `VERB`. */
  readonly tags: readonly string[]
  /** Penn tags: `VBD`. */
  readonly pennTags: readonly string[]
  /** The token that each hangs on, -1 for the root of its sentence. */
  readonly heads: Int32Array
  /** Universal dependencies: `nsubj:pass`. */
  readonly relations: readonly string[]
  /** The first token of each token's phrase, and the one behind its last. */
  readonly phraseStarts: Int32Array
  readonly phraseEnds: Int32Array
  /** The first token that hangs on each, and the next one that hangs on the same; -1 for none. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly names: NameSpans
  /** The word as a dictionary has it, in lower case but for names. */
  readonly lemma: (token: number) => string
}

/** Tags, parse and names of a document in English. Linear in the number of tokens. */
export function readSyntax(document: Document, written: readonly string[]): Syntax {
  const models = loadModels()
  const { tags, pennTags, heads, relations, names } = annotateDocument(document, models)
  const named = (numbers: Uint8Array, list: readonly string[]) =>
    Array.from(numbers, (number) => list[number] ?? '')
  const penn = named(pennTags, models.pennTags)
  const lemmas: string[] = []
  return {
    tags: named(tags, models.tags),
    pennTags: penn,
    heads,
    relations: named(relations, models.relations),
    ...phrasesOf(heads, document.sentenceStarts),
    names,
    lemma: (token) => {
      lemmas[token] ??= findLemma(written[token] ?? '', penn[token] ?? '', models.lemmas)
      return lemmas[token] ?? ''
    },
  }
}

type Phrases = Pick<Syntax, 'phraseStarts' | 'phraseEnds' | 'firstChild' | 'nextSibling'>

function phrasesOf(heads: Int32Array, sentenceStarts: Int32Array): Phrases {
  const phraseStarts = Int32Array.from(heads, (_, token) => token)
  const phraseEnds = Int32Array.from(heads, (_, token) => token + 1)
  const firstChild = new Int32Array(heads.length).fill(-1)
  const nextSibling = new Int32Array(heads.length).fill(-1)
  for (let token = heads.length - 1; token >= 0; token--) {
    const head = heads[token] ?? -1
    if (head < 0) continue
    nextSibling[token] = firstChild[head] ?? -1
    firstChild[head] = token
  }
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    widenPhrases(heads, phraseStarts, phraseEnds, sentenceStarts, sentence)
  }
  return { phraseStarts, phraseEnds, firstChild, nextSibling }
}

/** Hands each token's bounds up to its head, once all that hangs on the token itself has handed up its own. */
function widenPhrases(
  heads: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  sentenceStarts: Int32Array,
  sentence: number,
): void {
  const first = sentenceStarts[sentence] ?? 0
  const end = sentenceStarts[sentence + 1] ?? first
  const waiting = new Int32Array(end - first)
  for (let token = first; token < end; token++) {
    const head = heads[token] ?? -1
    if (head >= first) waiting[head - first] = (waiting[head - first] ?? 0) + 1
  }
  const ready: number[] = []
  for (let token = first; token < end; token++) if (waiting[token - first] === 0) ready.push(token)
  for (let token = ready.pop(); token !== undefined; token = ready.pop()) {
    const head = heads[token] ?? -1
    if (head < first) continue
    starts[head] = Math.min(starts[head] ?? head, starts[token] ?? token)
    ends[head] = Math.max(ends[head] ?? head, ends[token] ?? token)
    const left = (waiting[head - first] ?? 0) - 1
    waiting[head - first] = left
    if (left === 0) ready.push(head)
  }
}

/** The tokens that hang on `token` with one of the relations, in text order. */
export function dependents(
  { firstChild, nextSibling, relations }: Syntax,
  token: number,
  ...wanted: readonly string[]
): number[] {
  const found: number[] = []
  for (let child = firstChild[token] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    if (wanted.includes(relations[child] ?? '')) found.push(child)
  }
  return found
}

/** The first token that hangs on `token` with one of the relations; -1 for none. */
export function dependent(syntax: Syntax, token: number, ...wanted: readonly string[]): number {
  for (
    let child = syntax.firstChild[token] ?? -1;
    child >= 0;
    child = syntax.nextSibling[child] ?? -1
  ) {
    if (wanted.includes(syntax.relations[child] ?? '')) return child
  }
  return -1
}

/**
 * What the models say of a document, over its tokens: entry `i` is token `i`'s. Tags and relations are numbers into the
 * models' lists of names.
 */
export type Annotation = {
  /** Universal tags. */
  readonly tags: Uint8Array
  readonly pennTags: Uint8Array
  /** The token that each hangs on, -1 for the root of its sentence. */
  readonly heads: Int32Array
  readonly relations: Uint8Array
  readonly names: NameSpans
}

/**
 * Names in the order of the text, without overlap: name `n` holds the tokens `starts[n]` up to, not including, `ends[n]`;
 * `kinds[n]` is a number into `NAME_KINDS`.
 */
export type NameSpans = {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

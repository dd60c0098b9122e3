export type NameKind = 'person' | 'organization' | 'place'

/** Tokens that name something of a kind. */
export type Name = { readonly first: number; readonly end: number; readonly kind: NameKind }

/** A person's name found once: its tokens, what made it one, and the tokens of the role that stands before it. */
export type NameCandidate = {
  readonly first: number
  readonly end: number
  readonly rule: string
  /** Where the role before the name begins; `first` where none does. */
  readonly roleFirst: number
  readonly sex: 'he' | 'she' | null
}

/** A name of a body or a place. `country`: the side that a known body speaks for. */
export type BodyCandidate = {
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly kind: 'organization' | 'place'
  readonly name: string
  readonly country: string | null
}

/** A name's words without case, accents and curled apostrophes, by which mentions are joined. */
export function keyOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace('’', "'")
    .toLowerCase()
}

/** A header for one origin (`https://outlet.example`) and nobody else. */
export type Credential = {
  readonly origin: string
  readonly header: string
  readonly value: string
}

export type FetchRequest = {
  readonly url: string
  /** Sent as they stand: `if-none-match`, `if-modified-since`, `accept`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sent to this origin alone, whatever redirects. */
  readonly credential?: Credential | null
  /** Of the body, as it comes and again once unpacked. */
  readonly maxBytes: number
  /** For everything together: looking up, connecting, redirects, the whole body. */
  readonly deadlineMs: number
  /** 5 unless told otherwise. */
  readonly maxRedirects?: number
}

/** Names in lower case; values of one name joined by `, `. */
export type ResponseHeaders = Readonly<Record<string, string>>

/** `permanentUrl`: where permanent redirects lead from the first address on; null if there was none. */
type Moved = { readonly permanentUrl: string | null }

/** What became of a request. Every reason is one line that says what is wrong, for a person to read. */
export type FetchOutcome =
  | (Moved & {
      readonly kind: 'ok'
      /** Where the body came from, after redirects. */
      readonly url: string
      readonly status: number
      readonly headers: ResponseHeaders
      /** Unpacked. */
      readonly bytes: Uint8Array
    })
  | (Moved & { readonly kind: 'unchanged'; readonly headers: ResponseHeaders })
  | { readonly kind: 'gone' }
  /** Not asked: the address may not be connected to. */
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'failed'
      /** Null where no answer came, or none that could be read. */
      readonly status: number | null
      readonly reason: string
      /** How long the server asks to be left alone. */
      readonly retryAfterMs: number | null
    }

/** As much of jsdom as the peer of pages-writethru needs; its own types ask for another version of Node's. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { readonly url: string })
    readonly window: { readonly document: Document; close(): void }
  }
}

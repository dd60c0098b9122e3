/** The words of the page on which a line stands with its citation. */
export type CitationMessages = {
  readonly cite: string
  readonly citation: string
  readonly how: string
  readonly plain: string
  readonly markdown: string
  readonly inItsArticle: string
  /** Told once the citation is on the clipboard. */
  readonly copied: string
  /** In the language's own marks. */
  readonly quote: (words: string) => string
}

export const ENGLISH_CITATION: CitationMessages = {
  cite: 'Cite',
  citation: 'A line with its citation',
  how: 'Select the text of a field and copy it.',
  plain: 'As plain text',
  markdown: 'In Markdown',
  inItsArticle: 'The line in its article',
  copied: 'Copied with its citation.',
  quote: (words) => `“${words}”`,
}

export const SPANISH_CITATION: CitationMessages = {
  cite: 'Citar',
  citation: 'Una línea con su cita',
  how: 'Seleccione el texto de un campo y cópielo.',
  plain: 'Como texto',
  markdown: 'En formato Markdown',
  inItsArticle: 'La línea en su artículo',
  copied: 'Copiada con su cita.',
  quote: (words) => `«${words}»`,
}

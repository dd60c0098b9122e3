/** Where in an annotated file: both count from 1, columns in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number }

/** What is wrong at a place, and what to do about it, in one line. */
export type Problem = Place & { readonly message: string }

/** Takes a problem down; the parser reads on, so that a writer sees all of them at once. */
export type Report = (place: Place, message: string) => void

/** A file that breaks its format. The message has a line a problem, each as `file:line:column: message`. */
export class FormatError extends Error {
  readonly code = 'CORPUS_FORMAT'
  readonly file: string
  readonly problems: readonly Problem[]

  constructor(file: string, problems: readonly Problem[]) {
    const ordered = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
    super(
      ordered
        .map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`)
        .join('\n'),
    )
    this.name = 'FormatError'
    this.file = file
    this.problems = ordered
  }
}

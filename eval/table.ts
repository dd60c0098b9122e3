/** What one measurement gives: a row a set, a column a measure (shares of 1 unless the column says otherwise). */
export type EvalTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly values: Readonly<Record<string, number>>
    readonly target?: string
  }[]
}

const NUMBER = new Intl.NumberFormat('es')

/** "12.040": thousands set apart as Spanish has them. */
export function spanishNumber(value: number): string {
  return NUMBER.format(value)
}

/** "1 artículo", "14 artículos". */
export function counted(count: number, one: string, many: string): string {
  return `${spanishNumber(count)} ${count === 1 ? one : many}`
}

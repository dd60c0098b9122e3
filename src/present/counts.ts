/** "1 article", "14 articles", "1,204 articles". `plural` where it is not the noun with an s: "2 stories". */
export function countInWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${digitGroups(count)} ${count === 1 ? noun : plural}`
}

/** A number with its thousands set apart, every digit of its fraction kept: `1,204`, `-3.25`. */
export function digitGroups(value: number): string {
  const [whole = '', fraction] = plainDigits(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** JavaScript writes 1e21 and up, and tiny fractions, with an exponent; a reader should not meet one. */
function plainDigits(value: number): string {
  if (!/e/.test(String(value))) return String(value)
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}

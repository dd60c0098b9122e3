/**
 * A text of at most `most` UTF-16 units for places where no more belongs: cut at a word where there is one, never within
 * a surrogate pair, and with an ellipsis to say so.
 */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - 1)
  const space = room.lastIndexOf(' ')
  const cut = space > most / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut}…`
}

/** A headline. */
export function clipTitle(title: string): string {
  return clipText(title, 240)
}

/** A name of a person, body, side or outlet. */
export function clipName(name: string): string {
  return clipText(name, 120)
}

/** A line of an outlet's words. The article's own page shows them whole. */
export function clipWords(words: string): string {
  return clipText(words, 900)
}

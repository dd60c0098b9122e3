/** A paragraph that reads as running text: long, or of some length and ended as a sentence is. */
export function isProse(text: string): boolean {
  return (
    text.length >= 140 ||
    (text.length >= 60 && endsSentence(text)) ||
    (text.length >= 25 && /[。！？]["”」』）]?$/.test(text))
  )
}

/** Ends in a sentence's mark, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][”"’'»)\]]{0,3}$/.test(text)
}

import type { Figure } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'
import { excerptAround } from './excerpt.ts'
import { wordsAt } from './words.ts'

/** Some two lines of a page. */
const REACH = 80

/** What a figure of a story measures; where the text does not say, the words around it in its sentence. */
export function figureContext(figure: Figure & Receipts): string {
  const of = wordsAt(figure, figure.of)
  if (of !== null) return of
  const receipt = figure.receipts.find(({ revisionId }) => figure.id.startsWith(`${revisionId}:`))
  if (receipt === undefined) return figure.receipts[0]?.sentence ?? ''
  const { sentence, span } = receipt
  return excerptAround(
    sentence,
    [[0, sentence.length]],
    [figure.span[0] - span[0], figure.span[1] - span[0]],
    REACH,
  )
}

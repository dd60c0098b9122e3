import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** In the order of the cascade. */
const SHEETS = [
  'tokens.css',
  'frame.css',
  'lines.css',
  'story.css',
  'boards.css',
  'article.css',
  'room.css',
  'print.css',
]

const FOLDER = new URL('./styles/', import.meta.url)

const text = SHEETS.map((sheet) => readFileSync(new URL(sheet, FOLDER), 'utf8')).join('\n')

/** All styles as one file, named by its content so that a browser may keep it for ever. */
export const STYLESHEET = {
  text,
  path: `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`,
}

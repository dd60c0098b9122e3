import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** In the order of the cascade. */
const SHEETS = ['tokens.css', 'frame.css', 'lines.css', 'story.css', 'article.css', 'print.css']

const FOLDER = new URL('./styles/', import.meta.url)

const text = SHEETS.map((sheet) => readFileSync(new URL(sheet, FOLDER), 'utf8')).join('\n')

/** All styles as one file, named by its content so that a browser may keep it for ever. */
export const STYLESHEET = {
  text,
  path: `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`,
}

/** A change bar beside three lines of text: what this application is for. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14181d"/><path d="M8 8v16" stroke="#7aa2ff" stroke-width="3.5" stroke-linecap="round"/><path d="M14 9.5h11M14 16h11M14 22.5h7" stroke="#f4f2ec" stroke-width="2.5" stroke-linecap="round"/></svg>`

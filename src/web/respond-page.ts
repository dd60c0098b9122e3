import type { Context } from 'hono'
import type { Html } from './html.ts'

/** A page without the indentation of its templates, which only our code is the more readable for. */
export async function respondPage(c: Context, page: Html): Promise<Response> {
  return c.html(String(await page).replace(/\n\s+/g, '\n'))
}

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Html } from './html.ts'

/** A page without the indentation of its templates, which only our code is the more readable for. */
export async function respondPage(
  c: Context,
  page: Html,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(String(await page).replace(/\n\s+/g, '\n'), status)
}

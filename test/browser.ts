import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/**
 * A headless browser that reaches nothing but this machine, whoever runs it (root included) and whatever is installed.
 * The caller closes it. Takes about a second, the first time a few more to unpack.
 *
 * The package's own arguments are not used: they serve cloud functions, with a single process that dies with its first
 * closed page, and web security off, under which a test of a page's security proves nothing.
 */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

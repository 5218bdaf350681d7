import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findBrowser } from '../support/e2e/find-browser.mjs'

/** Runs a bench with the system's Chromium, and closes it afterwards. */
export async function withBrowser<T>(run: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  })
  try {
    return await run(browser)
  } finally {
    await browser.close()
  }
}

/** Creates a visitor with the cookies of an earlier visit, but an empty cache. */
export function createVisitor(browser: Browser, from?: BrowserContext): Promise<BrowserContext> {
  return from
    ? from.storageState().then((storageState) => browser.newContext({ ...view, storageState }))
    : browser.newContext(view)
}

const view = { viewport: { width: 1440, height: 900 } }

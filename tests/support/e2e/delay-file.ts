import type { Page } from '@playwright/test'

/** The app's main script, without which a page only shows what the host has rendered. */
export const appScript = /\/assets\/index-[^/]*\.js$/

/** Delays a file of the page until the returned function is called. */
export async function delayFile(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(file, async (route) => {
    await released
    await route.continue()
  })
  return release
}

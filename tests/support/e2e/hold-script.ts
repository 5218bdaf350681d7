import type { Page } from '@playwright/test'

/** Keeps a page's app from being read until the given function is called. */
export async function holdScript(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

import type { Page } from '@playwright/test'

/** The app's own script, without which a page only shows what its host has drawn. */
export const appScript = /\/assets\/index-[^/]*\.js$/

/** Holds a file of the page back until it is let go of. */
export async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(file, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

import type { Page } from '@playwright/test'

/** Waits until the page answers: what its host has drawn hears no key before. Where no app is shown it waits for nothing. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#app[inert]') === null)
}

/** From now on a page that was opened or reloaded has been taken over as well. */
export function waitsForTakeover(page: Page): void {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...args) => {
    const response = await goto(...args)
    if (args[1]?.waitUntil !== 'commit') await takenOver(page)
    return response
  }
  page.reload = async (...args) => {
    const response = await reload(...args)
    await takenOver(page)
    return response
  }
}

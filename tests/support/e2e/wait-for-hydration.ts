import type { Page } from '@playwright/test'

/**
 * Waits until the page is hydrated, since the prerendered board takes no input. The pages that lead to the app
 * are waited for too. Returns at once on any other page without the app.
 */
async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.querySelector('#app')
    // A dialog that comes back makes what is behind it inert as well.
    if (app) return !app.hasAttribute('inert') || document.querySelector('[role="dialog"]') !== null
    const leadsToApp = () => {
      if (document.querySelector('#addresses')) return true
      try {
        return location.pathname === '/' && localStorage.getItem('app-address') !== null
      } catch {
        return false
      }
    }
    return document.readyState === 'complete' && !leadsToApp()
  })
}

/** Makes `goto` and `reload` wait for hydration too. */
export function waitForHydrationOnLoad(page: Page): void {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...args) => {
    const response = await goto(...args)
    if (args[1]?.waitUntil !== 'commit') await waitForHydration(page)
    return response
  }
  page.reload = async (...args) => {
    const response = await reload(...args)
    await waitForHydration(page)
    return response
  }
}

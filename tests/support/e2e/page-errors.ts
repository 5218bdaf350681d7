import type { Page } from '@playwright/test'

/**
 * Collects from now on what goes wrong in a page: console errors and warnings, policy violations and uncaught
 * errors.
 */
export function collectPageErrors(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}

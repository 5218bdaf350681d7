import type { Page } from '@playwright/test'

/** Fills with what goes wrong in a page from now on: errors on its console, breaches of its policy among them, and uncaught ones. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

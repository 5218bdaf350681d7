import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the inbox and returns its lines. */
export async function openInbox(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Alerts/ }).click()
  const inbox = page.getByRole('dialog', { name: 'Alerts' })
  await expect(inbox).toBeVisible()
  return inbox.getByRole('listitem')
}

/** Locates the open note desk and its fields. */
export function locateNoteDesk(page: Page): { desk: Locator; subject: Locator; body: Locator } {
  const desk = page.getByRole('dialog').filter({ has: page.getByLabel('The note', { exact: true }) })
  return {
    desk,
    subject: desk.getByLabel('Subject', { exact: true }),
    body: desk.getByLabel('The note', { exact: true }),
  }
}

/** Reads the text on the clipboard. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

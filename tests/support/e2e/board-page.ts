import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** A column by its name. */
export function column(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** A card by its company, wherever it stands. */
export function card(page: Page, company: string): Locator {
  return page.getByRole('article', { name: company, exact: true })
}

/** Adds a card by its dialog, and waits until it stands on the board. */
export async function addCard(
  page: Page,
  entry: { company: string; role?: string; person?: string; stage?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill(entry.company)
  if (entry.role) await dialog.getByLabel('Role').fill(entry.role)
  if (entry.person) await dialog.getByLabel('Someone there').fill(entry.person)
  if (entry.stage) await dialog.getByText(entry.stage, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page, entry.company)).toBeVisible()
}

/** Drags a card with the mouse, in steps as a hand does, to the upper part of a column. */
export async function dragTo(page: Page, company: string, stage: string): Promise<void> {
  const from = await boxOf(card(page, company))
  const to = await boxOf(column(page, stage))
  await page.mouse.move(from.x + from.width / 2, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + 22, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + 90, { steps: 20 })
  await page.mouse.move(to.x + to.width / 2, to.y + 92, { steps: 2 })
  await page.mouse.up()
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return box
}

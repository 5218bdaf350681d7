import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Locates a column by its name. */
export function column(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** Locates the companies of a column, in order from the top. */
export function companiesIn(page: Page, name: string): Locator {
  return column(page, name).getByRole('heading', { level: 3 })
}

/** Locates a card by its company, in any column. */
export function card(page: Page, company: string): Locator {
  return page.getByRole('article', { name: company, exact: true })
}

/** Locates the button that opens a card. It has the focus when the card does. */
export function cardButton(page: Page, company: string): Locator {
  return card(page, company).getByRole('button', { name: company, exact: true })
}

/** Adds a card in the dialog and waits until it is on the board. */
export async function addCard(
  page: Page,
  entry: { company: string; role?: string; person?: string; stage?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill(entry.company)
  if (entry.role) await dialog.getByLabel('Role').fill(entry.role)
  if (entry.person) await dialog.getByLabel('Contact').fill(entry.person)
  if (entry.stage) await dialog.getByText(entry.stage, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page, entry.company)).toBeVisible()
}

/** Opens the drawer of a card. */
export async function openCard(page: Page, company: string): Promise<Locator> {
  await cardButton(page, company).click()
  const drawer = page.getByRole('dialog', { name: company })
  await expect(drawer.getByLabel('Company')).toBeVisible()
  return drawer
}

/** Moves a card with its menu. */
export async function moveByMenu(page: Page, company: string, entry: string): Promise<void> {
  await card(page, company)
    .getByRole('button', { name: `Move ${company}` })
    .click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
}

/** Drags a card with the mouse to the upper part of a column. */
export async function dragTo(page: Page, company: string, stage: string): Promise<void> {
  const to = await measure(column(page, stage))
  await drag(page, company, [{ x: to.x + to.width / 2, y: to.y + 90 }])
}

/** Drags a card with the mouse to a point on the screen. */
export function dragToPoint(page: Page, company: string, point: { x: number; y: number }): Promise<void> {
  return drag(page, company, [point])
}

/**
 * Drags a card with the mouse onto the upper or lower half of another. The drag comes from the side, because
 * moving down a column opens a slot at each card, and the positions would then depend on the speed.
 */
export async function dragBeside(
  page: Page,
  company: string,
  beside: { above: string } | { below: string },
): Promise<void> {
  const from = await measure(card(page, company))
  const to = await measure(card(page, 'above' in beside ? beside.above : beside.below))
  const y = to.y + to.height * ('above' in beside ? 0.25 : 0.75)
  const besideColumn = to.x + to.width * 1.5
  await drag(page, company, [
    { x: besideColumn, y: from.y },
    { x: besideColumn, y },
    { x: to.x + to.width / 2, y },
  ])
}

/** Drags a card along a path, in small steps as a hand does. */
async function drag(page: Page, company: string, path: readonly { x: number; y: number }[]): Promise<void> {
  const from = await measure(card(page, company))
  await page.mouse.move(from.x + from.width / 2, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + 22, { steps: 4 })
  for (const { x, y } of path) {
    await page.mouse.move(x, y - 2, { steps: 12 })
    await page.mouse.move(x, y, { steps: 2 })
  }
  await page.mouse.up()
}

async function measure(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return box
}

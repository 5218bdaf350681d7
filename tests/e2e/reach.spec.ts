import { expect, type Locator, type Page } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { openEntry, section, startAdding, unfold } from '../support/e2e/drawer-page.ts'
import { test } from './fixtures.ts'

/**
 * Everything that Tab has to reach. The arrow keys reach the other radio buttons of a group and the other
 * cards of a column. The button of a combo box is for the pointer, since the arrow keys open its list from
 * the field.
 */
const CONTROLS = `:is(button, input, textarea, a[href], summary, [role="button"], [role="spinbutton"]):not(:disabled, [aria-disabled="true"], [type="radio"], [type="hidden"], [hidden], [aria-hidden="true"] *, [data-card] *, :has([role="combobox"]) > button)`

/** Presses Tab often enough to go round once, and returns the controls that were never reached. */
async function findUnreached(page: Page, within: Locator): Promise<readonly string[]> {
  const all = await within.locator(CONTROLS).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, index) => {
        element.setAttribute('data-reach', `${index}`)
        return element.outerHTML.slice(0, 160)
      }),
  )
  expect(all.length).toBeGreaterThan(3)
  const reached = new Set<string>()
  for (let presses = 0; presses < all.length + 60; presses += 1) {
    await page.keyboard.press('Tab')
    const mark = await page.evaluate(() => document.activeElement?.getAttribute('data-reach'))
    if (mark) reached.add(mark)
  }
  return all.filter((_, index) => !reached.has(`${index}`))
}

test('Tab reaches every control of the board', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
  await page.getByRole('article').first().waitFor()
  expect(await findUnreached(page, page.locator('#app'))).toEqual([])
})

test('Tab reaches every control of the drawer with all editors open', async ({ page, open, folder }) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  for (const name of ['Your strengths', 'Posting', 'Pace and place']) await unfold(drawer, name)
  await openEntry(drawer, 'Thu 19 March')
  await openEntry(drawer, 'You promised: Send the portfolio')
  await openEntry(section(drawer, 'People'), 'Tom Wu')
  await startAdding(drawer, 'What they said')
  await expect(drawer.getByRole('textbox', { name: 'When they answered' })).toBeVisible()
  expect(await findUnreached(page, drawer)).toEqual([])
})

test('Tab reaches every control of the settings', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByRole('button', { name: /Choose a backup/ })).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Alert time' })).toBeVisible()
  expect(await findUnreached(page, dialog)).toEqual([])
})

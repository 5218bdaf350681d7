import { expect, type Locator } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { cardButton, openCard } from '../support/e2e/board-page.ts'
import { openEntry, section } from '../support/e2e/drawer-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
})

/** Expects what the editor of Tom Wu shows after the changes, made with mouse or keyboard. */
async function expectTom(people: Locator): Promise<void> {
  await expect(people.getByRole('button', { name: /Assistant.*Role|Role.*Assistant/ })).toBeVisible()
  await expect(people.getByRole('button', { name: /Phone.*Prefers|Prefers.*Phone/ })).toBeVisible()
  const flags = people.getByRole('checkbox')
  await expect(flags.and(people.getByLabel('My contact for this application'))).toBeChecked()
  await expect(flags.and(people.getByLabel('Said I can call'))).toBeChecked()
  await expect(flags.and(people.getByLabel('Don’t call'))).not.toBeChecked()
  await expect(flags.and(people.getByLabel('Asked not to be contacted directly'))).toBeChecked()
  await expect(flags.and(people.getByLabel('Not sure of the spelling'))).toBeChecked()
}

test('role, channel, permissions and flags of a person are set with the mouse', async ({ page }) => {
  const drawer = await openCard(page, company)
  const people = section(drawer, 'People')
  await expect(people.getByRole('listitem').first()).toContainText('your contact')
  await openEntry(people, 'Tom Wu')
  await people.getByRole('button', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'Assistant' }).click()
  await people.getByRole('button', { name: /Prefers/ }).click()
  await page.getByRole('option', { name: 'Phone' }).click()
  for (const flag of [
    'My contact for this application',
    'Not sure of the spelling',
    'Said I can call',
    'Asked not to be contacted directly',
  ])
    await people.getByText(flag).click()
  await expectTom(people)
  // A card has at most one contact.
  await expect(people.getByRole('listitem').first()).not.toContainText('your contact')
  await page.keyboard.press('Escape')
  await page.reload()
  await openCard(page, company)
  await openEntry(people, 'Tom Wu')
  await expectTom(people)
})

test('role, channel, permissions and flags of a person are set with the keyboard alone', async ({ page }) => {
  const { keyboard } = page
  await tabTo(page, cardButton(page, 'Brightwater'))
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: company })
  const people = section(drawer, 'People')
  // Until the drawer has loaded, Tab is blocked from moving over the board.
  await expect(people).toBeVisible()
  await tabTo(page, people.getByRole('button', { name: /Tom Wu/ }).first())
  await keyboard.press('Enter')
  await tabTo(page, people.getByRole('button', { name: /Role/ }))
  await keyboard.press('Enter')
  await keyboard.type('Assis')
  await keyboard.press('Enter')
  await tabTo(page, people.getByRole('button', { name: /Prefers/ }))
  await keyboard.press('Enter')
  await keyboard.type('Ph')
  await keyboard.press('Enter')
  for (const flag of [
    'My contact for this application',
    'Not sure of the spelling',
    'Said I can call',
    'Asked not to be contacted directly',
  ]) {
    await tabTo(page, people.getByRole('checkbox', { name: flag }))
    await keyboard.press('Space')
  }
  await expectTom(people)
  await keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(cardButton(page, company)).toBeFocused()
  await page.reload()
  await openCard(page, company)
  await openEntry(people, 'Tom Wu')
  await expectTom(people)
})

test('how a person is addressed shows at once, holds after a reload and can be undone', async ({ page }) => {
  const drawer = await openCard(page, company)
  const people = section(drawer, 'People')
  await openEntry(people, 'Tom Wu')
  const field = people.getByRole('textbox', { name: 'How to address' })
  await expect(field).toHaveAccessibleDescription('Notes begin “Hi Tom,”')
  await field.fill('Tommy')
  await field.press('Enter')
  await expect(field).toHaveAccessibleDescription('Notes begin “Hi Tommy,”')
  await page.keyboard.press('Escape')
  await page.reload()
  await openCard(page, company)
  await openEntry(people, 'Tom Wu')
  await expect(field).toHaveValue('Tommy')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await openCard(page, company)
  await openEntry(people, 'Tom Wu')
  await expect(field).toHaveValue('')
  await expect(field).toHaveAccessibleDescription('Notes begin “Hi Tom,”')
})

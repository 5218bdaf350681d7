import { expect } from '@playwright/test'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { card } from '../support/e2e/board-page.ts'
import { typeTime } from '../support/e2e/drawer-page.ts'
import { openSlip } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_'], colorScheme: 'light' })

test('the name signs the notes, the alert hour moves the alerts, and the theme is kept', async ({
  page,
  open,
}) => {
  const tuesday = await open({ clock: '2026-03-03T14:30:00Z' })
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByLabel('Your name').fill('Robin Vale')
  await typeTime(dialog, 'Alert time', '0700')
  await dialog.getByLabel('Your name').focus()
  await expect(dialog.getByText(/^Your alert time, 0?7:00, is in your quiet hours\./)).toBeVisible()
  await typeTime(dialog, 'Alert time', '1130')
  await dialog.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const slip = await openSlip(page, { company: 'Northwind Optics', person: 'Jane Okafor' })
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await tuesday.stop()

  const nine = await open({ clock: '2026-03-10T08:05:00Z' })
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(card(page, 'Northwind Optics')).toContainText('Day 7 of 7')
  await expect(page).toHaveTitle('Callback')
  await nine.stop()

  // One alert is the check-in, the other says that no card was added for a week.
  await open({ clock: '2026-03-10T10:35:00Z' })
  await expect(page).toHaveTitle('(2) Callback')
  await card(page, 'Northwind Optics').getByRole('button', { name: 'Check in today' }).click()
  await expect(locateNoteDesk(page).body).toHaveValue(/\nRobin$/)
})

import { expect } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { cardButton, column, companiesIn, dragBeside } from '../support/e2e/board-page.ts'
import { expectAnnounced } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
})

test('typing filters the board by company, role, person and notes', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  for (const [typed, stage, company] of [
    ['northwind', 'Interview', 'Northwind Optics'],
    ['design systems', 'Applied', 'Lumen & Co'],
    ['MARCO', 'Waiting', 'Halden & Frey'],
    ['lens lab', 'Interview', 'Northwind Optics'],
  ] as const) {
    await field.fill(typed)
    await expect(companiesIn(page, stage)).toHaveText([company])
    await expectAnnounced(page, '1 of 60 cards')
  }
  await expect(column(page, 'Closed').getByRole('heading', { level: 2 })).toHaveText('Closed 0 of 21')
  await page.getByRole('button', { name: 'Clear what is looked for' }).click()
  await expect(column(page, 'Closed').getByRole('heading', { level: 2 })).toHaveText('Closed 21')
})

test('the keyboard alone opens the search, goes to a card and leaves the search', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.type('juniper')
  await expect(companiesIn(page, 'Offer')).toHaveText(['Juniper Bank'])
  await page.keyboard.press('Enter')
  await expect(cardButton(page, 'Juniper Bank')).toBeFocused()
  await page.keyboard.press('Control+f')
  await expect(field).toBeFocused()
  await page.keyboard.type('zeppelin')
  await expectAnnounced(page, 'No card fits “zeppelin”')
  await expect(page.getByText('Companies, roles, people and notes were looked through.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await expect(companiesIn(page, 'Interview')).toHaveText(['Northwind Optics', 'Sable Works'])
  await page.keyboard.press('Escape')
  await expect(cardButton(page, 'Juniper Bank')).toBeFocused()
})

test('the View menu filters by what is due, what waits on them, and columns', async ({ page }) => {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'What is due' }).click()
  await expect(companiesIn(page, 'Waiting')).toHaveText(['Halden & Frey', 'Ridgeline'])
  await page.getByRole('menuitemradio', { name: 'Waiting on them' }).click()
  await expect(companiesIn(page, 'Waiting').first()).toHaveText('Arbor Health')
  await page.getByRole('menuitemcheckbox', { name: 'Closed' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Applied' }).press('Enter')
  await expect(column(page, 'Applied')).toBeHidden()
  await expect(column(page, 'Closed')).toBeHidden()
  await page.keyboard.press('Escape')
  await expectAnnounced(page, 'waiting on them · without Applied, Closed')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(column(page, 'Applied').getByRole('heading', { level: 2 })).toHaveText('Applied 17')
})

test('a card dropped at the end of a filtered column lands right below the last card shown', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: 'Find cards' }).fill('senior designer')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Kestrel Maps'])
  await dragBeside(page, 'Arbor Health', { below: 'Kestrel Maps' })
  await expect(companiesIn(page, 'Applied')).toHaveText(['Kestrel Maps', 'Arbor Health'])
  await page.getByRole('textbox', { name: 'Find cards' }).press('Escape')
  await expect(cardButton(page, 'Halyard')).toBeVisible()
  expect((await companiesIn(page, 'Applied').allInnerTexts()).slice(3, 6)).toEqual([
    'Kestrel Maps',
    'Arbor Health',
    'Halyard',
  ])
})

test('the compact view is kept after a reload', async ({ page }) => {
  const measureHeight = async () => (await page.getByRole('article').first().boundingBox())?.height ?? 0
  const roomy = await measureHeight()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(measureHeight).toBeLessThan(roomy * 0.8)
  await page.reload()
  await expect.poll(measureHeight).toBeLessThan(roomy * 0.8)
})

test('letters typed on a card move to the company that starts with them', async ({ page }) => {
  // The page's clock is stopped, so that a busy machine does not cause a pause between two letters.
  await page.clock.pauseAt(Date.parse(BOARD_NOW) + 600_000)
  await cardButton(page, 'Brightwater').focus()
  await page.keyboard.type('ke')
  await expect(cardButton(page, 'Kestrel Maps')).toBeFocused()
  await page.clock.fastForward(900)
  await page.keyboard.type('No')
  await expect(cardButton(page, 'Northwind Optics')).toBeFocused()
  await page.keyboard.press('End')
  await expect(cardButton(page, 'Sable Works')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(cardButton(page, 'Northwind Optics')).toBeFocused()
})

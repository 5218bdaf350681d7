import { expect, type Locator, type Page } from '@playwright/test'
import { oddCards, sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { locateNoteDesk, openInbox } from '../support/e2e/alerts-page.ts'
import { card, dragTo, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { entry, openEntry, section, startAdding } from '../support/e2e/drawer-page.ts'
import { expectWellInBothWindows, smallWindow } from '../support/e2e/expect-accessible.ts'
import { test } from './fixtures.ts'

const pressEscape = (page: Page) => page.keyboard.press('Escape')

/** Closes the View menu. Its button then has the focus again, with a tooltip that needs one more Escape. */
async function closeViewMenu(page: Page): Promise<void> {
  await expect(async () => {
    await pressEscape(page)
    await expect(page.getByRole('menu')).toBeHidden({ timeout: 500 })
    await expect(page.getByRole('tooltip')).toBeHidden({ timeout: 500 })
  }).toPass()
}

/** Closes a form with unsaved input, which takes a second Escape. */
async function discardForm(page: Page, form: Locator): Promise<void> {
  await pressEscape(page)
  await expect(form.getByText('again to discard')).toBeVisible()
  await pressEscape(page)
  await expect(form).toBeHidden()
}

// Without motion, because a colour in transition does not have its final contrast.
test.use({
  viewport: smallWindow,
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
  tolerates: ['net::ERR_', 'WebSocket', 'preload assets'],
})

test('an empty board and its overlays', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  await expectWellInBothWindows(page, 'the empty board')
  await openInbox(page)
  await expectWellInBothWindows(page, 'the empty inbox')
  await pressEscape(page)
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  await page.getByRole('button', { name: 'Add card' }).click()
  await expect(page.getByText('The company name is empty.')).toBeVisible()
  await expectWellInBothWindows(page, 'a new card, refused')
  await pressEscape(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByLabel('Your name')).toBeVisible()
  await expectWellInBothWindows(page, 'the settings')
})

test('the examples, a filtered board and the View menu', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  await page.getByRole('button', { name: 'Look at three examples' }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
  await expectWellInBothWindows(page, 'the examples')
  await page.keyboard.press('/')
  await page.keyboard.type('tidewater')
  await expect(page.getByText('1 of 3 cards')).toBeVisible()
  await expectWellInBothWindows(page, 'a narrowed board')
  await page.keyboard.type(' zeppelin')
  await expect(page.getByText('No card matches')).toBeVisible()
  await expectWellInBothWindows(page, 'a board on which nothing was found')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  await expectWellInBothWindows(page, 'the view menu')
  await closeViewMenu(page)
  await expectWellInBothWindows(page, 'a compact board')
})

test('a full board and its overlays', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
  await expect(card(page, 'Ridgeline')).toContainText('On hold until Monday')
  await expect(card(page, 'Arbor Health')).toContainText('They said Friday')
  await expectWellInBothWindows(page, 'the full board')

  await openInbox(page)
  await expectWellInBothWindows(page, 'the inbox')
  await page
    .getByRole('dialog', { name: 'Alerts' })
    .getByRole('button', { name: /^Unread: Thank Jane Okafor/ })
    .click()
  await expect(locateNoteDesk(page).body).not.toBeEmpty()
  await expectWellInBothWindows(page, 'the note desk')
  await pressEscape(page)

  const drawer = await openCard(page, 'Northwind Optics')
  await expectWellInBothWindows(page, 'the drawer')
  await openEntry(section(drawer, 'People'), 'Jane Okafor')
  await startAdding(drawer, 'Interview')
  await expect(drawer.getByRole('form', { name: 'Interview' })).toBeVisible()
  await expectWellInBothWindows(page, 'the drawer, its forms open')
  await drawer.getByRole('button', { name: 'Cancel' }).click()
  await pressEscape(page)
  for (const [company, part] of [
    ['Juniper Bank', 'Their offer'],
    ['Polder', 'Closed: '],
  ] as const) {
    const other = await openCard(page, company)
    await expect(entry(other, part).first()).toBeVisible()
    await expectWellInBothWindows(page, `the drawer of ${company}`)
    await pressEscape(page)
  }
})

test('the dialogs that a move opens, and the message after it', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
  await card(page, 'Meridian').getByRole('button', { name: /^Move/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectWellInBothWindows(page, 'the Move menu')
  await page.getByRole('menuitem', { name: 'Closed …' }).click()
  await page.getByText('They said no').click()
  await expectWellInBothWindows(page, 'closing a card')
  await discardForm(page, page.getByRole('dialog', { name: 'Close Meridian' }))

  await moveByMenu(page, 'Brightwater', 'Waiting')
  const slip = page.getByRole('dialog', { name: /Brightwater/ })
  await expect(slip.getByRole('button', { name: 'Not yet' })).toBeVisible()
  await expectWellInBothWindows(page, 'the question before the slip')
  await slip.getByRole('button', { name: 'Video' }).click()
  await slip.getByRole('button', { name: 'just now' }).click()
  await slip.getByText('Another time').click()
  await slip.getByText('By …', { exact: true }).click()
  await expect(slip.getByRole('textbox', { name: 'They’ll get back by', exact: true })).toBeVisible()
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip.getByText('Choose the date they named.')).toBeVisible()
  await expectWellInBothWindows(page, 'the slip, refused')
  await discardForm(page, slip)
  // A message stays while the pointer is over it.
  await page.getByRole('alertdialog').first().hover()
  await expectWellInBothWindows(page, 'a message')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('alertdialog', { name: /^Undone/ })).toBeVisible()
  await expectWellInBothWindows(page, 'what was undone')
})

test('unusual names, comfortable and compact', async ({ page, open, folder }) => {
  seedFolder(folder, oddCards())
  await open({ clock: BOARD_NOW })
  await expect(page.getByRole('article')).toHaveCount(oddCards().cards.length)
  await expectWellInBothWindows(page, 'odd names')
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  await closeViewMenu(page)
  await expectWellInBothWindows(page, 'odd names, compact')
  await openCard(page, 'مكتبة النيل')
  await expectWellInBothWindows(page, 'a card in another script')
})

test('the backups in the settings', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('button', { name: /Choose a backup/ }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectWellInBothWindows(page, 'the list of backups')
  await page.getByRole('option').first().click()
  await expect(dialog.getByRole('button', { name: 'Restore this backup' })).toBeVisible()
  await expectWellInBothWindows(page, 'what a backup holds')
})

test('the board while the host is unreachable', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  const host = await open({ clock: BOARD_NOW })
  await host.kill()
  await expect(page.getByText('Callback has stopped or can’t be reached.')).toBeVisible()
  await dragTo(page, 'Brightwater', 'Interview')
  await expect(page.getByRole('alertdialog', { name: /^Callback has stopped/ })).toBeVisible()
  await expectWellInBothWindows(page, 'a host that is away')
})

import { expect, type Locator, type Page } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { cardButton, moveByMenu } from '../support/e2e/board-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_'] })

test.beforeEach(({ folder }) => seedFolder(folder, sixtyCards()))

const locateClose = (dialog: Locator) => dialog.getByRole('button', { name: /^Close($| the note)/ })

const overlays: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  Settings: (page) => page.getByRole('button', { name: 'Settings' }).click(),
  'New card': (page) => page.keyboard.press('n'),
  Quill: (page) => cardButton(page, 'Quill').click(),
  'Close Meridian': (page) => moveByMenu(page, 'Meridian', 'Closed …'),
}

test('one Escape closes an overlay, even while the tooltip of its Close button is open', async ({
  page,
  open,
}) => {
  await open({ clock: BOARD_NOW })
  await page.getByRole('article').first().waitFor()
  for (const [name, show] of Object.entries(overlays))
    await test.step(name, async () => {
      await show(page)
      const dialog = page.getByRole('dialog', { name })
      await tabTo(page, locateClose(dialog))
      await expect(page.getByRole('tooltip', { name: 'Close' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
})

test('Escape hides a tooltip of the board and keeps the focus', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  const settings = page.getByRole('button', { name: 'Settings' })
  await tabTo(page, settings)
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toBeHidden()
  await expect(settings).toBeFocused()
})

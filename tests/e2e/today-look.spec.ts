import { expect } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { expectAccessibleAndFitting, expectFitting } from '../support/e2e/expect-accessible.ts'
import { test } from './fixtures.ts'

// Without motion, because a colour in transition does not have its final contrast.
test.use({
  startsIn: 'whatever is first',
  tolerates: ['net::ERR_'],
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
})

test('a full Today fits into every window, and axe finds nothing', async ({ page, open, folder }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
  const today = page.getByRole('main', { name: 'Today' })
  await expectFitting(page, 'Today')
  await page.setViewportSize({ width: 1024, height: 700 })
  await today.getByRole('button', { name: 'Thank 2 people', exact: true }).click()
  await expectAccessibleAndFitting(page, 'Today with an open group')
  await today.getByRole('button', { name: 'Snooze: Thank 2 people' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessibleAndFitting(page, 'the snooze menu')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessibleAndFitting(page, 'Today on a phone')
})

test('an empty Today teaches, and axe finds nothing', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByText('what to do next is listed here')).toBeVisible()
  await expectAccessibleAndFitting(page, 'the empty Today')
})

import { expect } from '@playwright/test'
import { buildBoard } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { companiesIn } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

const DAY = 24

test.beforeEach(async ({ folder, open }) => {
  const old = { role: 'Designer', addedHours: -40 * DAY } as const
  seedFolder(
    folder,
    buildBoard([
      { ...old, company: 'Brightwater', stage: 'applied' },
      { ...old, company: 'Halyard', stage: 'applied' },
      { ...old, company: 'Lumen & Co', stage: 'applied', addedHours: -2 * DAY },
    ]),
  )
  await open({ clock: '2026-03-10T08:40:00.000Z' })
})

test('Today closes all silent applications at once, and one undo opens them again', async ({ page }) => {
  const today = page.getByRole('region', { name: 'Today' })
  await expect(today.getByText('No answer from 2 companies')).toBeVisible()
  await today.getByRole('button', { name: 'Close all 2: No answer from 2 companies' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Lumen & Co'])
  await expect(companiesIn(page, 'Closed')).toHaveText(['Brightwater', 'Halyard'])
  await expect(today.getByText('No answer from 2 companies')).toBeHidden()
  await expect(page.getByText('Closed 2 cards without an answer').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Brightwater', 'Halyard', 'Lumen & Co'])
  await expect(today.getByText('No answer from 2 companies')).toBeVisible()
})

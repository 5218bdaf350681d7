import { expect } from '@playwright/test'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { addCard, companiesIn } from '../support/e2e/board-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

test('an empty board offers three examples, which one press removes', async ({ page, open }) => {
  await open({ clock })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Never lose a job/)
  await page.getByRole('button', { name: 'Look at three examples' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Larkspur Maps'])
  await expect(companiesIn(page, 'Phone screen')).toHaveText(['Tidewater Labs'])
  await expect(companiesIn(page, 'Waiting')).toHaveText(['Halden & Frey'])
  // One thing is due now, and its note is one press away.
  await page
    .getByRole('region', { name: /Today/ })
    .getByRole('button', { name: 'Write: Thank Marco Ruiz' })
    .click()
  const { desk, body } = locateNoteDesk(page)
  await expect(body).toHaveValue(/one design system/)
  await page.keyboard.press('Escape')
  await expect(desk).toBeHidden()

  await addCard(page, { company: 'Northwind Optics' })
  await page.getByRole('region', { name: 'Examples' }).getByRole('button', { name: 'Remove them' }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Northwind Optics'])
  await page.reload()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Northwind Optics'])
})

test('the examples are one change, made and undone with the keyboard alone', async ({ page, open }) => {
  await open({ clock })
  await tabTo(page, page.getByRole('button', { name: 'Look at three examples' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('alertdialog', { name: 'Undone: Add three examples' })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('article')).toHaveCount(3)
})

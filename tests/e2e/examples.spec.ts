import { expect } from '@playwright/test'
import { addCard, companiesIn } from '../support/e2e/board-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

test('an empty board offers three examples, which one press removes', async ({ page, open }) => {
  await open({ clock })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/keeps the dates/)
  await page.getByRole('button', { name: 'Look at three examples' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Larkspur Maps'])
  await expect(companiesIn(page, 'Phone screen')).toHaveText(['Tidewater Labs'])
  await expect(companiesIn(page, 'Waiting')).toHaveText(['Halden & Frey'])
  await expect(page.getByText('Day 3 of')).toBeVisible()

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

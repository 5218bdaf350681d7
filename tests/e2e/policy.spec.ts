import { expect } from '@playwright/test'
import { locateNoteDesk, openInbox } from '../support/e2e/alerts-page.ts'
import { addCard, card, dragTo, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { openEntry, section, startAdding } from '../support/e2e/drawer-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

// The page stays open while its host is stopped.
test.use({ tolerates: ['net::ERR_'] })

// Every test fails if a page breaks its policy; this one visits every screen, so that every script runs.
test('no page breaks its content security policy on any screen', async ({ page, open, context }) => {
  const tuesday = await open({ clock: '2026-03-03T14:30:00Z' })
  await addCard(page, { company, role: 'Lens designer', stage: 'Phone screen' })
  await dragTo(page, company, 'Waiting')
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await slip.getByLabel('Name').fill('Jane Okafor')
  await slip.getByText('By …', { exact: true }).click()
  await expect(slip.getByRole('textbox', { name: 'They’ll get back by', exact: true })).toBeVisible()
  await slip.getByText('No date', { exact: true }).click()
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()

  const drawer = await openCard(page, company)
  await openEntry(section(drawer, 'People'), 'Jane Okafor')
  await startAdding(drawer, 'Interview')
  await expect(drawer.getByRole('form', { name: 'Interview' })).toBeVisible()
  await page.reload()

  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByLabel('Your name').fill('Robin Vale')
  await settings.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await settings.getByRole('button', { name: /Choose a backup/ }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()

  await page.getByRole('textbox', { name: 'Find cards' }).fill('lens')
  await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Compact' })).toBeVisible()
  const second = await context.newPage()
  await second.goto(page.url())
  await moveByMenu(second, company, 'Closed …')
  await expect(second.getByRole('dialog', { name: `Close ${company}` })).toBeVisible()
  await second.close()
  await tuesday.stop()

  await open({ clock: '2026-03-10T08:05:00Z' })
  await expect(card(page, company)).toContainText('Check in today')
  await openInbox(page)
  await page.getByRole('button', { name: /^Unread: Check in with Jane Okafor/ }).click()
  await expect(locateNoteDesk(page).body).not.toBeEmpty()
  await locateNoteDesk(page).desk.getByRole('button', { name: 'Copy note' }).click()
  await locateNoteDesk(page).desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(locateNoteDesk(page).desk).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('alertdialog', { name: /^Undone/ })).toBeVisible()
})

test.describe('a page that breaks its policy', () => {
  test.use({ breaks: ['script-src'] })

  test('is reported, even if the console does not show it', async ({ page, open }) => {
    await open()
    const isRefused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            try {
              resolve(new Function('return false')())
            } catch {
              resolve(true)
            }
          }
          port2.postMessage(null)
        }),
    )
    expect(isRefused).toBe(true)
  })
})

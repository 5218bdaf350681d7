import { expect } from '@playwright/test'
import { addOnFriday } from '../support/e2e/add-on-friday.ts'
import { locateNoteDesk, openInbox } from '../support/e2e/alerts-page.ts'
import { card } from '../support/e2e/board-page.ts'
import { wholeBrowser } from '../support/e2e/launch-options.ts'
import { openSlip } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

test.use({
  launchOptions: wholeBrowser,
  tolerates: ['net::ERR_'],
  permissions: ['clipboard-read', 'clipboard-write', 'notifications'],
})

test('an alert that becomes due while the page is open appears at once, with one notification that opens its note', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    const shown: Notification[] = []
    class RecordedNotification extends Notification {
      constructor(...args: ConstructorParameters<typeof Notification>) {
        super(...args)
        shown.push(this)
      }
    }
    Object.assign(window, { Notification: RecordedNotification, shown })
  })
  const notifications = () =>
    page.evaluate(() =>
      (window as unknown as { shown: Notification[] }).shown.map(({ title, body }) => [title, body]),
    )

  const tuesday = await open({ clock: '2026-03-03T14:30:00Z' })
  const slip = await openSlip(page, { company: 'Northwind Optics', person: 'Jane Okafor' })
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await tuesday.stop()

  await addOnFriday(page, open)

  // Shortly before nine in Berlin.
  await open({ clock: '2026-03-10T07:59:40Z' })
  await expect(page).toHaveTitle('Callback')
  await expect(card(page, 'Northwind Optics')).toContainText('Day 7 of 7')
  await expect(page).toHaveTitle('(1) Callback', { timeout: 40_000 })
  await expect(card(page, 'Northwind Optics')).toContainText('Check in today')
  await expect(await openInbox(page)).toHaveText([/Check in with Jane Okafor.*Today 9:00/])
  await page.keyboard.press('Escape')
  expect(await notifications()).toEqual([
    ['Check in with Jane Okafor', expect.stringContaining('Northwind Optics')],
  ])

  await page.evaluate(() =>
    (window as unknown as { shown: Notification[] }).shown[0]?.dispatchEvent(new Event('click')),
  )
  await expect(locateNoteDesk(page).desk).toContainText('Check in with Jane Okafor')
  await expect(page).toHaveTitle('Callback')
})

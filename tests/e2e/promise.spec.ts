import { expect } from '@playwright/test'
import { addOnFriday } from '../support/e2e/add-on-friday.ts'
import { locateNoteDesk, openInbox } from '../support/e2e/alerts-page.ts'
import { addCard, card } from '../support/e2e/board-page.ts'
import { openSlip, typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test.use({ tolerates: ['net::ERR_'] })

test('a named date replaces day 7: no alert on day 7, and one on the working day after that date', async ({
  page,
  open,
}) => {
  const tuesday = await open({ clock: '2026-03-03T14:30:00Z' })
  const slip = await openSlip(page, { company, role: 'Lens designer', person: 'Jane Okafor' })
  await slip.getByText('By …', { exact: true }).click()
  await typeDay(slip, 'They’ll get back by', '13032026')
  await expect(slip.getByRole('list', { name: 'What happens next' })).toContainText('Mon 16 March')
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await tuesday.stop()

  await addOnFriday(page, open)
  const day7 = await open({ clock: '2026-03-10T15:00:00Z' })
  await expect(card(page, company)).toContainText('They said Friday')
  await expect(page).toHaveTitle('Callback')
  await expect(page.getByRole('region', { name: 'Today' })).toContainText('Nothing to do today.')
  await expect(await openInbox(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await addCard(page, { company: 'Quill' })
  await day7.stop()

  // Friday the 13th passes, and then the weekend.
  const sunday = await open({ clock: '2026-03-15T15:00:00Z' })
  await expect(card(page, company)).toContainText('They said')
  await expect(await openInbox(page)).toHaveCount(0)
  await sunday.stop()

  await open({ clock: '2026-03-16T08:05:00Z' })
  await expect(page).toHaveTitle('(1) Callback')
  await expect(card(page, company)).toContainText('Check in today')
  const alerts = await openInbox(page)
  await expect(alerts).toHaveCount(1)
  await alerts.getByRole('button', { name: /^Unread: / }).click()
  const { desk, body } = locateNoteDesk(page)
  await expect(desk).toContainText('Check in with Jane Okafor')
  await expect(body).toHaveValue(/(?:hoped to have news|mentioned a decision) by Friday,|had Friday in mind/)
})
